import type { CellValue, SheetSnapshot } from './sheetSnapshot';

/** The rows of a sheet that are not as they were, 0-based and ascending; none where the sheet is gone. */
export interface ChangedRows {
  readonly sheet: string;
  readonly rows: readonly number[];
}

/** What changed on the sheets between two readings: those that were read before, in their order. A new sheet is none of them. */
export function changesBetween(
  before: readonly SheetSnapshot[],
  now: readonly SheetSnapshot[],
): readonly ChangedRows[] {
  const sheets = new Map(now.map((sheet) => [sheet.name, sheet]));
  return before.flatMap((sheet): readonly ChangedRows[] => {
    const later = sheets.get(sheet.name);
    if (!later) return [{ sheet: sheet.name, rows: [] }];
    const rows = changedRows(sheet, later);
    return rows.length === 0 ? [] : [{ sheet: sheet.name, rows }];
  });
}

/**
 * The rows that differ, by their place now. Where rows came or went, what stands above the first difference and below the last is the same
 * as before; of rows that went, the one that stands in their place is named.
 */
function changedRows(before: SheetSnapshot, now: SheetSnapshot): readonly number[] {
  const [was, is] = [rowTexts(before), rowTexts(now)];
  if (was.length === is.length) return is.flatMap((text, row) => (text === was[row] ? [] : [row]));
  const shorter = Math.min(was.length, is.length);
  let above = 0;
  while (above < shorter && was[above] === is[above]) above += 1;
  let below = 0;
  while (below < shorter - above && was.at(-1 - below) === is.at(-1 - below)) below += 1;
  const count = Math.max(1, is.length - above - below);
  return Array.from({ length: count }, (_, offset) => above + offset);
}

/** What each row says, from the sheet's first to the last that is filled. */
function rowTexts({ usedRange, values }: SheetSnapshot): readonly string[] {
  if (!usedRange) return [];
  const blank = Array.from({ length: usedRange.row }, () => '[]');
  const texts = [...blank, ...values.map((row) => JSON.stringify(filled(row, usedRange.column)))];
  return texts.slice(0, texts.findLastIndex((text) => text !== '[]') + 1);
}

/** The filled cells of a row with their columns: how far the used range goes does not matter. */
function filled(row: readonly CellValue[], firstColumn: number): readonly (readonly [number, CellValue])[] {
  return row.flatMap((value, offset) =>
    value === null || value === '' ? [] : [[firstColumn + offset, value] as const],
  );
}

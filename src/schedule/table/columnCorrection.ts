/** Puts the user's own word on what columns hold over what their titles say. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { columnHeaders } from './columnHeader';
import type { FoundHeader } from './findHeader';
import { ROWS_SEARCHED, findHeader } from './findHeader';
import { foldText, isBlank } from '../text/foldText';
import { titleMeaning } from './headerTitles';
import { cellText } from '../../workbook/mergedAreas';
import type { ColumnMapping, ColumnRole } from './columnRole';
import type { ColumnBinding, ColumnCorrection } from './columnBinding';

type Columns = Partial<Record<ColumnRole, readonly number[]>>;

/**
 * The sheet's header with the correction over it; without one, the header as found. A column that the correction speaks of plays no
 * other role. Where no title is known and `isForIt` says that the correction is certainly for this sheet, the header is the row
 * with the correction's titles, or the first that fills its content column.
 */
export function correctedHeader(
  sheet: SheetSnapshot,
  correction: ColumnCorrection | null,
  isForIt: boolean,
): FoundHeader | null {
  const found = findHeader(sheet);
  if (!correction) return found;
  const header = found ?? (isForIt ? bareHeader(sheet, correction) : null);
  if (!header) return null;
  const { columns, ignored } = bindColumns(sheet, header, correction);
  const corrected = put(header, columns, ignored);
  return corrected.columns.content ? corrected : found;
}

/**
 * The header of a further table on the sheet with the correction over it: what was said of a title holds for the same title here.
 * Its other columns are taken for what their titles say.
 */
export function correctedFurtherHeader(
  sheet: SheetSnapshot,
  header: FoundHeader,
  correction: ColumnCorrection | null,
): FoundHeader {
  if (!correction) return header;
  const headerOf = columnHeaders(sheet, header.header);
  const titles = new Set(
    Array.from({ length: header.span.last - header.span.first + 1 }, (_, index) =>
      foldText(headerOf(header.span.first + index)),
    ),
  );
  const spoken = correction.filter((binding) => !isBlank(binding.header) && titles.has(foldText(binding.header)));
  const { columns, ignored } = bindColumns(sheet, header, spoken);
  const known = new Set(spoken.map((binding) => foldText(binding.header)));
  return {
    ...put(header, columns, ignored),
    unknownTitles: header.unknownTitles.filter((title) => !known.has(foldText(title))),
  };
}

/** The header with these columns for their roles, and the ignored ones for none. */
function put(header: FoundHeader, columns: ColumnMapping, ignored: readonly number[]): FoundHeader {
  const corrected = Object.values(columns).flat();
  const all: ColumnMapping = { ...withoutColumns(header.columns, [...corrected, ...ignored]), ...columns };
  const span = { first: Math.min(header.span.first, ...corrected), last: Math.max(header.span.last, ...corrected) };
  return { ...header, columns: all, span, corrected: [...corrected, ...ignored] };
}

/**
 * The correction as far as it is of each sheet: what was said of a title that stands in another sheet's header, and not in this one's, is
 * no word on a column of this sheet whose title was changed.
 */
export function correctionOfEach(
  sheets: readonly SheetSnapshot[],
  correction: ColumnCorrection | null,
): (sheet: SheetSnapshot) => ColumnCorrection | null {
  if (!correction || sheets.length < 2) return () => correction;
  const titles = new Map(sheets.map((sheet) => [sheet, titlesOf(sheet)]));
  return (sheet) => {
    const isElsewhere = (title: string): boolean =>
      [...titles].some(([other, known]) => other !== sheet && known.has(title));
    return correction.filter(
      ({ header }) =>
        isBlank(header) || titles.get(sheet)?.has(foldText(header)) === true || !isElsewhere(foldText(header)),
    );
  };
}

/** The titles of the sheet's header, folded; none where no header is found. */
function titlesOf(sheet: SheetSnapshot): ReadonlySet<string> {
  const found = findHeader(sheet);
  if (!found) return new Set();
  const headerOf = columnHeaders(sheet, found.header);
  return new Set(
    Array.from({ length: found.span.last - found.span.first + 1 }, (_, index) =>
      foldText(headerOf(found.span.first + index)),
    ),
  );
}

/**
 * Finds the columns of each binding again: the one with its title, nearest to where it stood; where no title is that any more, the
 * column in its old place if its new title means nothing to the reader. A binding that finds neither, or is of a table below, does not count.
 */
function bindColumns(
  sheet: SheetSnapshot,
  { header, span }: FoundHeader,
  bindings: readonly ColumnBinding[],
): { columns: Columns; ignored: readonly number[] } {
  const first = Math.min(span.first, sheet.usedRange?.column ?? span.first);
  const last = Math.max(span.last, (sheet.usedRange?.column ?? 0) + (sheet.usedRange?.columnCount ?? 0) - 1);
  const headerOf = columnHeaders(sheet, header);
  const titles = Array.from({ length: last - first + 1 }, (_, index) => ({
    column: first + index,
    title: foldText(headerOf(first + index)),
  }));
  const taken = new Set<number>();
  const placed = bindings.map((binding) => {
    const wanted = foldText(binding.header);
    const matching = titles.filter(({ column, title }) => title === wanted && title !== '' && !taken.has(column));
    const nearest = matching.sort(
      (a, b) => Math.abs(a.column - binding.column) - Math.abs(b.column - binding.column),
    )[0];
    if (nearest) taken.add(nearest.column);
    return { binding, column: nearest?.column ?? null };
  });
  const columns: Partial<Record<ColumnRole, number[]>> = {};
  const ignored: number[] = [];
  for (const { binding, column } of placed) {
    const place = column ?? (standsBelow(sheet, header.last, binding) ? null : placeKept(binding, titles, taken));
    if (place === null) continue;
    taken.add(place);
    if (binding.role === null) ignored.push(place);
    else columns[binding.role] = [...(columns[binding.role] ?? []), place];
  }
  return { columns, ignored };
}

/** Whether the binding's title stands further down in its column: it is of a table below, and no title of this header was changed. */
function standsBelow(sheet: SheetSnapshot, lastHeaderRow: number, { header, column }: ColumnBinding): boolean {
  const used = sheet.usedRange;
  const title = foldText(header.split(' / ').at(-1) ?? '');
  if (!used || title === '') return false;
  for (let row = lastHeaderRow + 1; row < used.row + used.rowCount; row++)
    if (foldText(cellText(valueAt(sheet, row, column))) === title) return true;
  return false;
}

function placeKept(
  { column, header }: ColumnBinding,
  titles: readonly { column: number; title: string }[],
  taken: ReadonlySet<number>,
): number | null {
  const there = titles.find((title) => title.column === column);
  if (!there || taken.has(column)) return null;
  const sameBlank = there.title === '' && isBlank(header);
  return sameBlank || (there.title !== '' && titleMeaning(there.title) === null && !isBlank(header)) ? column : null;
}

function withoutColumns(columns: ColumnMapping, taken: readonly number[]): Columns {
  const kept: Columns = {};
  for (const [role, list] of Object.entries(columns) as [ColumnRole, readonly number[]][]) {
    const rest = list.filter((column) => !taken.includes(column));
    if (rest.length > 0) kept[role] = rest;
  }
  return kept;
}

function bareHeader(sheet: SheetSnapshot, correction: ColumnCorrection): FoundHeader | null {
  const used = sheet.usedRange;
  if (!used) return null;
  const columns = correction.flatMap(({ role, column }) => (role === null ? [] : [column]));
  const content = correction.find(({ role }) => role === 'content')?.column;
  if (content === undefined || columns.length === 0) return null;
  const wanted = correction.map(({ header }) => foldText(header)).filter((title) => title !== '');
  const rows = Array.from({ length: Math.min(ROWS_SEARCHED, used.rowCount) }, (_, index) => used.row + index);
  const titled = rows.find((row) => wanted.length > 0 && wanted.every((title) => rowTexts(sheet, row).includes(title)));
  const row =
    titled ??
    rows.find(
      (candidate) =>
        typeof valueAt(sheet, candidate, content) === 'string' &&
        !isBlank(cellText(valueAt(sheet, candidate, content))),
    );
  if (row === undefined) return null;
  const span = { first: Math.min(...columns), last: Math.max(...columns) };
  return {
    columns: {},
    titled: [],
    corrected: [],
    header: { first: row, last: row },
    span,
    score: 0,
    complete: true,
    unknownTitles: [],
    panelStarts: [span.first],
  };
}

function rowTexts(sheet: SheetSnapshot, row: number): string[] {
  return (sheet.values[row - (sheet.usedRange?.row ?? 0)] ?? []).map((value) => foldText(cellText(value)));
}

import { DEFAULT_SETTINGS, type Settings } from '../schedule/settings/settings';
import { tellTable } from '../schedule/table/tellTable';
import { valueAt, type SheetSnapshot } from '../workbook/sheetSnapshot';
import { columnLetters } from '../workbook/cellAddress';
import type { TableOptions } from './tableOptions';
import { TerminalError } from './terminalError';

/** Whether the terminal says more of the table than which sheet it stands on. */
export function tellsTable({ sheets, headerRow, columns }: TableOptions): boolean {
  return sheets !== null || headerRow !== null || columns.length > 0;
}

/**
 * The file's settings with what the terminal says of its table; what they say of another sheet's year and columns is not for this one.
 * Fails with a `TerminalError` where the row or a column holds nothing, or where it is open which sheet is meant.
 */
export function tableSettings(
  file: string,
  settings: Settings,
  options: TableOptions,
  sheets: readonly SheetSnapshot[],
): Settings {
  const { sheet, sheets: together, headerRow, columns } = options;
  const isOther = together !== null || (sheet !== null && sheet !== settings.schedule.sheet);
  const schedule = isOther ? { ...DEFAULT_SETTINGS.schedule, sheet, sheets: together } : settings.schedule;
  if (headerRow === null && columns.length === 0) return { ...settings, schedule };
  const namedSheet = toldSheet(file, schedule, sheets);
  if (headerRow !== null && !holdsAnything(namedSheet, headerRow))
    throw new TerminalError({ kind: 'headerBlank', file, sheet: namedSheet.name, row: headerRow });
  const outside = columns.find(({ column }) => !hasColumn(namedSheet, column));
  if (outside)
    throw new TerminalError({
      kind: 'columnBlank',
      file,
      sheet: namedSheet.name,
      column: columnLetters(outside.column),
    });
  return { ...settings, schedule: { ...schedule, ...tellTable(namedSheet, { headerRow, columns }) } };
}

/** The sheet that the row and columns are of: the one named, the first of those read together, or the only one that holds anything. */
function toldSheet(file: string, schedule: Settings['schedule'], sheets: readonly SheetSnapshot[]): SheetSnapshot {
  const filled = sheets.filter(({ usedRange, tag }) => usedRange !== null && tag === null);
  const named = schedule.sheet ?? schedule.sheets?.[0] ?? null;
  const [only, ...others] = named === null ? filled : filled.filter(({ name }) => name === named);
  if (!only || others.length > 0)
    throw new TerminalError({ kind: 'whichSheet', file, sheets: filled.map(({ name }) => name) });
  return only;
}

function holdsAnything(sheet: SheetSnapshot, row: number): boolean {
  const used = sheet.usedRange;
  return (
    used !== null &&
    Array.from({ length: used.columnCount }, (_, index) => valueAt(sheet, row, used.column + index)).some(
      (value) => value !== null && String(value).trim() !== '',
    )
  );
}

function hasColumn({ usedRange }: SheetSnapshot, column: number): boolean {
  return usedRange !== null && column >= usedRange.column && column < usedRange.column + usedRange.columnCount;
}

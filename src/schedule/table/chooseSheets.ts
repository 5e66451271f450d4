import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { correctedHeader, correctionOfEach } from './columnCorrection';
import type { FoundHeader } from './findHeader';
import { readTitle } from './readTitle';
import type { UnusableSchedule } from './unusableSchedule';
import type { ColumnCorrection } from './columnBinding';
import type { SheetTable } from './splitPanels';
import { readSheetTables } from './splitPanels';

/** A worksheet with a schedule's header, and its tables from left to right: one, or several side by side. */
export interface ScheduleSheet {
  readonly sheet: SheetSnapshot;
  readonly found: FoundHeader;
  readonly tables: readonly [SheetTable, ...SheetTable[]];
}

/** What the office set for the search: the sheet to read, and what its columns hold. Null lets the reader find out. */
export interface TableSettings {
  readonly sheet: string | null;
  readonly columns: ColumnCorrection | null;
}

/** The sheets in the order of time: one, or one a month. */
export type SheetChoice =
  | { readonly ok: true; readonly chosen: readonly [ScheduleSheet, ...ScheduleSheet[]] }
  | { readonly ok: false; readonly problem: UnusableSchedule };

/**
 * Chooses the schedule among the sheets: the one the settings name, else the only one whose titles are a schedule's and that has rows,
 * else all that have, when each is named for a month of its own: then they are one schedule. A sheet that tells what, when and who goes before one that lacks any of these. Report sheets of our own are never chosen.
 */
export function chooseSheets(sheets: readonly SheetSnapshot[], { sheet: named, columns }: TableSettings): SheetChoice {
  const own = sheets.filter(({ tag }) => tag === null);
  const searched = named === null ? own : own.filter(({ name }) => name === named);
  if (named !== null && searched.length === 0) return refused({ kind: 'sheetMissing', sheet: named });
  const filled = searched.filter(({ usedRange }) => usedRange !== null);
  if (filled.length === 0) return refused({ kind: 'emptySheet', sheet: searched[0]?.name ?? sheets[0]?.name ?? '' });
  const correctionOf = correctionOfEach(filled, columns);
  const candidates = filled.flatMap((sheet) => {
    const found = correctedHeader(sheet, correctionOf(sheet), named !== null || filled.length === 1);
    return found ? [{ sheet, found }] : [];
  });
  const [first] = candidates;
  if (!first) return refused({ kind: 'noHeader', sheets: filled.map(({ name }) => name) });
  const complete = candidates.filter(({ found }) => found.complete);
  const read = (complete.length > 0 ? complete : candidates).map(({ sheet, found }) => ({
    sheet,
    found,
    tables: readSheetTables(sheet, found, correctionOf(sheet)),
  }));
  const untold = read.find(({ tables }) => tables === null);
  if (untold) return refused({ kind: 'sideBySide', sheet: untold.sheet.name });
  const withRows = read.flatMap(({ sheet, found, tables }): ScheduleSheet[] => {
    const [left, ...right] = tables ?? [];
    return left ? [{ sheet, found, tables: [left, ...right] }] : [];
  });
  const [chosen, ...others] = inTimeOrder(withRows);
  if (!chosen) {
    const column = first.found.columns.content?.[0] ?? first.found.span.first;
    return refused({ kind: 'noRows', sheet: first.sheet.name, header: { row: first.found.header.first, column } });
  }
  if (others.length > 0 && !isMonthly(withRows))
    return refused({ kind: 'severalSchedules', sheets: withRows.map(({ sheet }) => sheet.name) });
  return { ok: true, chosen: [chosen, ...others] };
}

/** Each sheet is for a month that none before it is for. */
function isMonthly(sheets: readonly ScheduleSheet[]): boolean {
  const months = sheets.map(monthOfSheet);
  return months.every((month, index) => month !== null && months.indexOf(month) === index);
}

/** Tabs that run from December back to January are turned round. */
function inTimeOrder(sheets: readonly ScheduleSheet[]): readonly ScheduleSheet[] {
  const months = sheets.map((sheet) => monthOfSheet(sheet) ?? 0);
  const goesBack = months.every((month, index) => index === 0 || month < (months[index - 1] ?? 0));
  return goesBack ? [...sheets].reverse() : sheets;
}

function monthOfSheet({ sheet, found }: ScheduleSheet): number | null {
  return readTitle(sheet, found.header.first).month;
}

function refused(problem: UnusableSchedule): SheetChoice {
  return { ok: false, problem };
}

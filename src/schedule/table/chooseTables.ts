import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import type { ColumnCorrection, HeaderBinding } from './columnBinding';
import type { FoundHeader } from './findHeader';
import type { SearchedSheet } from './findTables';
import { areOfOneForm, findTablesInSteps } from './findTables';
import type { LeftAside } from './leftAside';
import { readTitle } from './readTitle';
import { seenTable } from './seenTable';
import type { SheetTable } from './splitPanels';
import { readSheetTables } from './splitPanels';
import type { ScheduleCandidate, ScheduleSuggestion, UnusableSchedule } from './unusableSchedule';

/** A worksheet with a schedule's header, and its tables from left to right: one, or several side by side. */
export interface ScheduleSheet {
  readonly sheet: SheetSnapshot;
  readonly found: FoundHeader;
  readonly tables: readonly [SheetTable, ...SheetTable[]];
}

/** What the office set for the search: the sheet to read or the sheets to read together, and what their rows and columns hold. Null lets the reader find out. */
export interface TableSettings {
  readonly sheet: string | null;
  readonly sheets: readonly string[] | null;
  readonly header: HeaderBinding | null;
  readonly columns: ColumnCorrection | null;
}

/** The sheets in the order of time: one, or several that are one schedule; and those that look like parts of it and were not chosen. */
export interface ChosenTables {
  readonly chosen: readonly [ScheduleSheet, ...ScheduleSheet[]];
  readonly others: readonly LeftAside[];
}

export type SheetChoice =
  ({ readonly ok: true } & ChosenTables) | { readonly ok: false; readonly problem: UnusableSchedule };

/**
 * Chooses the schedule among the sheets: what the settings name, else the only one whose table is a schedule's and that has rows,
 * else all that have, when each is named for a month of its own: then they are one schedule. A table that tells what, when and who goes
 * before one that lacks any of these, unless both have one form. Report sheets of our own are never chosen. Of several that remain the
 * user is asked; the suggestion leans on `year`, that of the as-of date.
 */
export function* chooseTables(
  sheets: readonly SheetSnapshot[],
  settings: TableSettings,
  year: number,
): Steps<SheetChoice> {
  const userSheets = sheets.filter(({ tag }) => tag === null);
  const named = settings.sheet === null ? settings.sheets : [settings.sheet];
  const missing = named?.find((name) => !userSheets.some((sheet) => sheet.name === name));
  if (missing !== undefined) return refused({ kind: 'sheetMissing', sheet: missing });
  const wanted = named === null ? userSheets : userSheets.filter(({ name }) => named.includes(name));
  const filled = wanted.filter(({ usedRange }) => usedRange !== null);
  if (filled.length === 0) return refused({ kind: 'emptySheet', sheet: wanted[0]?.name ?? sheets[0]?.name ?? '' });
  const isForThem = named !== null || filled.length === 1;
  const searched = yield* findTablesInSteps(filled, { columns: settings.columns, header: settings.header, isForThem });
  yield;
  return yield* chooseAmong(searched, named !== null, year);
}

/** The choice among sheets that were searched for a header; `areNamed`: the user named them. */
function* chooseAmong(searched: readonly SearchedSheet[], areNamed: boolean, year: number): Steps<SheetChoice> {
  const schedules = searched.filter(({ found }) => found?.doubt === null);
  const [first] = schedules;
  if (!first?.found)
    return refused({
      kind: 'noHeader',
      sheets: searched.map(({ sheet }) => sheet.name),
      seen: searched.map(seenTable),
    });
  const read: (SearchedSheet & { readonly tables: readonly SheetTable[] | null })[] = [];
  for (const one of candidatesOf(schedules, areNamed))
    read.push({ ...one, tables: one.found && (yield* readSheetTables(one.sheet, one.found, one.correction)) });
  const unreadable = read.find(({ tables }) => tables === null);
  if (unreadable) return refused({ kind: 'sideBySide', sheet: unreadable.sheet.name });
  const withRows = read.flatMap(({ sheet, found, tables }): ScheduleSheet[] => {
    const [left, ...right] = tables ?? [];
    return left && found ? [{ sheet, found, tables: [left, ...right] }] : [];
  });
  const [chosen, ...others] = inTimeOrder(withRows);
  if (!chosen) {
    const column = first.found.columns.content?.[0] ?? first.found.span.first;
    return refused({ kind: 'noRows', sheet: first.sheet.name, header: { row: first.found.header.first, column } });
  }
  if (others.length > 0 && !areNamed && !isMonthly(withRows))
    return refused(severalSchedules(withRows, searched, year));
  const isChosen = (sheet: SheetSnapshot): boolean => withRows.some((one) => one.sheet === sheet);
  const furtherParts = areNamed ? [] : searched.filter(({ sheet }) => !isChosen(sheet)).flatMap(leftAsideSheet);
  return { ok: true, chosen: [chosen, ...others], others: furtherParts };
}

/** A sheet with a schedule's table of its own may be a part of the schedule. */
function leftAsideSheet({ sheet, found }: SearchedSheet): readonly LeftAside[] {
  if (!found?.columns.content || (found.doubt !== null && found.doubt.kind !== 'severalContents')) return [];
  const cell = { row: found.header.first, column: found.columns.content[0] ?? found.span.first };
  return [{ sheet: sheet.name, cell, ranges: [], cellCount: 0, text: sheet.name, title: '', reason: 'otherSheet' }];
}

/** Those that tell what, when and who, and those of their form; all where none tells as much, or where the user named them. */
function candidatesOf(schedules: readonly SearchedSheet[], areNamed: boolean): readonly SearchedSheet[] {
  const complete = schedules.filter(({ found }) => found?.complete);
  if (areNamed || complete.length === 0) return schedules;
  return schedules.filter((one) => one.found?.complete === true || complete.some((other) => areOfOneForm(one, other)));
}

function severalSchedules(
  sheets: readonly ScheduleSheet[],
  searched: readonly SearchedSheet[],
  year: number,
): UnusableSchedule {
  const candidates = sheets.map((one): ScheduleCandidate => {
    const { titleYear, sheetNameYear } = readTitle(one.sheet, one.found.header.first);
    const rowCount = one.tables.reduce((sum, { table }) => sum + table.rows.length, 0);
    return { sheet: one.sheet.name, year: titleYear ?? sheetNameYear, rowCount };
  });
  const forms = searched.filter(({ sheet }) => candidates.some((one) => one.sheet === sheet.name));
  const areAlike = forms.every((form) => form === forms[0] || (forms[0] !== undefined && areOfOneForm(forms[0], form)));
  return {
    kind: 'severalSchedules',
    sheets: candidates.map(({ sheet }) => sheet),
    candidates,
    suggestion: suggest(candidates, areAlike, year),
  };
}

/** All together when they have one form and one year; else the one of this year, of those the one with the most rows. */
function suggest(candidates: readonly ScheduleCandidate[], areAlike: boolean, year: number): ScheduleSuggestion {
  const years = new Set(candidates.map((one) => one.year));
  if (areAlike && years.size === 1) return { kind: 'together' };
  const distance = (one: ScheduleCandidate): number => (one.year === null ? 1 : Math.abs(one.year - year));
  const [best] = [...candidates].sort((a, b) => distance(a) - distance(b) || b.rowCount - a.rowCount);
  return { kind: 'sheet', sheet: best?.sheet ?? '' };
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

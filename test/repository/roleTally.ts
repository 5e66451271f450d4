/**
 * What was taken for what, over all reading cases and schedule fixtures. What a column holds is told from what the cases and fixtures expect of
 * the entries, and not by the reader: the column in whose cells the expected contents, sections, persons or last days stand. Where nothing
 * is expected of a column, or two roles are equally likely, nothing is judged.
 */
import { isDateFormat } from '../../src/schedule/calendar/dateFormat';
import { cachedPeriods } from '../../src/schedule/calendar/periodMemory';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { Schedule, ScheduleTable } from '../../src/schedule/entries/schedule';
import type { ColumnReading } from '../../src/schedule/table/columnReading';
import { foldText } from '../../src/schedule/text/foldText';
import type { CellPosition } from '../../src/workbook/cellAddress';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../src/workbook/sheetSnapshot';
import { HEADERS } from '../fixtures/schedules/headers';
import { NAMES } from '../fixtures/schedules/names';
import type { ScheduleFixture } from '../fixtures/schedules/scheduleFixture';
import { SHEETS } from '../fixtures/schedules/sheets';
import { STAGES } from '../fixtures/schedules/stages';
import { STATUSES } from '../fixtures/schedules/statuses';
import { TIMES } from '../fixtures/schedules/times';
import type { ReadCase } from './readCases';
import { allCases } from './readCases';

export const EXPECTED_ROLES = ['month', 'content', 'unit', 'supportUnit', 'owner'] as const;
type ExpectedRole = (typeof EXPECTED_ROLES)[number];

/** A column of a case or fixture: what it holds, and what it was taken for. */
interface JudgedColumn {
  readonly expected: ExpectedRole;
  readonly reading: ColumnReading;
}

type ExpectedTexts = Readonly<Record<ExpectedRole, readonly string[]>>;

interface ReadSchedule {
  readonly schedule: Schedule;
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: ExpectedTexts;
}

export interface RoleTally {
  /** The columns of which it is known what they hold. */
  readonly judged: readonly JudgedColumn[];
  /** How many there are of which it is not. */
  readonly unknown: number;
}

let tally: RoleTally | undefined;

/** All columns of the cases and fixtures that are read as schedules. Judged once. */
export function roleTally(): RoleTally {
  return (tally ??= judgeColumns());
}

function judgeColumns(): RoleTally {
  const fixtures = [HEADERS, TIMES, STATUSES, NAMES, SHEETS, STAGES].flat();
  const columns = [...allCases().flatMap(ofCase), ...fixtures.flatMap(ofFixture)].flatMap((read) =>
    read.schedule.tables.flatMap((table) =>
      table.columnReadings.map((reading) => ({ reading, expected: expectedRole(read, table, reading.column) })),
    ),
  );
  const judged = columns.flatMap(({ reading, expected }) => (expected === null ? [] : [{ reading, expected }]));
  return { judged, unknown: columns.length - judged.length };
}

function ofCase({ readingCase, sheets, judgement }: ReadCase): ReadSchedule[] {
  const rows = readingCase.expect.rows ?? [];
  if (!judgement) return [];
  const expected: ExpectedTexts = {
    month: rows.flatMap(({ end }) => end ?? []),
    content: rows.flatMap(({ content }) => content ?? []),
    unit: rows.flatMap(({ units = [], lead }) => [...units, ...(lead === undefined ? [] : [lead])]),
    supportUnit: rows.flatMap(({ supportUnits = [] }) => supportUnits),
    owner: rows.flatMap(({ owners = [], ownersLike = [] }) => [...owners, ...ownersLike]),
  };
  return [{ schedule: judgement.schedule, sheets, expected }];
}

function ofFixture({ sheets, schedule, asOf, entries }: ScheduleFixture): ReadSchedule[] {
  const settings = { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, ...schedule } };
  const outcome = judge(sheets, settings, asOf ?? '2020-06-15');
  if (!outcome.ok) return [];
  const parts = entries.map((line) => line.split(' | '));
  const names = (text = ''): string[] => text.split('、').filter((name) => name !== '' && name !== '-');
  const expected: ExpectedTexts = {
    month: parts.flatMap(([, , , time = '']) => time.split('~')[1] ?? []),
    content: parts.flatMap(([content]) => content ?? []),
    unit: parts.flatMap(([, units = '']) => names(units.replace(/ \(\+.*\)$/, ''))),
    supportUnit: parts.flatMap(([, units]) => names(/\(\+(.*)\)$/.exec(units ?? '')?.[1])),
    owner: parts.flatMap(([, , owners]) => names(owners)),
  };
  return [{ schedule: outcome.judgement.schedule, sheets, expected }];
}

/** The role whose expected texts stand in most of the column's cells, and in half of them at least; null where another has as many. */
function expectedRole(
  { sheets, schedule, expected }: ReadSchedule,
  table: ScheduleTable,
  column: number,
): ExpectedRole | null {
  const sheet = sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const rows = Array.from({ length: table.body.rowCount }, (_, index) => table.body.row + index);
  const filled = rows.filter((row) => valueAt(sheet, row, column) !== null);
  const holds = (role: ExpectedRole, row: number): boolean =>
    role === 'month'
      ? expected.month.includes(lastDayAt(sheet, { row, column }, schedule.year) ?? '')
      : expected[role].some((text) => folded(String(valueAt(sheet, row, column))).includes(folded(text)));
  const counts = EXPECTED_ROLES.map((role) => ({ role, cells: filled.filter((row) => holds(role, row)).length }));
  const [first, second] = counts.sort((left, right) => right.cells - left.cells);
  const isClear = first && first.cells > 0 && first.cells * 2 >= filled.length && first.cells !== second?.cells;
  return isClear ? first.role : null;
}

/** The last day that a cell says by itself; a bare number may be anything. */
function lastDayAt(sheet: SheetSnapshot, { row, column }: CellPosition, year: number): string | null {
  const [value, format] = [valueAt(sheet, row, column), numberFormatAt(sheet, row, column)];
  if (typeof value === 'number' && !isDateFormat(format)) return null;
  const reading = cachedPeriods(sheet.dateSystem)(value, format, { year, month: null });
  return reading.kind === 'period' ? reading.period.end : null;
}

function folded(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

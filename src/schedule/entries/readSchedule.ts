import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import { atOnce, mapInSteps } from '../../workbook/steps';
import type { IsoDate } from '../calendar/isoDate';
import { addDays, monthEnd, monthOf, yearOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { accountSheet } from '../table/accountSheet';
import type { SheetAccount } from '../table/sheetAccount';
import type { ChosenTables, ScheduleSheet } from '../table/chooseTables';
import { chooseTables } from '../table/chooseTables';
import type { Entry } from './entry';
import type { CachedPeriods } from '../calendar/periodMemory';
import { cachedPeriods } from '../calendar/periodMemory';
import type { ColumnMapping } from '../table/columnRole';
import type { FoundHeader } from '../table/findHeader';
import { readColumns } from '../table/readColumns';
import { readEntries } from './readEntries';
import { rowNamesReader } from './rowNames';
import { sectionsOf } from './sectionsOf';
import { withTableReleases } from './tableReleases';
import type { ScheduleYear } from './readTimes';
import { readTimes } from './readTimes';
import { monthsInOrder } from './timesInOrder';
import { readTermWeeks } from './weekColumns';
import type { SheetTitle } from '../table/readTitle';
import { readTitle, textsAbove } from '../table/readTitle';
import { remarksAbove } from '../table/remarksAbove';
import type { RowReading, Schedule, ScheduleReading, ScheduleTable, YearSource } from './schedule';
import type { KnownNames } from '../names/knownNames';
import { learnNames } from '../names/knownNames';
import type { Settings } from '../settings/settings';
import type { SheetTable } from '../table/splitPanels';
import { readLegend } from '../marks/statusLamps';
import { cachedContentMarks } from '../marks/contentMarks';
import { cachedStatuses, isStatusMark } from '../marks/readStatus';
import { FIRST_SCHOOL_MONTH } from '../calendar/schoolTerm';
import { findYearTurn } from '../calendar/yearTurn';

/**
 * Reads the schedule out of a workbook's sheets. Pure, and in time proportional to the cells; whatever the cells hold, it never throws:
 * what cannot be read is in the schedule for the checks to speak of, and a workbook without a schedule is a typed problem.
 * The as-of date gives the year where neither settings, title nor sheet name do.
 */
export function readSchedule(sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate): ScheduleReading {
  return atOnce(readScheduleInSteps(sheets, settings, asOf));
}

/** The same in steps. */
export function* readScheduleInSteps(
  sheets: readonly SheetSnapshot[],
  settings: Settings,
  asOf: IsoDate,
): Steps<ScheduleReading> {
  const choice = yield* chooseTables(sheets, settings.schedule, yearOf(asOf));
  return choice.ok ? { ok: true, schedule: yield* asSchedule(choice, settings, asOf) } : choice;
}

interface TitledSheet extends ScheduleSheet {
  readonly title: SheetTitle;
  readonly periods: CachedPeriods;
}

function* asSchedule(
  { chosen, others: otherSheets }: ChosenTables,
  settings: Settings,
  asOf: IsoDate,
): Steps<Schedule> {
  const titled = (one: ScheduleSheet): TitledSheet => ({
    ...one,
    title: readTitle(one.sheet, one.found.header.first),
    periods: cachedPeriods(one.sheet.dateSystem),
  });
  const first = titled(chosen[0]);
  const furtherSheets = chosen.slice(1).map(titled);
  const { yearSource, ...start } = yearOfSchedule(first, furtherSheets, settings, asOf);
  yield;
  const allRows = [first, ...furtherSheets].flatMap(({ tables }) => tables.flatMap(({ table }) => table.rows));
  const names = learnNames(
    allRows.map(({ cells }) => cells.unit?.text ?? ''),
    allRows.map(({ cells }) => cells.owner?.text ?? ''),
  );
  const startOf = (one: TitledSheet): ScheduleYear =>
    furtherSheets.length > 0 ? yearOfMonth(one.title, start, settings.schedule.year) : start;
  const [firstTable, ...besideIt] = first.tables;
  const firstRead = yield* readTable(firstTable, first, startOf(first), names);
  const furtherRead: ReadTable[] = [];
  for (const one of [first, ...furtherSheets])
    for (const table of one === first ? besideIt : one.tables)
      furtherRead.push(yield* readTable(table, one, startOf(one), names));
  const tables = [firstRead, ...furtherRead];
  const entries = tables.flatMap((table) => table.entries);
  const account: SheetAccount[] = [];
  for (const one of chosen) account.push(yield* accountSheet(one));
  return {
    sheet: first.sheet.name,
    tables: [firstRead.place, ...furtherRead.map(({ place }) => place)],
    title: furtherSheets.length > 0 ? titleOfAll([first, ...furtherSheets]) : first.title.title,
    year: start.year,
    yearSource,
    entries,
    rows: tables.flatMap(({ rows }) => rows),
    remarks: chosen.flatMap((one) => [
      ...remarksAbove(one.sheet, one.found.header.first),
      ...one.tables.flatMap(({ table }) => table.remarks),
    ]),
    account,
    leftAside: [...account.flatMap(({ leftAside }) => leftAside), ...otherSheets],
    sections: [...new Set(entries.flatMap(sectionsOf))],
  };
}

/** The year that settings, title or sheet name give, else one that holds the as-of date; with the turn of the year that the months run over. */
function yearOfSchedule(
  first: TitledSheet,
  furtherSheets: readonly TitledSheet[],
  settings: Settings,
  asOf: IsoDate,
): ReturnType<typeof settleYear> {
  const monthsOf = (year: number): readonly number[] =>
    furtherSheets.length > 0
      ? [first, ...furtherSheets].flatMap(({ title: { month } }) => month ?? [])
      : first.tables.flatMap(({ table }) => monthsInOrder(table, year, first.periods));
  return settleYear(
    [
      ['settings', settings.schedule.year],
      ['title', first.title.titleYear],
      ['sheetName', first.title.sheetNameYear],
    ],
    asOf,
    (year) => turnOf(first.title, monthsOf(year)),
  );
}

interface ReadTable {
  readonly place: ScheduleTable;
  readonly rows: readonly RowReading[];
  readonly entries: readonly Entry[];
}

/** The rows of one table. */
function* readTable(
  { panel, found, table }: SheetTable,
  { sheet, title, periods }: TitledSheet,
  start: ScheduleYear,
  names: KnownNames,
): Steps<ReadTable> {
  const until = title.month === null ? null : periods(`${title.month}月`, 'General', { year: start.year, month: null });
  const weeks = readTermWeeks({ found, table }, { sheet, title, periods }, start);
  const readings = yield* readTimes(table, { ...start, ...(until && { until }), ...(weeks && { weeks }) }, periods);
  const doneLamps = readLegend(
    [...textsAbove(sheet, found.header.first), ...table.remarks],
    { year: start.year, month: null, dateSystem: sheet.dateSystem, numberFormat: 'General' },
    isStatusMark,
  );
  const context = {
    sheet: sheet.name,
    year: start.year,
    span: until?.kind === 'period' ? until.period : spanOf(start),
    dateSystem: sheet.dateSystem,
    doneLamps,
    statusWords: cachedStatuses(),
    contentMarks: cachedContentMarks(),
  };
  const namesOf = rowNamesReader(names);
  const read = yield* mapInSteps(table.rows, (row, index) =>
    readEntries(row, readings[index] ?? { kind: 'missing' }, namesOf(row), context),
  );
  const place = { ...tablePlace(panel, { found, table }, sheet.name, periods), ...endOfPanel(panel, sheet) };
  return {
    place,
    rows: read.map(({ row }) => row),
    entries: withTableReleases(
      read.flatMap(({ entries }) => entries),
      sheet,
      { headerRow: found.header.first, columnReadings: place.columnReadings },
    ),
  };
}

/** The days that a schedule of that year is about: twelve months from January, or from its turn on. */
function spanOf({ year, turn }: ScheduleYear): Period {
  const firstMonth = turn ?? 1;
  return { start: addDays(monthEnd(year, firstMonth - 1), 1), end: monthEnd(year, firstMonth + 11) };
}

/** Where a table of another form begins below, if one does. */
function endOfPanel(
  { usedRange: part }: SheetSnapshot,
  { usedRange: whole }: SheetSnapshot,
): Pick<ScheduleTable, 'endsBefore'> {
  if (!part || !whole) return {};
  const end = part.row + part.rowCount;
  return end < whole.row + whole.rowCount ? { endsBefore: end } : {};
}

/** Where the table and those below it stand, and what their columns were taken for. */
function tablePlace(
  panel: SheetTable['panel'],
  { found, table }: Pick<SheetTable, 'found' | 'table'>,
  sheet: string,
  periods: CachedPeriods,
): ScheduleTable {
  const { header } = found;
  const { span, columns, isFirst } = placeOf(found, table);
  const lastTableRow = table.rows.at(-1);
  const lastRow = lastTableRow ? lastTableRow.row + lastTableRow.continuations.length : header.last;
  return {
    sheet,
    columns,
    header,
    columnReadings: isFirst
      ? readColumns(panel, { ...found, columns }, rowsOf(table, 0, table.further[0]?.firstRow), periods)
      : [],
    further: table.further.map((tableBelow, index) => ({
      columns: tableBelow.found.columns,
      columnReadings: readColumns(
        panel,
        tableBelow.found,
        rowsOf(table, tableBelow.firstRow, table.further[index + 1]?.firstRow),
        periods,
      ),
    })),
    skipped: table.skipped,
    body: {
      row: header.last + 1,
      column: span.first,
      rowCount: lastRow - header.last,
      columnCount: span.last - span.first + 1,
    },
  };
}

/** Where a table stands: of a matrix each line has its column, and the first with all that they share. */
function placeOf(
  { matrix, line, columns, span }: FoundHeader,
  table: SheetTable['table'],
): { readonly span: FoundHeader['span']; readonly columns: ColumnMapping; readonly isFirst: boolean } {
  if (!matrix || !line) return { span: table.span, columns, isFirst: true };
  if (matrix.columns[0].column !== line.column)
    return { span: { first: line.column, last: line.column }, columns, isFirst: false };
  const all = { ...columns, content: matrix.columns.map(({ column }) => column) };
  return { span: { first: Math.min(span.first, line.column), last: line.column }, columns: all, isFirst: true };
}

/** The sheet rows (0-based) of the table's rows from one index to before another. */
function rowsOf({ rows }: SheetTable['table'], from: number, to: number | undefined): readonly number[] {
  return rows.slice(from, to).map(({ row }) => row);
}

/** Under a title that names one year, fewer months than these may come in such an order by chance. */
const FEWEST_MONTHS_TO_TURN = 4;

/** The turn of the year that the months run over. The first term of a school year has its own, whatever the order of its months; the second has none. */
function turnOf({ schoolTerm, titleYear }: SheetTitle, months: readonly number[]): number | null {
  if (schoolTerm?.term === 'second') return null;
  if (titleYear !== null && schoolTerm === null && months.length < FEWEST_MONTHS_TO_TURN) return null;
  const runsOver = schoolTerm?.term === 'first' || months.some((month) => month >= FIRST_SCHOOL_MONTH);
  return findYearTurn(months) ?? (typeof schoolTerm?.year === 'number' && runsOver ? FIRST_SCHOOL_MONTH : null);
}

/** The year of a sheet that holds one month: the one it names itself, unless the user has set the schedule's. */
function yearOfMonth(
  { titleYear, sheetNameYear, month }: SheetTitle,
  { year, turn }: ScheduleYear,
  setYear: number | null,
): ScheduleYear {
  const counted = turn !== null && month !== null && month < turn ? year + 1 : year;
  return { year: setYear === null ? (titleYear ?? sheetNameYear ?? counted) : counted, turn: null };
}

const MONTH_IN_TITLE = /(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月份?/u;

/** What the first month's title says without its month; where that says nothing more, the first and last sheets' names. */
function titleOfAll(sheets: readonly TitledSheet[]): string {
  const [first, last] = [sheets[0], sheets.at(-1)];
  const title = first && first.title.title !== first.sheet.name ? first.title.title.replace(MONTH_IN_TITLE, '') : '';
  return title === '' ? `${first?.sheet.name ?? ''}—${last?.sheet.name ?? ''}` : title;
}

/** The first year that is known, and else the as-of date's: the one in which a schedule that runs over the year's end would contain that date. */
function settleYear(
  sources: readonly (readonly [YearSource, number | null])[],
  asOf: IsoDate,
  turnIn: (year: number) => number | null,
): ScheduleYear & { yearSource: YearSource } {
  for (const [yearSource, year] of sources) if (year !== null) return { year, turn: turnIn(year), yearSource };
  const year = yearOf(asOf);
  const turn = turnIn(year);
  return { year: turn !== null && monthOf(asOf) < turn ? year - 1 : year, turn, yearSource: 'asOf' };
}

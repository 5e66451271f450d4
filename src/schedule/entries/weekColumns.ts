/** Which columns of a table hold weeks of a school term, and when that begins. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import type { CachedPeriods } from '../calendar/periodMemory';
import { FIRST_SCHOOL_MONTH } from '../calendar/schoolTerm';
import { firstMondayFrom, firstMondayIn, weeksIn } from '../calendar/termWeeks';
import { columnHeaders } from '../table/columnHeader';
import type { FoundHeader } from '../table/findHeader';
import { isWeekTitle } from '../table/headerTitles';
import type { TableRows } from '../table/readTableRows';
import type { SheetTitle } from '../table/readTitle';
import { textsAbove } from '../table/readTitle';
import type { RowCell } from '../table/tableRow';
import { isOwn } from '../table/tableRow';

/** The year the schedule begins in, and the first month of it when it runs over the year's end. */
interface TermYear {
  readonly year: number;
  readonly turn: number | null;
}

/** The sheet of the table, what its title says, and how its times are read. */
interface TitledTable {
  readonly sheet: SheetSnapshot;
  readonly title: SheetTitle;
  readonly periods: CachedPeriods;
}

/** The weeks of a table's times. */
export interface TermWeeks {
  /** The columns (0-based) whose title says so. */
  readonly titled: ReadonlySet<number>;
  /** Columns of times most of whose cells are weeks. */
  readonly written: ReadonlySet<number>;
  /** The Monday of the first week; null where nothing says when the term begins. */
  readonly firstMonday: IsoDate | null;
}

/** The weeks of a table's times; null where none of its columns is of weeks. */
export function readTermWeeks(
  { found, table }: { readonly found: FoundHeader; readonly table: TableRows },
  { sheet, title: { title, schoolTerm }, periods }: TitledTable,
  start: TermYear,
): TermWeeks | null {
  const cells = timeCells(table);
  const titles = [found, ...table.further.map((one) => one.found)].map(({ header }) => columnHeaders(sheet, header));
  const titled = new Set<number>();
  const written = new Set<number>();
  for (const [column, ofColumn] of cells) {
    if (titles.some((titleOf) => isWeekTitle(titleOf(column).split(' / ').at(-1) ?? ''))) titled.add(column);
    else if (ofColumn.filter(({ text }) => weeksIn(text)?.isNamed).length * 2 > ofColumn.length) written.add(column);
  }
  if (titled.size + written.size === 0) return null;
  const yearOfMonth = (month: number): number => {
    const isWholeYear = schoolTerm !== null && schoolTerm.term === null && schoolTerm.year === start.year;
    const turn = start.turn ?? (isWholeYear ? FIRST_SCHOOL_MONTH : null);
    return turn !== null && month < turn ? start.year + 1 : start.year;
  };
  const texts = [title, ...textsAbove(sheet, found.header.first), ...table.remarks];
  const own = [...titled, ...written].flatMap((column) => cells.get(column) ?? []);
  return {
    titled,
    written,
    firstMonday: firstMondayIn(texts, yearOfMonth) ?? firstMondayOfCells(own, start, yearOfMonth, periods),
  };
}

/** The rows' own cells of times by column. */
function timeCells({ rows }: TableRows): ReadonlyMap<number, readonly RowCell[]> {
  const cells = new Map<number, RowCell[]>();
  for (const { cells: ofRow } of rows) {
    const { month } = ofRow;
    if (!isOwn(month)) continue;
    const ofColumn = cells.get(month.position.column);
    if (ofColumn) ofColumn.push(month);
    else cells.set(month.position.column, [month]);
  }
  return cells;
}

/** By the first cell that carries the dates of its week. */
function firstMondayOfCells(
  cells: readonly RowCell[],
  { year }: TermYear,
  yearOfMonth: (month: number) => number,
  periods: CachedPeriods,
): IsoDate | null {
  for (const { text } of cells) {
    const weeks = weeksIn(text);
    if (!weeks || weeks.dates === '' || weeks.first !== weeks.last) continue;
    const read = (inYear: number) => periods(weeks.dates, 'General', { year: inYear, month: null });
    const first = read(year);
    if (first.kind !== 'period') continue;
    const days = read(yearOfMonth(Number(first.period.start.slice(5, 7))));
    if (days.kind === 'period') return firstMondayFrom(days.period, weeks.first);
  }
  return null;
}

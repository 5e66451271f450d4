/** The times of a schedule in the order of its rows: whether they turn or run on into another year. */
import type { CellValue } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { daysBetween, monthOf, yearOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { CachedPeriods } from '../calendar/periodMemory';
import type { TableRows } from '../table/readTableRows';
import { isOwn } from '../table/tableRow';
import { headingTime } from './timeCells';

/** Longer times from January on, such as 全年 and 上半年, stand anywhere among months and tell nothing of their order. */
const DAYS_OF_A_QUARTER = 92;

/** The months that rows and headings name in their order, for the search of a year's turn; what names another year itself is left out. */
export function monthsInOrder(table: TableRows, year: number, periods: CachedPeriods): number[] {
  return timesInOrder(table, year, periods).flatMap(({ start, end }) =>
    yearOf(start) === year && (monthOf(start) > 1 || daysBetween(start, end) <= DAYS_OF_A_QUARTER)
      ? monthOf(start)
      : [],
  );
}

/** A time that a row or a heading names. */
export interface NamedTime {
  /** Its days, in the given year where it names none. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly saysYear: () => boolean;
}

/** The times that rows and headings name, in their order; the given year is that of those that name none. */
export function timesInOrder({ rows, headings }: TableRows, year: number, periods: CachedPeriods): NamedTime[] {
  const times: NamedTime[] = [];
  const named = namedTimes(year, periods);
  const add = (value: CellValue, numberFormat: string): void => {
    const time = named(value, numberFormat);
    if (time) times.push(time);
  };
  let nextHeading = 0;
  for (const { row, cells } of rows) {
    for (let heading = headings[nextHeading]; heading && heading.row < row; heading = headings[++nextHeading])
      add(headingTime(heading.text), 'General');
    const cell = isOwn(cells.start) ? cells.start : (cells.month ?? cells.slot);
    if (isOwn(cell)) add(cell.value, cell.numberFormat);
  }
  return times;
}

/** Gives the time that a cell names, null where it names none: cells that say the same name one and the same. */
function namedTimes(
  year: number,
  periods: CachedPeriods,
): (value: CellValue, numberFormat: string) => NamedTime | null {
  const known = new Map<string, Map<CellValue, NamedTime | null>>();
  return (value, numberFormat) => {
    const ofFormat = known.get(numberFormat) ?? new Map<CellValue, NamedTime | null>();
    if (ofFormat.size === 0) known.set(numberFormat, ofFormat);
    const before = ofFormat.get(value);
    if (before !== undefined) return before;
    const daysIn = (asYear: number): Period | null => {
      const reading = periods(value, numberFormat, { year: asYear, month: null });
      return reading.kind === 'period' ? reading.period : null;
    };
    const days = daysIn(year);
    const time = days && { ...days, saysYear: () => daysIn(year + 1)?.start === days.start };
    ofFormat.set(value, time);
    return time;
  };
}

/**
 * Whether a year that a row names holds for the rows below it. It does where the times run on in order only so: 2022年11月, 12月, 2023年1月,
 * 2月. One row that names the next year among months of the schedule's own year holds for itself alone.
 */
export function yearRunsOn(times: readonly NamedTime[], year: number): boolean {
  if (times.every(({ start }) => yearOf(start) === year)) return false;
  const named = times.map((time) => ({ day: time.start.slice(5), year: time.saysYear() ? yearOf(time.start) : null }));
  let current = year;
  const running = named.map((time) => `${(current = time.year ?? current)}-${time.day}`);
  const withoutYear = named.filter((time) => time.year === null).map(({ day }) => day);
  return isInOrder(running) && (named[0]?.year !== null || !isInOrder(withoutYear));
}

function isInOrder(days: readonly string[]): boolean {
  return days.every((day, index) => day >= (days[index - 1] ?? ''));
}

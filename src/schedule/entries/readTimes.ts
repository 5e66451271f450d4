/** Gives every row its period: what its time cells say, carried down from the rows above, in the right year. */
import type { CellValue } from '../../workbook/sheetSnapshot';
import { monthOf, yearOf } from '../calendar/isoDate';
import { foldText } from '../text/foldText';
import { isDateFormat } from '../calendar/dateFormat';
import type { PeriodReading } from '../calendar/period';
import type { CachedPeriods } from '../calendar/periodMemory';
import { leadingTime } from '../table/linePatterns';
import type { HeadingRow, TableRows } from '../table/readTableRows';
import type { RowCell, RowCells, TableRow } from '../table/tableRow';
import { isOwn } from '../table/tableRow';

/** The year the schedule begins in, and the first month of it when it runs over the year's end (see `findYearTurn`). */
export interface ScheduleYear {
  readonly year: number;
  readonly turn: number | null;
  /** The time that holds until a row says one: the month that the title or the sheet's name gives. */
  readonly until?: PeriodReading;
}

/** Signs that stand for "no slot". */
const NO_SLOT = /^[-—–/\\无]+$/;
/** Beside a month, bare numbers are its days. */
const BARE_DAYS = /^\d{1,2}(?:[-~—至到]\d{1,2})?$/;
const SAYS_NEXT_YEAR = /[次明翌来]年/;

/** The month a text or date names as it stands, for the search of a year's turn. */
export function monthsInOrder({ rows, headings }: TableRows, year: number, periods: CachedPeriods): number[] {
  const months: number[] = [];
  const add = (value: CellValue, numberFormat: string): void => {
    const reading = periods(value, numberFormat, { year, month: null });
    if (reading.kind === 'period') months.push(monthOf(reading.period.start));
  };
  let nextHeading = 0;
  for (const { row, cells } of rows) {
    for (let heading = headings[nextHeading]; heading && heading.row < row; heading = headings[++nextHeading])
      add(leadingTime(heading.text) ?? heading.text, 'General');
    const cell = isOwn(cells.start) ? cells.start : (cells.month ?? cells.slot);
    if (isOwn(cell)) add(cell.value, cell.numberFormat);
  }
  return months;
}

/**
 * The reading of each row, in order. A month holds for the rows below until another is written, whether its cell is merged over them
 * or they are blank; a slot holds for the rows its cell is merged over, and a row without one has the whole month.
 * A heading that names a time holds for the rows below it.
 */
export function readTimes({ rows, headings }: TableRows, start: ScheduleYear, periods: CachedPeriods): PeriodReading[] {
  const times = new TimeReader(start, periods);
  let nextHeading = 0;
  return rows.map((row) => {
    for (let heading = headings[nextHeading]; heading && heading.row < row.row; heading = headings[++nextHeading])
      times.readHeading(heading);
    return times.readRow(row);
  });
}

const MISSING: PeriodReading = { kind: 'missing' };

/** Reads row after row and remembers what carries down. */
class TimeReader {
  private month: PeriodReading;
  /** What the last line across the table, or the title, says. */
  private heading: PeriodReading;
  private year: number;
  private readonly turn: number | null;

  constructor(
    private readonly start: ScheduleYear,
    private readonly periods: CachedPeriods,
  ) {
    this.year = start.year;
    this.turn = start.turn;
    this.month = this.heading = start.until ?? MISSING;
  }

  readHeading({ text, newTable }: HeadingRow): void {
    if (newTable) this.month = this.heading = this.start.until ?? MISSING;
    const reading = this.readInYear(leadingTime(text) ?? text, 'General');
    if (reading.kind === 'period') this.month = this.heading = reading;
  }

  readRow({ cells, continuations }: TableRow): PeriodReading {
    const first = this.readCells(cells);
    let last = first;
    for (const more of continuations) if (isOwn(more.month) || isOwn(more.slot)) last = this.readCells(more);
    if (first.kind !== 'period' || last.kind !== 'period' || last === first || last.period.end <= first.period.end)
      return first;
    // A content cell merged over several slots is work that goes on through them.
    return {
      ...first,
      text: `${first.text}—${last.text}`,
      period: { start: first.period.start, end: last.period.end },
      month: null,
      slot: null,
    };
  }

  private readCells(cells: RowCells): PeriodReading {
    // A column of slots alone is the column of times, unless a heading or the title says the month.
    if (!cells.month && this.heading.kind === 'period') this.month = this.heading;
    const [month, slot] =
      cells.month || this.heading.kind === 'period' ? [cells.month, cells.slot] : [cells.slot, undefined];
    const begin = isOwn(cells.start) ? this.readInYear(cells.start.value, cells.start.numberFormat) : null;
    if (isOwn(month))
      this.month = this.readInYear(
        month.value,
        month.numberFormat,
        begin?.kind === 'period' ? monthOf(begin.period.end) : this.carriedMonth(),
      );
    if (begin) this.month = isOwn(month) ? fromTo(begin, this.month) : begin;
    return slot && slot.text !== '' && !NO_SLOT.test(foldText(slot.text)) ? this.readSlot(slot) : this.month;
  }

  /** A slot under its month; or a time with a month of its own, such as 6月20日前 in a column beside 月份. */
  private readSlot(slot: RowCell): PeriodReading {
    const days = BARE_DAYS.test(foldText(slot.text)) && !isDateFormat(slot.numberFormat);
    const value = days ? `${foldText(slot.text)}日` : slot.value;
    const own = this.readInYear(value, slot.numberFormat, null);
    if (own.kind !== 'unreadable' || this.month.kind === 'missing') return own;
    const text = `${this.month.text}${own.text}`;
    if (this.month.kind !== 'period') return { kind: this.month.kind, text };
    const { end } = this.month.period;
    const under = this.periods(value, slot.numberFormat, { year: yearOf(end), month: monthOf(end) });
    return under.kind === 'period' ? { ...under, text } : { kind: 'unreadable', text };
  }

  /** Reads a time and settles its year: one it names itself holds for the rows below; else the schedule's, or the next one after its turn. */
  private readInYear(value: CellValue, numberFormat: string, month = this.carriedMonth()): PeriodReading {
    const read = (year: number): PeriodReading => this.periods(value, numberFormat, { year, month });
    const reading = read(this.year);
    if (reading.kind !== 'period') return reading;
    const next = read(this.year + 1);
    const startMonth = monthOf(reading.period.start);
    const afterTurn = this.turn !== null && startMonth < this.turn;
    if (next.kind === 'period' && next.period.start === reading.period.start) {
      this.year = yearOf(reading.period.start) - (afterTurn ? 1 : 0);
      return reading;
    }
    return afterTurn && !SAYS_NEXT_YEAR.test(reading.text) ? next : reading;
  }

  private carriedMonth(): number | null {
    return this.month.kind === 'period' ? monthOf(this.month.period.end) : null;
  }
}

/** From the start that one column says to the end that another says; where these do not make a period, what the end says. */
function fromTo(begin: PeriodReading, end: PeriodReading): PeriodReading {
  if (end.kind === 'open' || end.kind === 'missing') return begin;
  if (begin.kind !== 'period' || end.kind !== 'period' || begin.period.start > end.period.end) return end;
  const text = begin.text === end.text ? end.text : `${begin.text}—${end.text}`;
  const isOne = begin.period.start === end.period.start;
  return {
    ...end,
    text,
    period: { start: begin.period.start, end: end.period.end },
    month: isOne ? end.month : null,
    slot: isOne ? end.slot : null,
  };
}

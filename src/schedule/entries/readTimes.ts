/** Gives every row its period: what its time cells say, carried down from the rows above, in the right year. */
import type { CellValue } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { monthOf, yearOf } from '../calendar/isoDate';
import { foldText, tidyText } from '../text/foldText';
import { isClockFormat, isDateFormat } from '../calendar/dateFormat';
import type { PeriodReading } from '../calendar/period';
import type { CachedPeriods } from '../calendar/periodMemory';
import { isTimeOfDay } from '../calendar/timeOfDay';
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

/** But not a year alone: it says of what the line is. */
const TIME_IN_BRACKETS = /[(（](?!\d{4}年?度?[)）])([^()（）]+)[)）]\s*$/;
/** The same as in the row above. */
const DITTO = /^(?:同上|同前|上同|〃|″|"|'')$/;
/** Words beside a month that are this long are a sentence about time, and no slot of it. */
const SENTENCE_LENGTH = 8;

/** The months that rows and headings name in their order, for the search of a year's turn; what names another year itself is left out. */
export function monthsInOrder(table: TableRows, year: number, periods: CachedPeriods): number[] {
  return timesInOrder(table, year, periods).flatMap(({ start }) => (yearOf(start) === year ? monthOf(start) : []));
}

interface NamedTime {
  /** Its first day, in the given year where it names none. */
  readonly start: IsoDate;
  readonly saysYear: () => boolean;
}

function timesInOrder({ rows, headings }: TableRows, year: number, periods: CachedPeriods): NamedTime[] {
  const times: NamedTime[] = [];
  const add = (value: CellValue, numberFormat: string): void => {
    const startIn = (asYear: number): IsoDate | null => {
      const reading = periods(value, numberFormat, { year: asYear, month: null });
      return reading.kind === 'period' ? reading.period.start : null;
    };
    const start = startIn(year);
    if (start !== null) times.push({ start, saysYear: () => startIn(year + 1) === start });
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

/**
 * Whether a year that a row names holds for the rows below it. It does where the times run on in order only so: 2022年11月, 12月, 2023年1月,
 * 2月. One row that names the next year among months of the schedule's own year holds for itself alone.
 */
function yearRunsOn(times: readonly NamedTime[], year: number): boolean {
  if (times.every(({ start }) => yearOf(start) === year)) return false;
  const said = times.map((time) => ({ month: time.start.slice(5), year: time.saysYear() ? yearOf(time.start) : null }));
  let current = year;
  const running = said.map((time) => `${(current = time.year ?? current)}-${time.month}`);
  const unsaid = said.filter((time) => time.year === null).map(({ month }) => month);
  return isInOrder(running) && (said[0]?.year !== null || !isInOrder(unsaid));
}

function isInOrder(days: readonly string[]): boolean {
  return days.every((day, index) => day >= (days[index - 1] ?? ''));
}

/**
 * The reading of each row, in order. A month holds for the rows below until another is written, whether its cell is merged over them
 * or they are blank; a slot holds for the rows its cell is merged over, and a row without one has the whole month.
 * A heading that names a time holds for the rows below it.
 */
export function readTimes(table: TableRows, start: ScheduleYear, periods: CachedPeriods): PeriodReading[] {
  const { rows, headings } = table;
  const runsOn = yearRunsOn(timesInOrder(table, start.year, periods), start.year);
  const times = new TimeReader(start, runsOn, periods);
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
  private slotAbove: RowCell | undefined;
  private year: number;
  private readonly turn: number | null;

  constructor(
    private readonly start: ScheduleYear,
    /** A year that a row names holds for the rows below. */
    private readonly yearRunsOn: boolean,
    private readonly periods: CachedPeriods,
  ) {
    this.year = start.year;
    this.turn = yearRunsOn ? null : start.turn;
    this.month = this.heading = start.until ?? MISSING;
  }

  readHeading({ text, newTable }: HeadingRow): void {
    if (newTable) this.month = this.heading = this.start.until ?? MISSING;
    const reading = this.readInYear(headingTime(text), 'General', false);
    if (reading.kind !== 'period') return;
    this.month = this.heading = reading;
    if (this.saysYear(text)) this.year = yearOf(reading.period.start);
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
    const [monthCell, slotCell] = [withoutClock(cells.month), withoutClock(cells.slot)];
    const [month, written] =
      monthCell || (!cells.month && this.heading.kind === 'period') ? [monthCell, slotCell] : [slotCell, undefined];
    const begin = isOwn(cells.start) ? this.readInYear(cells.start.value, cells.start.numberFormat) : null;
    const monthSays = isOwn(month) && !isDitto(month);
    if (monthSays)
      this.month = this.readInYear(
        month.value,
        month.numberFormat,
        true,
        begin?.kind === 'period' ? monthOf(begin.period.end) : this.carriedMonth(),
      );
    if (begin) this.month = monthSays ? fromTo(begin, this.month) : begin;
    const slot = written && isDitto(written) ? this.slotAbove : written;
    this.slotAbove = slot;
    return slot && slot.text !== '' && !NO_SLOT.test(foldText(slot.text)) ? this.readSlot(slot) : this.month;
  }

  /** A slot under its month; or a time with a month of its own, such as 6月20日前 in a column beside 月份. */
  private readSlot(slot: RowCell): PeriodReading {
    const days = BARE_DAYS.test(foldText(slot.text)) && !isDateFormat(slot.numberFormat);
    const value = days ? `${foldText(slot.text)}日` : slot.value;
    const own = this.readInYear(value, slot.numberFormat, true, null);
    const isSentence = foldText(slot.text).length >= SENTENCE_LENGTH;
    // Of two columns the one that can be read counts; the other is kept beside it.
    if (this.month.kind === 'period' && own.kind !== 'period' && isSentence)
      return { ...this.month, besides: tidyText(slot.text) };
    if (own.kind === 'period' && (this.month.kind === 'open' || this.month.kind === 'unreadable'))
      return { ...own, besides: this.month.text };
    if (own.kind !== 'unreadable' || this.month.kind === 'missing') return own;
    const text = `${this.month.text}${own.text}`;
    if (this.month.kind !== 'period') return { kind: this.month.kind, text };
    const { end } = this.month.period;
    const under = this.periods(value, slot.numberFormat, { year: yearOf(end), month: monthOf(end) });
    return under.kind === 'period' ? { ...under, text } : { kind: 'unreadable', text };
  }

  /** Reads a time and settles its year: one it names itself, which may hold for the rows below; else the schedule's, or the next one after its turn. */
  private readInYear(
    value: CellValue,
    numberFormat: string,
    inSentences = true,
    month = this.carriedMonth(),
  ): PeriodReading {
    const read = (year: number): PeriodReading => this.periods(value, numberFormat, { year, month, inSentences });
    const reading = read(this.year);
    if (reading.kind !== 'period') return reading;
    const startMonth = monthOf(reading.period.start);
    const afterTurn = this.turn !== null && startMonth < this.turn;
    if (!afterTurn && !this.yearRunsOn) return reading;
    const next = read(this.year + 1);
    if (next.kind === 'period' && next.period.start === reading.period.start) {
      if (this.yearRunsOn) this.year = yearOf(reading.period.start);
      return reading;
    }
    return afterTurn && !SAYS_NEXT_YEAR.test(reading.text) ? next : reading;
  }

  private saysYear(text: string): boolean {
    const time = headingTime(text);
    const startIn = (year: number): IsoDate | null => {
      const reading = this.periods(time, 'General', { year, month: null });
      return reading.kind === 'period' ? reading.period.start : null;
    };
    return startIn(this.year) === startIn(this.year + 1);
  }

  private carriedMonth(): number | null {
    return this.month.kind === 'period' ? monthOf(this.month.period.end) : null;
  }
}

/** The time of a line across the table: at its head (一、一月份重点工作), or in brackets at its end (动员阶段（3月中旬）). */
function headingTime(text: string): string {
  return leadingTime(text) ?? TIME_IN_BRACKETS.exec(text)?.[1] ?? text;
}

function isDitto({ text }: RowCell): boolean {
  return DITTO.test(foldText(text));
}

/** The cell, unless it says no more than a time on the clock: 上午8:30 beside a day. */
function withoutClock(cell: RowCell | undefined): RowCell | undefined {
  if (!cell || cell.text === '') return cell;
  const isClock = typeof cell.value === 'number' ? isClockFormat(cell.numberFormat) : isTimeOfDay(cell.text);
  return isClock ? undefined : cell;
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

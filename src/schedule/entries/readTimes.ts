/** Gives every row its period: what its time cells say, carried down from the rows above, in the right year. */
import type { CellValue } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import { mapInSteps } from '../../workbook/steps';
import type { IsoDate } from '../calendar/isoDate';
import { isDateFormat } from '../calendar/dateFormat';
import { daysBetween, monthOf, yearOf } from '../calendar/isoDate';
import type { Period, PeriodReading } from '../calendar/period';
import type { CachedPeriods } from '../calendar/periodMemory';
import type { NamedWeeks } from '../calendar/termWeeks';
import { daysOfWeeks, isNumbers, weeksIn } from '../calendar/termWeeks';
import type { HeadingRow, TableRows } from '../table/readTableRows';
import type { RowCell, RowCells, TableRow } from '../table/tableRow';
import { isOwn } from '../table/tableRow';
import { foldText, tidyText } from '../text/foldText';
import { fromTo, headingTime, isDitto, saysSlot, slotValue, withoutClock } from './timeCells';
import { timesInOrder, yearRunsOn } from './timesInOrder';
import type { TermWeeks } from './weekColumns';

/** The year the schedule begins in, and the first month of it when it runs over the year's end (see `findYearTurn`). */
export interface ScheduleYear {
  readonly year: number;
  readonly turn: number | null;
  /** The time that holds until a row says one: the month that the title or the sheet's name gives. */
  readonly until?: PeriodReading;
  /** The weeks of a school term that its times are told in. */
  readonly weeks?: TermWeeks;
}

/** Dates that lie further before the first week are of the year after. */
const DAYS_BEFORE_TERM = 60;
const SAYS_NEXT_YEAR = /[次明翌来]年/;
/** Words beside a month that are this long are a sentence about time, and no slot of it. */
const SENTENCE_LENGTH = 8;

/**
 * The reading of each row, in order. A month holds for the rows below until another is written, whether its cell is merged over them
 * or they are blank; a slot holds for the rows its cell is merged over, and a row without one has the whole month.
 * A heading that names a time holds for the rows below it.
 */
export function* readTimes(table: TableRows, start: ScheduleYear, periods: CachedPeriods): Steps<PeriodReading[]> {
  const { rows, headings } = table;
  const runsOn = yearRunsOn(timesInOrder(table, start.year, periods), start.year);
  yield;
  const times = new TimeReader(start, runsOn, periods);
  let nextHeading = 0;
  return yield* mapInSteps(rows, (row) => {
    for (let heading = headings[nextHeading]; heading && heading.row < row.row; heading = headings[++nextHeading])
      times.readHeading(heading);
    return times.readRow(row);
  });
}

function areApart(one: Period, other: Period): boolean {
  return one.end < other.start || other.end < one.start;
}

/** The month (1-12) that a reading is in, when it is one month alone. */
function monthIn(reading: PeriodReading): number | null {
  return reading.kind === 'period' && reading.slot === null ? reading.month : null;
}

/** A reading of a text, which may take the cell's own for it. */
type TextReading = Exclude<PeriodReading, { readonly kind: 'missing' }>;

type OtherTime = Pick<RowCell, 'value' | 'numberFormat' | 'text'> & { readonly isTitled: boolean };

const MISSING: PeriodReading = { kind: 'missing' };

/** Reads row after row and remembers what carries down. */
class TimeReader {
  private month: PeriodReading;
  /** What the last line across the table, or the title, says. */
  private heading: PeriodReading;
  /** The month that holds for cells that name weeks: that of a line, the title or a cell above that says a month alone. */
  private monthOfWeeks: number | null;
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
    this.monthOfWeeks = monthIn(this.heading);
  }

  readHeading({ text, newTable }: HeadingRow): void {
    if (newTable) {
      this.month = this.heading = this.start.until ?? MISSING;
      this.monthOfWeeks = monthIn(this.heading);
    }
    const reading = this.readInYear(headingTime(text), 'General', false);
    if (reading.kind !== 'period') return;
    this.month = this.heading = reading;
    this.monthOfWeeks = monthIn(reading);
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
    const isUnderHeading = !cells.month && this.heading.kind === 'period';
    if (isUnderHeading) this.month = this.heading;
    const [monthCell, slotCell] = [withoutClock(cells.month), withoutClock(cells.slot)];
    const [month, written] = monthCell || isUnderHeading ? [monthCell, slotCell] : [slotCell, undefined];
    this.month = this.readMonth(month, cells.start);
    const slot = written && isDitto(written) ? this.slotAbove : written;
    this.slotAbove = slot;
    return slot && saysSlot(slot) ? this.readSlot(slot) : this.month;
  }

  /** The time in force from this row on: its own, from the start that a column of starts gives; else the one above. */
  private readMonth(cell: RowCell | undefined, startCell: RowCell | undefined): PeriodReading {
    const begin = isOwn(startCell) ? this.readInYear(startCell.value, startCell.numberFormat) : null;
    if (!isOwn(cell) || isDitto(cell)) return begin ?? this.month;
    const beside = begin?.kind === 'period' ? monthOf(begin.period.end) : this.carriedMonth();
    const end = this.readWeeks(cell) ?? this.readInYear(cell.value, cell.numberFormat, true, beside);
    return begin ? fromTo(begin, end) : end;
  }

  /**
   * A week of the school term, by the dates beside it or counted from the first; under a line or a title that says the month, a week of
   * that. Null for a cell in no
   * column of weeks.
   */
  private readWeeks({ value, numberFormat, text, position: { column } }: RowCell): PeriodReading | null {
    const { weeks } = this.start;
    const isTitled = weeks?.titled.has(column) === true;
    if (!weeks || !(isTitled || weeks.written.has(column))) return null;
    const named = typeof value === 'number' && isDateFormat(numberFormat) ? null : weeksIn(text);
    if (!named) return this.readBesideWeeks({ value, numberFormat, text, isTitled });
    if (!named.isNamed && !isTitled) return null;
    const reading = this.readNamedWeeks(named, weeks.firstMonday, isTitled);
    return reading && { ...reading, text: tidyText(text) };
  }

  private readNamedWeeks(named: NamedWeeks, firstMonday: IsoDate | null, isTitled: boolean): TextReading | null {
    const dates = named.dates === '' ? null : this.readInTerm(named.dates, firstMonday);
    if (dates?.kind === 'period') return dates;
    if (this.monthOfWeeks !== null && !(isTitled && firstMonday)) {
      const under = this.readInYear(`第${named.first}周`, 'General', true, this.monthOfWeeks);
      return named.first === named.last && under.kind === 'period' ? under : null;
    }
    if (!firstMonday) return { kind: 'unreadable', text: '', unknownTermStart: true };
    return { kind: 'period', text: '', period: daysOfWeeks(named, firstMonday), month: null, slot: null };
  }

  /** Another time in a column of weeks, which stands under no week's month; numbers there are no months. */
  private readBesideWeeks({ value, numberFormat, text, isTitled }: OtherTime): PeriodReading {
    if (isTitled && isNumbers(text)) return { kind: 'unreadable', text: tidyText(text) };
    const reading = this.readInYear(value, numberFormat, true, this.monthOfWeeks);
    this.monthOfWeeks = monthIn(reading) ?? this.monthOfWeeks;
    return reading;
  }

  /** Dates of a week of the term, which may end in the next calendar year. */
  private readInTerm(dates: string, firstMonday: IsoDate | null): PeriodReading {
    const reading = this.readInYear(dates, 'General', false, null);
    if (reading.kind !== 'period' || !firstMonday || daysBetween(reading.period.start, firstMonday) < DAYS_BEFORE_TERM)
      return reading;
    return this.periods(dates, 'General', { year: yearOf(firstMonday) + 1, month: null });
  }

  /** A slot under its month; or a time with a month of its own, such as 6月20日前 in a column beside 月份. */
  private readSlot(slot: RowCell): PeriodReading {
    const value = slotValue(slot);
    const alone = this.readInYear(value, slot.numberFormat, true, null);
    const both = besideMonth(alone, this.month, slot.text);
    if (both) return both;
    if (alone.kind !== 'unreadable' || this.month.kind === 'missing') return alone;
    const text = `${this.month.text}${alone.text}`;
    if (this.month.kind === 'open') return openTogether(text, this.readInYear(text, 'General'));
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
    // The cell's own, so that a text written again is told from one that is carried down.
    if (reading.kind !== 'period') return reading.kind === 'unreadable' ? { ...reading } : reading;
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

/** A time beside a month that needs nothing of it: of the two the one that can be read counts, and the other is kept beside it. Null for a slot of the month. */
function besideMonth(alone: PeriodReading, month: PeriodReading, text: string): PeriodReading | null {
  if (month.kind === 'period') {
    if (alone.kind === 'open' && alone.rhythm) return { ...alone, within: month.period };
    const isSentence = foldText(text).length >= SENTENCE_LENGTH;
    if (alone.kind !== 'period') return isSentence ? { ...month, besides: tidyText(text) } : null;
    return areApart(alone.period, month.period) ? { ...alone, besides: month.text } : null;
  }
  const isUndated = month.kind === 'open' || month.kind === 'unreadable';
  return alone.kind === 'period' && isUndated ? { ...alone, besides: month.text } : null;
}

/** A time without a deadline and what stands beside it, which may be the days it comes round on: 每月 and 28日前. */
function openTogether(text: string, reading: PeriodReading): PeriodReading {
  return reading.kind === 'open' ? reading : { kind: 'open', text };
}

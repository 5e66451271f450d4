/** Gives every row its period: what its time cells say, carried down from the rows above, in the right year. */
import type { CellValue } from '../workbook/sheetSnapshot';
import { monthOf, yearOf } from './calendarDate';
import { foldText } from './foldText';
import { isDateFormat } from './isDateFormat';
import type { PeriodReading } from './period';
import type { CachedPeriods } from './periodCache';
import type { HeadingRow, TableRows } from './readTableRows';
import type { RowCell, RowCells, TableRow } from './tableRow';
import { isOwn } from './tableRow';

/** The year the schedule begins in, and the first month of it when it runs over the year's end (see `findYearTurn`). */
export interface ScheduleYear {
  readonly year: number;
  readonly turn: number | null;
}

/** Signs that stand for "no slot". */
const NO_SLOT = /^[-—–/\\无]+$/;
/** Beside a month, bare numbers are its days. */
const BARE_DAYS = /^\d{1,2}(?:[-~—至到]\d{1,2})?$/;
const SAYS_NEXT_YEAR = /[次明翌来]年/;

/** The month a text or date names as it stands, for the search of a year's turn. */
export function monthsInOrder({ rows }: TableRows, year: number, periods: CachedPeriods): number[] {
  return rows.flatMap(({ cells }) => {
    const cell = cells.month ?? cells.slot;
    if (!isOwn(cell)) return [];
    const reading = periods(cell.value, cell.numberFormat, { year, month: null });
    return reading.kind === 'period' ? [monthOf(reading.period.start)] : [];
  });
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
    for (let heading = headings[nextHeading]; heading && heading.row < row.row; heading = headings[++nextHeading]) times.readHeading(heading);
    return times.readRow(row);
  });
}

/** Reads row after row and remembers what carries down. */
class TimeReader {
  private month: PeriodReading = { kind: 'missing' };
  private year: number;
  private readonly turn: number | null;

  constructor({ year, turn }: ScheduleYear, private readonly periods: CachedPeriods) {
    this.year = year;
    this.turn = turn;
  }

  readHeading({ text }: HeadingRow): void {
    const reading = this.readInYear(text, 'General');
    if (reading.kind === 'period') this.month = reading;
  }

  readRow({ cells, continuations }: TableRow): PeriodReading {
    const first = this.readCells(cells);
    let last = first;
    for (const more of continuations) if (isOwn(more.month) || isOwn(more.slot)) last = this.readCells(more);
    if (first.kind !== 'period' || last.kind !== 'period' || last === first || last.period.end <= first.period.end) return first;
    // A content cell merged over several slots is work that goes on through them.
    return { ...first, text: `${first.text}—${last.text}`, period: { start: first.period.start, end: last.period.end }, month: null, slot: null };
  }

  private readCells(cells: RowCells): PeriodReading {
    const [month, slot] = cells.month ? [cells.month, cells.slot] : [cells.slot, undefined];
    if (isOwn(month)) this.month = this.readInYear(month.value, month.numberFormat);
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

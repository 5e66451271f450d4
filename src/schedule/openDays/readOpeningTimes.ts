import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import type { IsoDate } from '../calendar/isoDate';
import { daysBetween, monthOf, yearOf } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { isWholeMonths } from '../calendar/period';
import { readOpeningDates } from '../calendar/readDays';
import { readPeriod } from '../calendar/readPeriod';
import { foldText } from '../text/foldText';

/** When a record says that a facility opened. */
export interface OpeningTimes {
  /** A day, or a span, slot or month inside one two-month window: one opening each. At least one. */
  readonly periods: readonly Period[];
  /** What stands behind the day or in brackets: 世界地球日, 取消. Empty when nothing does. */
  readonly remark: string;
}

/** How a cell's texts are to be read. */
export interface TimesContext {
  readonly year: number;
  /** The month that a day without one belongs to; null where the cell must say it. */
  readonly month: number | null;
  readonly dateSystem: DateSystem;
}

const BRACKETS = /\(([^()]*)\)/g;
const LIST_SIGN = /[、,;\n]|和|及|与/;
/** A day, slot or month with words behind it: 4月22日世界地球日. */
const TIME_AND_WORDS =
  /^((?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号]|[上中下]旬)?|(?:\d{4}[./-])?\d{1,2}[./]\d{1,2})((?![份前后起初底末至到上中下~〜∼—–―−./-])\D.*)$/;
/** By then, or from then on: no time at which it was open. */
const OPEN_ENDED = /(?:[前后起]|以来|以前|之前|以后|之后)$/;
/** Ends of a span that are no days of their own. */
const VAGUE_END = /旬|[初底末]/;
const LONGEST_SPAN_OF_DAYS = 31;

/**
 * The times a record's date cell names, and the words beside them; null when a part of it is no time, or is one that does not tell
 * the two-month window (2-3月, 双月开放, 每月). A span of days over the end of a window was open on both its ends.
 */
export function readOpeningTimes(value: CellValue, numberFormat: string, context: TimesContext): OpeningTimes | null {
  const days = readOpeningDates(value, numberFormat, context.dateSystem, context.year);
  if (days) return { periods: days.map(wholeDay), remark: '' };
  if (typeof value !== 'string') return null;
  const remarks: string[] = [];
  const text = value
    .normalize('NFKC')
    .replace(BRACKETS, (_, inner: string) => (remarks.push(inner), ''))
    .trim();
  const parts = text.split(LIST_SIGN).filter((part) => foldText(part) !== '');
  const unit = /(?:[日号]|月)$/.exec(foldText(parts.at(-1) ?? ''))?.[0] ?? '';
  const periods: Period[] = [];
  for (const part of parts) {
    const before = periods.at(-1);
    const times = readPart(/^\d{1,2}$/.test(foldText(part)) ? foldText(part) + unit : part, {
      ...context,
      month: before ? monthOf(before.start) : context.month,
    });
    if (!times) return null;
    periods.push(...times.periods);
    if (times.remark !== '') remarks.push(times.remark);
  }
  return periods.length > 0 ? { periods, remark: remarks.join(';') } : null;
}

function readPart(part: string, context: TimesContext): OpeningTimes | null {
  const folded = foldText(part);
  if (OPEN_ENDED.test(folded)) return null;
  const whole = periodsOf(part, context);
  if (whole) return { periods: whole, remark: '' };
  const [, time = '', words = ''] = TIME_AND_WORDS.exec(folded) ?? [];
  const periods = time === '' ? null : periodsOf(time, context);
  return periods && { periods, remark: words };
}

/** The period the text names, where it tells its window; two days where a span of days runs over the end of one. */
function periodsOf(text: string, context: TimesContext): readonly Period[] | null {
  const reading = readPeriod(text, { ...context, numberFormat: 'General' });
  if (reading.kind !== 'period') return null;
  const { start, end } = reading.period;
  if (windowOf(start) === windowOf(end)) return [{ start, end }];
  const tellsBothEnds =
    !isWholeMonths({ start, end }) && !VAGUE_END.test(text) && daysBetween(start, end) < LONGEST_SPAN_OF_DAYS;
  return tellsBothEnds ? [wholeDay(start), wholeDay(end)] : null;
}

/** Counts the two-month windows through the years. */
function windowOf(day: IsoDate): number {
  return 6 * yearOf(day) + Math.floor((monthOf(day) - 1) / 2);
}

function wholeDay(day: IsoDate): Period {
  return { start: day, end: day };
}

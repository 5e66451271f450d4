/**
 * Reads what a time cell says. 上旬 is the 1st to 10th, 中旬 the 11th to 20th, 下旬 the rest (现代汉语词典); 初, 中, 底 of a month end with
 * those days, and 前 and 底前 mean by that day, that day included: the usage of offices, shown to the user with every reading.
 */
import type { CellValue, DateSystem } from '../../workbook/sheetSnapshot';
import { dateFromSerial, dayOf, daysBetween, monthEnd, monthOf, yearOf } from './isoDate';
import { foldText, tidyText } from '../text/foldText';
import { isDateFormat, showsDay } from './dateFormat';
import type { Period, PeriodReading } from './period';
import type { Point, PointContext, PointUnit } from './periodPoint';
import { readPoint } from './periodPoint';
import { plainPeriodText } from './periodText';
import { slotOf } from './slot';
import { simplified } from '../text/simplifiedCharacters';

/** What a time cell's text leaves to the sheet. */
export interface PeriodContext extends PointContext {
  readonly dateSystem: DateSystem;
  /** The cell's en-US number format, which tells a date from a number. */
  readonly numberFormat: string;
}

/** Words for work without a deadline: listed as such, never overdue. */
const OPEN_WORDS = /每|长期|常年|适时|待定|未定|另定|另行|持续|不定期|定期|随时|按需|视情|经常|常态|日常|贯穿|起$/;
/** No time is written at greater length; longer texts are not searched for one. */
const LONGEST_PERIOD = 80;
const RANGE_SIGN = /[至到~〜∼—–―−-]+/;
const UNIT_SPELLING: Readonly<Record<PointUnit, string>> = {
  day: '日',
  slot: '旬',
  month: '月',
  quarter: '季度',
  year: '年',
};

/**
 * The period a cell names: text in any of the usual spellings, or a real date. `text` is the cell's own, on one line.
 * A range whose second half lies earlier in the year runs over the year's end. Never throws: what it cannot read is `unreadable`,
 * work without a deadline (每月, 长期, 待定) is `open`, an empty cell is `missing`.
 */
export function readPeriod(value: CellValue, context: PeriodContext): PeriodReading {
  if (typeof value === 'number') return readNumber(value, context);
  const text = value === null ? '' : tidyText(String(value));
  if (foldText(text) === '') return { kind: 'missing' };
  if (typeof value === 'boolean' || text.length > LONGEST_PERIOD) return { kind: 'unreadable', text };
  const plain = plainPeriodText(text);
  const point = readList(plain.text, context);
  if (point) return asReading(text, plain.isDeadline ? fromMonthStart(point) : point);
  return OPEN_WORDS.test(simplified(text)) ? { kind: 'open', text } : { kind: 'unreadable', text };
}

/** A number is a date when its format says so, a month when it is 1 to 12, and otherwise what its format shows (5.22, 2020.10). */
function readNumber(value: number, context: PeriodContext): PeriodReading {
  if (isDateFormat(context.numberFormat)) {
    const date = dateFromSerial(value, context.dateSystem);
    if (date === null) return { kind: 'unreadable', text: String(value) };
    const wholeMonth = !showsDay(context.numberFormat) && dayOf(date) === 1;
    const end = wholeMonth ? monthEnd(yearOf(date), monthOf(date)) : date;
    return asReading(
      wholeMonth ? `${yearOf(date)}年${monthOf(date)}月` : `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`,
      { start: date, end },
    );
  }
  const decimals = /^0\.(0+)_?\s?$/.exec(context.numberFormat)?.[1]?.length;
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  // 5.1 may have been typed as 5.10, and 2020.1 as 2020.10: the cell no longer tells.
  const ambiguous = decimals === undefined && /\.[123]$/.test(text);
  const point = ambiguous ? null : readList(plainPeriodText(text).text, context);
  return point ? asReading(text, point) : { kind: 'unreadable', text };
}

/** Points joined by 、 or 和 are one period when each follows the one before without a gap (5、6月); otherwise unreadable. */
function readList(text: string, context: PointContext): Point | null {
  const whole = readRange(text, context);
  if (whole) return whole;
  const parts = text.split(/[、,/和及]/);
  if (parts.length < 2 || parts.length > 12) return null;
  const last = readRange(parts.at(-1) ?? '', context);
  const points: Point[] = [];
  for (const part of parts) {
    const before = points.at(-1);
    const inherited: PointContext = before ? { year: yearOf(before.end), month: monthOf(before.end) } : context;
    const isBareNumber = /^\d{1,2}$/.test(part);
    const point =
      (isBareNumber ? null : readRange(part, inherited)) ??
      (last ? readRange(part + UNIT_SPELLING[last.unit], inherited) : null);
    if (!point || (before && !follows(before, point))) return null;
    points.push(point);
  }
  const [first] = points;
  return first ? { ...first, end: points.at(-1)?.end ?? first.end } : null;
}

function follows(earlier: Point, later: Point): boolean {
  return daysBetween(earlier.end, later.start) === 1;
}

function readRange(text: string, context: PointContext): Point | null {
  const single = readPoint(withUnit(text), context);
  if (single) return single;
  const parts = text.split(RANGE_SIGN);
  const [left, right] = parts;
  if (parts.length !== 2 || !left || !right) return null;
  const start = readPoint(left, context);
  return start ? fromStart(start, right) : withBorrowedUnit(left, right, context);
}

/** A range whose left side stands alone: the right one inherits its year, month and, when it is a bare number, its unit. */
function fromStart(start: Point, right: string): Point | null {
  const inherited: PointContext = { year: yearOf(start.start), month: monthOf(start.end) };
  const end = readPoint(right, inherited) ?? readPoint(right + UNIT_SPELLING[start.unit], inherited);
  return end ? joinRange(start, end, right, inherited) : null;
}

/** 5-6月, 6月1-5日, 6月上-中旬, 1-2季度, 5-6: the left side has no unit of its own. */
function withBorrowedUnit(left: string, right: string, context: PointContext): Point | null {
  if (/^\d{1,2}$/.test(left) && /^\d{1,2}$/.test(right)) return withBorrowedUnit(`${left}月`, `${right}月`, context);
  for (const unit of ['day', 'slot', 'month', 'quarter', 'year'] as const) {
    const start = readPoint(left + UNIT_SPELLING[unit], context);
    if (!start) continue;
    const end = readPoint(right, { year: yearOf(start.start), month: monthOf(start.end) });
    if (end?.unit === unit || (end && unit === 'month' && end.saysMonth)) return fromStart(start, right);
  }
  const month = readPoint(left, context);
  return month ? fromStart(month, right) : null;
}

function joinRange(start: Point, end: Point, right: string, inherited: PointContext): Point | null {
  if (end.end >= start.start && end.start >= start.start) return { ...start, end: end.end };
  if (end.saysYear || !end.saysMonth || monthOf(end.end) >= monthOf(start.start)) return null;
  const unit = UNIT_SPELLING[start.unit];
  const next: PointContext = { ...inherited, year: inherited.year + 1 };
  const nextYear = readPoint(right, next) ?? readPoint(right + unit, next);
  return nextYear ? { ...start, end: nextYear.end } : null;
}

/** A bare 1 to 12 is a month. */
function withUnit(text: string): string {
  return /^(?:0?[1-9]|1[0-2])$/.test(text) ? `${Number(text)}月` : text;
}

/** What is due by a day or part of a month may be done from that month's first day on. */
function fromMonthStart(point: Point): Point {
  return point.unit === 'day' || point.unit === 'slot' ? { ...point, start: `${point.start.slice(0, 8)}01` } : point;
}

function asReading(text: string, { start, end }: Period): PeriodReading {
  const [year, month] = [yearOf(start), monthOf(start)];
  const slot = slotOf(start, end);
  const isMonth = dayOf(start) === 1 && end === monthEnd(year, month);
  return { kind: 'period', text, period: { start, end }, month: slot !== null || isMonth ? month : null, slot };
}

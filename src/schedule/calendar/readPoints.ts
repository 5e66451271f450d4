/** Ranges and lists of points: 5-6月, 3月中旬至4月上旬, 6月1-5日, 5、6月. */
import { daysBetween, monthOf, yearOf } from './isoDate';
import type { Point, PointContext, PointUnit } from './periodPoint';
import { readPoint } from './periodPoint';

/** What stands between the points of a list. */
export const LIST_SIGN = /[、,/和及]/;
const RANGE_SIGN = /[至到~〜∼—–―−-]+/;
const UNIT_SPELLING: Readonly<Record<PointUnit, string>> = {
  day: '日',
  slot: '旬',
  month: '月',
  quarter: '季度',
  year: '年',
};

/** The points or ranges that the text names and nothing else, in order: one, or several joined by 、 or 和 (5、6月), each later than the one before. Null when it names none. */
export function readPoints(text: string, context: PointContext): readonly Point[] | null {
  const whole = readRange(text, context);
  if (whole) return [whole];
  const parts = text.split(LIST_SIGN);
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
    if (!point || (before && point.start <= before.end)) return null;
    points.push(point);
  }
  return points;
}

/** The points as one; null where there is a gap between two. */
export function asOnePoint(points: readonly Point[]): Point | null {
  const [first] = points;
  const last = points.at(-1);
  const hasGap = points.some((point, index) => {
    const before = points[index - 1];
    return before !== undefined && daysBetween(before.end, point.start) !== 1;
  });
  return first && last && !hasGap ? { ...first, end: last.end } : null;
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
    if (
      end?.unit === unit ||
      (end && unit === 'month' && end.saysMonth && end.unit !== 'quarter' && end.unit !== 'year')
    )
      return fromStart(start, right);
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

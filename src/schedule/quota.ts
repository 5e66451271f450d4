/**
 * Quotas of the kind "at least so many in every two months": open days and press conferences are instances of one rule.
 */
import type { IsoDate } from './calendarDate';
import { addDays, monthEnd } from './calendarDate';
import type { Period } from './period';

/** How long each window of the year is. */
export type WindowLength = 'month' | 'twoMonths' | 'quarter' | 'halfYear' | 'year';

const MONTHS_IN: Readonly<Record<WindowLength, number>> = { month: 1, twoMonths: 2, quarter: 3, halfYear: 6, year: 12 };

/** At least `minimum` in every window of the year. */
export interface QuotaRule {
  readonly window: WindowLength;
  readonly minimum: number;
}

/** How dates stand against a quota. */
export interface QuotaTally {
  /** How many dates fall in each window, the year's first window first. */
  readonly counts: readonly number[];
  /** What windows that have ended fell short by, all together. */
  readonly missed: number;
  /** Of those, what surpluses of later windows have made up, oldest first. */
  readonly madeUp: number;
  /** Missed and not made up. */
  readonly owed: number;
}

/** The windows of the year in order, first and last day inclusive; fixed to the calendar: two months are Jan-Feb, Mar-Apr and so on. */
export function windowsOfYear(year: number, length: WindowLength): readonly Period[] {
  const months = MONTHS_IN[length];
  return Array.from({ length: 12 / months }, (_, index) => ({
    start: addDays(monthEnd(year, index * months), 1),
    end: monthEnd(year, (index + 1) * months),
  }));
}

/** How many of the dates fall in each window. Dates in no window count nowhere. */
export function countInWindows(windows: readonly Period[], dates: readonly IsoDate[]): readonly number[] {
  const counts = windows.map(() => 0);
  for (const date of dates) {
    const index = windows.findIndex(({ start, end }) => date >= start && date <= end);
    if (index >= 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/**
 * Dates against a quota on the day `asOf`. A window is missed only once it has ended (its last day is before `asOf`);
 * what a later window holds beyond the minimum, even while it runs, makes up earlier shortfalls. A surplus is never carried forward.
 */
export function tallyQuota(rule: QuotaRule, year: number, dates: readonly IsoDate[], asOf: IsoDate): QuotaTally {
  const windows = windowsOfYear(year, rule.window);
  const counts = countInWindows(windows, dates);
  let missed = 0;
  let madeUp = 0;
  windows.forEach(({ end }, index) => {
    const surplus = (counts[index] ?? 0) - rule.minimum;
    if (surplus > 0) madeUp += Math.min(surplus, missed - madeUp);
    else if (end < asOf) missed -= surplus;
  });
  return { counts, missed, madeUp, owed: missed - madeUp };
}

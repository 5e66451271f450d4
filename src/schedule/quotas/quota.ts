/**
 * Quotas of the kind "at least so many in every two months": open days, press conferences and what an office sets itself are instances of
 * one rule. Here a quota is figures alone; `tallyWork` holds work of the schedule against it.
 */
import type { IsoDate } from '../calendar/isoDate';
import { addDays, monthEnd } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { MonthsPerWindow } from '../calendar/windowLength';

/** At least `minimum` in every window of the year. */
export interface QuotaRule {
  readonly monthsPerWindow: MonthsPerWindow;
  readonly minimum: number;
  /** Whether a window asks for it; every one does unless this is given. One that does not asks for nothing: all it holds is surplus. */
  readonly asked?: (window: Period) => boolean;
  /** Whether later windows make up what one lacked; they do unless this says no. */
  readonly canMakeUp?: boolean;
}

/**
 * How one window stands: `met`; short and over, and made up by later windows or still owed; running or ahead and not met yet;
 * `exempt`: nothing was asked for and nothing was held.
 */
export type WindowState = 'met' | 'madeUp' | 'owed' | 'running' | 'ahead' | 'exempt';

/** How dates stand against a quota. */
export interface QuotaTally {
  /** How many dates fall in each window, the year's first window first. */
  readonly counts: readonly number[];
  readonly states: readonly WindowState[];
  /** What the windows of the whole year ask for, all together. */
  readonly required: number;
  /** What windows that have ended fell short by, all together. */
  readonly missed: number;
  /** Of those, what surpluses of later windows have made up, oldest first. */
  readonly madeUp: number;
  /** Missed and not made up. */
  readonly owed: number;
  /** The last day of the first window, running or ahead, that asks for something it does not hold yet; null when there is none. */
  readonly nextDeadline: IsoDate | null;
}

/** The windows of the year in order, first and last day inclusive; fixed to the calendar: two months are Jan-Feb, Mar-Apr and so on. */
export function windowsOfYear(year: number, months: MonthsPerWindow): readonly Period[] {
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

/** Dates against a quota on the day `asOf`; see `tallyCounts`. */
export function tallyQuota(rule: QuotaRule, year: number, dates: readonly IsoDate[], asOf: IsoDate): QuotaTally {
  const windows = windowsOfYear(year, rule.monthsPerWindow);
  return tallyCounts(rule, windows, countInWindows(windows, dates), asOf);
}

/** What each window asks for. */
export function minimaOf({ minimum, asked }: QuotaRule, windows: readonly Period[]): readonly number[] {
  return windows.map((window) => ((asked?.(window) ?? true) ? minimum : 0));
}

/**
 * What each window holds against a quota on the day `asOf`. A window is missed only once it has ended (its last day is before `asOf`);
 * what a later window holds beyond the minimum, even while it runs, makes up earlier shortfalls. A surplus is never carried forward.
 */
export function tallyCounts(
  rule: QuotaRule,
  windows: readonly Period[],
  counts: readonly number[],
  asOf: IsoDate,
): QuotaTally {
  const minima = minimaOf(rule, windows);
  const canMakeUp = rule.canMakeUp ?? true;
  let missed = 0;
  let madeUp = 0;
  windows.forEach(({ end }, index) => {
    const surplus = (counts[index] ?? 0) - (minima[index] ?? 0);
    if (surplus > 0) madeUp += canMakeUp ? Math.min(surplus, missed - madeUp) : 0;
    else if (end < asOf) missed -= surplus;
  });
  let unspent = madeUp;
  const states = windows.map(({ start, end }, index): WindowState => {
    const [count = 0, minimum = 0] = [counts[index], minima[index]];
    if (minimum === 0 && count === 0) return 'exempt';
    if (count >= minimum) return 'met';
    if (end >= asOf) return start <= asOf ? 'running' : 'ahead';
    unspent -= minimum - count;
    return unspent >= 0 ? 'madeUp' : 'owed';
  });
  const next = windows.find(({ end }, index) => end >= asOf && (counts[index] ?? 0) < (minima[index] ?? 0));
  return {
    counts,
    states,
    required: minima.reduce((sum, minimum) => sum + minimum, 0),
    missed,
    madeUp,
    owed: missed - madeUp,
    nextDeadline: next?.end ?? null,
  };
}

import type { IsoDate } from '../calendar/isoDate';
import { daysBetween } from '../calendar/isoDate';
import type { Period } from '../calendar/period';

/** The longest time that passed without an opening. */
export interface OpeningGap {
  readonly days: number;
  /** The opening before it, or the day counting began: the year's first, that of entry, or of opening again after a suspension. */
  readonly from: IsoDate;
  /** The opening that ended it, or the last day that counts: the as-of date, the year's last, or the last before a suspension or withdrawal. */
  readonly to: IsoDate;
}

/**
 * The longest gap between openings (days from one to the next, the earliest of equals) within the stretches in which the facility
 * was active, up to the as-of date; suspensions are no gaps. The documents do not say whether "every two months" is by the calendar or
 * from one opening to the next, so the windows count and the gap is shown beside them. Null without an active day.
 */
export function longestGap(stretches: readonly Period[], openings: readonly IsoDate[]): OpeningGap | null {
  const dates = [...openings].sort();
  let longest: OpeningGap | null = null;
  for (const { start, end } of stretches) {
    let from = start;
    for (const to of [...dates.filter((date) => date >= start && date <= end), end]) {
      const days = daysBetween(from, to);
      if (!longest || days > longest.days) longest = { days, from, to };
      from = to;
    }
  }
  return longest;
}

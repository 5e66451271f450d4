import type { IsoDate } from '../calendar/isoDate';
import type { JudgedEntry } from './judgedEntry';
import { slotEnd } from '../calendar/slot';

/** Slots after the running one that "due soon" looks ahead. */
const SLOTS_AHEAD = 2;

/** An entry that is not finished, with its deadline. */
export interface DueEntry {
  readonly judged: JudgedEntry;
  readonly deadline: IsoDate;
  /** The working day before the deadline as written, where that is a day off. */
  readonly workdayBefore?: IsoDate;
}

/** What is overdue, longest first. */
export function overdueEntries(entries: readonly JudgedEntry[]): readonly JudgedEntry[] {
  return entries.filter(({ status }) => status === 'overdue').sort((a, b) => b.daysOverdue - a.daysOverdue);
}

/** The last day that counts as due soon: the end of the second slot after the running one. */
export function dueSoonUntil(asOf: IsoDate): IsoDate {
  return slotEnd(asOf, SLOTS_AHEAD);
}

/**
 * What is not finished and falls due from the as-of date to the day (both inclusive; null for no end), soonest first. Of work that comes
 * round again that is its next time, whether or not one before it was missed.
 */
export function dueEntries(entries: readonly JudgedEntry[], asOf: IsoDate, until: IsoDate | null): readonly DueEntry[] {
  return entries
    .flatMap((judged): readonly DueEntry[] => {
      const next = nextDeadline(judged);
      return next && next.deadline >= asOf && (until === null || next.deadline <= until) ? [{ judged, ...next }] : [];
    })
    .sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
}

/** The same for a list of what to do next: without what goes on every day. */
export function dueSoonEntries(entries: readonly JudgedEntry[], asOf: IsoDate): readonly DueEntry[] {
  return dueEntries(entries, asOf, dueSoonUntil(asOf)).filter(({ judged }) => judged.series?.isDaily !== true);
}

function nextDeadline({ entry, status, series, workdayBefore }: JudgedEntry): Omit<DueEntry, 'judged'> | null {
  if (status === 'done' || status === 'cancelled') return null;
  if (entry.period) return { deadline: entry.period.end, ...(workdayBefore !== undefined && { workdayBefore }) };
  const next = series?.next;
  if (!next) return null;
  return { deadline: next.due, ...(next.workdayBefore !== undefined && { workdayBefore: next.workdayBefore }) };
}

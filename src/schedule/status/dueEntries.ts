import type { IsoDate } from '../calendar/isoDate';
import type { JudgedEntry } from './judgedEntry';
import { slotEnd } from '../calendar/slot';

/** Slots after the running one that "due soon" looks ahead. */
const SLOTS_AHEAD = 2;

/** An entry that is not finished, with its deadline. */
export interface DueEntry {
  readonly judged: JudgedEntry;
  readonly deadline: IsoDate;
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
      const deadline = nextDeadline(judged);
      return deadline !== null && deadline >= asOf && (until === null || deadline <= until)
        ? [{ judged, deadline }]
        : [];
    })
    .sort((a, b) => (a.deadline < b.deadline ? -1 : a.deadline > b.deadline ? 1 : 0));
}

function nextDeadline({ entry, status, series }: JudgedEntry): IsoDate | null {
  if (status === 'done' || status === 'cancelled') return null;
  return entry.period?.end ?? series?.next?.due ?? null;
}

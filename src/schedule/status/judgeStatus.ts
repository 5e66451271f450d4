import type { IsoDate } from '../calendar/isoDate';
import { addDays, daysBetween } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import type { JudgedEntry } from './judgedEntry';
import type { Status, StatusCounts } from './status';

/**
 * How an entry stands on the day `asOf`: marks first, then its period in force.
 * Overdue from the day after the deadline; due while the period runs; upcoming when it starts within `leadDays` days after `asOf`.
 * Without a period (每月, 待定, unreadable) it stays planned until it is marked done or cancelled.
 */
export function judgeStatus(entry: Entry, asOf: IsoDate, leadDays: number): JudgedEntry {
  const status = statusOf(entry, asOf, leadDays);
  const daysLate = status === 'done' ? daysDoneLate(entry) : 0;
  return {
    entry,
    status,
    daysOverdue: status === 'overdue' && entry.period ? daysBetween(entry.period.end, asOf) : 0,
    doneLate: status === 'done' && (daysLate > 0 || entry.marks.late === true),
    daysLate,
  };
}

/** From the deadline in force to the day it was done; 0 when it was done in time or either is unknown. */
function daysDoneLate({ marks, period }: Entry): number {
  return marks.doneOn !== null && period ? Math.max(0, daysBetween(period.end, marks.doneOn)) : 0;
}

function statusOf({ marks, period }: Entry, asOf: IsoDate, leadDays: number): Status {
  if (marks.done) return 'done';
  if (marks.cancelled) return 'cancelled';
  if (!period) return 'planned';
  if (period.end < asOf) return 'overdue';
  if (period.start <= asOf) return 'due';
  return period.start <= addDays(asOf, leadDays) ? 'upcoming' : 'planned';
}

/** How many of the entries stand how; every status is there, zeros too. */
export function countStatuses(entries: readonly JudgedEntry[]): StatusCounts {
  const counts = { done: 0, cancelled: 0, overdue: 0, due: 0, upcoming: 0, planned: 0 };
  for (const { status } of entries) counts[status] += 1;
  return counts;
}

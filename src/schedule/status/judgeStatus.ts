import type { IsoDate } from '../calendar/isoDate';
import { daysBetween } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import type { DayOffRule } from './dayOffRule';
import { AS_WRITTEN } from './dayOffRule';
import type { JudgedEntry } from './judgedEntry';
import type { JudgedSeries } from './judgeSeries';
import { judgeSeries } from './judgeSeries';
import { runningStatus } from './runningStatus';
import type { Status, StatusCounts } from './status';

/**
 * How an entry stands on the day `asOf`: marks first, then its period in force.
 * Overdue from the day after the deadline; due while the period runs; upcoming when it starts within `leadDays` days after `asOf`.
 * Work that comes round again is overdue where a single time is known to be missed, and else stands as its next time does; without one it is
 * done where every time was done.
 * Without a period (长期, 待定, unreadable) it stays planned until it is marked done or cancelled.
 */
export function judgeStatus(
  entry: Entry,
  asOf: IsoDate,
  leadDays: number,
  dayOffRule: DayOffRule = AS_WRITTEN,
): JudgedEntry {
  const series = judgeSeries(entry, asOf, leadDays, dayOffRule);
  const status = statusOf(entry, series, asOf, leadDays);
  const daysLate = status === 'done' ? daysDoneLate(entry) : 0;
  const { deadline, workdayBefore } = deadlineOf(entry, status, series);
  return {
    entry,
    status,
    deadline,
    daysOverdue: status === 'overdue' && deadline !== null ? daysBetween(deadline, asOf) : 0,
    doneLate: status === 'done' && (daysLate > 0 || entry.marks.late === true),
    daysLate,
    ...(series && { series }),
    ...(workdayBefore !== undefined && { workdayBefore }),
  };
}

function deadlineOf(
  { period }: Entry,
  status: Status,
  series: JudgedSeries | null,
): Pick<JudgedEntry, 'deadline' | 'workdayBefore'> {
  if (period) return { deadline: period.end };
  const time = status === 'overdue' ? series?.firstMissed : series?.next;
  if (!time) return { deadline: null };
  return { deadline: time.due, ...(time.workdayBefore !== undefined && { workdayBefore: time.workdayBefore }) };
}

/** From the deadline in force to the day it was done; 0 when it was done in time or either is unknown. */
function daysDoneLate({ marks, period }: Entry): number {
  return marks.doneOn !== null && period ? Math.max(0, daysBetween(period.end, marks.doneOn)) : 0;
}

function statusOf({ marks, period }: Entry, series: JudgedSeries | null, asOf: IsoDate, leadDays: number): Status {
  if (marks.done) return 'done';
  if (marks.cancelled) return 'cancelled';
  if (period) return period.end < asOf ? 'overdue' : runningStatus(period.start, asOf, leadDays);
  if (!series) return 'planned';
  if (series.firstMissed) return 'overdue';
  if (series.next) return runningStatus(series.next.start, asOf, leadDays);
  return series.counts.done > 0 && series.counts.unjudged === 0 ? 'done' : 'planned';
}

/** How many of the entries stand how; every status is there, zeros too. */
export function countStatuses(entries: readonly JudgedEntry[]): StatusCounts {
  const counts = { done: 0, cancelled: 0, overdue: 0, due: 0, upcoming: 0, planned: 0 };
  for (const { status } of entries) counts[status] += 1;
  return counts;
}

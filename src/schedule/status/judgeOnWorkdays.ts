import type { IsoDate } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import type { JudgedEntry } from './judgedEntry';
import type { DayOffRule } from './dayOffRule';
import { judgeStatus } from './judgeStatus';

/**
 * How an entry stands, a deadline on a day off told with the working day before it; where the office says so that day is the deadline,
 * and the period begins no later. `judgeStatus` does the judging, also of the single times of work that comes round again.
 */
export function judgeOnWorkdays(entry: Entry, asOf: IsoDate, leadDays: number, dayOffRule: DayOffRule): JudgedEntry {
  const { period } = entry;
  const { calendar, moveDeadlines } = dayOffRule;
  const workday = period && calendar.workdayUpTo(period.end);
  if (!period || workday === null || workday === period.end) return judgeStatus(entry, asOf, leadDays, dayOffRule);
  const start = period.start < workday ? period.start : workday;
  const counted = moveDeadlines ? { ...entry, period: { start, end: workday } } : entry;
  return { ...judgeStatus(counted, asOf, leadDays, dayOffRule), workdayBefore: workday };
}

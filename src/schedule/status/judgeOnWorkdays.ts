import type { IsoDate } from '../calendar/isoDate';
import type { WorkCalendar } from '../calendar/workdays';
import type { Entry } from '../entries/entry';
import type { JudgedEntry } from './judgedEntry';
import { judgeStatus } from './judgeStatus';

/** How deadlines on days off are judged. */
export interface DayOffRule {
  readonly calendar: WorkCalendar;
  /** The working day before counts as the deadline. */
  readonly moveDeadlines: boolean;
}

/**
 * How an entry stands, a deadline on a day off told with the working day before it; where the office says so that day is the deadline,
 * and the period begins no later. `judgeStatus` does the judging.
 */
export function judgeOnWorkdays(
  entry: Entry,
  asOf: IsoDate,
  leadDays: number,
  { calendar, moveDeadlines }: DayOffRule,
): JudgedEntry {
  const { period } = entry;
  const workday = period && calendar.workdayUpTo(period.end);
  if (!period || workday === null || workday === period.end) return judgeStatus(entry, asOf, leadDays);
  const start = period.start < workday ? period.start : workday;
  const counted = moveDeadlines ? { ...entry, period: { start, end: workday } } : entry;
  return { ...judgeStatus(counted, asOf, leadDays), workdayBefore: workday };
}

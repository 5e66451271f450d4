import type { IsoDate } from '../calendar/isoDate';
import { yearOf } from '../calendar/isoDate';
import type { Schedule } from './schedule';

/** The last day of the schedule's year; where its work runs on into the next, the last deadline there. */
export function lastDayOf({ year, entries }: Pick<Schedule, 'year' | 'entries'>): IsoDate {
  const yearEnd = `${year}-12-31`;
  return entries.reduce((last, { period }) => {
    const end = period?.end ?? last;
    return end > last && yearOf(end) === year + 1 ? end : last;
  }, yearEnd);
}

import type { IsoDate } from '../calendar/isoDate';
import { addDays } from '../calendar/isoDate';

/** How work stands that is not finished and whose last day has not passed, by its first day. */
export function runningStatus(start: IsoDate, asOf: IsoDate, leadDays: number): 'due' | 'upcoming' | 'planned' {
  if (start <= asOf) return 'due';
  return start <= addDays(asOf, leadDays) ? 'upcoming' : 'planned';
}

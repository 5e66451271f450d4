import type { WorkCalendar } from '../calendar/workdays';
import { workCalendar } from '../calendar/workdays';

/** How deadlines on days off are judged. */
export interface DayOffRule {
  readonly calendar: WorkCalendar;
  /** The working day before counts as the deadline. */
  readonly moveDeadlines: boolean;
}

/** Deadlines count as they are written, and holidays are those announced. */
export const AS_WRITTEN: DayOffRule = { calendar: workCalendar([]), moveDeadlines: false };

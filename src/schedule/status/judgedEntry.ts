import type { Entry } from '../entries/entry';
import type { Status, StatusCounts } from './status';

/** An entry with how it stands. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly status: Status;
  /** Whole days since the deadline; 0 unless overdue. */
  readonly daysOverdue: number;
  /** Done, but after its deadline: by the day it was done, or by the sheet's own words (逾期完成). */
  readonly doneLate: boolean;
  /** Whole days from the deadline to the day it was done; 0 unless done late on a day that is known. */
  readonly daysLate: number;
}

/** One section's share. A joint entry counts for each of its sections, and once in the total. */
export interface SectionSummary {
  readonly name: string;
  readonly counts: StatusCounts;
  readonly entries: readonly JudgedEntry[];
}

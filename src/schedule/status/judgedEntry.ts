import type { Entry } from '../entries/entry';
import type { Status, StatusCounts } from './status';

/** An entry with how it stands. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly status: Status;
  /** Whole days since the deadline; 0 unless overdue. */
  readonly daysOverdue: number;
}

/** One section's share. A joint entry counts for each of its sections, and once in the total. */
export interface SectionSummary {
  readonly name: string;
  readonly counts: StatusCounts;
  readonly entries: readonly JudgedEntry[];
}

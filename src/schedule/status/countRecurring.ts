import type { JudgedEntry } from './judgedEntry';

/** Work that comes round again, all together. */
export interface RecurringCounts {
  readonly entries: number;
  /** Times that have passed and of which the schedule does not say whether they were done. */
  readonly unjudged: number;
}

export function countRecurring(entries: readonly JudgedEntry[]): RecurringCounts {
  const recurring = entries.flatMap(({ series }) => series ?? []);
  return { entries: recurring.length, unjudged: recurring.reduce((sum, { counts }) => sum + counts.unjudged, 0) };
}

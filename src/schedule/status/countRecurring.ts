import type { JudgedEntry } from './judgedEntry';

/** Work that comes round again, all together. */
export interface RecurringCounts {
  readonly entries: number;
  /** Times that have passed and of which the schedule does not say whether they were done. */
  readonly unjudged: number;
  /** Of the entries, those that go on every day. */
  readonly daily: number;
  /** Of the entries, those with a mark that says done and not of which times. */
  readonly doneSoFar: number;
}

export function countRecurring(entries: readonly JudgedEntry[]): RecurringCounts {
  const recurring = entries.flatMap(({ series }) => series ?? []);
  const listed = recurring.filter(({ isDaily }) => !isDaily);
  return {
    entries: recurring.length,
    unjudged: listed.reduce((sum, { counts }) => sum + counts.unjudged, 0),
    daily: recurring.length - listed.length,
    doneSoFar: recurring.filter(({ isDoneSoFar }) => isDoneSoFar).length,
  };
}

/** How an entry stands on the as-of date. An entry without a deadline (每月, 长期, or unreadable) is `planned` until done: never overdue. */
export type Status = 'done' | 'cancelled' | 'overdue' | 'due' | 'upcoming' | 'planned';

/** In the order they are shown. */
export const STATUSES: readonly Status[] = ['done', 'cancelled', 'overdue', 'due', 'upcoming', 'planned'];

/** What asks most for attention first. */
export const WORST_FIRST: readonly Status[] = ['overdue', 'due', 'upcoming', 'planned', 'done', 'cancelled'];

/** How many entries stand how. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** What is done of what is asked. */
export interface Completion {
  readonly done: number;
  /** All that is not cancelled. */
  readonly asked: number;
  /** From 0 to 1; null where nothing is asked. */
  readonly share: number | null;
  /** The share in whole percent; 0 where nothing is asked. */
  readonly percent: number;
}

/** How far the entries are done. Cancelled ones are asked of nobody. */
export function completion(counts: StatusCounts): Completion {
  const { done } = counts;
  const asked = STATUSES.reduce((sum, status) => sum + (status === 'cancelled' ? 0 : counts[status]), 0);
  const share = asked > 0 ? done / asked : null;
  return { done, asked, share, percent: Math.round((share ?? 0) * 100) };
}

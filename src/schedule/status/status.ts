/** How an entry stands on the as-of date. An entry without a deadline (每月, 长期, or unreadable) is `planned` until done: never overdue. */
export type Status = 'done' | 'cancelled' | 'overdue' | 'due' | 'upcoming' | 'planned';

/** In the order they are shown. */
export const STATUSES: readonly Status[] = ['done', 'cancelled', 'overdue', 'due', 'upcoming', 'planned'];

/** How many entries stand how. */
export type StatusCounts = Readonly<Record<Status, number>>;

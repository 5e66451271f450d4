import { addDays } from '../calendar/isoDate';
import type { Period } from '../calendar/period';

/** So many openings in the period, which day is not told: each begins a day later, so that they count one by one. */
export function severalIn({ start, end }: Period, count: number): readonly Period[] {
  return Array.from({ length: count }, (_, index) => ({ start: addDays(start, index), end }));
}

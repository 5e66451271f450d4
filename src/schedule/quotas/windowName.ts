import type { MonthsPerWindow } from './quota';

/** The months of a window of the year (0-based) as offices write them: `3-4月`, `3月`. */
export function windowName(index: number, months: MonthsPerWindow, dash = '-'): string {
  const last = (index + 1) * months;
  return months === 1 ? `${last}月` : `${last - months + 1}${dash}${last}月`;
}

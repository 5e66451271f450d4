/** How many months each window of the year has, the windows fixed to the calendar. */
export const WINDOW_LENGTHS = [1, 2, 3, 6, 12] as const;
export type MonthsPerWindow = (typeof WINDOW_LENGTHS)[number];

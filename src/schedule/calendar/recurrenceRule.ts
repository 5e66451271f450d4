/** How work that comes round again is said: by weeks, or by days of the year. */
import type { MonthsPerWindow } from './windowLength';

/** A weekday of a month: `nth` counts from 1, -1 is the last; 1 is Monday, 7 Sunday. */
interface WeekdayOfMonth {
  readonly nth: number;
  readonly weekday: number;
}

/** A working day of a month: counted from 1, or from the end, where -1 is the last. */
interface WorkdayOfMonth {
  readonly workday: number;
}

/** A day of a month: 1 to 31, of a shorter month its last day; or a weekday or working day of it. */
export type DayOfMonth = number | WeekdayOfMonth | WorkdayOfMonth;

/** The month's last day, whatever its length. */
export const LAST_DAY = 31;

/** A day of every year. */
export interface DayOfYear {
  /** 1-12. */
  readonly month: number;
  readonly day: DayOfMonth;
}

export type RecurrenceRule =
  /** Every day, or every working day. */
  | { readonly kind: 'days'; readonly workdays: boolean }
  /** The same weekdays (1 Monday to 7 Sunday, in order) in every week, or every second one. */
  | { readonly kind: 'weeks'; readonly weekdays: readonly number[]; readonly interval: 1 | 2 }
  /** The same days in every year, in order. Each time is about a stretch of so many months, which ended `monthsAfter` months before (0: ends with it). */
  | {
      readonly kind: 'months';
      readonly days: readonly DayOfYear[];
      readonly cycle: MonthsPerWindow;
      readonly monthsAfter: 0 | 1;
      /** A month (1-12) in which a stretch ends, where they do not end as those of the calendar year do: 1 for school terms. */
      readonly endsIn?: number;
    };

/** A rule as a text says it. */
export interface Rhythm {
  readonly rule: RecurrenceRule;
  /** The months of the year (1-12, both inclusive) that it holds for, where the text says so: 3月起每月. */
  readonly months: readonly [number, number] | null;
}

import type { IsoDate } from './isoDate';
import { dayOf, monthEnd, monthOf, yearOf } from './isoDate';
import type { Rhythm } from './recurrenceRule';
import type { Slot } from './slot';

/** What an entry's time cell says, as first and last day (both inclusive); the last is its deadline. */
export interface Period {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Whether the days are those of whole months, one or several. */
export function isWholeMonths({ start, end }: Period): boolean {
  return dayOf(start) === 1 && end === monthEnd(yearOf(end), monthOf(end));
}

/** One of several steps that a time cell names: 6月中期检查. */
export interface Milestone {
  /** Its words as written. */
  readonly text: string;
  readonly period: Period;
}

/** How a time cell was understood. Every reading is shown to the user with its text. */
export type PeriodReading =
  | {
      readonly kind: 'period';
      readonly text: string;
      readonly period: Period;
      /** The month (1-12) and slot when it is exactly one month or one slot. */ readonly month: number | null;
      readonly slot: Slot | null;
      /** Its steps in the order written, where it names two or more; the latest is the deadline. */
      readonly milestones?: readonly Milestone[];
      /** What a second cell of the row says of time and did not count, as written. */
      readonly besides?: string;
    }
  /** 每月, 长期, 适时, 待定 …: no deadline of its own. */
  | {
      readonly kind: 'open';
      readonly text: string;
      /** The days it comes round on: 每月28日前. */
      readonly rhythm?: Rhythm;
      /** The days the rhythm holds for, where other cells of the row say so. */
      readonly within?: Period;
    }
  | {
      readonly kind: 'unreadable';
      readonly text: string;
      /** It is the number of this day: a date whose cell has lost its date format. */
      readonly lostDate?: IsoDate;
      /** It names a festival that moves, in a year whose festivals are not known here. */
      readonly unknownFestival?: true;
      /** It is a week of a school term, and nothing says when that begins. */
      readonly unknownTermStart?: true;
    }
  | { readonly kind: 'missing' };

/** The day a reading says, when it is one day alone; null for every other. */
export function singleDay(reading: PeriodReading): IsoDate | null {
  return reading.kind === 'period' && reading.period.start === reading.period.end ? reading.period.end : null;
}

import type { IsoDate } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import type { JudgedSeries } from './judgeSeries';
import type { Status, StatusCounts } from './status';

/** An entry with how it stands. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly status: Status;
  /**
   * The day it is judged by: the last of its period; of work that comes round again that of the earliest time missed, else of the next one.
   * Null where there is none.
   */
  readonly deadline: IsoDate | null;
  /** Its single times, where it comes round again. */
  readonly series?: JudgedSeries;
  /** Whole days since the deadline; 0 unless overdue. */
  readonly daysOverdue: number;
  /** Done, but after its deadline: by the day it was done, or by the sheet's own words (逾期完成). */
  readonly doneLate: boolean;
  /** Whole days from the deadline to the day it was done; 0 unless done late on a day that is known. */
  readonly daysLate: number;
  /** The working day before the deadline as written, where that is a day off. */
  readonly workdayBefore?: IsoDate;
}

/** One section's share. A joint entry counts for each of its sections, and once in the total. */
export interface SectionSummary {
  readonly name: string;
  readonly counts: StatusCounts;
  readonly entries: readonly JudgedEntry[];
}

import type { IsoDate } from '../calendar/isoDate';
import { monthOf, yearOf } from '../calendar/isoDate';
import type { JudgedEntry } from './judgedEntry';

/** How many entries were done when, of those that have a deadline and were not called off. */
export interface Timeliness {
  /** Done before the period began. */
  readonly early: number;
  /** Done in the period, its last day included. */
  readonly onTime: number;
  /** Done after the deadline. */
  readonly late: number;
  /** Not done, and the deadline is over. */
  readonly overdue: number;
  /** Done on a day that the sheet does not tell: in no rate. */
  readonly untold: number;
  /** Early and on time of all but the untold, 0-1 (按期率); null where there are none. */
  readonly rate: number | null;
}

/** Whether anything can be said: the sheet tells of some entry when it was done, or that it was late. */
export function tellsOfTimes(entries: readonly JudgedEntry[]): boolean {
  return entries.some(({ entry: { marks, period } }) => marks.done && period && (marks.doneOn !== null || marks.late));
}

export function timelinessOf(entries: readonly JudgedEntry[]): Timeliness {
  const counts = { early: 0, onTime: 0, late: 0, overdue: 0, untold: 0 };
  for (const judged of entries) {
    const kind = kindOf(judged);
    if (kind) counts[kind] += 1;
  }
  const { early, onTime, late, overdue } = counts;
  const all = early + onTime + late + overdue;
  return { ...counts, rate: all > 0 ? (early + onTime) / all : null };
}

/** By the quarter of the deadline in the year, the first first; deadlines of other years are in none. */
export function timelinessByQuarter(entries: readonly JudgedEntry[], year: number): readonly Timeliness[] {
  const quarterOf = (day: IsoDate): number => (yearOf(day) === year ? Math.ceil(monthOf(day) / 3) : 0);
  return [1, 2, 3, 4].map((quarter) =>
    timelinessOf(entries.filter(({ entry }) => entry.period && quarterOf(entry.period.end) === quarter)),
  );
}

function kindOf({ entry: { marks, period }, status, doneLate }: JudgedEntry): Exclude<keyof Timeliness, 'rate'> | null {
  if (!period) return null;
  if (status === 'overdue') return 'overdue';
  if (status !== 'done') return null;
  if (doneLate) return 'late';
  if (marks.doneOn === null) return 'untold';
  return marks.doneOn < period.start ? 'early' : 'onTime';
}

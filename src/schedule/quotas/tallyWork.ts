/** Holds work against a quota, both ways: what the schedule plans, and what has been done. */
import type { IsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { Entry } from '../entries/entry';
import type { JudgedEntry } from '../status/judgedEntry';
import type { QuotaRule, QuotaTally } from './quota';
import { countInWindows, minimaOf, tallyCounts, windowsOfYear } from './quota';

/** One piece of work that counts towards a quota. */
export interface Work {
  /** Its deadline; null where it has none. */
  readonly due: IsoDate | null;
  readonly done: boolean;
  /** The day it was done, where that is known. */
  readonly doneOn: IsoDate | null;
}

/** What the schedule plans against a quota. */
export interface PlannedWork {
  /** All of it, in whatever window or none. */
  readonly total: number;
  readonly windows: readonly Period[];
  /** How much falls due in each window. */
  readonly scheduled: readonly number[];
  /** How much the schedule lacks in each window; 0 where it lacks nothing. */
  readonly short: readonly number[];
  /** How much falls due in no window, and therefore meets none. */
  readonly inNoWindow: number;
}

/** Work against a quota on a day. */
export interface WorkTally extends PlannedWork, QuotaTally {
  /** What is asked for in a window. */
  readonly minimum: number;
  /** How much has been done by the as-of date, in whatever window or none. */
  readonly done: number;
}

/** The work that an entry is: nothing where it was cancelled. */
export function workOf({ marks, period }: Entry): readonly Work[] {
  return marks.cancelled ? [] : [{ due: period?.end ?? null, done: marks.done, doneOn: marks.doneOn }];
}

/** The same of a judged entry: work that comes round again is as much work as it has times. */
export function worksOf({ entry, series }: JudgedEntry): readonly Work[] {
  return series
    ? series.times.map(({ due, status }) => ({ due, done: status === 'done', doneOn: null }))
    : workOf(entry);
}

/** What is planned against a quota. Work counts in the window of its deadline. */
export function planWork(rule: QuotaRule, year: number, works: readonly Work[]): PlannedWork {
  const windows = windowsOfYear(year, rule.monthsPerWindow);
  const scheduled = countByWindow(
    windows,
    works.map(({ due }) => due),
  );
  const minima = minimaOf(rule, windows);
  return {
    total: works.length,
    windows,
    scheduled,
    short: scheduled.map((count, index) => Math.max(0, (minima[index] ?? 0) - count)),
    inNoWindow: works.length - scheduled.reduce((sum, count) => sum + count, 0),
  };
}

/**
 * What was planned and done against a quota on `asOf`. Work that is done counts in the window of the day it was done, or of its deadline
 * where that day is not known; work done after `asOf` is not done yet.
 */
export function tallyWork(rule: QuotaRule, year: number, works: readonly Work[], asOf: IsoDate): WorkTally {
  const planned = planWork(rule, year, works);
  const done = works.filter((work) => work.done && (work.doneOn === null || work.doneOn <= asOf));
  const counts = countByWindow(
    planned.windows,
    done.map(({ due, doneOn }) => doneOn ?? due),
  );
  return {
    ...planned,
    ...tallyCounts(rule, planned.windows, counts, asOf),
    minimum: rule.minimum,
    done: done.length,
  };
}

/** How many days fall in each window. The one window of a whole year holds all: without a day, or with one in another year, it is of this schedule all the same. */
function countByWindow(windows: readonly Period[], days: readonly (IsoDate | null)[]): readonly number[] {
  return windows.length === 1
    ? [days.length]
    : countInWindows(
        windows,
        days.filter((day) => day !== null),
      );
}

import type { Entry } from '../entries/entry';
import { countInWindows, windowsOfYear } from './quota';
import type { Settings } from '../settings/settings';

/** A figure for each quarter, the year's first first. */
type ByQuarter = readonly [number, number, number, number];

/** Press conferences against the year's plan. A quarter is that of an entry's deadline. */
export interface ReleaseTally {
  readonly target: number;
  readonly total: number;
  readonly done: number;
  /** Those in the municipal government's name. */
  readonly government: number;
  readonly governmentTarget: number;
  /** What the plan asks of every quarter. */
  readonly perQuarter: number;
  readonly byQuarter: ByQuarter;
  /** How many the schedule lacks against the plan; 0 where it lacks none. */
  readonly short: { readonly total: number; readonly government: number; readonly byQuarter: ByQuarter };
  readonly entries: readonly Entry[];
}

/**
 * The schedule's press conferences against the plan; null where none are asked for: the schedule names none, and the office has not said that
 * its plan holds all the same. Cancelled ones do not count. One whose deadline is missing or lies in
 * another year counts in the total and in no quarter. Rule: 4·2·1+N, a conference a quarter (State Council Information Office, 2015).
 */
export function tallyReleases(
  entries: readonly Entry[],
  year: number,
  plan: Settings['releases'],
): ReleaseTally | null {
  const named = entries.filter(({ tags }) => tags.includes('release') || tags.includes('governmentRelease'));
  if (named.length === 0 && !plan.always) return null;
  const releases = named.filter(({ marks }) => !marks.cancelled);
  const deadlines = releases.flatMap(({ period }) => (period ? [period.end] : []));
  const [first = 0, second = 0, third = 0, fourth = 0] = countInWindows(windowsOfYear(year, 3), deadlines);
  const government = releases.filter(({ tags }) => tags.includes('governmentRelease')).length;
  const lacking = (target: number, count: number) => Math.max(0, target - count);
  const lackingIn = (count: number) => lacking(plan.perQuarter, count);
  return {
    target: plan.total,
    total: releases.length,
    done: releases.filter(({ marks }) => marks.done).length,
    government,
    governmentTarget: plan.government,
    perQuarter: plan.perQuarter,
    byQuarter: [first, second, third, fourth],
    short: {
      total: lacking(plan.total, releases.length),
      government: lacking(plan.government, government),
      byQuarter: [lackingIn(first), lackingIn(second), lackingIn(third), lackingIn(fourth)],
    },
    entries: releases,
  };
}

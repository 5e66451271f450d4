import type { Entry } from '../entries/entry';
import type { Settings } from '../settings/settings';
import { planWork, workOf } from './tallyWork';

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
 * The schedule's press conferences against the plan, which is three quotas: so many a year, so many of them in the municipal government's
 * name, so many a quarter; null where none are asked for: the schedule names none, and the office has not said that
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
  const inGovernmentName = releases.filter(({ tags }) => tags.includes('governmentRelease'));
  const ofYear = planWork({ monthsPerWindow: 12, minimum: plan.total }, year, releases.flatMap(workOf));
  const ofGovernment = planWork(
    { monthsPerWindow: 12, minimum: plan.government },
    year,
    inGovernmentName.flatMap(workOf),
  );
  const ofQuarters = planWork({ monthsPerWindow: 3, minimum: plan.perQuarter }, year, releases.flatMap(workOf));
  return {
    target: plan.total,
    total: ofYear.total,
    done: releases.filter(({ marks }) => marks.done).length,
    government: ofGovernment.total,
    governmentTarget: plan.government,
    perQuarter: plan.perQuarter,
    byQuarter: byQuarter(ofQuarters.scheduled),
    short: {
      total: ofYear.short[0] ?? 0,
      government: ofGovernment.short[0] ?? 0,
      byQuarter: byQuarter(ofQuarters.short),
    },
    entries: releases,
  };
}

function byQuarter([first = 0, second = 0, third = 0, fourth = 0]: readonly number[]): ByQuarter {
  return [first, second, third, fourth];
}

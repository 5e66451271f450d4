import type { FacilityTally } from './openDays';

/** The open days of several facilities together. */
export interface OpenDayTotals {
  readonly facilities: number;
  /** Facilities that owe nothing on the as-of date. */
  readonly met: number;
  /** Openings missed and not made up. */
  readonly owed: number;
  readonly visitors: number;
}

export function totalOf(facilities: readonly FacilityTally[]): OpenDayTotals {
  const sum = (of: (tally: FacilityTally) => number) => facilities.reduce((total, tally) => total + of(tally), 0);
  return {
    facilities: facilities.length,
    met: facilities.filter(({ metToDate }) => metToDate).length,
    owed: sum(({ owed }) => owed),
    visitors: sum(({ visitors }) => visitors),
  };
}

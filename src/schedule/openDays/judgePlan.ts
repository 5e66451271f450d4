import { groupBy } from '../../workbook/groupBy';
import type { IsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import { windowsOfYear } from '../quotas/quota';
import type { FacilityTally, OpenDay } from './openDays';
import type { FacilityPlan, PlannedOpening, PlannedTally } from './openingPlan';
import { OPEN_DAY_QUOTA } from './tallyOpenDays';

/**
 * The plan against what was held, facility by facility, on `asOf`. A planned opening is held by a day inside its time that no other
 * took: of those that could, the planned one that ends first takes the earliest day. It is missed from the day after its time ends.
 * A window will be missed where none of the openings still to come falls to it, each counted once.
 */
export function judgePlan(
  planned: readonly PlannedOpening[],
  facilities: readonly FacilityTally[],
  year: number,
  asOf: IsoDate,
): readonly FacilityPlan[] {
  const byFacility = groupBy(planned, ({ facility }) => facility);
  const windows = windowsOfYear(year, OPEN_DAY_QUOTA.monthsPerWindow);
  return facilities.map((tally) => {
    const { name } = tally.facility;
    const days = tally.days.filter(({ counts }) => counts);
    const judged = judgeFacility(byFacility.get(name) ?? [], days, windows, asOf);
    return { facility: name, ...judged, willMiss: windowsMissed(judged.planned, tally, windows, asOf) };
  });
}

function judgeFacility(
  planned: readonly PlannedOpening[],
  days: readonly OpenDay[],
  windows: readonly Period[],
  asOf: IsoDate,
): Pick<FacilityPlan, 'planned' | 'beside'> {
  const free = new Set(days);
  const inTurn = [...planned].sort(
    (a, b) => compare(a.period.end, b.period.end) || compare(a.period.start, b.period.start),
  );
  const taken = inTurn.map((one) => {
    const day = [...free].find(({ date, until = date }) => date <= one.period.end && until >= one.period.start) ?? null;
    if (day) free.delete(day);
    return { one, day };
  });
  const beside = [...free].map(({ date }) => date);
  const instead = new Set(beside);
  const tallies = taken.map(({ one, day }): PlannedTally => {
    if (day) return { ...one, standing: 'held', heldOn: day.date, insteadOn: null };
    if (one.period.end >= asOf) return { ...one, standing: 'ahead', heldOn: null, insteadOn: null };
    const window = windows.find(({ end }) => one.period.end <= end);
    const insteadOn = [...instead].find((date) => window && date >= window.start && date <= window.end) ?? null;
    if (insteadOn !== null) instead.delete(insteadOn);
    return { ...one, standing: 'missed', heldOn: null, insteadOn };
  });
  return { planned: tallies, beside };
}

function windowsMissed(
  planned: readonly PlannedTally[],
  { states }: FacilityTally,
  windows: readonly Period[],
  asOf: IsoDate,
): readonly number[] {
  const left = planned.filter(({ standing }) => standing === 'ahead');
  return windows.flatMap(({ start, end }, index): readonly number[] => {
    const state = states[index];
    if (state !== 'running' && state !== 'ahead') return [];
    const from = start > asOf ? start : asOf;
    const next = left.findIndex(({ period }) => period.start <= end && period.end >= from);
    if (next < 0) return [index];
    left.splice(next, 1);
    return [];
  });
}

function compare(a: IsoDate, b: IsoDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { IsoDate } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import type { FacilityTally } from './openDays';
import type { PlanStanding } from './openingPlan';

/** An entry of the schedule about open days, against the record. */
export interface ScheduledOpening {
  readonly entry: Entry;
  /** The facilities that it names; none where it means any. */
  readonly facilities: readonly string[];
  /** The days in its period on which those, or any, were open, each once, in order. */
  readonly heldOn: readonly IsoDate[];
  /** Held when the record has such a day; else missed from the day after its deadline. */
  readonly standing: PlanStanding;
}

/** The schedule's entries about open days that have a period and were not called off, matched with the record on `asOf`. */
export function matchScheduledOpenings(
  entries: readonly Entry[],
  facilities: readonly FacilityTally[],
  asOf: IsoDate,
): readonly ScheduledOpening[] {
  return entries.flatMap((entry): readonly ScheduledOpening[] => {
    const { period } = entry;
    if (!period || entry.marks.cancelled || !entry.tags.includes('openDay')) return [];
    const words = foldText([entry.content, ...entry.units, ...(entry.supportUnits ?? [])].join(' '));
    const named = facilities.filter(({ facility }) => words.includes(foldText(facility.name)));
    const days = (named.length > 0 ? named : facilities).flatMap((tally) => tally.days);
    const heldOn = [
      ...new Set(
        days
          .filter(({ date, until = date, counts }) => counts && date <= period.end && until >= period.start)
          .map(({ date }) => date),
      ),
    ].sort();
    const standing = heldOn.length > 0 ? 'held' : period.end < asOf ? 'missed' : 'ahead';
    return [{ entry, facilities: named.map(({ facility }) => facility.name), heldOn, standing }];
  });
}

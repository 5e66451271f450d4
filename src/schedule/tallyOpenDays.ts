import type { IsoDate } from './calendarDate';
import type { Facility, FacilityTally, Opening } from './openDays';
import type { QuotaRule } from './quota';
import { countInWindows, tallyQuota, windowsOfYear } from './quota';

/** At least one opening in every two months (环宣教〔2017〕62号); the windows are fixed: Jan-Feb, Mar-Apr, ... Nov-Dec. */
export const OPEN_DAY_QUOTA: QuotaRule = { window: 'twoMonths', minimum: 1 };

/**
 * How each facility stands on `asOf`, in the order of the register. Distinct dates count, not records, and none after `asOf`.
 * A date on which a facility also opened on site is no online date. Online dates count unless `countOnline` is false.
 * `facility` of an opening is the registered name.
 */
export function tallyOpenDays(
  facilities: readonly Facility[],
  openings: readonly Opening[],
  year: number,
  countOnline: boolean,
  asOf: IsoDate,
): readonly FacilityTally[] {
  const byFacility = new Map<string, Opening[]>();
  for (const opening of openings) {
    if (opening.date > asOf) continue;
    const held = byFacility.get(opening.facility) ?? [];
    byFacility.set(opening.facility, held);
    held.push(opening);
  }
  return facilities.map((facility) => tallyFacility(facility, byFacility.get(facility.name) ?? [], year, countOnline, asOf));
}

function tallyFacility(facility: Facility, held: readonly Opening[], year: number, countOnline: boolean, asOf: IsoDate): FacilityTally {
  const onSite = new Set(held.filter(({ online }) => !online).map(({ date }) => date));
  const online = [...new Set(held.map(({ date }) => date))].filter((date) => !onSite.has(date));
  const counted = countOnline ? [...onSite, ...online] : [...onSite];
  const quota = tallyQuota(OPEN_DAY_QUOTA, year, counted, asOf);
  const windows = windowsOfYear(year, OPEN_DAY_QUOTA.window);
  const nextWindow = windows.findIndex(({ start, end }, index) => end >= asOf && (start > asOf || quota.counts[index] === 0));
  return {
    facility,
    windows: sixCounts(quota.counts),
    onlineWindows: sixCounts(countOnline ? countInWindows(windows, online) : []),
    openings: counted.length,
    online: online.length,
    visitors: held.reduce((sum, { visitors }) => sum + (visitors ?? 0), 0),
    missed: quota.missed,
    madeUp: quota.madeUp,
    owed: quota.owed,
    metToDate: quota.owed === 0,
    nextDeadline: windows[nextWindow]?.end ?? null,
  };
}

function sixCounts([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[]): FacilityTally['windows'] {
  return [a, b, c, d, e, f];
}

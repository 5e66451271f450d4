import { groupBy } from '../../workbook/groupBy';
import type { IsoDate } from '../calendar/isoDate';
import { monthEnd } from '../calendar/isoDate';
import { activeStretches, owesWindow, standingOn } from './facilityTerm';
import { jointStanding } from './findJointOpening';
import { longestGap } from './longestGap';
import type { Facility, FacilityTally, JointOpening, OpenDay, Opening } from './openDays';
import type { QuotaRule } from '../quotas/quota';
import { countInWindows, tallyQuota, windowsOfYear } from '../quotas/quota';
import type { OpenDaySettings } from '../settings/settings';

/** At least one opening in every two months (环宣教〔2017〕62号); the windows are fixed: Jan-Feb, Mar-Apr, ... Nov-Dec. */
export const OPEN_DAY_QUOTA = { monthsPerWindow: 2, minimum: 1 } as const satisfies QuotaRule;

/** What was held, by whom it had to be. */
interface OpeningsOfFacilities {
  readonly facilities: readonly Facility[];
  readonly openings: readonly Opening[];
  readonly joint: JointOpening;
}

/**
 * How each facility stands on `asOf`, in the order of the register. Distinct dates count, not records, and none after `asOf`.
 * A date on which a facility also opened on site is no online date. Online dates count unless the office says otherwise.
 * `facility` of an opening is the registered name. A facility owes for the windows that `owesWindow` gives; what it opened in another
 * window makes up earlier ones.
 */
export function tallyOpenDays(
  { facilities, openings, joint }: OpeningsOfFacilities,
  year: number,
  settings: OpenDaySettings,
  asOf: IsoDate,
): readonly FacilityTally[] {
  const byFacility = groupBy(
    openings.filter(({ date }) => date <= asOf),
    ({ facility }) => facility,
  );
  return facilities.map((facility) => {
    const days = openDaysOf(byFacility.get(facility.name) ?? [], settings.countOnline);
    return {
      ...tallyFacility(facility, days, year, asOf),
      joint: jointStanding(
        facility,
        days.filter(({ counts }) => counts).map(({ date }) => date),
        joint,
      ),
    };
  });
}

function tallyFacility(
  facility: Facility,
  days: readonly OpenDay[],
  year: number,
  asOf: IsoDate,
): Omit<FacilityTally, 'joint'> {
  const counted = days.filter(({ counts }) => counts);
  const dates = counted.map(({ date }) => date);
  const quota = tallyQuota(
    { ...OPEN_DAY_QUOTA, asked: (window) => owesWindow(facility.term, window) },
    year,
    dates,
    asOf,
  );
  const windows = windowsOfYear(year, OPEN_DAY_QUOTA.monthsPerWindow);
  const yearEnd = monthEnd(year, 12);
  const toDate = { start: `${year}-01-01`, end: asOf < yearEnd ? asOf : yearEnd };
  return {
    facility,
    standing: standingOn(facility.term, asOf),
    days,
    windows: quota.counts,
    onlineWindows: countInWindows(
      windows,
      counted.filter(({ online }) => online).map(({ date }) => date),
    ),
    states: quota.states,
    openings: counted.length,
    required: quota.required,
    online: days.filter(({ online }) => online).length,
    visitors: days.reduce((sum, { visitors }) => sum + visitors, 0),
    missed: quota.missed,
    madeUp: quota.madeUp,
    owed: quota.owed,
    metToDate: quota.owed === 0,
    nextDeadline: quota.nextDeadline,
    longestGap: longestGap(activeStretches(facility.term, toDate), dates),
  };
}

/** The distinct days of one facility's records, in order. */
function openDaysOf(held: readonly Opening[], countOnline: boolean): readonly OpenDay[] {
  const byDate = new Map<IsoDate, OpenDay>();
  for (const opening of held) {
    const day = dayOf(opening);
    const same = byDate.get(day.date);
    byDate.set(day.date, same ? together(same, day) : day);
  }
  return [...byDate.values()]
    .map((day) => ({ ...day, counts: countOnline || !day.online }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function dayOf({ date, until, online, visitors, onlineVisitors, cell }: Opening): OpenDay {
  return {
    date,
    ...(until !== undefined && { until }),
    online,
    counts: true,
    visitors: visitors ?? 0,
    onlineVisitors: onlineVisitors ?? (online ? (visitors ?? 0) : 0),
    cell,
  };
}

/** Two records of one day. */
function together(a: OpenDay, b: OpenDay): OpenDay {
  const until = [a.until, b.until]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    ...a,
    ...(until !== undefined && { until }),
    online: a.online && b.online,
    visitors: a.visitors + b.visitors,
    onlineVisitors: a.onlineVisitors + b.onlineVisitors,
    cell: isBefore(b.cell, a.cell) ? b.cell : a.cell,
  };
}

function isBefore(a: OpenDay['cell'], b: OpenDay['cell']): boolean {
  return a.sheet === b.sheet ? a.row < b.row : a.sheet < b.sheet;
}

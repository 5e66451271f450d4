import { groupBy } from '../../workbook/groupBy';
import type { IsoDate } from '../calendar/isoDate';
import type { Period } from '../calendar/period';
import type { MonthsPerWindow } from '../calendar/windowLength';
import { windowsOfYear } from '../quotas/quota';
import { activeStretches, owesWindow } from './facilityTerm';
import type { FacilityTally, OpenDays } from './openDays';
import { OPEN_DAY_QUOTA } from './tallyOpenDays';

/** A part of the year that bureaus report: all of it, a half (1-2), a quarter (1-4) or a month (1-12). */
export interface ReportingPeriod {
  readonly kind: 'year' | 'half' | 'quarter' | 'month';
  /** From 1; of a year 1. */
  readonly number: number;
}

const MONTHS: Readonly<Record<ReportingPeriod['kind'], MonthsPerWindow>> = { year: 12, half: 6, quarter: 3, month: 1 };

export const WHOLE_YEAR: ReportingPeriod = { kind: 'year', number: 1 };
/** The periods of a year that are told beside each other, the quarters first. */
export const HALVES_AND_QUARTERS: readonly ReportingPeriod[] = [
  ...[1, 2, 3, 4].map((number): ReportingPeriod => ({ kind: 'quarter', number })),
  ...[1, 2].map((number): ReportingPeriod => ({ kind: 'half', number })),
  WHOLE_YEAR,
];

/** What facilities did in a period, to the as-of date. A two-month window belongs to the period in which it ends. */
export interface OpenDayFigures {
  /** Facilities that had to open at some time in it. */
  readonly facilities: number;
  /** Of all, those that opened in it at least once. */
  readonly opened: number;
  /** Days open that count; on site and online together. */
  readonly times: number;
  readonly onSite: number;
  readonly online: number;
  readonly visitors: number;
  /** Of them, those online. */
  readonly onlineVisitors: number;
  /** Openings that its windows ask for, of those that have ended or are met. */
  readonly asked: number;
  /** Openings in its windows beyond those asked for. */
  readonly over: number;
  /** Windows missed and not made up. */
  readonly under: number;
  /** Windows missed and made up later. */
  readonly madeUp: number;
  /** Facilities that were asked for something and owe none of it (应开尽开), of all that were asked. */
  readonly complete: number;
  readonly askedFacilities: number;
  /** The others, in the order of the register. */
  readonly incomplete: readonly string[];
}

/** The figures of these facilities in the period of the year; `year` is that of the tallies. */
export function openDayFigures(
  facilities: readonly FacilityTally[],
  period: ReportingPeriod,
  year: number,
  asOf: IsoDate,
): OpenDayFigures {
  const days = windowsOfYear(year, MONTHS[period.kind])[period.number - 1];
  if (!days) throw new RangeError(`a year has no ${period.kind} ${period.number}`);
  const each = facilities.map((tally) => ({ name: tally.facility.name, ...figuresOf(tally, days, year, asOf) }));
  const sum = (of: (one: FacilityFigures) => number): number => each.reduce((total, one) => total + of(one), 0);
  const asked = each.filter((one) => one.asked > 0);
  return {
    facilities: each.filter(({ isActive }) => isActive).length,
    opened: each.filter(({ times }) => times > 0).length,
    times: sum(({ times }) => times),
    onSite: sum(({ times, online }) => times - online),
    online: sum(({ online }) => online),
    visitors: sum(({ visitors }) => visitors),
    onlineVisitors: sum(({ onlineVisitors }) => onlineVisitors),
    asked: sum((one) => one.asked),
    over: sum(({ over }) => over),
    under: sum(({ under }) => under),
    madeUp: sum(({ madeUp }) => madeUp),
    complete: asked.filter(({ under }) => under === 0).length,
    askedFacilities: asked.length,
    incomplete: asked.filter(({ under }) => under > 0).map(({ name }) => name),
  };
}

/** One facility's share of the figures. */
interface FacilityFigures {
  readonly isActive: boolean;
  readonly times: number;
  readonly online: number;
  readonly visitors: number;
  readonly onlineVisitors: number;
  readonly asked: number;
  readonly over: number;
  readonly under: number;
  readonly madeUp: number;
}

function figuresOf(tally: FacilityTally, { start, end }: Period, year: number, asOf: IsoDate): FacilityFigures {
  const { term } = tally.facility;
  const inPeriod = tally.days.filter(({ date }) => date >= start && date <= end);
  const counted = inPeriod.filter(({ counts }) => counts);
  const last = asOf < end ? asOf : end;
  const figures = { asked: 0, over: 0, under: 0, madeUp: 0 };
  for (const [index, window] of windowsOfYear(year, OPEN_DAY_QUOTA.monthsPerWindow).entries()) {
    if (window.end < start || window.end > end) continue;
    const minimum = owesWindow(term, window) ? OPEN_DAY_QUOTA.minimum : 0;
    const [state, count = 0] = [tally.states[index], tally.windows[index]];
    figures.over += Math.max(0, count - minimum);
    if (minimum === 0 || state === 'running' || state === 'ahead' || state === undefined) continue;
    figures.asked += minimum;
    if (state === 'owed') figures.under += minimum - count;
    if (state === 'madeUp') figures.madeUp += minimum - count;
  }
  return {
    ...figures,
    isActive: start <= last && activeStretches(term, { start, end: last }).length > 0,
    times: counted.length,
    online: counted.filter(({ online }) => online).length,
    visitors: inPeriod.reduce((sum, { visitors }) => sum + visitors, 0),
    onlineVisitors: inPeriod.reduce((sum, { onlineVisitors }) => sum + onlineVisitors, 0),
  };
}

/** Facilities that share a class or a county; an empty name where the register gives none. */
export interface FacilityGroup {
  readonly name: string;
  readonly facilities: readonly FacilityTally[];
}

/** By class and by county or district, in order of first appearance, those without one last; none where no facility has any. */
export function facilityGroups({ facilities }: OpenDays, by: 'category' | 'district'): readonly FacilityGroup[] {
  const groups = [...groupBy(facilities, ({ facility }) => facility[by] ?? '')].map(([name, members]) => ({
    name,
    facilities: members,
  }));
  const named = groups.filter(({ name }) => name !== '');
  return named.length === 0 ? [] : [...named, ...groups.filter(({ name }) => name === '')];
}

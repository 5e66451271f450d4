import type { IsoDate } from '../calendar/isoDate';
import { addDays, daysBetween } from '../calendar/isoDate';
import type { Period } from '../calendar/period';

/** Days on which a facility does not open: first and last day, both inclusive; no last day until it is said to open again. */
export interface Suspension {
  readonly start: IsoDate;
  readonly end: IsoDate | null;
}

/** When a facility is one that has to open. */
export interface FacilityTerm {
  /** The first day on the list; null when the register does not tell, which stands for always. */
  readonly listedFrom: IsoDate | null;
  readonly suspensions: readonly Suspension[];
  /** The first day no longer on the list. */
  readonly withdrawal: IsoDate | null;
}

/** How a facility stands on one day. */
export type FacilityStanding = 'active' | 'notEntered' | 'suspended' | 'withdrawn';

/** A facility of which the register says nothing. */
export const ALWAYS_ACTIVE: FacilityTerm = { listedFrom: null, suspensions: [], withdrawal: null };

export function standingOn({ listedFrom, suspensions, withdrawal }: FacilityTerm, date: IsoDate): FacilityStanding {
  if (withdrawal !== null && date >= withdrawal) return 'withdrawn';
  if (listedFrom !== null && date < listedFrom) return 'notEntered';
  return suspensions.some(({ start, end }) => date >= start && (end === null || date <= end)) ? 'suspended' : 'active';
}

/** The stretches of `within` in which the facility is active, in order; none when it never is. */
export function activeStretches(
  { listedFrom, suspensions, withdrawal }: FacilityTerm,
  within: Period,
): readonly Period[] {
  const start = listedFrom !== null && listedFrom > within.start ? listedFrom : within.start;
  const lastDay = withdrawal === null ? within.end : addDays(withdrawal, -1);
  const end = lastDay < within.end ? lastDay : within.end;
  return suspensions.reduce<readonly Period[]>(
    (left, suspension) => left.flatMap((stretch) => without(stretch, suspension)),
    start <= end ? [{ start, end }] : [],
  );
}

/**
 * Whether the facility owes an opening for the window: when it is active on at least half of its days. The documents that ask for
 * an opening every two months (环宣教〔2017〕62号, 环办宣教〔2018〕29号) leave windows of part-time activity open, while 环办宣教〔2020〕34号
 * suspends and revokes facilities; by this rule the year asks for six times the active share of the year, in whole openings.
 */
export function owesWindow(term: FacilityTerm, window: Period): boolean {
  const active = activeStretches(term, window).reduce((days, { start, end }) => days + daysBetween(start, end) + 1, 0);
  return 2 * active >= daysBetween(window.start, window.end) + 1;
}

function without(stretch: Period, { start, end }: Suspension): readonly Period[] {
  if (start > stretch.end || (end !== null && end < stretch.start)) return [stretch];
  return [
    ...(start > stretch.start ? [{ start: stretch.start, end: addDays(start, -1) }] : []),
    ...(end !== null && end < stretch.end ? [{ start: addDays(end, 1), end: stretch.end }] : []),
  ];
}

import type { CellPosition } from '../workbook/cellAddress';
import type { IsoDate } from './calendarDate';

/** A facility open to the public, from the register sheet. */
export interface Facility {
  readonly name: string;
  readonly category: string;
  readonly cell: CellPosition;
}

/** One day a facility opened, from the record sheet. */
export interface Opening {
  readonly facility: string;
  readonly date: IsoDate;
  readonly online: boolean;
  readonly visitors: number | null;
  readonly note: string;
  readonly row: number;
}

/** How one facility stands against "at least once every two months". */
export interface FacilityTally {
  readonly facility: Facility;
  /** Openings that count in each window, Jan-Feb first; distinct dates. */
  readonly windows: readonly [number, number, number, number, number, number];
  /** Of those, the ones held online, by window. */
  readonly onlineWindows: readonly [number, number, number, number, number, number];
  /** Distinct dates of openings that count, to the as-of date. */
  readonly openings: number;
  /** Distinct dates held online, whether they count or not. */
  readonly online: number;
  readonly visitors: number;
  /** Windows that have ended with no opening. */
  readonly missed: number;
  /** Missed windows that surplus openings of later windows have made up, oldest first. */
  readonly madeUp: number;
  /** Missed and not made up. */
  readonly owed: number;
  /** Nothing owed, on the as-of date. */
  readonly metToDate: boolean;
  /** The last day by which the next opening is due: the end of the current window when it has none yet, else of the next; null after the year's last. */
  readonly nextDeadline: IsoDate | null;
}

/** Something wrong with a record, for a check to speak of. */
export interface OpenDayProblem {
  readonly kind: 'unknownFacility' | 'unreadableDate' | 'otherYear' | 'futureDate' | 'duplicateFacility';
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly text: string;
  /** For an unknown facility: the registered name most like it. */
  readonly nearest?: string;
}

/** The year's open days, understood. */
export interface OpenDays {
  readonly year: number;
  readonly registerSheet: string;
  readonly recordSheet: string | null;
  readonly facilities: readonly FacilityTally[];
  readonly problems: readonly OpenDayProblem[];
}

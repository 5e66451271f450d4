import type { CellPosition } from '../../workbook/cellAddress';
import type { IsoDate } from '../calendar/isoDate';
import type { SheetCell } from '../../workbook/cellAddress';
import type { FacilityStanding, FacilityTerm } from './facilityTerm';
import type { OpeningGap } from './longestGap';
import type { Period } from '../calendar/period';
import type { WindowState } from '../quotas/quota';
import type { OpenDaySettings } from '../settings/settings';
import type { OpenDayPlan } from './openingPlan';
import type { ScheduledOpening } from './scheduledOpenings';

/** A facility open to the public, from the register; where there is none, from the records. */
export interface Facility {
  readonly name: string;
  readonly category: string;
  /** The county or district, where a column says it. */
  readonly district?: string;
  readonly cell: SheetCell;
  readonly term: FacilityTerm;
}

/** One opening of a facility, from a record. */
export interface Opening {
  readonly facility: string;
  /** Its day; of a span, slot or month the first. */
  readonly date: IsoDate;
  /** The last day, where the record names more than a day. */
  readonly until?: IsoDate;
  readonly online: boolean;
  /** The record says that the facilities opened together (集中开放, 联合开放). */
  readonly joint: boolean;
  readonly visitors: number | null;
  /** Of them, those online, where the record parts them. */
  readonly onlineVisitors?: number;
  readonly note: string;
  /** The cell of its date. */
  readonly cell: SheetCell;
}

/** One day on which a facility was open, whatever the number of records. */
export interface OpenDay {
  readonly date: IsoDate;
  /** Online alone: nothing was held on site that day. */
  readonly online: boolean;
  /** Counts for its window: online days only when the office says so. */
  readonly counts: boolean;
  readonly visitors: number;
  /** Of them, those online. */
  readonly onlineVisitors: number;
  /** The last day, where its record names more than a day. */
  readonly until?: IsoDate;
  /** The cell of the date in its first record. */
  readonly cell: SheetCell;
}

/** The facilities' opening together in the environment publicity month. */
export interface JointOpening {
  /** First and last day of the environment publicity month. */
  readonly month: Period;
  /** The days of the joint opening to the as-of date, in order; none when there was none. */
  readonly days: readonly IsoDate[];
  /** The records call it a joint opening; otherwise it is the day on which the most facilities opened. */
  readonly marked: boolean;
}

/** A facility's part in it: open on a day of it, open in the month alone, not open in the month, or not active in the month. */
export type JointStanding = 'joined' | 'inMonth' | 'absent' | 'notActive';

/** How one facility stands against "at least once every two months", or the frequency the office has set. */
export interface FacilityTally {
  readonly facility: Facility;
  /** On the as-of date. */
  readonly standing: FacilityStanding;
  /** The days it was open, to the as-of date, in order. */
  readonly days: readonly OpenDay[];
  /** Openings that count in each window, the year's first first; distinct dates. */
  readonly windows: readonly number[];
  /** Of those, the ones held online, by window. */
  readonly onlineWindows: readonly number[];
  readonly states: readonly WindowState[];
  /** Distinct dates of openings that count, to the as-of date. */
  readonly openings: number;
  /** What the whole year asks for: one for each window in which the facility is active. Six when it is so all year. */
  readonly required: number;
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
  /** The last day by which the next opening is due: the end of the current window when it has none yet, else of the next; null after the last that asks for one. */
  readonly nextDeadline: IsoDate | null;
  /** Null when the facility had no active day by the as-of date. */
  readonly longestGap: OpeningGap | null;
  /** Its part in the joint opening. */
  readonly joint: JointStanding;
}

/** Something about a record or a line of the register that a check is to speak of. */
export interface OpenDayProblem {
  readonly kind:
    | 'unknownFacility'
    | 'unreadableDate'
    | 'otherYear'
    | 'futureDate'
    | 'duplicateFacility'
    /** The record says that the opening did not take place, or was put off. */
    | 'cancelled'
    | 'postponed'
    /** An opening on a day on which the register has the facility suspended, withdrawn or not entered. */
    | 'notActive'
    /** The register's date of entry, suspension or withdrawal cannot be read, or is not given. */
    | 'unreadableTerm'
    | 'undatedTerm'
    /** A sheet that plans openings: it tells of none that was held. */
    | 'plan'
    /** A planned time that cannot be read or is of another year, and a planned facility that is not registered. */
    | 'unreadablePlan'
    | 'otherYearPlan'
    | 'unknownPlanned';
  readonly sheet: string;
  readonly cell: CellPosition;
  readonly text: string;
  /** For an unknown facility: the registered name most like it. */
  readonly nearest?: string;
  /** For an opening put off: the day it was put off to, where the record says so. */
  readonly movedTo?: IsoDate;
}

/** The year's open days, understood. */
export interface OpenDays {
  readonly year: number;
  /** What they were counted by. */
  readonly settings: OpenDaySettings;
  /** The register; where there is none, the sheet of records that names the facilities. */
  readonly registerSheet: string;
  readonly recordSheet: string | null;
  readonly facilities: readonly FacilityTally[];
  readonly joint: JointOpening;
  /** Null where no sheet plans openings. */
  readonly plan: OpenDayPlan | null;
  /** The schedule's own entries about open days; none without a schedule. */
  readonly scheduled: readonly ScheduledOpening[];
  readonly problems: readonly OpenDayProblem[];
}

/** Quotas that an office sets itself: so much of one kind of work, by each, in every window of the year. */
import type { StoredFields } from '../../workbook/storedText';
import type { IsoDate } from '../calendar/isoDate';
import type { MonthsPerWindow } from '../calendar/windowLength';

/** For whom a quota holds: for all together, or for each section or owner that the schedule names. */
export const QUOTA_HOLDERS = ['all', 'section', 'owner'] as const;
export type QuotaHolder = (typeof QUOTA_HOLDERS)[number];

/** What counts: an entry that holds one of the words; without words every entry does, or every one whose column is filled in. */
export interface CountedWords {
  /** The title of the column to look in; null looks in content and category. */
  readonly column: string | null;
  readonly words: readonly string[];
}

/** Of what counts, so much has to be of a narrower kind: 其中1场以市政府名义. */
export interface QuotaPart {
  readonly counted: CountedWords;
  /** At least 1. */
  readonly minimum: number;
  readonly monthsPerWindow: MonthsPerWindow;
}

/** At least `minimum` in every window, by each holder. */
export interface OfficeQuota {
  /** What it is called on screens and sheets. */
  readonly name: string;
  readonly counted: CountedWords;
  readonly holder: QuotaHolder;
  /** At least 1. */
  readonly minimum: number;
  readonly monthsPerWindow: MonthsPerWindow;
  /** Whether what one window lacked may be made up in a later one. */
  readonly canMakeUp: boolean;
  /** Asked for from this day on; null from the beginning of the year. */
  readonly from: IsoDate | null;
  readonly part: QuotaPart | null;
}

/** A field of a quota that may be wrong. */
export type QuotaField =
  | 'name'
  | 'words'
  | 'column'
  | 'holder'
  | 'minimum'
  | 'monthsPerWindow'
  | 'canMakeUp'
  | 'from'
  | 'part.words'
  | 'part.column'
  | 'part.minimum'
  | 'part.monthsPerWindow';

/** A kept quota that cannot be used: which fields are wrong, at least one. It stays in the workbook as it is until the office removes it. */
export interface UnreadableQuota {
  readonly kept: StoredFields;
  readonly faults: readonly QuotaField[];
}

/** The kept quotas, apart. */
export interface OfficeQuotas {
  readonly quotas: readonly OfficeQuota[];
  readonly unreadableQuotas: readonly UnreadableQuota[];
}

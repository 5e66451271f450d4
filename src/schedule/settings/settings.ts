import type { ColumnCorrection, HeaderBinding } from '../table/columnBinding';
import type { ThemeDayDates } from '../calendar/themeDays';
import type { HolidayYear } from '../calendar/holidays';
import type { OfficeQuotas } from './officeQuota';

/** How an office counts its facilities' open days. */
export interface OpenDaySettings {
  /** Whether an online opening meets a window. */
  readonly countOnline: boolean;
}

/** The press conferences of the year. The 4·2·1+N model asks for one a quarter. */
export interface ReleasePlanSettings {
  readonly total: number;
  readonly government: number;
  readonly perQuarter: number;
  /** Asked for even where the schedule names no press conference; otherwise such a schedule hears nothing of them. */
  readonly always: boolean;
}

/** Days that are not worked, and what becomes of a deadline on one. */
export interface DaysOffSettings {
  /** A deadline on a day off is the working day before it; otherwise it stays, and that day is shown beside it. */
  readonly moveDeadlines: boolean;
  /** The office's own tables, each in place of the announced one of its year. */
  readonly years: readonly HolidayYear[];
}

/** What report sheets may gather entries by, in the order of their sheets. */
export const REPORT_GROUPINGS = ['section', 'owner', 'month', 'quarter'] as const;
export type ReportGrouping = (typeof REPORT_GROUPINGS)[number];

/** What an office may set. Kept in the workbook. Every field has a default: nobody has to set anything. */
export interface Settings extends OfficeQuotas {
  /** An entry is upcoming when its period starts within so many days after the as-of date. */
  readonly leadDays: number;
  readonly releases: ReleasePlanSettings;
  readonly openDays: OpenDaySettings;
  readonly daysOff: DaysOffSettings;
  /** One report sheet a section, an owner, a month of deadlines, a quarter of them: those chosen, or none. */
  readonly reports: { readonly by: readonly ReportGrouping[] };
  /** Theme days announced for one year, and the office's own. */
  readonly themeDays: readonly ThemeDayDates[];
  /** Rules switched off, by id. */
  readonly disabledRules: readonly string[];
  /** Overrides where discovery needs help; null lets the reader find out. */
  readonly schedule: {
    readonly sheet: string | null;
    /** Sheets that are read together as one schedule, where no single sheet is named. */
    readonly sheets: readonly string[] | null;
    /** The row that holds the titles. */
    readonly header: HeaderBinding | null;
    readonly year: number | null;
    readonly columns: ColumnCorrection | null;
  };
}

export const DEFAULT_SETTINGS: Settings = {
  leadDays: 10,
  releases: { total: 4, government: 1, perQuarter: 1, always: false },
  quotas: [],
  unreadableQuotas: [],
  openDays: { countOnline: true },
  daysOff: { moveDeadlines: false, years: [] },
  reports: { by: ['section'] },
  themeDays: [],
  disabledRules: [],
  schedule: { sheet: null, sheets: null, header: null, year: null, columns: null },
};

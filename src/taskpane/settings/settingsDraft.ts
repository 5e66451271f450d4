import type { ReportGrouping, Settings } from '../../schedule/settings/settings';
import { REPORT_GROUPINGS } from '../../schedule/settings/settings';
import type { ThemeDayDates } from '../../schedule/calendar/themeDays';
import type { UnreadableQuota } from '../../schedule/settings/officeQuota';
import type { HolidayYear } from '../../schedule/calendar/holidays';
import type { DaysOffDraft } from './daysOffDraft';
import { withDaysOff } from './daysOffDraft';
import type { QuotaDraft } from './quotaDraft';
import { quotaDraftOf, quotaFrom } from './quotaDraft';
import { isThemeDay } from './themeDayDraft';
import { wholeNumber } from './wholeNumber';

/** The settings as they are being typed: numbers are text until they are right. */
export interface SettingsDraft {
  readonly leadDays: string;
  readonly releaseTotal: string;
  readonly releaseGovernment: string;
  readonly releasePerQuarter: string;
  readonly releasesAlways: boolean;
  /** Perhaps not yet right: see `quotaFrom`. */
  readonly quotas: readonly QuotaDraft[];
  readonly unreadableQuotas: readonly UnreadableQuota[];
  readonly countOnline: boolean;
  readonly moveDeadlines: boolean;
  /** The office's own tables of days off, as kept. */
  readonly ownDaysOff: readonly HolidayYear[];
  /** A year's table as it is being entered, perhaps not yet right; null while nothing was. */
  readonly daysOff: DaysOffDraft | null;
  readonly groupings: readonly ReportGrouping[];
  /** Perhaps not yet right: see `isThemeDay`. */
  readonly themeDays: readonly ThemeDayDates[];
  readonly disabledRules: readonly string[];
  readonly sheet: string | null;
  /** Empty to find it out. */
  readonly year: string;
}

/** What a part of the settings page is given: the draft, and the way to change it. */
export interface DraftFields {
  readonly draft: SettingsDraft;
  readonly change: (part: Partial<SettingsDraft>) => void;
}

export const MOST_LEAD_DAYS = 90;
export const MOST_RELEASES = 99;

export function draftOf({
  leadDays,
  releases,
  quotas,
  unreadableQuotas,
  openDays,
  daysOff,
  reports,
  themeDays,
  disabledRules,
  schedule,
}: Settings): SettingsDraft {
  return {
    leadDays: String(leadDays),
    releaseTotal: String(releases.total),
    releaseGovernment: String(releases.government),
    releasePerQuarter: String(releases.perQuarter),
    releasesAlways: releases.always,
    quotas: quotas.map(quotaDraftOf),
    unreadableQuotas,
    countOnline: openDays.countOnline,
    moveDeadlines: daysOff.moveDeadlines,
    ownDaysOff: daysOff.years,
    daysOff: null,
    groupings: reports.by,
    themeDays,
    disabledRules,
    sheet: schedule.sheet,
    year: schedule.year === null ? '' : String(schedule.year),
  };
}

/** The settings the draft says, over those kept; null while something in it is wrong. */
export function settingsFrom(draft: SettingsDraft, kept: Settings): Settings | null {
  const leadDays = wholeNumber(draft.leadDays, MOST_LEAD_DAYS);
  const total = wholeNumber(draft.releaseTotal, MOST_RELEASES);
  const government = wholeNumber(draft.releaseGovernment, MOST_RELEASES);
  const perQuarter = wholeNumber(draft.releasePerQuarter, MOST_RELEASES);
  const quotas = draft.quotas.map(quotaFrom);
  const daysOff = withDaysOff(draft.ownDaysOff, draft.daysOff);
  if (
    leadDays === null ||
    total === null ||
    government === null ||
    perQuarter === null ||
    daysOff === null ||
    quotas.includes(null) ||
    !isYearOrBlank(draft.year) ||
    !draft.themeDays.every(isThemeDay)
  )
    return null;
  return {
    ...kept,
    leadDays,
    releases: { total, government, perQuarter, always: draft.releasesAlways },
    quotas: quotas.filter((quota) => quota !== null),
    unreadableQuotas: draft.unreadableQuotas,
    openDays: { ...kept.openDays, countOnline: draft.countOnline },
    daysOff: { moveDeadlines: draft.moveDeadlines, years: daysOff },
    reports: { by: REPORT_GROUPINGS.filter((grouping) => draft.groupings.includes(grouping)) },
    themeDays: draft.themeDays,
    disabledRules: draft.disabledRules,
    schedule: {
      ...kept.schedule,
      sheet: draft.sheet,
      year: draft.year.trim() === '' ? null : wholeNumber(draft.year, 9999),
    },
  };
}

export function isYearOrBlank(text: string): boolean {
  const year = wholeNumber(text, 9999);
  return text.trim() === '' || (year !== null && year >= 1950);
}

/** How the settings are kept in the workbook: one JSON text under one key. */
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/cellAddress';
import type { StoreEdit, StoredFields, StoredReading, StoredText, StoredTexts } from '../../workbook/storedText';
import { fieldsOf, isCount, isIndex, parseJson, readStored, storeEdits } from '../../workbook/storedText';
import { parseIsoDate } from '../calendar/isoDate';
import { isBlank } from '../text/foldText';
import { isColumnRole } from '../table/columnRole';
import type { HolidayYear } from '../calendar/holidays';
import type { Period } from '../calendar/period';
import type { DaysOffSettings, ReleasePlanSettings, ReportGrouping, Settings } from './settings';
import type { ColumnBinding, ColumnCorrection, HeaderBinding } from '../table/columnBinding';
import { readOfficeQuotas } from './readOfficeQuota';
import { DEFAULT_SETTINGS, REPORT_GROUPINGS } from './settings';
import type { ThemeDayDates } from '../calendar/themeDays';

/** Most days, releases and years that a setting may say. */
const MOST = 9999;

const SETTINGS_TEXT: StoredText<Settings> = {
  key: 'settings',
  version: 1,
  decode: (fields) => {
    const settings = settingsIn(fields);
    return isWhole(fields, encodeSettings(settings)) ? settings : null;
  },
  encode: encodeSettings,
};

/** Quotas that cannot be used are kept with the others as they were. */
function encodeSettings({ unreadableQuotas, ...settings }: Settings): StoredFields {
  return { ...settings, quotas: [...settings.quotas, ...unreadableQuotas.map(({ kept }) => kept)] };
}

/** How the settings among the workbook's stored texts are kept. Never fails. */
export function settingsReading(stored: StoredTexts): StoredReading<Settings> {
  return readStored(stored, SETTINGS_TEXT);
}

/** The settings kept among the workbook's stored texts. Never fails: what is missing, damaged or of a later version has its default, field by field. */
export function readSettings(stored: StoredTexts): Settings {
  return settingsIn(fieldsOf(parseJson(stored[SETTINGS_TEXT.key] ?? 'null')));
}

/** The edits that keep the settings. Fails with `newerText` where a later version's settings are kept. */
export function storeSettings(stored: StoredTexts, settings: Settings): readonly StoreEdit[] {
  return storeEdits(stored, SETTINGS_TEXT, settings);
}

/** Whether the settings hold all that is kept of them: a value that was dropped or replaced by its default is not. Fields we do not know do not count. */
function isWhole(kept: unknown, used: unknown): boolean {
  if (Array.isArray(used))
    return (
      Array.isArray(kept) &&
      kept.length === used.length &&
      kept.every((item) => used.some((other) => isWhole(item, other)))
    );
  if (typeof used !== 'object' || used === null) return kept === used;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return false;
  const fields = fieldsOf(kept);
  return Object.entries(used).every(([name, value]) => !(name in fields) || isWhole(fields[name], value));
}

function settingsIn(kept: StoredFields): Settings {
  const openDays = fieldsOf(kept.openDays);
  const schedule = fieldsOf(kept.schedule);
  const fallback = DEFAULT_SETTINGS;
  return {
    leadDays: countOr(kept.leadDays, fallback.leadDays),
    releases: releasePlanOf(fieldsOf(kept.releases)),
    ...readOfficeQuotas(kept.quotas),
    openDays: {
      countOnline: typeof openDays.countOnline === 'boolean' ? openDays.countOnline : fallback.openDays.countOnline,
    },
    daysOff: daysOffOf(fieldsOf(kept.daysOff)),
    reports: { by: groupingsOf(fieldsOf(kept.reports).by) },
    themeDays: Array.isArray(kept.themeDays)
      ? kept.themeDays.flatMap((item) => themeDayOf(fieldsOf(item)) ?? [])
      : fallback.themeDays,
    disabledRules: Array.isArray(kept.disabledRules)
      ? kept.disabledRules.filter((rule) => typeof rule === 'string')
      : fallback.disabledRules,
    schedule: {
      sheet: typeof schedule.sheet === 'string' ? schedule.sheet : null,
      sheets: textsOf(schedule.sheets),
      header: headerOf(fieldsOf(schedule.header)),
      year: isCount(schedule.year, MOST) && schedule.year >= 1000 ? schedule.year : null,
      columns: columnsOf(schedule.columns),
    },
  };
}

/** What was kept before `always` was is a plan the office set, unless it is the usual one or asks for nothing. */
function releasePlanOf(kept: StoredFields): ReleasePlanSettings {
  const usual = DEFAULT_SETTINGS.releases;
  const total = countOr(kept.total, usual.total);
  const government = countOr(kept.government, usual.government);
  const perQuarter = countOr(kept.perQuarter, usual.perQuarter);
  const isUsual = total === usual.total && government === usual.government && perQuarter === usual.perQuarter;
  const isSet = !isUsual && total + government + perQuarter > 0;
  return { total, government, perQuarter, always: typeof kept.always === 'boolean' ? kept.always : isSet };
}

function daysOffOf({ moveDeadlines, years }: StoredFields): DaysOffSettings {
  const { daysOff } = DEFAULT_SETTINGS;
  return {
    moveDeadlines: typeof moveDeadlines === 'boolean' ? moveDeadlines : daysOff.moveDeadlines,
    years: Array.isArray(years) ? years.flatMap((item) => holidayYearOf(fieldsOf(item)) ?? []) : daysOff.years,
  };
}

/** Null for what no table of a year can be: without a year, or with days that are not in the calendar or run backwards. */
function holidayYearOf({ year, off, work }: StoredFields): HolidayYear | null {
  if (!isCount(year, MOST) || !Array.isArray(off) || !Array.isArray(work)) return null;
  const stretches = off.flatMap((item) => stretchOf(fieldsOf(item)) ?? []);
  const days = work.filter((day) => typeof day === 'string' && parseIsoDate(day) === day);
  return stretches.length === off.length && days.length === work.length ? { year, off: stretches, work: days } : null;
}

function stretchOf({ start, end }: StoredFields): Period | null {
  if (typeof start !== 'string' || typeof end !== 'string') return null;
  return parseIsoDate(start) === start && parseIsoDate(end) === end && start <= end ? { start, end } : null;
}

/** The groupings named, in their own order; a list that names none we know is damaged, an empty one is a choice. */
function groupingsOf(value: unknown): readonly ReportGrouping[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.reports.by;
  const groupings = REPORT_GROUPINGS.filter((grouping) => value.includes(grouping));
  return groupings.length === 0 && value.length > 0 ? DEFAULT_SETTINGS.reports.by : groupings;
}

/** Null for what no theme day can be: without a name, with a day that is not in the calendar, or with an end before its beginning. */
function themeDayOf({ name, first, last }: StoredFields): ThemeDayDates | null {
  if (typeof name !== 'string' || isBlank(name) || typeof first !== 'string' || typeof last !== 'string') return null;
  return parseIsoDate(first) === first && parseIsoDate(last) === last && first <= last ? { name, first, last } : null;
}

function countOr(value: unknown, fallback: number): number {
  return isCount(value, MOST) ? value : fallback;
}

/** Null for what is no list of texts, and for an empty one. */
function textsOf(value: unknown): readonly string[] | null {
  if (!Array.isArray(value)) return null;
  const texts = value.filter((text) => typeof text === 'string');
  return texts.length > 0 && texts.length === value.length ? texts : null;
}

function headerOf({ row, titles }: StoredFields): HeaderBinding | null {
  return isIndex(row, MAX_ROWS) ? { row, titles: textsOf(titles) ?? [] } : null;
}

/** The bindings, without what no sheet can have; null when none is left. */
function columnsOf(value: unknown): ColumnCorrection | null {
  const bindings = Array.isArray(value) ? value.flatMap((item) => bindingOf(fieldsOf(item)) ?? []) : [];
  return bindings.length > 0 ? bindings : null;
}

function bindingOf({ role, header, column }: StoredFields): ColumnBinding | null {
  if (typeof header !== 'string' || !isIndex(column, MAX_COLUMNS)) return null;
  if (role === null) return { role, header, column };
  return typeof role === 'string' && isColumnRole(role) ? { role, header, column } : null;
}

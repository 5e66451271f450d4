/** How the settings are kept in the workbook: one JSON text under one key. */
import { MAX_COLUMNS } from '../../workbook/cellAddress';
import { parseIsoDate } from '../calendar/isoDate';
import { isBlank } from '../text/foldText';
import type { ColumnMapping, ColumnRole } from '../table/columnRole';
import type { ReportGrouping, Settings } from './settings';
import type { ColumnBinding, ColumnCorrection } from '../table/columnBinding';
import { DEFAULT_SETTINGS, REPORT_GROUPINGS } from './settings';
import type { ThemeDayDates } from '../calendar/themeDays';

const SETTINGS_KEY = 'settings';
const VERSION = 1;

const COLUMN_ROLES: Readonly<Record<ColumnRole, true>> = {
  number: true,
  start: true,
  month: true,
  slot: true,
  content: true,
  unit: true,
  supportUnit: true,
  owner: true,
  phone: true,
  status: true,
  doneOn: true,
  stage: true,
  remarks: true,
};

/** The text that keeps the settings, and the key to keep it under. */
export function storeSettings(settings: Settings): { readonly key: string; readonly value: string } {
  return { key: SETTINGS_KEY, value: JSON.stringify({ version: VERSION, ...settings }) };
}

/** The settings kept among the workbook's stored texts. Never fails: what is missing or damaged has its default, field by field. */
export function readSettings(stored: Readonly<Record<string, string>>): Settings {
  const kept = fieldsOf(parseJson(stored[SETTINGS_KEY]));
  const releases = fieldsOf(kept.releases);
  const openDays = fieldsOf(kept.openDays);
  const schedule = fieldsOf(kept.schedule);
  const fallback = DEFAULT_SETTINGS;
  return {
    leadDays: countOr(kept.leadDays, fallback.leadDays),
    releases: {
      total: countOr(releases.total, fallback.releases.total),
      government: countOr(releases.government, fallback.releases.government),
      perQuarter: countOr(releases.perQuarter, fallback.releases.perQuarter),
    },
    openDays: {
      countOnline: typeof openDays.countOnline === 'boolean' ? openDays.countOnline : fallback.openDays.countOnline,
    },
    reports: { by: groupingsOf(fieldsOf(kept.reports).by) },
    themeDays: Array.isArray(kept.themeDays)
      ? kept.themeDays.flatMap((item) => themeDayOf(fieldsOf(item)) ?? [])
      : fallback.themeDays,
    disabledRules: Array.isArray(kept.disabledRules)
      ? kept.disabledRules.filter((rule) => typeof rule === 'string')
      : fallback.disabledRules,
    schedule: {
      sheet: typeof schedule.sheet === 'string' ? schedule.sheet : null,
      year: isCount(schedule.year) && schedule.year >= 1000 ? schedule.year : null,
      columns: columnsOf(schedule.columns),
    },
  };
}

/** The groupings named, in their own order; a list that names none we know is damaged, an empty one is a choice. */
function groupingsOf(value: unknown): readonly ReportGrouping[] {
  if (!Array.isArray(value)) return DEFAULT_SETTINGS.reports.by;
  const known = REPORT_GROUPINGS.filter((grouping) => value.includes(grouping));
  return known.length === 0 && value.length > 0 ? DEFAULT_SETTINGS.reports.by : known;
}

/** Null for what no theme day can be: without a name, with a day that is not in the calendar, or with an end before its beginning. */
function themeDayOf({ name, first, last }: Readonly<Record<string, unknown>>): ThemeDayDates | null {
  if (typeof name !== 'string' || isBlank(name) || typeof first !== 'string' || typeof last !== 'string') return null;
  return parseIsoDate(first) === first && parseIsoDate(last) === last && first <= last ? { name, first, last } : null;
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 9999;
}

function countOr(value: unknown, fallback: number): number {
  return isCount(value) ? value : fallback;
}

/** The correction in either form, without what no sheet can have; null when nothing is left. */
function columnsOf(value: unknown): ColumnCorrection | null {
  if (!Array.isArray(value)) return mappingOf(value);
  const bindings = value.flatMap((item) => bindingOf(fieldsOf(item)) ?? []);
  return bindings.length > 0 ? bindings : null;
}

function bindingOf({ role, header, column }: Readonly<Record<string, unknown>>): ColumnBinding | null {
  if (typeof header !== 'string' || !isSheetColumn(column)) return null;
  if (role === null) return { role, header, column };
  return typeof role === 'string' && isColumnRole(role) ? { role, header, column } : null;
}

/** The mapping if it names at least one known role with real columns; other roles are dropped. */
function mappingOf(value: unknown): ColumnMapping | null {
  const columns: Partial<Record<ColumnRole, readonly number[]>> = {};
  for (const [role, list] of Object.entries(fieldsOf(value))) {
    if (isColumnRole(role) && Array.isArray(list) && list.length > 0 && list.every((column) => isSheetColumn(column)))
      columns[role] = list;
  }
  return Object.keys(columns).length > 0 ? columns : null;
}

function isColumnRole(role: string): role is ColumnRole {
  return Object.hasOwn(COLUMN_ROLES, role);
}

function isSheetColumn(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < MAX_COLUMNS;
}

/** Reads the quotas that a workbook keeps; what is wrong with one is said by field, and nothing of it is dropped. */
import type { StoredFields } from '../../workbook/storedText';
import { fieldsOf, isCount, isListOf, isText } from '../../workbook/storedText';
import { parseIsoDate } from '../calendar/isoDate';
import type { MonthsPerWindow } from '../calendar/windowLength';
import { WINDOW_LENGTHS } from '../calendar/windowLength';
import { isBlank } from '../text/foldText';
import type { CountedWords, OfficeQuota, OfficeQuotas, QuotaField, QuotaPart, UnreadableQuota } from './officeQuota';
import { QUOTA_HOLDERS } from './officeQuota';

/** Most that a quota may ask for in a window. */
export const MOST_IN_WINDOW = 9999;

/** The quotas of a kept list, in their order; no list keeps none. Never fails. */
export function readOfficeQuotas(kept: unknown): OfficeQuotas {
  const readings = Array.isArray(kept) ? kept.map(readOfficeQuota) : [];
  return {
    quotas: readings.flatMap((reading) => ('faults' in reading ? [] : [reading])),
    unreadableQuotas: readings.flatMap((reading) => ('faults' in reading ? [reading] : [])),
  };
}

/** One kept quota, or which of its fields are wrong. */
export function readOfficeQuota(kept: unknown): OfficeQuota | UnreadableQuota {
  const fields = fieldsOf(kept);
  const faults = new Set<QuotaField>();
  const checked = <Value>(field: QuotaField, value: Value | undefined, standIn: Value): Value => {
    if (value === undefined) faults.add(field);
    return value ?? standIn;
  };
  const quota: OfficeQuota = {
    name: checked('name', isText(fields.name) && !isBlank(fields.name) ? fields.name : undefined, ''),
    counted: countedIn(fields.counted, ['column', 'words'], checked),
    holder: checked(
      'holder',
      QUOTA_HOLDERS.find((holder) => holder === fields.holder),
      'all',
    ),
    minimum: checked('minimum', minimumOf(fields.minimum), 1),
    monthsPerWindow: checked('monthsPerWindow', lengthOf(fields.monthsPerWindow), 12),
    canMakeUp: checked('canMakeUp', typeof fields.canMakeUp === 'boolean' ? fields.canMakeUp : undefined, true),
    from: isSet(fields.from) ? checked('from', dayOf(fields.from), '') : null,
    part: isSet(fields.part) ? partIn(fieldsOf(fields.part), checked) : null,
  };
  return faults.size === 0 ? quota : { kept: isObject(kept) ? fields : { kept }, faults: [...faults] };
}

/** Keeps the value, or notes the field as wrong where there is none. */
type Checked = <Value>(field: QuotaField, value: Value | undefined, standIn: Value) => Value;

function partIn(fields: StoredFields, checked: Checked): QuotaPart {
  const counted = countedIn(fields.counted, ['part.column', 'part.words'], checked);
  const saysWhat = counted.words.length > 0 || counted.column !== null;
  return {
    counted: checked('part.words', saysWhat ? counted : undefined, counted),
    minimum: checked('part.minimum', minimumOf(fields.minimum), 1),
    monthsPerWindow: checked('part.monthsPerWindow', lengthOf(fields.monthsPerWindow), 12),
  };
}

function countedIn(
  value: unknown,
  [columnField, wordsField]: readonly [QuotaField, QuotaField],
  checked: Checked,
): CountedWords {
  const { column, words } = fieldsOf(value);
  const isTitle = isText(column) && !isBlank(column);
  return {
    column: checked(columnField, isTitle ? column : isSet(column) ? undefined : null, null),
    words: checked(wordsField, isListOf(words, isText) && !words.some(isBlank) ? words : undefined, []),
  };
}

function minimumOf(value: unknown): number | undefined {
  return isCount(value, MOST_IN_WINDOW) && value > 0 ? value : undefined;
}

function lengthOf(value: unknown): MonthsPerWindow | undefined {
  return WINDOW_LENGTHS.find((length) => length === value);
}

function dayOf(value: unknown): string | undefined {
  return isText(value) && parseIsoDate(value) === value ? value : undefined;
}

function isSet(value: unknown): boolean {
  return value !== null && value !== undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

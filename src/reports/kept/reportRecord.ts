import type { SheetListing, SheetTag, WorkbookListing } from '../../workbook/sheetSnapshot';
import type { Fingerprint } from './editedSheet';

/** The key under which the workbook keeps which report sheets are ours. */
export const REPORT_RECORD_KEY = 'xuncheng.reports';

/** The key of what was written on them: apart, so that a version that knows nothing of it still knows the sheets. */
export const WRITTEN_RECORD_KEY = 'xuncheng.reports.written';

/** The GUID of each report sheet, by role. */
export type ReportRecord = Readonly<Record<string, string>>;

/**
 * What was written on each sheet, by GUID, the latest first. The one before stays: should writing fail half-way, a sheet that still holds it is
 * not taken for the user's work.
 */
export type WrittenRecord = Readonly<Record<string, readonly Fingerprint[]>>;

/** One report sheet of ours in the workbook. */
export interface OwnSheet {
  readonly name: string;
  readonly tag: SheetTag;
}

/** The record kept in the workbook; empty when there is none or it cannot be read (then no sheet is taken for ours). */
export function readReportRecord(stored: WorkbookListing['stored']): ReportRecord {
  return Object.fromEntries(
    keptEntries(stored[REPORT_RECORD_KEY]).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** The record as text, roles sorted, so that the same record is the same text. */
export function writeReportRecord(record: ReportRecord): string {
  return JSON.stringify(inOrder(record));
}

/** What is known to have been written; nothing of sheets written by a version that kept no such record. */
export function readWrittenRecord(stored: WorkbookListing['stored']): WrittenRecord {
  return Object.fromEntries(
    keptEntries(stored[WRITTEN_RECORD_KEY]).map(([guid, list]) => [
      guid,
      Array.isArray(list) ? list.filter(isFingerprint) : [],
    ]),
  );
}

/** The record as text, GUIDs sorted. */
export function writeWrittenRecord(record: WrittenRecord): string {
  return JSON.stringify(inOrder(record));
}

/** The record of a sheet once this is written on it; the same when the same was written last. */
export function addWritten(known: readonly Fingerprint[], latest: Fingerprint): readonly Fingerprint[] {
  const [last] = known;
  if (!last) return [latest];
  return last.rows === latest.rows && last.spare === latest.spare && last.columns === latest.columns
    ? known
    : [latest, last];
}

function keptEntries(text: string | undefined): readonly (readonly [string, unknown])[] {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
  } catch {
    return [];
  }
}

function isFingerprint(value: unknown): value is Fingerprint {
  if (typeof value !== 'object' || value === null || !('rows' in value) || !('spare' in value)) return false;
  return (
    typeof value.rows === 'string' &&
    typeof value.spare === 'string' &&
    (!('columns' in value) || typeof value.columns === 'string')
  );
}

function inOrder<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The report sheets that are ours, in tab order: those whose tag the record knows, role and GUID. Of several sheets with one GUID
 * the first is ours, the others are the user's copies. These are the sheets to read before reports are planned.
 */
export function ownReportSheets({ sheets, stored }: WorkbookListing): readonly OwnSheet[] {
  const record = readReportRecord(stored);
  const seen = new Set<string>();
  return sheets.flatMap(({ name, tag }: SheetListing): OwnSheet[] => {
    if (!tag || seen.has(tag.guid)) return [];
    seen.add(tag.guid);
    return Object.hasOwn(record, tag.role) && record[tag.role] === tag.guid ? [{ name, tag }] : [];
  });
}

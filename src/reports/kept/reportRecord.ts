import type { SheetListing, SheetTag, WorkbookListing } from '../../workbook/sheetSnapshot';
import type { StoreEdit, StoredReading, StoredText, StoredTexts } from '../../workbook/storedText';
import { fieldsOf, isListOf, isText, readStored, storeEdits } from '../../workbook/storedText';
import type { Fingerprint } from './editedSheet';

/** The GUID of each report sheet, by role. */
export type ReportRecord = Readonly<Record<string, string>>;

/**
 * What was written on each sheet, by GUID, the latest first. The one before stays: should writing fail half-way, a sheet that still holds it is
 * not taken for the user's work.
 */
export type WrittenRecord = Readonly<Record<string, readonly Fingerprint[]>>;

/** What marks a copy that the user keeps: no record knows it, so it is never written, and nobody takes its lists for a schedule. */
export const COPY_ROLE = 'copy';

/** One report sheet of ours in the workbook. */
export interface OwnSheet {
  readonly name: string;
  readonly tag: SheetTag;
}

/** What was written is kept in a text of its own: should it be damaged, the sheets are still known for ours. */
const REPORTS_TEXT: StoredText<ReportRecord> = { key: 'reports', version: 1, ...recordOf(isText) };
const WRITTEN_TEXT: StoredText<WrittenRecord> = { key: 'writtenReports', version: 1, ...recordOf(isFingerprints) };

/** Which report sheets are ours. Never fails; without a record no sheet is taken for ours. */
export function reportRecordReading(stored: StoredTexts): StoredReading<ReportRecord> {
  return readStored(stored, REPORTS_TEXT);
}

/** What is known to have been written on them. Never fails. */
export function writtenRecordReading(stored: StoredTexts): StoredReading<WrittenRecord> {
  return readStored(stored, WRITTEN_TEXT);
}

/** The record kept in the workbook; empty when there is none or it cannot be read. */
export function readReportRecord(stored: StoredTexts): ReportRecord {
  const reading = reportRecordReading(stored);
  return reading.kind === 'kept' ? reading.value : {};
}

/** What is known to have been written; empty when nothing is, or it cannot be read. */
export function readWrittenRecord(stored: StoredTexts): WrittenRecord {
  const reading = writtenRecordReading(stored);
  return reading.kind === 'kept' ? reading.value : {};
}

/** The edits that keep both records. Fails with `newerText` where a later version's are kept. */
export function storeRecords(stored: StoredTexts, reports: ReportRecord, written: WrittenRecord): readonly StoreEdit[] {
  return [...storeEdits(stored, REPORTS_TEXT, reports), ...storeEdits(stored, WRITTEN_TEXT, written)];
}

/** The record of a sheet once this is written on it; the same when the same was written last. */
export function addWritten(written: readonly Fingerprint[], latest: Fingerprint): readonly Fingerprint[] {
  const [last] = written;
  if (!last) return [latest];
  return last.rows === latest.rows && last.spare === latest.spare && last.columns === latest.columns
    ? written
    : [latest, last];
}

/** A record as fields of a text, its names sorted, so that the same record is the same text; no record where one value is not of the kind. */
function recordOf<Value>(
  isValue: (value: unknown) => value is Value,
): Pick<StoredText<Readonly<Record<string, Value>>>, 'decode' | 'encode'> {
  return {
    decode: ({ sheets }) => {
      const values = Object.entries(fieldsOf(sheets));
      const isRecord = typeof sheets === 'object' && sheets !== null && !Array.isArray(sheets);
      return isRecord && values.every((pair): pair is [string, Value] => isValue(pair[1]))
        ? Object.fromEntries(values)
        : null;
    },
    encode: (record) => ({
      sheets: Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  };
}

function isFingerprints(value: unknown): value is readonly Fingerprint[] {
  return isListOf(value, isFingerprint);
}

function isFingerprint(value: unknown): value is Fingerprint {
  if (typeof value !== 'object' || value === null || !('rows' in value) || !('spare' in value)) return false;
  return (
    typeof value.rows === 'string' &&
    typeof value.spare === 'string' &&
    (!('columns' in value) || typeof value.columns === 'string')
  );
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

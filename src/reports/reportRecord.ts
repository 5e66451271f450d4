import type { SheetListing, SheetTag, WorkbookListing } from '../workbook/sheetSnapshot';

/** The key under which the workbook keeps which report sheets are ours. */
export const REPORT_RECORD_KEY = 'xuncheng.reports';

/** The GUID of each report sheet, by role. */
export type ReportRecord = Readonly<Record<string, string>>;

/** One report sheet of ours in the workbook. */
export interface OwnSheet {
  readonly name: string;
  readonly tag: SheetTag;
}

/** The record kept in the workbook; empty when there is none or it cannot be read (then no sheet is taken for ours). */
export function readReportRecord(stored: WorkbookListing['stored']): ReportRecord {
  try {
    const value: unknown = JSON.parse(stored[REPORT_RECORD_KEY] ?? '{}');
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
    return Object.fromEntries(Object.entries(value).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  } catch {
    return {};
  }
}

/** The record as text, roles sorted, so that the same record is the same text. */
export function writeReportRecord(record: ReportRecord): string {
  return JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))));
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

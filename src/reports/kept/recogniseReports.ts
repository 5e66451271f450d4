import { foldText } from '../../schedule/text/foldText';
import { foldSheetName, uniqueSheetName } from '../../workbook/sheetName';
import type { SheetSnapshot, WorkbookListing } from '../../workbook/sheetSnapshot';
import { findEdit } from './editedSheet';
import { ownReportSheets, readReportRecord, readWrittenRecord, type OwnSheet } from './reportRecord';
import { reportShape, type ReportShape } from './reportShape';

/** A report as it would stand on its sheet. */
export interface ExpectedReport {
  readonly role: string;
  readonly kind: ReportShape['kind'];
  /** The name a new sheet would get. */
  readonly name: string;
  /** The first line, in every language. */
  readonly titles: readonly string[];
}

/** The report sheets of ours in a workbook. */
export interface RecognisedReports {
  /** In no order, one a role. */
  readonly own: readonly OwnSheet[];
  /** Those of them that bear no mark: known by what stands on them, and to be marked anew. */
  readonly unmarked: readonly OwnSheet[];
}

/** What reports are looked for with. */
export interface ReportSearch {
  readonly listing: WorkbookListing;
  /** The sheets of the workbook that were read: at least those without a mark. */
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: readonly ExpectedReport[];
  /** The contents of the schedule's entries: a report of another schedule is not ours. */
  readonly contents: readonly string[];
  readonly newGuid: () => string;
}

/** A sheet that may be a report: of our shape, and without a mark. */
interface Candidate {
  readonly sheet: SheetSnapshot;
  readonly shape: ReportShape;
}

/** What the user, or Excel for them, calls a copy. */
const NAMED_AS_COPY = /[(（]\s*\d+\s*[)）]\s*$|副本|复件|\bcopy\b/iu;
/** The share of a sheet's lines that must be the schedule's. */
const LEAST_SHARED = 0.5;

/**
 * Which sheets are reports of ours. A sheet is known by its mark and the record; a report whose sheet bears none any more (LibreOffice and
 * openpyxl drop marks) by what the record says was written, else by its shape, title and lines. It must then bear the report's name, or be
 * the only one of its kind in a workbook without any mark: otherwise it is a copy, which is the user's. A blank sheet is one where the record
 * tells of a report that is nowhere and would get that name: the writing of it was cut off right after the sheet was added.
 */
export function recogniseReports(search: ReportSearch): RecognisedReports {
  const { listing, sheets, expected, newGuid } = search;
  const marked = ownReportSheets(listing);
  const markedRoles = new Set(marked.map(({ tag }) => tag.role));
  const record = readReportRecord(listing.stored);
  const guidsInUse = new Set(listing.sheets.flatMap(({ tag }) => (tag ? [tag.guid] : [])));
  const lostAllMarks = guidsInUse.size === 0;
  const candidates = sheets.flatMap((sheet): Candidate[] => {
    const shape = sheet.tag === null ? reportShape(sheet) : null;
    return shape ? [{ sheet, shape }] : [];
  });
  const taken = new Set<Candidate>();
  const unmarked = [...new Set([...expected.map(({ role }) => role), ...Object.keys(record)])].flatMap(
    (role): OwnSheet[] => {
      if (markedRoles.has(role)) return [];
      const report = expected.find((due) => due.role === role) ?? null;
      const alike = candidates.filter(
        (candidate) => !taken.has(candidate) && isReport(candidate, role, report, search),
      );
      const chosen = chooseOriginal(alike, report, lostAllMarks);
      if (chosen) taken.add(chosen);
      const recorded = Object.hasOwn(record, role) ? record[role] : undefined;
      const free = recorded !== undefined && !guidsInUse.has(recorded) ? recorded : undefined;
      const name = chosen?.sheet.name ?? (free === undefined ? undefined : blankSheet(role, search));
      return name === undefined ? [] : [{ name, tag: { role, guid: free ?? newGuid() } }];
    },
  );
  return { own: [...marked, ...unmarked], unmarked };
}

/** The blank sheet without a mark that bears the name which the report would get if the sheet were not there. */
function blankSheet(role: string, { listing, sheets, expected }: ReportSearch): string | undefined {
  const names = [...listing.sheets.map(({ name }) => name), ...(listing.otherSheets ?? [])];
  return sheets.find(({ name, tag, usedRange }) => {
    if (tag !== null || usedRange !== null) return false;
    const others = new Set(names.filter((other) => other !== name).map(foldSheetName));
    return expected.some((due) => due.role === role && uniqueSheetName(due.name, others) === name);
  })?.name;
}

function chooseOriginal(
  alike: readonly Candidate[],
  report: ExpectedReport | null,
  lostAllMarks: boolean,
): Candidate | undefined {
  const named = report && alike.find(({ sheet }) => foldSheetName(sheet.name) === foldSheetName(report.name));
  if (named) return named;
  const originals = alike.filter(({ sheet }) => !NAMED_AS_COPY.test(sheet.name));
  return lostAllMarks && originals.length === 1 ? originals[0] : undefined;
}

/** Whether the report of the role was written on the sheet, or would look like it. */
function isReport(
  { sheet, shape }: Candidate,
  role: string,
  report: ExpectedReport | null,
  { listing, contents }: ReportSearch,
): boolean {
  const record = readReportRecord(listing.stored);
  const guid = Object.hasOwn(record, role) ? record[role] : undefined;
  const written = guid === undefined ? [] : (readWrittenRecord(listing.stored)[guid] ?? []);
  if (written.length > 0 && findEdit(sheet, written) === null) return true;
  if (report?.kind !== shape.kind || !report.titles.some((title) => foldText(title) === foldText(shape.title)))
    return false;
  const scheduleContents = new Set(contents.map(foldText));
  const shared = shape.contents.filter((content) => scheduleContents.has(content)).length;
  return shared >= shape.contents.length * LEAST_SHARED;
}

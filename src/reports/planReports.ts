import { foldText } from '../schedule/foldText';
import type { Judgement, SectionSummary } from '../schedule/judgement';
import type { Language } from '../schedule/language';
import type { SheetContent } from '../workbook/sheetContent';
import type { DateSystem, SheetSnapshot, SheetTag, WorkbookListing } from '../workbook/sheetSnapshot';
import type { WorkbookEdit } from '../workbook/workbookEdit';
import { keptColumnWidths } from './columnWidths';
import type { FollowedNotes } from './followNotes';
import { followNotes } from './followNotes';
import { readMeetingNotes } from './meetingNotes';
import { OPEN_DAY_COLUMN_WIDTHS, openDaySheet } from './openDaySheet';
import { OVERVIEW_COLUMN_WIDTHS, overviewSheet } from './overviewSheet';
import type { ReportContext, SheetPlace } from './reportContext';
import type { OwnSheet } from './reportRecord';
import { REPORT_RECORD_KEY, ownReportSheets, readReportRecord, writeReportRecord } from './reportRecord';
import { REPORT_TEXTS } from './reportTexts';
import { SECTION_COLUMN_WIDTHS, sectionLines, sectionSheet } from './sectionSheet';
import { foldSheetName, uniqueSheetName, validSheetName } from './sheetNames';

export const OVERVIEW_ROLE = 'overview';
export const OPEN_DAYS_ROLE = 'openDays';

/** The workbook the reports go into. */
export interface ReportWorkbook {
  readonly listing: WorkbookListing;
  /** The sheets that `ownReportSheets(listing)` names, as they are now. */
  readonly ownSheets: readonly SheetSnapshot[];
  readonly dateSystem: DateSystem;
}

/** What generating the reports will do. */
export interface ReportPlan {
  readonly edits: readonly WorkbookEdit[];
  /** The report sheets in the order they are written. */
  readonly sheets: readonly { readonly name: string; readonly role: string }[];
  /** New sheets that could not have the name they should, because another sheet has it. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Own sheets whose section is no longer in the schedule: to be offered for removal, with the notes that stand nowhere else. */
  readonly obsolete: readonly { readonly tag: SheetTag; readonly name: string; readonly notes: readonly string[] }[];
}

/** A report sheet that is due, before it has a place. */
interface WantedSheet {
  readonly role: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly write: (place: SheetPlace) => SheetContent;
}

/** The role of a section's sheet; the same for every spelling of its name. */
export function sectionRole(section: string): string {
  return `section:${foldText(section)}`;
}

/**
 * Plans 总览, 开放日统计 (when the workbook has a facility register) and one sheet a section. Own sheets are written in place under their
 * present names; notes and changed column widths are kept. `newGuid` is asked only for sheets not recorded yet, so the same input plans
 * the same edits. The record of what is ours goes first: should writing fail half-way, the next run knows the sheets that were written.
 */
export function planReports(
  judgement: Judgement, workbook: ReportWorkbook, options: { readonly language: Language; readonly newGuid: () => string },
): ReportPlan {
  const { listing, ownSheets, dateSystem } = workbook;
  const context: ReportContext = { schedule: judgement.schedule, asOf: judgement.asOf, texts: REPORT_TEXTS[options.language], dateSystem };
  const own = new Map(ownReportSheets(listing).map((sheet) => [sheet.tag.role, sheet]));
  const snapshots = new Map(ownSheets.map((sheet) => [sheet.name, sheet]));
  const snapshotOf = (role: string): SheetSnapshot | undefined => snapshots.get(own.get(role)?.name ?? '');

  const sections = judgement.sections.map((section) => ({ section, role: sectionRole(section.name), lines: sectionLines(section.entries, context) }));
  const wantedRoles = new Set([OVERVIEW_ROLE, ...(judgement.openDays ? [OPEN_DAYS_ROLE] : []), ...sections.map(({ role }) => role)]);
  const gone = [...own.values()].filter(({ tag }) => !wantedRoles.has(tag.role));
  const notesOf = (role: string) => {
    const snapshot = role.startsWith('section:') ? snapshotOf(role) : undefined;
    return snapshot ? readMeetingNotes(snapshot) : [];
  };
  const followed = followNotes(sections.map(({ role, lines }) => ({ lines, notes: notesOf(role) })), gone.map(({ tag }) => notesOf(tag.role)));

  const wanted = [...summarySheets(judgement, context), ...sectionSheets(sections, followed, context)];
  const record = readReportRecord(listing.stored);
  const places = placeSheets(wanted, listing, own, record, options.newGuid);
  const contents = wanted.map(({ role, columnWidths, write }, index) => {
    const place = places.placed[index];
    return place ? [write({ ...place, columnWidths: keptColumnWidths(columnWidths, snapshotOf(role)) })] : [];
  }).flat();
  const roles = [...contents.map(({ tag }) => tag), ...gone.map(({ tag }) => tag)];
  return {
    edits: [
      { kind: 'store', key: REPORT_RECORD_KEY, value: writeReportRecord(Object.fromEntries(roles.map(({ role, guid }) => [role, guid]))) },
      ...contents.map((content): WorkbookEdit => ({ kind: 'writeSheet', content })),
    ],
    sheets: contents.map(({ name, tag }) => ({ name, role: tag.role })),
    renamed: places.renamed,
    obsolete: gone.map(({ tag, name }, index) => ({ tag, name, notes: (followed.left[index] ?? []).map(({ note }) => note) })),
  };
}

function summarySheets(judgement: Judgement, context: ReportContext): readonly WantedSheet[] {
  const { texts } = context;
  const { openDays, settings } = judgement;
  return [
    { role: OVERVIEW_ROLE, name: texts.overviewSheet, columnWidths: OVERVIEW_COLUMN_WIDTHS, write: (place) => overviewSheet(judgement, place, context) },
    ...(openDays ? [{
      role: OPEN_DAYS_ROLE,
      name: texts.openDaySheet,
      columnWidths: OPEN_DAY_COLUMN_WIDTHS,
      write: (place: SheetPlace) => openDaySheet(openDays, settings.openDays.countOnline, place, context),
    }] : []),
  ];
}

function sectionSheets(
  sections: readonly { readonly section: SectionSummary; readonly role: string; readonly lines: ReturnType<typeof sectionLines> }[],
  followed: FollowedNotes,
  context: ReportContext,
): readonly WantedSheet[] {
  return sections.map(({ section, role, lines }, index) => ({
    role,
    name: validSheetName(section.name, context.texts.sectionSheet),
    columnWidths: SECTION_COLUMN_WIDTHS,
    write: (place) => sectionSheet(section, lines, followed.sections[index] ?? { byLine: new Map(), unmatched: [] }, place, context),
  }));
}

/** A name and a tag for each wanted sheet: its own if it is there already, else a name that no other sheet has. */
function placeSheets(
  wanted: readonly WantedSheet[],
  listing: WorkbookListing,
  own: ReadonlyMap<string, OwnSheet>,
  record: Readonly<Record<string, string>>,
  newGuid: () => string,
): { readonly placed: readonly { readonly name: string; readonly tag: SheetTag }[]; readonly renamed: ReportPlan['renamed'] } {
  const taken = new Set(listing.sheets.map(({ name }) => foldSheetName(name)));
  const guidsInUse = new Set(listing.sheets.flatMap(({ tag }) => (tag ? [tag.guid] : [])));
  const renamed: { wanted: string; used: string }[] = [];
  const placed = wanted.map(({ role, name }) => {
    const present = own.get(role);
    if (present) return present;
    const used = uniqueSheetName(name, taken);
    taken.add(foldSheetName(used));
    if (used !== name) renamed.push({ wanted: name, used });
    const recorded = Object.hasOwn(record, role) ? record[role] : undefined;
    // A recorded GUID that a sheet of another role carries would make the adapter write over that sheet.
    return { name: used, tag: { role, guid: recorded !== undefined && !guidsInUse.has(recorded) ? recorded : newGuid() } };
  });
  return { placed, renamed };
}

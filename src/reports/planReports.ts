import type { Judgement, ReportableJudgement } from '../schedule/judgement';
import { hasSchedule } from '../schedule/judgement';
import { fnv1a } from '../schedule/text/fnv1a';
import type { Language } from '../schedule/text/language';
import type { SheetContent } from '../workbook/sheetContent';
import type { DateSystem, SheetSnapshot, SheetTag, WorkbookListing } from '../workbook/sheetSnapshot';
import type { StoredTexts } from '../workbook/storedText';
import type { WorkbookEdit } from '../workbook/workbookEdit';
import { keptColumnWidths } from './kept/columnWidths';
import { findEdit, fingerprintOf, type FoundEdit } from './kept/editedSheet';
import { readMeetingNotes, type MeetingNote } from './kept/meetingNotes';
import type { OwnSheet } from './kept/reportRecord';
import { addWritten, COPY_ROLE, readWrittenRecord, storeRecords } from './kept/reportRecord';
import { findUsersColour } from './kept/usersColours';
import { presentReports } from './presentReports';
import { notesByRole, type NotesByRole } from './sheets/notesByRole';
import { changesSinceBaseline } from './sheets/overviewChanges';
import { nameCopies, placeSheets, type RenamedSheet } from './sheets/placeSheets';
import type { ReportContext, SheetContext } from './sheets/reportContext';
import { groupSheets, linedGroups, openDaySheets, overviewSheets } from './sheets/wantedSheets';
import type { LinedGroup, WantedSheet } from './sheets/wantedSheets';
import { REPORT_TEXTS } from './texts/reportTexts';

/** The workbook the reports go into. */
export interface ReportWorkbook {
  readonly listing: WorkbookListing;
  /** As they are now: the sheets that `ownReportSheets(listing)` names, and those without a mark, among which may be reports that lost theirs. */
  readonly ownSheets: readonly SheetSnapshot[];
  readonly dateSystem: DateSystem;
}

/** What becomes of report sheets that the user edited outside the notes: nothing is written until the user is asked, or they are written over, or first copied. */
export type EditedSheetsChoice = 'ask' | 'overwrite' | 'keepCopy';

/** A report sheet that the user edited outside the notes since it was written. */
export interface EditedSheet extends OwnSheet, FoundEdit {}

/** An own sheet for which nothing is left in the schedule, or whose grouping is not chosen: to be offered for removal. */
export interface ObsoleteSheet extends OwnSheet {
  /** The meeting notes that stand nowhere else. */
  readonly notes: readonly string[];
}

/** What generating the reports will do: first ask about sheets that the user edited, or write. */
export type ReportPlan = { readonly kind: 'ask'; readonly edited: readonly EditedSheet[] } | ReadyReports;

/** Reports that can be written. */
export interface ReadyReports {
  readonly kind: 'ready';
  readonly edits: readonly WorkbookEdit[];
  /** The report sheets in the order they are written. */
  readonly sheets: readonly { readonly name: string; readonly role: string }[];
  /** Those among them that were not in the workbook. */
  readonly added: readonly OwnSheet[];
  readonly renamed: readonly RenamedSheet[];
  readonly obsolete: readonly ObsoleteSheet[];
  /** The copies that keep the user's edits. */
  readonly copies: readonly { readonly of: string; readonly name: string }[];
}

/** How the reports are to be made. */
export interface ReportOptions {
  readonly language: Language;
  readonly newGuid: () => string;
  /** `ask` unless the user has said. */
  readonly edited?: EditedSheetsChoice;
  /** The role of the one report to write; all unless given. Of the others nothing is said or changed. */
  readonly only?: string | undefined;
}

/** One of our sheets in the workbook. */
interface PresentSheet extends OwnSheet {
  /** Null where it was not read. */
  readonly snapshot: SheetSnapshot | null;
}

/**
 * Plans 总览, 开放日统计 (when the workbook keeps open days) and a sheet for each group that the settings choose; without a schedule
 * 开放日统计 alone. Own sheets are written in place under their present names; notes and changed column widths are kept. `newGuid` is asked
 * only for sheets not recorded yet, so the same input plans the same edits. The record of what is ours goes first: should writing fail
 * half-way, the next run knows the sheets that were written.
 */
export function planReports(
  judgement: ReportableJudgement,
  workbook: ReportWorkbook,
  { language, newGuid, edited: choice = 'ask', only }: ReportOptions,
): ReportPlan {
  const { stored } = workbook.listing;
  const { present, unmarked } = findPresent(judgement, workbook, newGuid);
  const presentByRole = new Map(present.map((sheet) => [sheet.tag.role, sheet]));
  const { wanted: allWanted, notesOfUnwanted } = wantedSheets(judgement, workbook, language, presentByRole);
  const wanted = only === undefined ? allWanted : allWanted.filter(({ role }) => role === only);
  const roles = new Set(wanted.map(({ role }) => role));
  const edited = editedSheets(
    present.filter(({ tag }) => roles.has(tag.role)),
    stored,
  );
  if (choice === 'ask' && edited.length > 0) return { kind: 'ask', edited };

  const unwanted = present.filter(({ tag }) => !roles.has(tag.role));
  const { placed, renamed, taken } = placeSheets(wanted, workbook.listing, presentByRole, newGuid);
  const contents = placed.map(({ wanted: { role, columnWidths, write }, name, tag }) =>
    write({
      name,
      tag,
      columnWidths: keptColumnWidths(columnWidths, presentByRole.get(role)?.snapshot ?? undefined),
    }),
  );
  const suffix = REPORT_TEXTS[language].copySuffix(judgement.asOf);
  const copies = choice === 'keepCopy' ? placeCopies(edited, { taken, suffix, presentByRole }, workbook.listing) : [];
  return {
    kind: 'ready',
    edits: [
      ...recordEdits(stored, contents, unwanted),
      ...unmarked.map(({ name, tag }): WorkbookEdit => ({ kind: 'markSheet', sheet: name, tag })),
      ...copies.flatMap(({ sheet: { tag }, name, copyTag, isMade }): readonly WorkbookEdit[] =>
        isMade ? [] : [{ kind: 'copySheet', tag, name, copyTag }],
      ),
      ...contents.map((content): WorkbookEdit => ({ kind: 'writeSheet', content })),
    ],
    sheets: contents.map(({ name, tag }) => ({ name, role: tag.role })),
    added: contents.flatMap(({ name, tag }) => (presentByRole.has(tag.role) ? [] : [{ name, tag }])),
    renamed,
    // Without a schedule nothing tells whether its reports are done with: it may be out of sight for a day.
    obsolete:
      only === undefined && hasSchedule(judgement)
        ? unwanted.map(({ tag, name }) => ({ tag, name, notes: notesOfUnwanted.get(tag.role) ?? [] }))
        : [],
    copies: copies.map(({ sheet, name }) => ({ of: sheet.name, name })),
  };
}

/**
 * A copy of each edited report, under a mark that follows from what is on it and the day: where one try was cut off after the copy, the next
 * finds it and makes no second.
 */
function placeCopies(
  edited: readonly EditedSheet[],
  { taken, suffix, presentByRole }: CopyPlaces,
  { sheets }: WorkbookListing,
) {
  const marked = edited.map((sheet) => {
    const values = presentByRole.get(sheet.tag.role)?.snapshot?.values ?? [];
    const copyTag: SheetTag = { role: COPY_ROLE, guid: `${sheet.tag.guid} ${suffix} ${fnv1a(JSON.stringify(values))}` };
    const made = sheets.find(({ tag }) => tag?.guid === copyTag.guid)?.name;
    return { sheet, copyTag, made: made !== undefined && isFinished(made, sheet.name) ? made : undefined };
  });
  const names = new Map(
    nameCopies(
      marked.filter(({ made }) => made === undefined).map(({ sheet }) => sheet),
      taken,
      suffix,
    ).map(({ sheet, name }) => [sheet, name]),
  );
  return marked.map(({ sheet, copyTag, made }) => ({
    sheet,
    copyTag,
    name: made ?? names.get(sheet) ?? sheet.name,
    isMade: made !== undefined,
  }));
}

/** Whether a copy has its name: not the one that Excel gives it first, such as 总览 (2). */
function isFinished(copy: string, original: string): boolean {
  const [, base] = /^(.*) \(\d+\)$/u.exec(copy) ?? [];
  return base === undefined || !original.startsWith(base);
}

interface CopyPlaces {
  readonly taken: ReadonlySet<string>;
  readonly suffix: string;
  readonly presentByRole: ReadonlyMap<string, PresentSheet>;
}

/** The sheets that are due, and by role the notes on others of ours that stand nowhere else. */
interface WantedReports {
  readonly wanted: readonly WantedSheet[];
  readonly notesOfUnwanted: ReadonlyMap<string, readonly string[]>;
}

function wantedSheets(
  judgement: ReportableJudgement,
  workbook: ReportWorkbook,
  language: Language,
  presentByRole: ReadonlyMap<string, PresentSheet>,
): WantedReports {
  const base = { asOf: judgement.asOf, language, texts: REPORT_TEXTS[language], dateSystem: workbook.dateSystem };
  if (!hasSchedule(judgement)) {
    const title = base.texts.openDayTitle(judgement.openDays.year);
    return { wanted: openDaySheets(judgement.openDays, { ...base, title }), notesOfUnwanted: new Map() };
  }
  const context = contextOf(judgement, base);
  const groups = linedGroups(judgement, context);
  const notes = groupNotes(judgement, groups, presentByRole);
  const changes = changesSinceBaseline(workbook.listing.stored, judgement.schedule);
  return {
    wanted: [
      ...overviewSheets(judgement, changes, context),
      ...(judgement.openDays ? openDaySheets(judgement.openDays, context) : []),
      ...groupSheets(groups, notes.due, context),
    ],
    notesOfUnwanted: new Map([...notes.obsolete].map(([role, left]) => [role, left.map(({ note }) => note)])),
  };
}

function contextOf({ schedule }: Judgement, base: Omit<SheetContext, 'title'>): ReportContext {
  const supported = schedule.entries.some(({ supportUnits = [] }) => supportUnits.length > 0);
  return { ...base, title: schedule.title, schedule, supported };
}

/** Where the meeting notes on the groups' sheets go. */
function groupNotes(
  { settings }: Judgement,
  groups: readonly LinedGroup[],
  presentByRole: ReadonlyMap<string, PresentSheet>,
): NotesByRole {
  const due = new Set(groups.map(({ group }) => group.role));
  const otherRoles = [...presentByRole.keys()].filter((role) => !due.has(role));
  return notesByRole(groups, otherRoles, settings.reports.by, (role) => notesOn(presentByRole.get(role)));
}

/** Our sheets in the workbook, and those among them that lost their marks. */
function findPresent(
  judgement: ReportableJudgement,
  { listing, ownSheets }: ReportWorkbook,
  newGuid: () => string,
): { readonly present: readonly PresentSheet[]; readonly unmarked: readonly OwnSheet[] } {
  const { own, unmarked } = presentReports(judgement, { listing, sheets: ownSheets }, newGuid);
  const snapshots = new Map(ownSheets.map((sheet) => [sheet.name, sheet]));
  return { present: own.map((sheet) => ({ ...sheet, snapshot: snapshots.get(sheet.name) ?? null })), unmarked };
}

/**
 * Those that differ from all that is known to have been written on them, or that the user coloured. The texts of a sheet of which nothing
 * is known count as not edited.
 */
function editedSheets(sheets: readonly PresentSheet[], stored: StoredTexts): readonly EditedSheet[] {
  const record = readWrittenRecord(stored);
  return sheets.flatMap(({ name, tag, snapshot }): readonly EditedSheet[] => {
    const written = record[tag.guid] ?? [];
    const edit = snapshot && ((written.length > 0 ? findEdit(snapshot, written) : null) ?? findUsersColour(snapshot));
    return edit ? [{ name, tag, ...edit }] : [];
  });
}

function notesOn(sheet: PresentSheet | undefined): readonly MeetingNote[] {
  return sheet?.snapshot ? readMeetingNotes(sheet.snapshot) : [];
}

/** The edits that record what is ours and what is written on it. */
function recordEdits(
  stored: StoredTexts,
  contents: readonly SheetContent[],
  others: readonly OwnSheet[],
): readonly WorkbookEdit[] {
  const record = readWrittenRecord(stored);
  const tags: readonly SheetTag[] = [...contents, ...others].map(({ tag }) => tag);
  const written = [
    ...contents.map((content) => {
      const { guid } = content.tag;
      return [guid, addWritten(record[guid] ?? [], fingerprintOf(content))] as const;
    }),
    ...others.flatMap(({ tag: { guid } }) => (record[guid] ? [[guid, record[guid]] as const] : [])),
  ];
  return storeRecords(
    stored,
    Object.fromEntries(tags.map(({ role, guid }) => [role, guid])),
    Object.fromEntries(written),
  );
}

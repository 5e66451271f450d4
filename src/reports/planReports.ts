import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import type { ReportGrouping } from '../schedule/settings/settings';
import { REPORT_GROUPINGS } from '../schedule/settings/settings';
import type { SheetContent } from '../workbook/sheetContent';
import type { DateSystem, SheetSnapshot, SheetTag, WorkbookListing } from '../workbook/sheetSnapshot';
import type { WorkbookEdit } from '../workbook/workbookEdit';
import { keptColumnWidths } from './kept/columnWidths';
import { findEdit, fingerprintOf, type FoundEdit } from './kept/editedSheet';
import { followNotes } from './kept/followNotes';
import { groupColumnWidths, groupLayout, groupLines, groupSheet } from './sheets/groupSheet';
import type { MeetingNote, NoteLine, NoteMatches } from './kept/meetingNotes';
import { readMeetingNotes } from './kept/meetingNotes';
import { recogniseReports, type ExpectedReport } from './kept/recogniseReports';
import { OPEN_DAY_COLUMN_WIDTHS, openDaySheet } from './sheets/openDaySheet';
import { changesSinceBaseline, type ChangesSince } from './sheets/overviewChanges';
import { OVERVIEW_COLUMN_WIDTHS, overviewSheet } from './sheets/overviewSheet';
import type { ReportContext, SheetPlace } from './sheets/reportContext';
import type { ReportGroup } from './sheets/reportGroups';
import { groupingOf, reportGroups } from './sheets/reportGroups';
import type { OwnSheet } from './kept/reportRecord';
import { addWritten, readReportRecord, readWrittenRecord, storeRecords } from './kept/reportRecord';
import { REPORT_TEXTS } from './texts/reportTexts';
import { copySheetName, foldSheetName, uniqueSheetName } from '../workbook/sheetName';
import { findUsersColour } from './kept/usersColours';

export const OVERVIEW_ROLE = 'overview';
export const OPEN_DAYS_ROLE = 'openDays';
/** What marks a copy that the user keeps: no record knows it, so it is never written, and nobody takes its lists for a schedule. */
export const COPY_ROLE = 'copy';

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

/** What generating the reports will do. */
export interface ReportPlan {
  readonly edits: readonly WorkbookEdit[];
  /** The report sheets in the order they are written. */
  readonly sheets: readonly { readonly name: string; readonly role: string }[];
  /** New sheets that could not have the name they should, because another sheet has it. */
  readonly renamed: readonly { readonly wanted: string; readonly used: string }[];
  /** Own sheets for which nothing is left in the schedule, or whose grouping is not chosen: to be offered for removal, with the notes that stand nowhere else. */
  readonly obsolete: readonly { readonly tag: SheetTag; readonly name: string; readonly notes: readonly string[] }[];
  /** Sheets to be written that the user edited. When they are to be asked about, nothing else is planned. */
  readonly edited: readonly EditedSheet[];
  /** The copies that keep the user's edits. */
  readonly copies: readonly { readonly of: string; readonly name: string }[];
}

/** How the reports are to be made. */
export interface ReportOptions {
  readonly language: Language;
  readonly newGuid: () => string;
  /** `ask` unless the user has said. */
  readonly edited?: EditedSheetsChoice;
}

/** A report sheet that is due, before it has a place. */
interface WantedSheet {
  readonly role: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly write: (place: SheetPlace) => SheetContent;
}

/**
 * Plans 总览, 开放日统计 (when the workbook has a facility register) and a sheet for each group that the settings choose. Own sheets are
 * written in place under their present names; notes and changed column widths are kept. `newGuid` is asked only for sheets not recorded
 * yet, so the same input plans the same edits. The record of what is ours goes first: should writing fail half-way, the next run knows the
 * sheets that were written.
 */
export function planReports(
  judgement: Judgement,
  workbook: ReportWorkbook,
  { language, newGuid, edited: choice = 'ask' }: ReportOptions,
): ReportPlan {
  const { listing, ownSheets, dateSystem } = workbook;
  const { schedule, asOf } = judgement;
  const supported = schedule.entries.some(({ supportUnits = [] }) => supportUnits.length > 0);
  const context: ReportContext = { schedule, asOf, language, texts: REPORT_TEXTS[language], dateSystem, supported };
  const recognised = recogniseReports({
    listing,
    sheets: ownSheets,
    expected: expectedReports(judgement),
    contents: schedule.entries.map(({ content }) => content),
    newGuid,
  });
  const own = new Map(recognised.own.map((sheet) => [sheet.tag.role, sheet]));
  const snapshots = new Map(ownSheets.map((sheet) => [sheet.name, sheet]));
  const snapshotOf = (role: string): SheetSnapshot | undefined => snapshots.get(own.get(role)?.name ?? '');

  const groups = reportGroups(judgement, context.texts).map((group) => ({ group, lines: groupLines(group, context) }));
  const wantedRoles = new Set([
    OVERVIEW_ROLE,
    ...(judgement.openDays ? [OPEN_DAYS_ROLE] : []),
    ...groups.map(({ group }) => group.role),
  ]);
  const gone = [...own.values()].filter(({ tag }) => !wantedRoles.has(tag.role));

  const written = readWrittenRecord(listing.stored);
  const edited = [...own.values()].flatMap((sheet): EditedSheet[] => {
    const snapshot = wantedRoles.has(sheet.tag.role) ? snapshotOf(sheet.tag.role) : undefined;
    const known = written[sheet.tag.guid] ?? [];
    const found = snapshot && known.length > 0 ? (findEdit(snapshot, known) ?? findUsersColour(snapshot)) : null;
    return found ? [{ ...sheet, ...found }] : [];
  });
  if (choice === 'ask' && edited.length > 0)
    return { edits: [], sheets: [], renamed: [], obsolete: [], edited, copies: [] };

  const notes = followAllNotes(groups, gone, judgement.settings.reports.by, snapshotOf);
  const wanted = [
    ...summarySheets(judgement, changesSinceBaseline(listing.stored, schedule), context),
    ...groupSheets(groups, notes.byRole, context),
  ];
  const record = readReportRecord(listing.stored);
  const places = placeSheets(wanted, listing, own, record, newGuid);
  const contents = wanted
    .map(({ role, columnWidths, write }, index) => {
      const place = places.placed[index];
      return place ? [write({ ...place, columnWidths: keptColumnWidths(columnWidths, snapshotOf(role)) })] : [];
    })
    .flat();
  const roles = [...contents.map(({ tag }) => tag), ...gone.map(({ tag }) => tag)];
  const fingerprints = [
    ...contents.map(
      (content) => [content.tag.guid, addWritten(written[content.tag.guid] ?? [], fingerprintOf(content))] as const,
    ),
    ...gone.flatMap(({ tag }) => (written[tag.guid] ? [[tag.guid, written[tag.guid] ?? []] as const] : [])),
  ];
  const copies = choice === 'keepCopy' ? nameCopies(edited, places.taken, context.texts.copySuffix(asOf)) : [];
  return {
    edits: [
      ...storeRecords(
        listing.stored,
        Object.fromEntries(roles.map(({ role, guid }) => [role, guid])),
        Object.fromEntries(fingerprints),
      ),
      ...recognised.unmarked.map(({ name, tag }): WorkbookEdit => ({ kind: 'markSheet', sheet: name, tag })),
      ...copies.map(({ sheet: { tag }, name }): WorkbookEdit => ({
        kind: 'copySheet',
        tag,
        name,
        copyTag: { role: COPY_ROLE, guid: newGuid() },
      })),
      ...contents.map((content): WorkbookEdit => ({ kind: 'writeSheet', content })),
    ],
    sheets: contents.map(({ name, tag }) => ({ name, role: tag.role })),
    renamed: places.renamed,
    obsolete: gone.map(({ tag, name }) => ({
      tag,
      name,
      notes: (notes.left.get(tag.role) ?? []).map(({ note }) => note),
    })),
    edited,
    copies: copies.map(({ sheet, name }) => ({ of: sheet.name, name })),
  };
}

/** Every report of the judgement as it would stand on its sheet, titled as in every language. */
function expectedReports(judgement: Judgement): readonly ExpectedReport[] {
  const { schedule, openDays } = judgement;
  const byLanguage = Object.values(REPORT_TEXTS).map((texts): readonly ExpectedReport[] => [
    { role: OVERVIEW_ROLE, kind: 'overview', name: texts.overviewSheet, titles: [schedule.title] },
    ...(openDays
      ? [
          {
            role: OPEN_DAYS_ROLE,
            kind: 'openDays' as const,
            name: texts.openDaySheet,
            titles: [texts.openDayTitle(openDays.year)],
          },
        ]
      : []),
    ...reportGroups(judgement, texts).map(({ role, sheetName, title }) => ({
      role,
      kind: 'group' as const,
      name: sheetName,
      titles: [title],
    })),
  ]);
  return byLanguage.flat();
}

function summarySheets(
  judgement: Judgement,
  changes: ChangesSince | null,
  context: ReportContext,
): readonly WantedSheet[] {
  const { texts } = context;
  const { openDays, settings } = judgement;
  return [
    {
      role: OVERVIEW_ROLE,
      name: texts.overviewSheet,
      columnWidths: OVERVIEW_COLUMN_WIDTHS[context.language],
      write: (place) => overviewSheet(judgement, changes, place, context),
    },
    ...(openDays
      ? [
          {
            role: OPEN_DAYS_ROLE,
            name: texts.openDaySheet,
            columnWidths: OPEN_DAY_COLUMN_WIDTHS,
            write: (place: SheetPlace) => openDaySheet(openDays, settings.openDays.countOnline, place, context),
          },
        ]
      : []),
  ];
}

interface LinedGroup {
  readonly group: ReportGroup;
  readonly lines: readonly NoteLine[];
}

function groupSheets(
  groups: readonly LinedGroup[],
  notes: ReadonlyMap<string, NoteMatches>,
  context: ReportContext,
): readonly WantedSheet[] {
  return groups.map(({ group, lines }) => ({
    role: group.role,
    name: group.sheetName,
    columnWidths: groupColumnWidths(groupLayout(group.by, context)),
    write: (place) =>
      groupSheet(group, lines, notes.get(group.role) ?? { byLine: new Map(), unmatched: [] }, place, context),
  }));
}

/**
 * Where every note goes, by role: to its line on a sheet of the same grouping, never of another, since a note on a person's sheet is about that
 * person's share. `left` are those on sheets that are gone.
 */
function followAllNotes(
  groups: readonly LinedGroup[],
  gone: readonly OwnSheet[],
  chosen: readonly ReportGrouping[],
  snapshotOf: (role: string) => SheetSnapshot | undefined,
): { readonly byRole: ReadonlyMap<string, NoteMatches>; readonly left: ReadonlyMap<string, readonly MeetingNote[]> } {
  const notesOf = (role: string): readonly MeetingNote[] => {
    const snapshot = snapshotOf(role);
    return snapshot ? readMeetingNotes(snapshot) : [];
  };
  const byRole = new Map<string, NoteMatches>();
  const left = new Map<string, readonly MeetingNote[]>();
  for (const by of REPORT_GROUPINGS) {
    const here = groups.filter(({ group }) => group.by === by);
    const goneHere = gone.filter(({ tag }) => groupingOf(tag.role, chosen) === by);
    const followed = followNotes(
      here.map(({ group, lines }) => ({ lines, notes: notesOf(group.role) })),
      goneHere.map(({ tag }) => notesOf(tag.role)),
    );
    here.forEach(({ group }, index) => {
      byRole.set(group.role, followed.groups[index] ?? { byLine: new Map(), unmatched: [] });
    });
    goneHere.forEach(({ tag }, index) => {
      left.set(tag.role, followed.left[index] ?? []);
    });
  }
  return { byRole, left };
}

function nameCopies(
  edited: readonly EditedSheet[],
  taken: Set<string>,
  suffix: string,
): readonly { readonly sheet: EditedSheet; readonly name: string }[] {
  return edited.map((sheet) => {
    const name = copySheetName(sheet.name, suffix, taken);
    taken.add(foldSheetName(name));
    return { sheet, name };
  });
}

/** A name and a tag for each wanted sheet: its own if it is there already, else a name that no other sheet has. */
function placeSheets(
  wanted: readonly WantedSheet[],
  listing: WorkbookListing,
  own: ReadonlyMap<string, OwnSheet>,
  record: Readonly<Record<string, string>>,
  newGuid: () => string,
): { readonly placed: readonly OwnSheet[]; readonly renamed: ReportPlan['renamed']; readonly taken: Set<string> } {
  const taken = new Set([...listing.sheets.map(({ name }) => name), ...(listing.otherSheets ?? [])].map(foldSheetName));
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
    return {
      name: used,
      tag: { role, guid: recorded !== undefined && !guidsInUse.has(recorded) ? recorded : newGuid() },
    };
  });
  return { placed, renamed, taken };
}

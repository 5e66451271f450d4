import type { Judgement, ReportableJudgement } from '../../schedule/judgement';
import { hasSchedule } from '../../schedule/judgement';
import type { OpenDays } from '../../schedule/openDays/openDays';
import type { SheetContent } from '../../workbook/sheetContent';
import type { NoteLine, NoteMatches } from '../kept/meetingNotes';
import type { ExpectedReport } from '../kept/recogniseReports';
import { REPORT_TEXTS, type ReportTexts } from '../texts/reportTexts';
import { groupColumnWidths, groupLayout, groupLines, groupSheet } from './groupSheet';
import { OPEN_DAY_COLUMN_WIDTHS, openDaySheet } from './openDaySheet';
import type { ChangesSince } from './overviewChanges';
import { OVERVIEW_COLUMN_WIDTHS, overviewSheet } from './overviewSheet';
import type { ReportContext, SheetContext, SheetPlace } from './reportContext';
import { reportGroups, type ReportGroup } from './reportGroups';

export const OVERVIEW_ROLE = 'overview';
export const OPEN_DAYS_ROLE = 'openDays';

/** A report sheet that is due, before it has a place. */
export interface WantedSheet {
  readonly role: string;
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly write: (place: SheetPlace) => SheetContent;
}

/** A group with what its sheet says of each of its entries. */
export interface LinedGroup {
  readonly group: ReportGroup;
  readonly lines: readonly NoteLine[];
}

export function linedGroups(judgement: Judgement, context: ReportContext): readonly LinedGroup[] {
  return reportGroups(judgement, context.texts).map((group) => ({ group, lines: groupLines(group, context) }));
}

/** 总览, which every schedule has. `changes` since the baseline; null where there is none. */
export function overviewSheets(
  judgement: Judgement,
  changes: ChangesSince | null,
  context: ReportContext,
): readonly WantedSheet[] {
  return [
    {
      role: OVERVIEW_ROLE,
      name: context.texts.overviewSheet,
      columnWidths: OVERVIEW_COLUMN_WIDTHS[context.language],
      write: (place) => overviewSheet(judgement, changes, place, context),
    },
  ];
}

/** 开放日统计, where the workbook keeps open days, with or without a schedule. */
export function openDaySheets(openDays: OpenDays, context: SheetContext): readonly WantedSheet[] {
  return [
    {
      role: OPEN_DAYS_ROLE,
      name: context.texts.openDaySheet,
      columnWidths: OPEN_DAY_COLUMN_WIDTHS,
      write: (place) => openDaySheet(openDays, place, context),
    },
  ];
}

/** A sheet for each group, with the notes that belong to it by role. */
export function groupSheets(
  groups: readonly LinedGroup[],
  notes: ReadonlyMap<string, NoteMatches>,
  context: ReportContext,
): readonly WantedSheet[] {
  return groups.map((lined) => ({
    role: lined.group.role,
    name: lined.group.sheetName,
    columnWidths: groupColumnWidths(groupLayout(lined.group.by, context)),
    write: (place) =>
      groupSheet(lined, notes.get(lined.group.role) ?? { byLine: new Map(), unmatched: [] }, place, context),
  }));
}

/** Every report of the judgement as it would stand on its sheet, titled as in every language. */
export function expectedReports(judgement: ReportableJudgement): readonly ExpectedReport[] {
  const { openDays } = judgement;
  return Object.values(REPORT_TEXTS).flatMap((texts): readonly ExpectedReport[] => [
    ...(hasSchedule(judgement) ? scheduleReports(judgement, texts) : []),
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
  ]);
}

function scheduleReports(judgement: Judgement, texts: ReportTexts): readonly ExpectedReport[] {
  return [
    { role: OVERVIEW_ROLE, kind: 'overview', name: texts.overviewSheet, titles: [judgement.schedule.title] },
    ...reportGroups(judgement, texts).map(({ role, sheetName, title }) => ({
      role,
      kind: 'group' as const,
      name: sheetName,
      titles: [title],
    })),
  ];
}

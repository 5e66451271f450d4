import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { countStatuses } from '../../schedule/status/judgeStatus';
import type { ReportGrouping } from '../../schedule/settings/settings';
import { STATUSES } from '../../schedule/status/status';
import type { SheetContent } from '../../workbook/sheetContent';
import type { MeetingNote, NoteLine, NoteMatches } from '../kept/meetingNotes';
import { entryText } from '../texts/entryText';
import type { Entry } from '../../schedule/entries/entry';
import type { PeriodLabel } from '../texts/periodLabel';
import { periodLabel } from '../texts/periodLabel';
import { fitted } from '../../schedule/text/shorten';
import type { ReportContext, SheetPlace } from './reportContext';
import { printTexts, sourceCell, sourceText } from './reportContext';
import type { ReportGroup } from './reportGroups';
import { SERIES_TEXTS } from '../texts/seriesTexts';
import type { ReportTexts } from '../texts/reportTexts';
import type { DraftCell } from '../layout/sheetDraft';
import { SheetDraft } from '../layout/sheetDraft';
import { STATUS_STYLES } from '../layout/styles';

/** Title, summary and column titles stay in view and are repeated on each page. */
const HEADER_ROWS = 3;

/** Characters that a row of the greatest height shows in a column of names. */
const LONGEST_NAMES = 200;

/** Points: room to write a note by hand on the printed sheet. */
const WRITING_HEIGHT = 30;

/** Which columns a group's sheet has besides those that all have. */
export interface GroupLayout {
  /** 责任单位: not on one section's own sheet. */
  readonly section: boolean;
  /** 配合单位: only where the schedule names any; on every sheet then, so that they are laid out alike. */
  readonly support: boolean;
}

export function groupLayout(by: ReportGrouping, { supported }: ReportContext): GroupLayout {
  return { section: by !== 'section', support: supported };
}

/** 序号 月份 旬 内容 (责任单位) (配合单位) 负责人 状态 逾期天数 来源 会议备注: in characters, together about what an A4 page across holds. */
export function groupColumnWidths({ section, support }: GroupLayout): readonly number[] {
  if (section) return support ? [6, 11, 12, 33, 17, 17, 11, 9, 9, 8, 22] : [6, 11, 12, 38, 18, 12, 9, 9, 8, 25];
  return support ? [6, 11, 12, 35, 18, 12, 10, 9, 8, 24] : [6, 11, 12, 42, 13, 10, 10, 8, 28];
}

/** What the sheet says of each entry, as it will stand in the cells: by which notes find their line again. */
export function groupLines({ by, entries }: ReportGroup, context: ReportContext): readonly NoteLine[] {
  const { schedule, texts } = context;
  return entries.map(({ entry }) => ({
    ...withSteps(periodLabel(entry, schedule.year, texts), entry),
    content: entryText(entry),
    section: by === 'section' ? '' : namesIn(entry.units, context) || texts.noSection,
    owner: namesIn(entry.owners, context),
    source: sourceText(entry.cells.content, context),
  }));
}

/** The names as one cell shows them, no more than its row has room for. */
function namesIn(names: readonly string[], { texts }: ReportContext): string {
  return fitted(names.join(texts.listSeparator), LONGEST_NAMES);
}

/** A period of several steps is no slot: they stand in its place. */
function withSteps(label: PeriodLabel, { milestones, period, plannedPeriod }: Entry): PeriodLabel {
  const isMoved = period?.end !== plannedPeriod?.end;
  if (!milestones || isMoved || label.slot !== '') return label;
  return { ...label, slot: milestones.map(({ text }) => text).join('\n') };
}

/** One group's sheet: its entries in order, with the notes that belong to them, and below those whose entry is gone. */
export function groupSheet(
  { group, lines }: { readonly group: ReportGroup; readonly lines: readonly NoteLine[] },
  notes: NoteMatches,
  place: SheetPlace,
  context: ReportContext,
): SheetContent {
  const { texts } = context;
  const { by, entries, title } = group;
  const layout = groupLayout(by, context);
  const draft = new SheetDraft(place.columnWidths);
  const counts = countStatuses(entries);
  const named = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${texts.status[status]} ${counts[status]}`,
  );
  draft.addWide(title, 'title');
  draft.addWide(texts.groupSummary(texts.asOf(context.asOf), entries.length, named), 'subtitle');
  draft.add(
    [
      texts.number,
      texts.monthColumn,
      texts.slotColumn,
      texts.content,
      ...(layout.section ? [texts.section] : []),
      ...(layout.support ? [texts.supportUnits] : []),
      texts.owner,
      texts.statusColumn,
      texts.daysOverdue,
      texts.source,
      texts.meetingNote,
    ].map((value): DraftCell => ({ value, style: 'header' })),
  );
  entries.forEach((judged, index) => {
    const line = lines[index];
    if (!line) return;
    const row = [
      { value: index + 1, style: 'number' } as const,
      ...lineCells(layout, line, namesIn(judged.entry.supportUnits ?? [], context)),
      ...standingCells(judged, context),
      { value: notes.byLine.get(index) ?? '', style: 'note' } as const,
    ];
    draft.add(row, WRITING_HEIGHT);
  });
  addUnmatchedNotes(draft, layout, notes.unmatched, texts);
  return draft.finish(place, HEADER_ROWS, printTexts(context));
}

function standingCells(
  { entry, status, daysOverdue, doneLate, daysLate, series }: JudgedEntry,
  context: ReportContext,
): readonly DraftCell[] {
  const { texts, language } = context;
  const next = series && status !== 'done' ? SERIES_TEXTS[language].next(series) : '';
  const standing = doneLate ? texts.doneLate(daysLate) : texts.status[status];
  return [
    { value: [standing, next].filter((line) => line !== '').join('\n'), style: STATUS_STYLES[status] },
    daysOverdue > 0 ? { value: daysOverdue, style: 'number' } : { value: '', style: 'centered' },
    sourceCell(entry.cells.content, context),
  ];
}

function lineCells(
  layout: GroupLayout,
  { month, slot, content, section, owner }: NoteLine,
  support: string,
): readonly DraftCell[] {
  return [
    { value: month, style: 'centered' },
    { value: slot, style: 'centered' },
    { value: content, style: 'text' },
    ...(layout.section ? [{ value: section, style: 'centered' } as const] : []),
    ...(layout.support ? [{ value: support, style: 'centered' } as const] : []),
    { value: owner, style: 'centered' },
  ];
}

function addUnmatchedNotes(
  draft: SheetDraft,
  layout: GroupLayout,
  notes: readonly MeetingNote[],
  texts: ReportTexts,
): void {
  if (notes.length === 0) return;
  draft.addBlank();
  draft.addWide(texts.unmatchedNotes, 'heading');
  for (const note of notes) {
    draft.add([
      { value: '', style: 'text' },
      ...lineCells(layout, note, ''),
      { value: '', style: 'centered' },
      { value: '', style: 'centered' },
      { value: note.source, style: 'centered' },
      { value: note.note, style: 'note' },
    ]);
  }
}

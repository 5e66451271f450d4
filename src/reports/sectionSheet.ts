import type { JudgedEntry, SectionSummary } from '../schedule/judgement';
import { STATUSES } from '../schedule/status';
import type { SheetContent } from '../workbook/sheetContent';
import type { MeetingNote, NoteLine, NoteMatches } from './meetingNotes';
import { periodLabel } from './periodLabel';
import type { ReportContext, SheetPlace } from './reportContext';
import { printTexts, sourceCell, sourceText } from './reportContext';
import type { ReportTexts } from './reportTexts';
import type { DraftCell } from './sheetDraft';
import { SheetDraft } from './sheetDraft';
import { STATUS_STYLES } from './styles';

/** 序号 月份 旬 内容 负责人 状态 逾期天数 来源 会议备注: together about what an A4 page across holds. */
export const SECTION_COLUMN_WIDTHS: readonly number[] = [6, 11, 12, 42, 13, 10, 10, 8, 28];

/** Title, summary and column titles stay in view and are repeated on each page. */
const HEADER_ROWS = 3;

/** Points: room to write a note by hand on the printed sheet. */
const WRITING_HEIGHT = 30;

/** What the sheet says of each entry, as it will stand in the cells: by which notes find their line again. */
export function sectionLines(entries: readonly JudgedEntry[], context: ReportContext): readonly NoteLine[] {
  const { schedule, texts } = context;
  return entries.map(({ entry }) => ({
    ...periodLabel(entry, schedule.year, texts),
    content: entry.content,
    owner: entry.owners.join(texts.listSeparator),
    source: sourceText(entry.cells.content, context),
  }));
}

/** One section's sheet: its entries in order, with the notes that belong to them, and below those whose entry is gone. */
export function sectionSheet(
  section: SectionSummary,
  lines: readonly NoteLine[],
  notes: NoteMatches,
  place: SheetPlace,
  context: ReportContext,
): SheetContent {
  const { texts } = context;
  const draft = new SheetDraft(place.columnWidths);
  const counts = STATUSES.filter((status) => section.counts[status] > 0).map((status) => `${texts.status[status]} ${section.counts[status]}`);
  draft.addWide(texts.sectionTitle(section.name), 'title');
  draft.addWide(texts.sectionSummary(texts.asOf(context.asOf), section.entries.length, counts), 'subtitle');
  draft.add(
    [texts.number, texts.monthColumn, texts.slotColumn, texts.content, texts.owner, texts.statusColumn, texts.daysOverdue, texts.source, texts.meetingNote]
      .map((value): DraftCell => ({ value, style: 'header' })),
  );
  section.entries.forEach((judged, index) => {
    const line = lines[index];
    if (line) draft.add(entryRow(judged, line, index, notes.byLine.get(index) ?? '', context), WRITING_HEIGHT);
  });
  addUnmatchedNotes(draft, notes.unmatched, texts);
  return draft.finish(place.name, place.tag, HEADER_ROWS, printTexts(context));
}

function entryRow({ entry, status, daysOverdue }: JudgedEntry, line: NoteLine, index: number, note: string, context: ReportContext): readonly DraftCell[] {
  const { texts } = context;
  return [
    { value: index + 1, style: 'number' },
    { value: line.month, style: 'centered' },
    { value: line.slot, style: 'centered' },
    { value: line.content, style: 'text' },
    { value: line.owner, style: 'centered' },
    { value: texts.status[status], style: STATUS_STYLES[status] },
    daysOverdue > 0 ? { value: daysOverdue, style: 'number' } : { value: '', style: 'centered' },
    sourceCell(entry.cells.content, context),
    { value: note, style: 'note' },
  ];
}

function addUnmatchedNotes(draft: SheetDraft, notes: readonly MeetingNote[], texts: ReportTexts): void {
  if (notes.length === 0) return;
  draft.addBlank();
  draft.addWide(texts.unmatchedNotes, 'heading');
  for (const { month, slot, content, owner, source, note } of notes) {
    draft.add([
      { value: '', style: 'text' },
      { value: month, style: 'centered' },
      { value: slot, style: 'centered' },
      { value: content, style: 'text' },
      { value: owner, style: 'centered' },
      { value: '', style: 'centered' },
      { value: '', style: 'centered' },
      { value: source, style: 'centered' },
      { value: note, style: 'note' },
    ]);
  }
}

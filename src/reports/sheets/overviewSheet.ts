import type { Judgement } from '../../schedule/judgement';
import type { Bilingual } from '../../schedule/text/language';
import type { StatusCounts } from '../../schedule/status/status';
import { completion, STATUSES } from '../../schedule/status/status';
import type { SheetContent } from '../../workbook/sheetContent';
import { drawDueSoon, drawOverdue } from './attentionLists';
import { drawChanges, type ChangesSince } from './overviewChanges';
import { drawQuotas } from './overviewQuotas';
import { drawOpenDays, drawReleases } from './overviewTallies';
import type { ReportContext, SheetPlace } from './reportContext';
import { printTexts } from './reportContext';
import type { ReportTexts } from '../texts/reportTexts';
import { sectionShares } from './sectionShares';
import type { DraftCell } from '../layout/sheetDraft';
import { SheetDraft } from '../layout/sheetDraft';
import { drawTimeliness } from './timelinessTable';
import { drawSlotStrip } from './slotStrip';
import type { StyleName } from '../layout/styles';
import { STATUS_CHART_COLORS } from '../layout/styles';

/** A column of names, twelve for the months and statuses (English has longer words for those), and three wider ones beside them: together about what an A4 page across holds. */
export const OVERVIEW_COLUMN_WIDTHS: Bilingual<readonly number[]> = {
  'zh-CN': [27, ...Array.from({ length: 12 }, () => 7.5), 14, 10, 16],
  'en-US': [27, ...Array.from({ length: 12 }, () => 10.5), 14, 10, 16],
};

/** Title and as-of date are repeated on each page. */
const HEADER_ROWS = 2;

/** The chart stands beside the table, so that both fit on the first page; it needs so many rows at least, for its title and key. */
const CHART_COLUMN = 9;
const CHART_ROWS = 14;

/** 总览: how the whole schedule stands, for the first page of the meeting's papers; with a baseline, what was changed since. */
export function overviewSheet(
  judgement: Judgement,
  changes: ChangesSince | null,
  place: SheetPlace,
  context: ReportContext,
): SheetContent {
  const { texts, schedule } = context;
  const draft = new SheetDraft(place.columnWidths);
  draft.addWide(schedule.title, 'title');
  draft.addWide(texts.asOf(context.asOf), 'subtitle');
  drawKeyFigures(draft, judgement, texts);
  if (changes) drawChanges(draft, changes, context);
  draft.addBlank();
  drawSections(draft, judgement, texts);
  draft.addBlank();
  drawSlotStrip(draft, judgement.entries, schedule.year, texts);
  draft.addBlank();
  drawOverdue(draft, judgement.entries, context);
  draft.addBlank();
  drawDueSoon(draft, judgement.entries, context);
  const { releases, openDays } = judgement;
  if (releases) {
    draft.addBlank();
    drawReleases(draft, releases, context);
  }
  if (openDays) {
    draft.addBlank();
    drawOpenDays(draft, openDays, context, releases ? 6 : 5);
  }
  if (judgement.quotas.length + judgement.settings.unreadableQuotas.length > 0) {
    draft.addBlank();
    drawQuotas(draft, judgement, 5 + Number(releases !== null) + Number(openDays !== null), context);
  }
  drawTimeliness(draft, judgement, context, 4 + Number(releases !== null) + Number(openDays !== null));
  return draft.finish(place, HEADER_ROWS, printTexts(context), '#1F4E79');
}

function drawKeyFigures(draft: SheetDraft, { counts, entries }: Judgement, texts: ReportTexts): void {
  const shown = ['done', 'overdue', 'due', 'upcoming', 'planned', 'cancelled'] as const;
  const label = (value: string, span = 2): DraftCell => ({ value, style: 'header', span });
  draft.add([
    label(texts.total, 1),
    ...shown.map((status) => label(texts.status[status])),
    label(texts.completionRate, 3),
  ]);
  draft.add([
    { value: entries.length, style: 'figure' },
    ...shown.map((status): DraftCell => ({ value: counts[status], style: 'figure', span: 2 })),
    rateCell(counts, 'figurePercent', texts, 3),
  ]);
  const lateCount = entries.filter(({ doneLate }) => doneLate).length;
  if (lateCount > 0) draft.add([{ value: texts.doneLateCount(lateCount), style: 'remark', span: CHART_COLUMN }]);
}

function drawSections(draft: SheetDraft, judgement: Judgement, texts: ReportTexts): void {
  draft.addWide(texts.bySection, 'heading');
  const titles = [texts.section, ...STATUSES.map((status) => texts.status[status]), texts.total, texts.completionRate];
  const first = draft.add(titles.map((value): DraftCell => ({ value, style: 'header' })));
  const shares = sectionShares(judgement, texts);
  for (const { name, counts, entries } of shares) {
    draft.add([
      { value: name, style: 'text' },
      ...STATUSES.map((status): DraftCell => ({ value: counts[status], style: 'number' })),
      { value: entries.length, style: 'number' },
      rateCell(counts, 'percent', texts),
    ]);
  }
  draft.add([
    { value: texts.total, style: 'totalText' },
    ...STATUSES.map((status): DraftCell => ({ value: judgement.counts[status], style: 'totalNumber' })),
    { value: judgement.entries.length, style: 'totalNumber' },
    rateCell(judgement.counts, 'totalPercent', texts),
  ]);
  draft.add([{ value: texts.jointNote, style: 'remark', span: CHART_COLUMN }]);
  if (shares.length > 0) drawChart(draft, first, shares.length, texts);
}

/** A stacked bar a section over the counts without the totals, beside the table. */
function drawChart(draft: SheetDraft, headerRow: number, sections: number, texts: ReportTexts): void {
  const rowCount = Math.max(CHART_ROWS, draft.nextRow - headerRow);
  draft.addChart({
    name: 'xuncheng-sections',
    type: 'stackedBar',
    title: texts.chartTitle,
    source: { row: headerRow, column: 0, rowCount: sections + 1, columnCount: STATUSES.length + 1 },
    seriesBy: 'columns',
    seriesColors: STATUSES.map((status) => STATUS_CHART_COLORS[status]),
    place: { row: headerRow, column: CHART_COLUMN, rowCount, columnCount: draft.columnCount - CHART_COLUMN },
  });
  draft.addBlank(headerRow + rowCount - draft.nextRow);
}

/** Done against all that is not cancelled. */
function rateCell(counts: StatusCounts, style: StyleName, texts: ReportTexts, span = 1): DraftCell {
  const { share } = completion(counts);
  return share === null ? { value: texts.none, style: 'centered', span } : { value: share, style, span };
}

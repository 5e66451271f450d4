import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { dueSoonEntries, dueSoonUntil, overdueEntries } from '../../schedule/status/dueEntries';
import { entryText } from '../texts/entryText';
import { inOneText, periodLabel } from '../texts/periodLabel';
import { dayOffText } from '../texts/timelinessTexts';
import type { ReportContext } from './reportContext';
import { dateCell, sourceCell } from './reportContext';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';

/** What is overdue, longest first. Takes 16 columns. */
export function drawOverdue(draft: SheetDraft, entries: readonly JudgedEntry[], context: ReportContext): void {
  const { texts } = context;
  const overdue = overdueEntries(entries);
  draft.addWide(texts.overdueTitle(overdue.length), 'heading');
  if (overdue.length === 0) {
    draft.addWide(texts.nothingOverdue, 'remark');
    return;
  }
  draft.add(listHeader(texts.daysOverdue, context));
  for (const judged of overdue)
    draft.add([...listRow(judged, judged, context), { value: judged.daysOverdue, style: 'number' }]);
}

/** What is not finished and falls due in the running slot or the next two, soonest first. Takes 16 columns. */
export function drawDueSoon(draft: SheetDraft, entries: readonly JudgedEntry[], context: ReportContext): void {
  const { texts, asOf } = context;
  const until = dueSoonUntil(asOf);
  const due = dueSoonEntries(entries, asOf);
  draft.addWide(texts.dueTitle(texts.date(until), due.length), 'heading');
  if (due.length === 0) {
    draft.addWide(texts.nothingDue, 'remark');
    return;
  }
  draft.add(listHeader(texts.deadline, context));
  for (const next of due) draft.add([...listRow(next.judged, next, context), dateCell(next.deadline, context)]);
}

function listHeader(lastTitle: string, { texts }: ReportContext): readonly DraftCell[] {
  return [
    { value: texts.section, style: 'header' },
    { value: texts.periodColumn, style: 'header', span: 2 },
    { value: texts.content, style: 'header', span: 10 },
    { value: texts.owner, style: 'header' },
    { value: texts.source, style: 'header' },
    { value: lastTitle, style: 'header' },
  ];
}

function listRow(
  { entry }: JudgedEntry,
  deadline: Parameters<typeof dayOffText>[0],
  context: ReportContext,
): readonly DraftCell[] {
  const { texts, schedule, language } = context;
  const period = inOneText(periodLabel(entry, schedule.year, texts));
  return [
    { value: entry.units.join(texts.listSeparator) || texts.noSection, style: 'text' },
    { value: `${period}${dayOffText(deadline, language)}`, style: 'centered', span: 2 },
    { value: entryText(entry), style: 'text', span: 10 },
    { value: entry.owners.join(texts.listSeparator), style: 'centered' },
    sourceCell(entry.cells.content, context),
  ];
}

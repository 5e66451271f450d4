import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { dueEntries, dueSoonUntil, overdueEntries } from '../../schedule/status/dueEntries';
import { entryText } from '../texts/entryText';
import { inOneText, periodLabel } from '../texts/periodLabel';
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
    draft.add([...listRow(judged, context), { value: judged.daysOverdue, style: 'number' }]);
}

/** What is not finished and falls due in the running slot or the next two, soonest first. Takes 16 columns. */
export function drawDueSoon(draft: SheetDraft, entries: readonly JudgedEntry[], context: ReportContext): void {
  const { texts, asOf } = context;
  const until = dueSoonUntil(asOf);
  const due = dueEntries(entries, asOf, until);
  draft.addWide(texts.dueTitle(texts.date(until), due.length), 'heading');
  if (due.length === 0) {
    draft.addWide(texts.nothingDue, 'remark');
    return;
  }
  draft.add(listHeader(texts.deadline, context));
  for (const { judged, deadline } of due) draft.add([...listRow(judged, context), dateCell(deadline, context)]);
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

function listRow({ entry }: JudgedEntry, context: ReportContext): readonly DraftCell[] {
  const { texts, schedule } = context;
  return [
    { value: entry.units.join(texts.listSeparator) || texts.noSection, style: 'text' },
    { value: inOneText(periodLabel(entry, schedule.year, texts)), style: 'centered', span: 2 },
    { value: entryText(entry), style: 'text', span: 10 },
    { value: entry.owners.join(texts.listSeparator), style: 'centered' },
    sourceCell(entry.cells.content, context),
  ];
}

import type { Judgement } from '../../schedule/judgement';
import type { HolderTally, QuotaJudgement } from '../../schedule/quotas/tallyOfficeQuotas';
import { meetsQuota } from '../../schedule/quotas/tallyOfficeQuotas';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';
import type { QuotaTexts } from '../texts/quotaTexts';
import { QUOTA_TEXTS } from '../texts/quotaTexts';
import type { ReportContext } from './reportContext';
import { dateCell } from './reportContext';

/** The quotas that the office set: for all together a line each, for sections and owners a line for each that owes something. Takes 16 columns. */
export function drawQuotas(
  draft: SheetDraft,
  { quotas, settings: { unreadableQuotas } }: Pick<Judgement, 'quotas' | 'settings'>,
  part: number,
  context: ReportContext,
): void {
  const words = QUOTA_TEXTS[context.language];
  draft.addWide(words.partTitle(part), 'heading');
  if (quotas.length > 0) draft.add(header(words));
  for (const judgement of quotas) {
    for (const tally of shownHolders(judgement)) draft.add(holderRow(judgement, tally, context));
    for (const remark of remarksOf(judgement, words)) draft.addWide(remark, 'remark');
  }
  unreadableQuotas.forEach((quota, index) => {
    draft.addWide(words.unreadable(quota, quotas.length + index + 1), 'remark');
  });
}

function shownHolders({ quota, holders }: QuotaJudgement): readonly HolderTally[] {
  return quota.holder === 'all' ? holders : holders.filter((tally) => !meetsQuota(tally));
}

function remarksOf(judgement: QuotaJudgement, words: QuotaTexts): readonly string[] {
  const { quota, holders, missingColumns } = judgement;
  const [together] = holders;
  const standing =
    quota.holder === 'all' ? (together ? words.partFigures(quota, together) : '') : words.standing(judgement);
  return [`${quota.name}${words.colon}${words.rule(quota)}${standing}`, ...missingColumns.map(words.missingColumn)];
}

function header(words: QuotaTexts): readonly DraftCell[] {
  const cell = (value: string, span: number): DraftCell => ({ value, style: 'header', span });
  return [
    cell(words.name, 1),
    cell(words.holder, 3),
    cell(words.scheduled, 2),
    cell(words.done, 2),
    cell(words.missed, 2),
    cell(words.madeUp, 1),
    cell(words.owed, 2),
    cell(words.nextDeadline, 3),
  ];
}

function holderRow({ quota }: QuotaJudgement, tally: HolderTally, context: ReportContext): readonly DraftCell[] {
  const words = QUOTA_TEXTS[context.language];
  const number = (value: number, span: number): DraftCell => ({ value, style: 'number', span });
  return [
    { value: quota.name, style: 'text' },
    { value: tally.name ?? words.everybody, style: 'text', span: 3 },
    number(tally.total, 2),
    number(tally.done, 2),
    number(tally.missed, 2),
    number(tally.madeUp, 1),
    number(tally.owed, 2),
    tally.nextDeadline === null
      ? { value: context.texts.none, style: 'centered', span: 3 }
      : { ...dateCell(tally.nextDeadline, context), span: 3 },
  ];
}

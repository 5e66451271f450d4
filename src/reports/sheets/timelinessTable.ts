import type { Judgement } from '../../schedule/judgement';
import type { Timeliness } from '../../schedule/status/onTime';
import { tellsOfTimes, timelinessByQuarter, timelinessOf } from '../../schedule/status/onTime';
import type { DraftCell, SheetDraft } from '../layout/sheetDraft';
import { BRIEF_TEXTS } from '../texts/briefTexts';
import { TIMELINESS_TEXTS, type TimelinessTexts } from '../texts/timelinessTexts';
import type { ReportContext } from './reportContext';
import { sectionShares } from './sectionShares';

/** Early, on time and late by section and by the quarter of the deadline; nothing where the sheet tells of no day on which work was done. Takes 12 columns. */
export function drawTimeliness(
  draft: SheetDraft,
  judgement: Judgement,
  { texts, language }: ReportContext,
  partsBefore: number,
): void {
  const { entries, schedule } = judgement;
  if (!tellsOfTimes(entries)) return;
  const words = TIMELINESS_TEXTS[language];
  draft.addBlank();
  draft.addWide(BRIEF_TEXTS[language].part(partsBefore, words.title), 'heading');
  draft.add(titles(words, texts.section));
  for (const { name, entries: share } of sectionShares(judgement, texts))
    draft.add(line(name, timelinessOf(share), texts));
  timelinessByQuarter(entries, schedule.year).forEach((one, index) => {
    draft.add(line(texts.quarter(index + 1), one, texts));
  });
  draft.add(line(texts.total, timelinessOf(entries), texts));
  draft.addWide(words.note, 'remark');
}

function titles(words: TimelinessTexts, section: string): readonly DraftCell[] {
  const { early, onTime, late, overdue, untold, rate } = words;
  return [
    { value: section, style: 'header' },
    ...[early, onTime, late, overdue, untold, rate].map((value): DraftCell => ({ value, style: 'header', span: 2 })),
  ];
}

function line(name: string, one: Timeliness, texts: ReportContext['texts']): readonly DraftCell[] {
  const numbers = [one.early, one.onTime, one.late, one.overdue, one.untold];
  return [
    { value: name, style: 'text' },
    ...numbers.map((value): DraftCell => ({ value, style: 'number', span: 2 })),
    one.rate === null
      ? { value: texts.none, style: 'centered', span: 2 }
      : { value: one.rate, style: 'percent', span: 2 },
  ];
}

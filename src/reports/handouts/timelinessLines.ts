import type { Judgement } from '../../schedule/judgement';
import { timelinessByQuarter, timelinessOf } from '../../schedule/status/onTime';
import type { Language } from '../../schedule/text/language';
import { REPORT_TEXTS } from '../texts/reportTexts';
import { TIMELINESS_TEXTS } from '../texts/timelinessTexts';

/** The share done on time (按期率) of all, by section, and by the quarter of the deadline, where something was due. */
export function timelinessLines({ entries, schedule, sections }: Judgement, language: Language): readonly string[] {
  const texts = REPORT_TEXTS[language];
  const named = [
    { name: texts.total, one: timelinessOf(entries) },
    ...sections.map(({ name, entries: share }) => ({ name, one: timelinessOf(share) })),
    ...timelinessByQuarter(entries, schedule.year).map((one, index) => ({ name: texts.quarter(index + 1), one })),
  ];
  return named
    .filter(({ one: { rate, untold } }) => rate !== null || untold > 0)
    .map(({ name, one }) => TIMELINESS_TEXTS[language].line(name, one));
}

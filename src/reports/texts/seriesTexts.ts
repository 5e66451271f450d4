import { WORDS } from '../../locales/words';
import type { RecurringCounts } from '../../schedule/status/countRecurring';
import type { JudgedSeries } from '../../schedule/status/judgeSeries';
import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Bilingual } from '../../schedule/text/language';

/** The words for work that comes round again. */
export interface SeriesTexts {
  /** In the status cell, which is narrow: when it is due next; empty where it is not any more. */
  readonly next: (series: JudgedSeries) => string;
  /** When it is due next, and how its single times stand. */
  readonly standing: (series: JudgedSeries) => string;
  readonly allTogether: (counts: RecurringCounts) => string;
}

const [zh, en] = [WORDS['zh-CN'], WORDS['en-US']];

export const SERIES_TEXTS: Bilingual<SeriesTexts> = {
  'zh-CN': {
    next: ({ next }) => (next ? `下次${zh.monthDay(next.due)}` : ''),
    standing: ({ next, firstMissed, counts }) =>
      [
        next ? `下次 ${zh.date(next.due)}` : '本年度各次时限已过',
        ...(counts.done > 0 ? [`已完成 ${counts.done} 次`] : []),
        ...(firstMissed ? [`未完成 ${counts.missed} 次（最早一次 ${zh.date(firstMissed.due)}）`] : []),
        ...(counts.unjudged > 0 ? [`以前 ${counts.unjudged} 次未标注，不作判断`] : []),
      ].join('；'),
    allTogether: ({ entries, unjudged }) =>
      `周期性工作 ${entries} 项，按下一次时限计${unjudged > 0 ? `；以前 ${unjudged} 次未标注是否完成，不作判断` : ''}。`,
  },
  'en-US': {
    next: ({ next }) => (next ? `next ${en.monthDay(next.due)}` : ''),
    standing: ({ next, firstMissed, counts }) =>
      [
        next ? `Next due ${en.date(next.due)}` : 'No more this year',
        ...(counts.done > 0 ? [`${counts.done} done`] : []),
        ...(firstMissed ? [`${counts.missed} missed (first ${en.date(firstMissed.due)})`] : []),
        ...(counts.unjudged > 0 ? [`${counts.unjudged} earlier without a mark, not judged`] : []),
      ].join('; '),
    allTogether: ({ entries, unjudged }) =>
      `${countInEnglish(entries, 'recurring entry', 'recurring entries')}, judged by the next date${unjudged > 0 ? `; ${countInEnglish(unjudged, 'earlier date')} without a mark, not judged` : ''}.`,
  },
};

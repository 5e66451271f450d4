import { WORDS } from '../../locales/words';
import type { RecurringCounts } from '../../schedule/status/countRecurring';
import type { JudgedSeries, JudgedTime } from '../../schedule/status/judgeSeries';
import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Bilingual, Language } from '../../schedule/text/language';
import { dayOffText } from './timelinessTexts';

/** The words for work that comes round again. */
export interface SeriesTexts {
  /** In the status cell, which is narrow: when it is due next; empty where it is not any more. */
  readonly next: (series: JudgedSeries) => string;
  /** When it is due next, and how its single times stand. */
  readonly standing: (series: JudgedSeries) => string;
  readonly allTogether: (counts: RecurringCounts) => string;
}

const [zh, en] = [WORDS['zh-CN'], WORDS['en-US']];

/** The day that a time is due, with what is to be known of a day off. */
function dueText({ due, workdayBefore }: JudgedTime, language: Language): string {
  return (
    WORDS[language].date(due) +
    dayOffText({ deadline: due, ...(workdayBefore !== undefined && { workdayBefore }) }, language)
  );
}

export const SERIES_TEXTS: Bilingual<SeriesTexts> = {
  'zh-CN': {
    next: ({ next }) => (next ? `下次${zh.monthDay(next.due)}` : ''),
    standing: ({ next, firstMissed, counts, isDaily, isDoneSoFar }) =>
      [
        next ? `下次 ${dueText(next, 'zh-CN')}` : '本年度各次时限已过',
        ...(counts.done > 0 ? [`已完成 ${counts.done} 次`] : []),
        ...(isDoneSoFar ? ['表中标注完成但未写明哪几次，已到期的均按完成计'] : []),
        ...(firstMissed ? [`未完成 ${counts.missed} 次（最早一次 ${zh.date(firstMissed.due)}）`] : []),
        ...(isDaily ? ['每日进行，以前未标注的不作判断'] : []),
        ...(counts.unjudged > 0 && !isDaily ? [`以前 ${counts.unjudged} 次未标注，不作判断`] : []),
      ].join('；'),
    allTogether: ({ entries, unjudged, daily, doneSoFar }) =>
      `${[
        `周期性工作 ${entries} 项，按下一次时限计`,
        ...(daily > 0 ? [`其中每日进行的 ${daily} 项，不列入近期到期`] : []),
        ...(doneSoFar > 0 ? [`${doneSoFar} 项标注完成但未写明哪几次，已到期的均按完成计`] : []),
        ...(unjudged > 0 ? [`以前 ${unjudged} 次未标注是否完成，不作判断`] : []),
      ].join('；')}。`,
  },
  'en-US': {
    next: ({ next }) => (next ? `next ${en.monthDay(next.due)}` : ''),
    standing: ({ next, firstMissed, counts, isDaily, isDoneSoFar }) =>
      [
        next ? `Next due ${dueText(next, 'en-US')}` : 'No more this year',
        ...(counts.done > 0 ? [`${counts.done} done`] : []),
        ...(isDoneSoFar ? ['marked done without saying which dates: all that have passed count as done'] : []),
        ...(firstMissed ? [`${counts.missed} missed (first ${en.date(firstMissed.due)})`] : []),
        ...(isDaily ? ['goes on every day; earlier days without a mark are not judged'] : []),
        ...(counts.unjudged > 0 && !isDaily ? [`${counts.unjudged} earlier without a mark, not judged`] : []),
      ].join('; '),
    allTogether: ({ entries, unjudged, daily, doneSoFar }) =>
      `${[
        `${countInEnglish(entries, 'recurring entry', 'recurring entries')}, judged by the next date`,
        ...(daily > 0 ? [`${daily} of them daily, not listed as due soon`] : []),
        ...(doneSoFar > 0
          ? [`${doneSoFar} marked done without saying which dates, all that have passed count as done`]
          : []),
        ...(unjudged > 0 ? [`${countInEnglish(unjudged, 'earlier date')} without a mark, not judged`] : []),
      ].join('; ')}.`,
  },
};

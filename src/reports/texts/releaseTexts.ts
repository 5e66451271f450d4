import { WORDS } from '../../locales/words';
import type { Bilingual } from '../../schedule/text/language';

/** The words of 总览 for press conferences against the year's plan. */
export interface ReleaseTexts {
  readonly title: string;
  readonly plan: string;
  readonly scheduled: string;
  readonly held: string;
  readonly government: string;
  readonly item: string;
  readonly year: string;
  readonly met: string;
  readonly short: (shortfalls: readonly string[]) => string;
  readonly shortInTotal: (count: number) => string;
  readonly shortInGovernment: (count: number) => string;
  readonly shortInQuarter: (quarter: string, count: number) => string;
  /** Those that count in the year and in no quarter. */
  readonly inNoQuarter: (count: number) => string;
}

export const RELEASE_TEXTS: Bilingual<ReleaseTexts> = {
  'zh-CN': {
    title: `五、${WORDS['zh-CN'].releases}`,
    plan: WORDS['zh-CN'].planned,
    scheduled: WORDS['zh-CN'].scheduled,
    held: WORDS['zh-CN'].held,
    government: WORDS['zh-CN'].inGovernmentName,
    item: '场次',
    year: '全年',
    met: '日程安排已满足全年计划。',
    short: (shortfalls) => `日程安排与计划相比：${shortfalls.join('；')}。`,
    shortInTotal: (count) => `全年还差 ${count} 场`,
    shortInGovernment: (count) => `以市政府名义还差 ${count} 场`,
    shortInQuarter: (quarter, count) => `${quarter}还差 ${count} 场`,
    inNoQuarter: (count) => `其中 ${count} 场没有完成时限或时限不在本年度，只计入全年，未计入各季度。`,
  },
  'en-US': {
    title: `5. ${WORDS['en-US'].releases}`,
    plan: 'Planned',
    scheduled: 'Scheduled',
    held: 'Held',
    government: 'Municipal government',
    item: 'Number',
    year: 'Year',
    met: "The schedule meets the year's plan.",
    short: (shortfalls) => `Against the plan: ${shortfalls.join('; ')}.`,
    shortInTotal: (count) => `${count} short in the year`,
    shortInGovernment: (count) => `${count} short in the municipal government's name`,
    shortInQuarter: (quarter, count) => `${count} short in ${quarter}`,
    inNoQuarter: (count) => `Of these, ${count} without a deadline in this year: counted in no quarter.`,
  },
};

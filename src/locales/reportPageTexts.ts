/** The page of report sheets, in both languages. */
import { countInEnglish as items } from '../schedule/text/countInEnglish';
import type { Bilingual } from '../schedule/text/language';

export interface ReportPageTexts {
  readonly title: (count: number) => string;
  readonly none: string;
  readonly noneHint: string;
  readonly updateAll: string;
  readonly update: string;
  readonly updateOf: (sheet: string) => string;
  readonly remove: string;
  readonly removeOf: (sheet: string) => string;
  /** Asked before one is removed. */
  readonly removeTitle: (sheet: string) => string;
  readonly overview: string;
  readonly openDays: (facilities: number) => string;
  readonly entries: (count: number, overdue: number) => string;
  /** One for which nothing is left, or whose kind is not chosen. */
  readonly nothingLeft: string;
}

export const REPORT_PAGE_TEXTS: Bilingual<ReportPageTexts> = {
  'zh-CN': {
    title: (count) => `报表 ${count} 张`,
    none: '还没有生成报表',
    noneHint: '生成后，这里列出总览、各科室任务表等，可以转到、更新或移除。日程表本身不会改动。',
    updateAll: '全部更新',
    update: '更新',
    updateOf: (sheet) => `更新“${sheet}”`,
    remove: '移除',
    removeOf: (sheet) => `移除“${sheet}”`,
    removeTitle: (sheet) => `移除报表“${sheet}”？`,
    overview: '各科室进度、全年各旬、逾期和近期到期',
    openDays: (facilities) => `${facilities} 处设施的开放情况`,
    entries: (count, overdue) => (overdue > 0 ? `${count} 条，逾期 ${overdue} 条` : `${count} 条`),
    nothingLeft: '日程表里已没有对应的内容，或没有选这类报表',
  },
  'en-US': {
    title: (count) => items(count, 'report sheet'),
    none: 'No reports yet',
    noneHint:
      'Once generated, the overview and a sheet for each section are listed here, to go to, update or remove. The schedule itself is not changed.',
    updateAll: 'Update all',
    update: 'Update',
    updateOf: (sheet) => `Update “${sheet}”`,
    remove: 'Remove',
    removeOf: (sheet) => `Remove “${sheet}”`,
    removeTitle: (sheet) => `Remove the report “${sheet}”?`,
    overview: 'Progress by section, the year by slots, what is overdue and due soon',
    openDays: (facilities) => `Open days of ${items(facilities, 'facility', 'facilities')}`,
    entries: (count, overdue) => `${items(count, 'entry', 'entries')}${overdue > 0 ? `, ${overdue} overdue` : ''}`,
    nothingLeft: 'Nothing in the schedule belongs here any more, or its kind is not chosen',
  },
};

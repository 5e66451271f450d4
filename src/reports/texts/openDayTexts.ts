import type { Bilingual } from '../../schedule/text/language';
import type { JointStanding } from '../../schedule/openDays/openDays';

/** The words of 开放日统计 that no other sheet has. Signs stand before the words of the joint opening: they read in black and white. */
export interface OpenDayTexts {
  readonly longestGap: string;
  readonly gapDays: (days: number) => string;
  readonly joint: string;
  readonly jointStanding: Readonly<Record<JointStanding, string>>;
  readonly jointLine: (month: string, days: readonly string[], joined: number, asked: number) => string;
  readonly unmarked: string;
}

export const OPEN_DAY_TEXTS: Bilingual<OpenDayTexts> = {
  'zh-CN': {
    longestGap: '最长间隔',
    gapDays: (days) => `${days} 天`,
    joint: '集中开放',
    jointStanding: { joined: '√ 参加', inMonth: '○ 月内开放', absent: '× 未开放', notActive: '—' },
    jointLine: (month, days, joined, asked) =>
      `生态环境宣传月（${month}）集中开放：${days.length > 0 ? `${days.join('、')}，${asked} 处设施中 ${joined} 处参加` : '还没有记录'}。√ 参加，○ 宣传月内另行开放，× 宣传月内没有开放。`,
    unmarked: '（记录没有写明，按同日开放设施最多的一天认定）',
  },
  'en-US': {
    longestGap: 'Longest gap',
    gapDays: (days) => `${days} d`,
    joint: 'Joint opening',
    jointStanding: { joined: '√ took part', inMonth: '○ in the month', absent: '× not open', notActive: '—' },
    jointLine: (month, days, joined, asked) =>
      `Joint opening in the environment publicity month (${month}): ${days.length > 0 ? `${days.join(', ')}, ${joined} of ${asked} facilities` : 'none on record yet'}. √ took part, ○ open in the month on another day, × not open in the month.`,
    unmarked: ' (Not called so in the records: the day on which most facilities opened.)',
  },
};

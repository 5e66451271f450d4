import type { ChangeKind } from '../schedule/compareWithBaseline';
import type { Bilingual } from '../schedule/language';

/** The words for what has changed since the baseline. */
export interface ChangeTexts {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly heading: (title: string, day: string) => string;
  readonly nothing: string;
  readonly detailsOf: (details: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  readonly colon: string;
  readonly noSection: string;
  readonly noOwner: string;
  readonly noContent: string;
}

export const CHANGE_TEXTS: Bilingual<ChangeTexts> = {
  'zh-CN': {
    kinds: {
      added: '新增', removed: '删除', moved: '调整时间', section: '改交科室', owner: '改换负责人', reworded: '改写内容', done: '办结', reopened: '取消办结', cancelled: '取消', restored: '恢复',
    },
    heading: (title, day) => `“${title}”自${day}以来的变更`,
    nothing: '没有变更。',
    detailsOf: (details) => `（${details.join('；')}）`,
    quoted: (text) => `“${text}”`,
    colon: '：',
    noSection: '未填科室',
    noOwner: '未填负责人',
    noContent: '（未填内容）',
  },
  'en-US': {
    kinds: {
      added: 'Added', removed: 'Removed', moved: 'Moved', section: 'Section', owner: 'Owner', reworded: 'Reworded', done: 'Done', reopened: 'Reopened', cancelled: 'Cancelled', restored: 'Restored',
    },
    heading: (title, day) => `Changes in “${title}” since ${day}`,
    nothing: 'Nothing has changed.',
    detailsOf: (details) => ` (${details.join('; ')})`,
    quoted: (text) => `“${text}”`,
    colon: ': ',
    noSection: 'no section',
    noOwner: 'no owner',
    noContent: '(no content)',
  },
};

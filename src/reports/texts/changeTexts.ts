import type { ChangeKind } from '../../schedule/baseline/compareWithBaseline';
import type { Words } from '../../locales/words';
import { WORDS } from '../../locales/words';
import type { Bilingual } from '../../schedule/text/language';

/** What 总览 counts: section and owner as one, a change of hands. */
export type ChangeTally = Exclude<ChangeKind, 'section' | 'owner'> | 'handedOver';

/** In the order they are printed. */
export const CHANGE_TALLIES: readonly ChangeTally[] = [
  'added',
  'removed',
  'moved',
  'handedOver',
  'reworded',
  'done',
  'reopened',
  'cancelled',
  'restored',
];

/** The words for what has changed since the baseline. */
export interface ChangeTexts extends Words {
  readonly kinds: Readonly<Record<ChangeKind, string>>;
  readonly heading: (title: string, day: string) => string;
  readonly nothing: string;
  readonly detailsOf: (details: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  /** How many changes of one kind, for the line of 总览. */
  readonly tally: Readonly<Record<ChangeTally, (count: number) => string>>;
  readonly since: (day: string, counts: string) => string;
  readonly nothingSince: (day: string) => string;
}

export const CHANGE_TEXTS: Bilingual<ChangeTexts> = {
  'zh-CN': {
    ...WORDS['zh-CN'],
    kinds: {
      added: '新增',
      removed: '删除',
      moved: '调整时间',
      section: '改交科室',
      owner: '改换负责人',
      reworded: '改写内容',
      done: '办结',
      reopened: '取消办结',
      cancelled: '取消',
      restored: '恢复',
    },
    heading: (title, day) => `“${title}”自${day}以来的变更`,
    nothing: '没有变更。',
    detailsOf: (details) => `（${details.join('；')}）`,
    quoted: (text) => `“${text}”`,
    tally: {
      added: (count) => `新增 ${count} 项`,
      removed: (count) => `删除 ${count} 项`,
      moved: (count) => `改时段 ${count} 项`,
      handedOver: (count) => `换单位或负责人 ${count} 项`,
      reworded: (count) => `改写内容 ${count} 项`,
      done: (count) => `新办结 ${count} 项`,
      reopened: (count) => `撤销办结 ${count} 项`,
      cancelled: (count) => `取消 ${count} 项`,
      restored: (count) => `恢复 ${count} 项`,
    },
    since: (day, counts) => `自${day}基准以来的调整：${counts}。`,
    nothingSince: (day) => `自${day}基准以来没有调整。`,
  },
  'en-US': {
    ...WORDS['en-US'],
    kinds: {
      added: 'Added',
      removed: 'Removed',
      moved: 'Moved',
      section: 'Section',
      owner: 'Owner',
      reworded: 'Reworded',
      done: 'Done',
      reopened: 'Reopened',
      cancelled: 'Cancelled',
      restored: 'Restored',
    },
    heading: (title, day) => `Changes in “${title}” since ${day}`,
    nothing: 'Nothing has changed.',
    detailsOf: (details) => ` (${details.join('; ')})`,
    quoted: (text) => `“${text}”`,
    tally: {
      added: (count) => `${count} added`,
      removed: (count) => `${count} removed`,
      moved: (count) => `${count} moved`,
      handedOver: (count) => `${count} handed to another section or owner`,
      reworded: (count) => `${count} reworded`,
      done: (count) => `${count} newly done`,
      reopened: (count) => `${count} reopened`,
      cancelled: (count) => `${count} cancelled`,
      restored: (count) => `${count} restored`,
    },
    since: (day, counts) => `Changes since the baseline of ${day}: ${counts}.`,
    nothingSince: (day) => `Nothing has changed since the baseline of ${day}.`,
  },
};

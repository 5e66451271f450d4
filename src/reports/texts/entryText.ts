import type { Entry } from '../../schedule/entries/entry';

/** What an entry says, after the class of work it belongs to, if any: 【规范采购】编制全年采购目录. */
export function entryText({ category, content }: Pick<Entry, 'category' | 'content'>): string {
  return category === undefined ? content : `【${category}】${content}`;
}

import { countInEnglish } from '../text/countInEnglish';
import { shorten } from '../text/shorten';
import { defineCheck } from './defineCheck';

interface Messages {
  readonly unseen: { readonly row: number; readonly content: string; readonly days: number };
}

/** Overdue work in a row that is hidden or filtered out: nobody would see it turn red. */
export const hiddenOverdue = defineCheck<Messages>({
  id: 'hidden-overdue',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '隐藏的行里有逾期条目',
      explanation: '被隐藏或被筛选掉的行里有逾期的工作，在表上看不到它变红。',
      offWhen: '隐藏的行是有意收起、不再跟踪的工作时，可以关掉。',
    },
    'en-US': {
      title: 'Overdue in a hidden row',
      explanation: 'A row that is hidden or filtered out holds overdue work, so nobody sees it turn red.',
      offWhen: 'Switch it off when rows are hidden on purpose, because nobody follows their work any more.',
    },
  },
  messages: {
    unseen: {
      'zh-CN': ({ row, content, days }) =>
        `第 ${row} 行被隐藏或筛选掉了，其中“${content}”已逾期 ${days} 天，请取消隐藏后处理。`,
      'en-US': ({ row, content, days }) =>
        `Row ${row} is hidden or filtered out, and “${content}” in it is ${countInEnglish(days, 'day')} overdue. Show the row and deal with it.`,
    },
  },
  example: { message: 'unseen', data: { row: 12, content: '秸秆焚烧宣传', days: 5 } },
  remarks: ({ entries }) =>
    entries
      .filter(({ entry, status }) => entry.hidden && status === 'overdue')
      .map(({ entry: { row, cells, content }, daysOverdue }) => ({
        cell: cells.content,
        message: 'unseen',
        data: { row: row + 1, content: shorten(content), days: daysOverdue },
      })),
});

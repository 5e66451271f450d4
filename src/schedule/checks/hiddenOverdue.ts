import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';

/** Overdue work in a row that is hidden or filtered out: nobody would see it turn red. */
export const hiddenOverdue = defineCheck({
  id: 'hidden-overdue',
  severity: 'warning',
  text: {
    'zh-CN': {
      title: '隐藏的行里有逾期条目',
      explanation: '被隐藏或被筛选掉的行里有逾期的工作，在表上看不到它变红。',
      example: '第 12 行被隐藏或筛选掉了，其中“秸秆焚烧宣传”已逾期 5 天，请取消隐藏后处理。',
    },
    'en-US': {
      title: 'Overdue in a hidden row',
      explanation: 'A row that is hidden or filtered out holds overdue work, so nobody sees it turn red.',
      example:
        'Row 12 is hidden or filtered out, and “秸秆焚烧宣传” in it is 5 day(s) overdue. Show the row and deal with it.',
    },
  },
  remarks: ({ entries }) =>
    entries
      .filter(({ entry, status }) => entry.hidden && status === 'overdue')
      .map(({ entry: { row, cells, content }, daysOverdue }) => ({
        cell: cells.content,
        message: {
          'zh-CN': `第 ${row + 1} 行被隐藏或筛选掉了，其中“${shorten(content)}”已逾期 ${daysOverdue} 天，请取消隐藏后处理。`,
          'en-US': `Row ${row + 1} is hidden or filtered out, and “${shorten(content)}” in it is ${daysOverdue} day(s) overdue. Show the row and deal with it.`,
        },
      })),
});

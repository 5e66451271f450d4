import { defineCheck } from './defineCheck';
import { hasColumn, onePerCell, titleCell } from './tableCells';

/** An entry with no time at all: it can never become overdue, so nobody would be reminded of it. */
export const periodMissing = defineCheck({
  id: 'period-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '时间空缺',
      explanation: '没有填写月份、旬或日期的行，无法判断是否逾期。合并或留空的月份沿用上面一行的。',
      example: '第 12 行没有填写时间，请补上月份或旬，否则无法判断是否逾期。',
    },
    'en-US': {
      title: 'Time missing',
      explanation:
        'An entry has no month, slot or date, so it can never be told to be overdue. Merged and blank months carry down from above.',
      example: 'Row 12 has no time. Fill in its month or slot; without one it can never be told to be overdue.',
    },
  },
  remarks: ({ schedule }) => {
    const headingsTell = schedule.entries.some(({ reading }) => reading.kind !== 'missing');
    if (!hasColumn(schedule, 'month') && !hasColumn(schedule, 'slot') && !headingsTell) {
      return [
        {
          cell: titleCell(schedule, 'month'),
          message: {
            'zh-CN': '没有找到“时间”列，无法判断哪些条目逾期。请在设置里指定时间在哪一列。',
            'en-US': 'No column of times was found, so nothing can be told to be overdue. Name the column in Settings.',
          },
        },
      ];
    }
    const missing = schedule.entries.filter(({ reading, period }) => reading.kind === 'missing' && period === null);
    const cellOf = ({ cells }: (typeof missing)[number]) => cells.month ?? cells.slot ?? cells.content;
    return onePerCell(missing, cellOf).map((entry) => ({
      cell: cellOf(entry),
      message: {
        'zh-CN': `第 ${entry.row + 1} 行没有填写时间，请补上月份或旬，否则无法判断是否逾期。`,
        'en-US': `Row ${entry.row + 1} has no time. Fill in its month or slot; without one it can never be told to be overdue.`,
      },
    }));
  },
});

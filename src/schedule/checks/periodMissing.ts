import type { NoData } from './defineCheck';
import { defineCheck } from './defineCheck';
import { hasColumn, isInColumn, onePerCell, placesWithoutColumn, titleCell } from './tableCells';

interface Messages {
  readonly blank: { readonly row: number };
  readonly noColumn: NoData;
}

const TIMES = ['month', 'slot'] as const;

/** An entry with no time at all: it can never become overdue, so nobody would be reminded of it. What is done or cancelled needs none. */
export const periodMissing = defineCheck<Messages>({
  id: 'period-missing',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '时间空缺',
      explanation:
        '没有填写月份、旬或日期的行，无法判断是否逾期。合并或留空的月份沿用上面一行的；已办结、已取消的不作提示。',
      offWhen: '时间本来就随后再定、不靠本表催办时，可以关掉。',
    },
    'en-US': {
      title: 'Time missing',
      explanation:
        'An entry has no month, slot or date, so it can never be told to be overdue. Merged and blank months carry down from above; what is done or cancelled is passed over.',
      offWhen: 'Switch it off when times are settled later and nobody is reminded by this sheet.',
    },
  },
  messages: {
    blank: {
      'zh-CN': ({ row }) => `第 ${row} 行没有填写时间，请补上月份或旬，否则无法判断是否逾期。`,
      'en-US': ({ row }) =>
        `Row ${row} has no time. Fill in its month or slot; without one it can never be told to be overdue.`,
    },
    noColumn: {
      'zh-CN': () => '没有找到“时间”列，无法判断哪些条目逾期。请在设置里指定时间在哪一列。',
      'en-US': () => 'No column of times was found, so nothing can be told to be overdue. Name the column in Settings.',
    },
  },
  example: { message: 'blank', data: { row: 12 } },
  remarks: ({ schedule }) => {
    const headingsTell = schedule.entries.some(({ reading }) => reading.kind !== 'missing');
    const noColumn = { message: 'noColumn', data: {} } as const;
    if (!hasColumn(schedule, 'month') && !hasColumn(schedule, 'slot') && !headingsTell)
      return [{ cell: titleCell(schedule, 'month'), ...noColumn }];
    const missing = schedule.entries.filter(
      ({ reading, period, marks }) => reading.kind === 'missing' && period === null && !marks.done && !marks.cancelled,
    );
    const cellOf = ({ cells }: (typeof missing)[number]) => cells.month ?? cells.slot ?? cells.content;
    const blank = missing.filter(({ cells }) => isInColumn(cells, TIMES));
    return [
      ...placesWithoutColumn(schedule, TIMES, missing).map((cell) => ({ cell, ...noColumn })),
      ...onePerCell(blank, cellOf).map((entry) => ({
        cell: cellOf(entry),
        message: 'blank' as const,
        data: { row: entry.row + 1 },
      })),
    ];
  },
});

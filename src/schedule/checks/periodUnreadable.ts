import type { Entry } from '../entries/entry';
import type { SheetCell } from '../../workbook/cellAddress';
import { foldText } from '../text/foldText';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { shorten } from '../text/shorten';
import { onePerCell } from './tableCells';

/** A time that cannot be understood, in the time cell or in a 延期至… mark. The text is quoted; nothing is guessed. */
export const periodUnreadable = defineCheck({
  id: 'period-unreadable',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '时间看不懂',
      explanation: '时间或延期后的时间写法无法识别，不会猜测。可以写“6月上旬”“5-6月”“6月5日前”“第二季度”“年底前”等。',
      example: '第 12 行的时间“忙完再说”看不懂，请改成“6月上旬”“6月5日前”这样的写法。',
    },
    'en-US': {
      title: 'Time not understood',
      explanation:
        'The time, or the time it was moved to, cannot be read and is not guessed. 6月上旬, 5-6月, 6月5日前, 第二季度 and 年底前 can be.',
      example: 'The time “忙完再说” in row 12 cannot be read. Write it like 6月上旬 or 6月5日前.',
    },
  },
  remarks: ({ entries }) => [
    ...timeCells(entries.map(({ entry }) => entry)),
    ...entries.flatMap(({ entry }) => moves(entry)),
  ],
});

/** A time carried down to the rows below is one and the same reading there: it is spoken of where it stands. */
function timeCells(entries: readonly Entry[]): readonly Remark[] {
  const unreadable = entries.filter(
    ({ reading }, index) => reading.kind === 'unreadable' && reading !== entries[index - 1]?.reading,
  );
  return onePerCell(unreadable, timeCell).map((entry) =>
    remark(entry, timeCell(entry), '时间', 'time', textOf(entry.reading)),
  );
}

/** The slot's cell when what is read begins with a month and goes on with something else, so that the month is not at fault. */
function timeCell({ cells, reading }: Entry): SheetCell {
  const monthReads =
    reading.kind === 'unreadable' &&
    /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?./.test(foldText(reading.text));
  return (monthReads ? cells.slot : null) ?? cells.month ?? cells.slot ?? cells.content;
}

function moves(entry: Entry): readonly Remark[] {
  const cell = entry.cells.status ?? entry.cells.content;
  return entry.marks.movedTo
    .filter(({ kind }) => kind === 'unreadable')
    .map((reading) => remark(entry, cell, '延期后的时间', 'time it was moved to,', textOf(reading)));
}

function textOf(reading: Entry['reading']): string {
  return reading.kind === 'missing' ? '' : shorten(reading.text);
}

function remark({ row }: Entry, cell: Remark['cell'], what: string, whatInEnglish: string, text: string): Remark {
  return {
    cell,
    message: {
      'zh-CN': `第 ${row + 1} 行的${what}“${text}”看不懂，请改成“6月上旬”“6月5日前”这样的写法。`,
      'en-US': `The ${whatInEnglish} “${text}” in row ${row + 1} cannot be read. Write it like 6月上旬 or 6月5日前.`,
    },
  };
}

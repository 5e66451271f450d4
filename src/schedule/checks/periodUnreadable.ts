import type { Entry } from '../entries/entry';
import type { SheetCell } from '../../workbook/cellAddress';
import type { IsoDate } from '../calendar/isoDate';
import { chineseDay } from '../calendar/isoDate';
import { FESTIVAL_YEARS } from '../calendar/festivals';
import { foldText } from '../text/foldText';
import { shorten } from '../text/shorten';
import type { Remark } from './defineCheck';
import { defineCheck } from './defineCheck';
import { onePerCell, titleCell } from './tableCells';

interface Messages {
  readonly time: { readonly row: number; readonly text: string };
  readonly lostDate: { readonly row: number; readonly number: string; readonly date: IsoDate };
  readonly unknownFestival: { readonly row: number; readonly text: string };
  readonly unknownTermStart: { readonly text: string };
  readonly movedTo: { readonly row: number; readonly text: string };
}

/** A time that cannot be understood, in the time cell or in a 延期至… mark. The text is quoted; nothing is guessed. */
export const periodUnreadable = defineCheck<Messages>({
  id: 'period-unreadable',
  severity: 'error',
  text: {
    'zh-CN': {
      title: '时间看不懂',
      explanation: '时间或延期后的时间写法无法识别，不会猜测。可以写“6月上旬”“5-6月”“6月5日前”“第二季度”“年底前”等。',
      offWhen: '时间一列写的是给人看的说明、不用来催办时，可以关掉。',
    },
    'en-US': {
      title: 'Time not understood',
      explanation:
        'The time, or the time it was moved to, cannot be read and is not guessed. 6月上旬, 5-6月, 6月5日前, 第二季度 and 年底前 can be.',
      offWhen: 'Switch it off when the column of times holds notes for people and nobody is reminded by it.',
    },
  },
  messages: {
    time: {
      'zh-CN': ({ row, text }) => `第 ${row} 行的时间“${text}”看不懂，请改成“6月上旬”“6月5日前”这样的写法。`,
      'en-US': ({ row, text }) => `The time “${text}” in row ${row} cannot be read. Write it like 6月上旬 or 6月5日前.`,
    },
    lostDate: {
      'zh-CN': ({ row, number, date }) =>
        `第 ${row} 行的时间是数字 ${number}：日期变成了数字，按日期就是 ${date}。请把单元格改回日期格式，或改写成“${chineseDay(date)}”。`,
      'en-US': ({ row, number, date }) =>
        `The time in row ${row} is the number ${number}: a date that became a number, ${date} as a date. Give the cell a date format again, or write ${chineseDay(date)}.`,
    },
    unknownFestival: {
      'zh-CN': ({ row, text }) =>
        `第 ${row} 行的时间“${text}”是按农历或节气定的，这里只知道 ${FESTIVAL_YEARS.first}-${FESTIVAL_YEARS.last} 年的日子，请写明日期。`,
      'en-US': ({ row, text }) =>
        `The time “${text}” in row ${row} follows the lunar calendar, whose days are known here for ${FESTIVAL_YEARS.first}-${FESTIVAL_YEARS.last} alone. Write the date.`,
    },
    unknownTermStart: {
      'zh-CN': ({ text }) =>
        `时间“${text}”等是学期的周次，但不知道学期从哪天开始，算不出日期。请在标题、表头上方或表后备注里写上“2月17日开学”或“第一周（2.17-2.23）”。`,
      'en-US': ({ text }) =>
        `“${text}” and the like are weeks of a term whose first day is not known, so they have no dates. Write 2月17日开学 or 第一周（2.17-2.23） in the title, above the column titles or in the notes below the table.`,
    },
    movedTo: {
      'zh-CN': ({ row, text }) => `第 ${row} 行的延期后的时间“${text}”看不懂，请改成“6月上旬”“6月5日前”这样的写法。`,
      'en-US': ({ row, text }) =>
        `The time it was moved to, “${text}” in row ${row}, cannot be read. Write it like 6月上旬 or 6月5日前.`,
    },
  },
  example: { message: 'time', data: { row: 12, text: '忙完再说' } },
  remarks: ({ entries, schedule }) => [
    ...weeksOfTerm(
      entries.map(({ entry }) => entry),
      titleCell(schedule, 'month'),
    ),
    ...timeCells(entries.map(({ entry }) => entry)),
    ...entries.flatMap(({ entry }) => moves(entry)),
  ],
});

/** What all weeks of the term lack is one thing, told once, at the title of their column. */
function weeksOfTerm(entries: readonly Entry[], cell: SheetCell): readonly Remark<Messages>[] {
  const first = entries.find(({ reading }) => reading.kind === 'unreadable' && reading.unknownTermStart);
  return first ? [{ cell, message: 'unknownTermStart', data: { text: textOf(first.reading) } }] : [];
}

/** A time carried down to the rows below is one and the same reading there: it is spoken of where it stands. */
function timeCells(entries: readonly Entry[]): readonly Remark<Messages>[] {
  const unreadable = entries.filter(
    ({ reading }, index) =>
      reading.kind === 'unreadable' && !reading.unknownTermStart && reading !== entries[index - 1]?.reading,
  );
  return onePerCell(unreadable, timeCell).map(unreadableTime);
}

function unreadableTime(entry: Entry): Remark<Messages> {
  const { reading } = entry;
  const [cell, row] = [timeCell(entry), entry.row + 1];
  if (reading.kind === 'unreadable' && reading.lostDate !== undefined) {
    const { text, lostDate } = reading;
    return {
      cell,
      message: 'lostDate',
      data: { row, number: text, date: lostDate },
      fix: {
        sheet: cell.sheet,
        cell: { row: cell.row, column: cell.column },
        before: Number(text),
        after: chineseDay(lostDate),
      },
    };
  }
  const isFestival = reading.kind === 'unreadable' && reading.unknownFestival === true;
  return { cell, message: isFestival ? 'unknownFestival' : 'time', data: { row, text: textOf(reading) } };
}

/** The slot's cell when what is read begins with a month and goes on with something else, so that the month is not at fault. */
function timeCell({ cells, reading }: Entry): SheetCell {
  const monthReads =
    reading.kind === 'unreadable' &&
    /^(?:\d{4}年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})月份?./.test(foldText(reading.text));
  return (monthReads ? cells.slot : null) ?? cells.month ?? cells.slot ?? cells.content;
}

function moves({ row, cells, marks }: Entry): readonly Remark<Messages>[] {
  return marks.movedTo
    .filter(({ kind }) => kind === 'unreadable')
    .map((reading) => ({
      cell: cells.status ?? cells.content,
      message: 'movedTo',
      data: { row: row + 1, text: textOf(reading) },
    }));
}

function textOf(reading: Entry['reading']): string {
  return reading.kind === 'missing' ? '' : shorten(reading.text);
}

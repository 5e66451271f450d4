import { periodUnreadable } from '../../../src/schedule/checks/periodUnreadable';
import type { PeriodReading } from '../../../src/schedule/calendar/period';
import { SHEET, buildEntries, unreadable } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './periodUnreadable.cases';

testCases(periodUnreadable, cases);

const timed = (...times: PeriodReading[]) => buildEntries(...times.map((reading) => ({ time: reading })));

describe('an unreadable time', () => {
  test('is an error that quotes it, at the month cell', () => {
    expect(runCheck(periodUnreadable, timed(unreadable('忙完再说')))).toMatchObject([
      { severity: 'error', cell: { row: 2, column: 0 } },
    ]);
    expect(said(periodUnreadable, timed(unreadable('忙完再说')))).toEqual([
      '第 3 行的时间“忙完再说”看不懂，请改成“6月上旬”“6月5日前”这样的写法。',
    ]);
  });

  test('that is a date turned into a number names the date, and offers it', () => {
    const lost: PeriodReading = { kind: 'unreadable', text: '43992', lostDate: '2020-06-10' };
    expect(said(periodUnreadable, timed(lost))).toEqual([
      '第 3 行的时间是数字 43992：日期变成了数字，按日期就是 2020-06-10。请把单元格改回日期格式，或改写成“2020年6月10日”。',
    ]);
    expect(runCheck(periodUnreadable, timed(lost))).toMatchObject([
      { fix: { cell: { row: 2, column: 0 }, before: 43992, after: '2020年6月10日' } },
    ]);
  });

  test('by a festival of a year that is not known says so', () => {
    const festival: PeriodReading = { kind: 'unreadable', text: '春节前', unknownFestival: true };
    expect(said(periodUnreadable, timed(festival))).toEqual([
      '第 3 行的时间“春节前”是按农历或节气定的，这里只知道 2000-2050 年的日子，请写明日期。',
    ]);
  });

  test('of weeks of a term that begins nobody knows when is told once, at the title, with where to write it', () => {
    const week = (text: string): PeriodReading => ({ kind: 'unreadable', text, unknownTermStart: true });
    const entries = timed(week('第一周'), week('第二周'), unreadable('忙时'));
    expect(said(periodUnreadable, entries)).toEqual([
      '时间“第一周”等是学期的周次，但不知道学期从哪天开始，算不出日期。请在标题、表头上方或表后备注里写上“2月17日开学”或“第一周（2.17-2.23）”。',
      '第 5 行的时间“忙时”看不懂，请改成“6月上旬”“6月5日前”这样的写法。',
    ]);
    expect(cellsFound(periodUnreadable, entries)).toEqual(['A2', 'A5']);
  });

  test('merged over several rows is said once', () => {
    const entries = timed(unreadable('忙时'), unreadable('忙时')).map((entry) => ({
      ...entry,
      cells: { ...entry.cells, month: { sheet: SHEET, row: 2, column: 0 } },
    }));
    expect(cellsFound(periodUnreadable, entries)).toEqual(['A3']);
  });

  test('carried down to blank cells is said once, where it stands', () => {
    const carried = unreadable('忙时');
    expect(cellsFound(periodUnreadable, timed(carried, carried, unreadable('忙时')))).toEqual(['A3', 'A5']);
  });

  test('of a slot under a good month is told at the slot cell', () => {
    expect(cellsFound(periodUnreadable, timed(unreadable('7月忙完再说'), unreadable('十二月份末了')))).toEqual([
      'B3',
      'B4',
    ]);
  });

  test('that an entry was moved to is told where the mark stands', () => {
    const entries = buildEntries({ movedTo: [unreadable('有空的时候')] });
    expect(cellsFound(periodUnreadable, entries)).toEqual(['C3']);
    expect(said(periodUnreadable, entries)[0]).toContain('延期后的时间“有空的时候”');
  });
});

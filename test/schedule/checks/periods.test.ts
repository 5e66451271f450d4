import { doneBeforeStart } from '../../../src/schedule/checks/doneBeforeStart';
import { hiddenOverdue } from '../../../src/schedule/checks/hiddenOverdue';
import { movedMoreThanOnce } from '../../../src/schedule/checks/movedMoreThanOnce';
import { order } from '../../../src/schedule/checks/order';
import { periodUnreadable } from '../../../src/schedule/checks/periodUnreadable';
import { slotEmpty } from '../../../src/schedule/checks/slotEmpty';
import type { PeriodReading } from '../../../src/schedule/calendar/period';
import { SHEET, buildEntries, days, time, unreadable } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';

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

describe('the order of the rows', () => {
  const findings = (...times: PeriodReading[]) => cellsFound(order, timed(...times));

  test('a month that is earlier than the one above is a warning at the month cell', () => {
    const entries = timed(time(1), time(2), time(4), time(3), time(5), time(6));
    expect(cellsFound(order, entries)).toEqual(['A6']);
    expect(runCheck(order, entries)[0]?.severity).toBe('warning');
    expect(said(order, entries)).toEqual(['第 6 行的时间“3月”早于它上面的“4月”，请核对时间或调整位置。']);
  });

  test('a slot that is earlier within its month is told at the slot cell', () => {
    expect(findings(time(5, 'middle'), time(5, 'first'))).toEqual(['B4']);
  });

  test('one late row near the top is the stray, not all the rows under it', () => {
    const entries = timed(time(1), time(12), time(2), time(3), time(4), time(5));
    expect(cellsFound(order, entries)).toEqual(['A4']);
    expect(said(order, entries)).toEqual(['第 4 行的时间“12月”晚于它下面的“2月”，请核对时间或调整位置。']);
  });

  test('a whole month may stand anywhere among its slots, and a quarter among its months', () => {
    expect(findings(time(3, 'last'), time(3), days('第一季度', '2020-01-01', '2020-03-31'), time(4))).toEqual([]);
  });

  test('a day may stand before or after the slot that holds it', () => {
    expect(
      findings(
        days('6月5日', '2020-06-05', '2020-06-05'),
        time(6, 'first'),
        days('6月3日至6日', '2020-06-03', '2020-06-06'),
      ),
    ).toEqual([]);
  });

  test('an entry that was moved is judged by where it was planned', () => {
    expect(cellsFound(order, buildEntries({ time: time(3), movedTo: [time(9)] }, { time: time(4) }))).toEqual([]);
  });

  test('a schedule over a year end goes on', () => {
    expect(findings(time(11), time(12), time(1, null, 2021))).toEqual([]);
  });

  test('a table kept by section is told once that it is not kept by time', () => {
    const entries = timed(time(1), time(7), time(2), time(5), time(1), time(9), time(3), time(4), time(2));
    expect(runCheck(order, entries)).toMatchObject([{ severity: 'info', cell: { row: 1, column: 0 } }]);
  });

  test('rows without a deadline have no place in the order', () => {
    expect(findings(time(3), { kind: 'open', text: '全年适时' }, { kind: 'missing' }, time(4))).toEqual([]);
  });
});

describe('a month without a slot', () => {
  test('where other entries of the month have slots is an info at the slot cell', () => {
    const entries = timed(time(3), time(3), time(3, 'last'), time(4, 'first'));
    expect(runCheck(slotEmpty, entries).map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(cellsFound(slotEmpty, entries)).toEqual(['B3', 'B4']);
  });

  test('where none has is no finding', () => {
    expect(cellsFound(slotEmpty, timed(time(1), time(1), time(3, 'last')))).toEqual([]);
  });

  test('of the year before does not look at this year’s slots', () => {
    expect(cellsFound(slotEmpty, timed(time(1, null, 2020), time(1, 'first', 2021)))).toEqual([]);
  });
});

describe('done before its period', () => {
  test('by the as-of date is an info', () => {
    expect(runCheck(doneBeforeStart, buildEntries({ time: time(7), done: true }))).toMatchObject([
      { severity: 'info', cell: { row: 2, column: 2 } },
    ]);
  });

  test('is no finding once the period has begun', () => {
    expect(said(doneBeforeStart, buildEntries({ time: time(7), done: true }), { asOf: '2020-07-01' })).toEqual([]);
  });

  test('by the day the sheet says stays so for good', () => {
    const entries = buildEntries({ time: time(7), done: true, doneOn: '2020-06-28' });
    expect(said(doneBeforeStart, entries, { asOf: '2020-12-31' })[0]).toContain('却已于 2020-06-28 标记办结');
  });
});

test('an entry moved twice is told with both times; moved once is not', () => {
  const twice = buildEntries({ content: '绿色产业发展论坛', movedTo: [time(11, 'last'), time(12, 'first')] });
  expect(said(movedMoreThanOnce, twice)).toEqual([
    '第 3 行“绿色产业发展论坛”已延期 2 次（11月下旬、12月上旬），现按“12月上旬”计算，请关注。',
  ]);
  expect(said(movedMoreThanOnce, buildEntries({ movedTo: [time(12)] }))).toEqual([]);
});

test('overdue work in a hidden row is a warning; hidden work in time, or overdue work in sight, is not', () => {
  const entries = buildEntries({ hidden: true }, { hidden: true, time: time(12) }, {});
  expect(cellsFound(hiddenOverdue, entries)).toEqual(['C3']);
  expect(said(hiddenOverdue, entries)).toEqual([
    '第 3 行被隐藏或筛选掉了，其中“秸秆焚烧宣传”已逾期 5 天，请取消隐藏后处理。',
  ]);
});

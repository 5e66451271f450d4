import { order } from '../../../src/schedule/checks/order';
import type { PeriodReading } from '../../../src/schedule/calendar/period';
import { buildEntries, days, time } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './order.cases';

testCases(order, cases);

const timed = (...times: PeriodReading[]) => buildEntries(...times.map((reading) => ({ time: reading })));

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

  test('what is said to be later than a row below, or earlier than one above, is so by both its days', () => {
    const june = days('6月15日', '2020-06-15', '2020-06-15');
    expect(findings(june, time(6), days('6月20日前', '2020-06-01', '2020-06-20'), time(7))).toEqual([]);
    expect(said(order, timed(june, time(6), days('6月1日', '2020-06-01', '2020-06-01'), time(7)))).toEqual([
      '第 5 行的时间“6月1日”早于它上面的“6月15日”，请核对时间或调整位置。',
    ]);
  });

  test('a group with an order of its own is told once, as an info at its first row', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 2, 5, 9, 11].map((month) => time(month));
    expect(runCheck(order, timed(...months))).toMatchObject([{ severity: 'info', cell: { row: 12, column: 0 } }]);
    expect(said(order, timed(...months))[0]).toContain('从第 13 行起，时间又从“2月”排起');
  });

  test('a time carried down to blank cells is told where it stands', () => {
    const carried = time(3);
    expect(findings(time(1), time(4), time(4), time(4), carried, carried, time(5), time(6))).toEqual(['A7']);
  });

  test('rows without a deadline have no place in the order', () => {
    expect(findings(time(3), { kind: 'open', text: '全年适时' }, { kind: 'missing' }, time(4))).toEqual([]);
  });
});

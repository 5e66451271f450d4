import { doneBeforeStart } from '../../../src/schedule/checks/doneBeforeStart';
import { TABLE, buildEntries, days, time } from '../buildEntries';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './doneBeforeStart.cases';

testCases(doneBeforeStart, cases);

describe('done before its period', () => {
  test('by the as-of date is an info', () => {
    expect(runCheck(doneBeforeStart, buildEntries({ time: time(7), done: true }))).toMatchObject([
      { severity: 'info', cell: { row: 2, column: 2 } },
    ]);
  });

  test('is no finding under a title that says by when: the day is the last, not the first', () => {
    const entries = buildEntries({ time: days('2020年7月20日', '2020-07-20', '2020-07-20'), done: true });
    const underTitle = (header: string) => {
      const reading = { column: 1, header, role: 'slot', confidence: 'certain', samples: [] } as const;
      const reason = { 'zh-CN': '', 'en-US': '' };
      return said(doneBeforeStart, entries, {
        schedule: { tables: [{ ...TABLE, columnReadings: [{ ...reading, reason }] }] },
      });
    };
    expect(underTitle('时间')).toHaveLength(1);
    expect(underTitle('完成时限')).toEqual([]);
  });

  test('is no finding once the period has begun', () => {
    expect(said(doneBeforeStart, buildEntries({ time: time(7), done: true }), { asOf: '2020-07-01' })).toEqual([]);
  });

  test('by the day the sheet says stays so for good', () => {
    const entries = buildEntries({ time: time(7), done: true, doneOn: '2020-06-28' });
    expect(said(doneBeforeStart, entries, { asOf: '2020-12-31' })[0]).toContain('却已于 2020-06-28 标记办结');
  });
});

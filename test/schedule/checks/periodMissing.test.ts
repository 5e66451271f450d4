import { periodMissing } from '../../../src/schedule/checks/periodMissing';
import { TABLE, buildEntries, time } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './periodMissing.cases';

testCases(periodMissing, cases);

describe('a time', () => {
  test('that is missing is an error at the month cell', () => {
    expect(runCheck(periodMissing, buildEntries({ time: { kind: 'missing' } }))).toMatchObject([
      { severity: 'error', cell: { row: 2, column: 0 } },
    ]);
  });

  test('that is missing matters no more once the entry was moved to a known one', () => {
    expect(said(periodMissing, buildEntries({ time: { kind: 'missing' }, movedTo: [time(7)] }))).toEqual([]);
  });

  test('is missing once, at the header, when there is no column of times', () => {
    const entries = buildEntries({ time: { kind: 'missing' } }, { time: { kind: 'missing' } });
    expect(
      cellsFound(periodMissing, entries, { schedule: { tables: [{ ...TABLE, columns: { content: [2] } }] } }),
    ).toEqual(['C2']);
  });

  test('without a deadline, such as 每月, is no missing time', () => {
    expect(said(periodMissing, buildEntries({ time: { kind: 'open', text: '每月' } }))).toEqual([]);
  });
});

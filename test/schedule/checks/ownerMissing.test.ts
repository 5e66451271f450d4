import { ownerMissing } from '../../../src/schedule/checks/ownerMissing';
import type { Schedule } from '../../../src/schedule/entries/schedule';
import { TABLE, buildEntries } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './ownerMissing.cases';

testCases(ownerMissing, cases);

describe('a blank owner', () => {
  test('is an error at the blank cell, with its row', () => {
    const entries = buildEntries({}, { units: [] }, { owners: [] });
    expect(cellsFound(ownerMissing, entries)).toEqual(['E5']);
    expect(said(ownerMissing, entries)).toEqual(['第 5 行没有填写负责人，请补上姓名。']);
  });

  test('on every row, because there is no such column, is said once at the header', () => {
    const entries = buildEntries({ units: [], owners: [] }, { units: [], owners: [] });
    const schedule: Partial<Schedule> = { tables: [{ ...TABLE, columns: { month: [0], content: [2] } }] };
    expect(runCheck(ownerMissing, entries, { schedule })).toMatchObject([
      { severity: 'info', cell: { row: 1, column: 2 } },
    ]);
  });
});

import { unitMissing } from '../../../src/schedule/checks/unitMissing';
import { contentMissing } from '../../../src/schedule/checks/contentMissing';
import type { Schedule } from '../../../src/schedule/entries/schedule';
import { SHEET, TABLE, buildEntries } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './unitMissing.cases';

testCases(unitMissing, cases);

describe('a blank section', () => {
  test('is an error at the blank cell, with its row', () => {
    const entries = buildEntries({}, { units: [] }, { owners: [] });
    expect(runCheck(unitMissing, entries)).toMatchObject([
      { rule: 'unit-missing', severity: 'error', sheet: '2020年日程', cell: { row: 3, column: 3 } },
    ]);
    expect(said(unitMissing, entries)).toEqual(['第 4 行没有填写责任单位，请补上负责这项工作的科室。']);
  });

  test('of a merged cell is said once, at its first cell', () => {
    const merged = { sheet: SHEET, row: 2, column: 3 };
    const entries = buildEntries({ units: [] }, { units: [] }).map((entry) => ({
      ...entry,
      cells: { ...entry.cells, unit: merged },
    }));
    expect(cellsFound(unitMissing, entries)).toEqual(['D3']);
  });

  test('of a row without any work is no finding of its own: the content is missing', () => {
    const entries = buildEntries({ content: '', units: [] });
    expect(cellsFound(unitMissing, entries)).toEqual([]);
    expect(cellsFound(contentMissing, entries)).toEqual(['C3']);
  });

  test('on every row, because there is no such column, is said once at the header', () => {
    const entries = buildEntries({ units: [], owners: [] }, { units: [], owners: [] });
    const schedule: Partial<Schedule> = { tables: [{ ...TABLE, columns: { month: [0], content: [2] } }] };
    expect(runCheck(unitMissing, entries, { schedule })).toMatchObject([
      { severity: 'warning', cell: { row: 1, column: 2 } },
    ]);
  });

  test('of a table without such a column, where others have one, is said once at its header', () => {
    const [first, ...june] = buildEntries({}, { units: [] }, { units: [] });
    const moved = june.map((entry) => ({
      ...entry,
      cells: { ...entry.cells, content: { ...entry.cells.content, sheet: '6月' }, unit: null },
    }));
    const schedule: Partial<Schedule> = {
      tables: [TABLE, { ...TABLE, sheet: '6月', columns: { month: [0], content: [2] } }],
    };
    expect(runCheck(unitMissing, [first!, ...moved], { schedule })).toMatchObject([
      { severity: 'warning', sheet: '6月', cell: { row: 1, column: 2 } },
    ]);
  });
});

import { contentMissing } from '../../../src/schedule/checks/contentMissing';
import { countsDiffer } from '../../../src/schedule/checks/countsDiffer';
import { ownerMissing } from '../../../src/schedule/checks/ownerMissing';
import { periodMissing } from '../../../src/schedule/checks/periodMissing';
import { unitMissing } from '../../../src/schedule/checks/unitMissing';
import type { Schedule } from '../../../src/schedule/entries/schedule';
import { SHEET, TABLE, buildEntries, buildEntry, buildRow, time } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';

describe('a blank unit or owner', () => {
  test('is an error at the blank cell, with its row', () => {
    const entries = buildEntries({}, { units: [] }, { owners: [] });
    expect(runCheck(unitMissing, entries)).toMatchObject([
      { rule: 'unit-missing', severity: 'error', sheet: '2020年日程', cell: { row: 3, column: 3 } },
    ]);
    expect(said(unitMissing, entries)).toEqual(['第 4 行没有填写责任单位，请补上负责这项工作的科室。']);
    expect(cellsFound(ownerMissing, entries)).toEqual(['E5']);
    expect(said(ownerMissing, entries)).toEqual(['第 5 行没有填写负责人，请补上姓名。']);
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
    expect(runCheck(ownerMissing, entries, { schedule })).toMatchObject([
      { severity: 'info', cell: { row: 1, column: 2 } },
    ]);
  });
});

describe('content', () => {
  test('that is blank, or a status mark alone, is an error at its cell', () => {
    expect(runCheck(contentMissing, buildEntries({}, { content: '', done: true }))).toMatchObject([
      { severity: 'error', cell: { row: 3, column: 2 } },
    ]);
  });

  test('of a slot that was printed and left free is no error, only a hint', () => {
    const free = buildEntry({ content: '', units: [], owners: [] });
    expect(runCheck(contentMissing, [], { schedule: { rows: [buildRow(free)] } })).toMatchObject([
      { severity: 'info', cell: { row: 2, column: 2 } },
    ]);
  });

  test('that is there is no finding', () => {
    expect(said(contentMissing, buildEntries({ content: '六五环境日' }))).toEqual([]);
  });
});

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

describe('items, sections and owners in one row', () => {
  const entry = buildEntry({ row: 20, units: ['技术保障中心', '应对气候变化科'], owners: ['廖清州'] });

  test('that do not pair up are a warning at the unit cell, with the numbers', () => {
    const rows = [buildRow(entry, { paired: false, contentLines: ['六五环境日', '环境质量状况'] })];
    expect(runCheck(countsDiffer, [entry], { schedule: { rows } })).toMatchObject([
      { severity: 'warning', cell: { row: 19, column: 3 } },
    ]);
    expect(said(countsDiffer, [entry], { schedule: { rows } })).toEqual([
      '第 20 行有 2 项工作、2 个责任单位、1 名负责人，对不上号，请按顺序一一对应填写。',
    ]);
  });

  test('that pair up are no finding', () => {
    expect(said(countsDiffer, [entry], { schedule: { rows: [buildRow(entry)] } })).toEqual([]);
  });
});

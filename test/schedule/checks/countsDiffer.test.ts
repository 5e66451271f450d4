import { countsDiffer } from '../../../src/schedule/checks/countsDiffer';
import { buildEntry, buildRow } from '../buildEntries';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './countsDiffer.cases';

testCases(countsDiffer, cases);

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

  test('of a single item, or with all names on one line, are everybody’s together', () => {
    const joint = { paired: false, unitText: '技术保障中心、应对气候变化科' };
    const items = ['六五环境日', '环境质量状况', '水质公报'];
    expect(
      said(countsDiffer, [entry], { schedule: { rows: [buildRow(entry, { ...joint, contentLines: items })] } }),
    ).toEqual([]);
    const oneItem = buildRow(entry, { paired: false, ownerNames: ['甲', '乙', '丙'] });
    expect(said(countsDiffer, [entry], { schedule: { rows: [oneItem] } })).toEqual([]);
  });

  test('that pair up are no finding', () => {
    expect(said(countsDiffer, [entry], { schedule: { rows: [buildRow(entry)] } })).toEqual([]);
  });
});

import { nameWhiteSpace } from '../../../src/schedule/checks/nameWhiteSpace';
import type { RowReading } from '../../../src/schedule/entries/schedule';
import { buildEntry, buildRow } from '../buildEntries';
import { runCheck } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './nameWhiteSpace.cases';

testCases(nameWhiteSpace, cases);

describe('white space in a name', () => {
  const found = (reading: Partial<RowReading>) => {
    const entry = buildEntry({ row: 27 });
    return runCheck(nameWhiteSpace, [entry], { schedule: { rows: [buildRow(entry, reading)] } });
  };

  test('is an info with the repair of that one cell', () => {
    expect(found({ unitText: '固体废物与辐射 安全监管科', unitNames: ['固体废物与辐射安全监管科'] })).toMatchObject([
      {
        severity: 'info',
        cell: { row: 26, column: 3 },
        fix: {
          sheet: '2020年日程',
          cell: { row: 26, column: 3 },
          before: '固体废物与辐射 安全监管科',
          after: '固体废物与辐射安全监管科',
        },
      },
    ]);
  });

  test.each([
    ['左　钢', '左钢'],
    [' 左钢', '左钢'],
    ['左\u200b钢', '左钢'],
    ['左\u00a0钢', '左钢'],
  ])('%j becomes %s', (ownerText, after) => {
    expect(found({ ownerText, ownerNames: ['左钢'] })).toMatchObject([
      { cell: { row: 26, column: 4 }, fix: { before: ownerText, after } },
    ]);
  });

  test('a name broken over two lines is put together', () => {
    expect(
      found({ unitText: '应对气候变化与区域\n合作科', unitNames: ['应对气候变化与区域合作科'] })[0]?.fix?.after,
    ).toBe('应对气候变化与区域合作科');
  });

  test('a line break between two names stays, the space within one goes', () => {
    const reading = { unitText: '技术 中心\n应对气候变化科', unitNames: ['技术中心', '应对气候变化科'] };
    expect(found(reading)[0]?.fix?.after).toBe('技术中心\n应对气候变化科');
    expect(found({ ...reading, unitText: '技术中心\n应对气候变化科' })).toEqual([]);
  });

  test('the width of brackets is left as it is', () => {
    expect(found({ unitText: '环保局（办、宣 ）', unitNames: ['环保局(办、宣)'] })[0]?.fix?.after).toBe(
      '环保局（办、宣）',
    );
  });

  test('a space between two names, or before a telephone number, is no stray', () => {
    expect(found({ unitText: '大气环境科  法规科', unitNames: ['大气环境科', '法规科'] })).toEqual([]);
    expect(found({ ownerText: '张三 13800000000', ownerNames: ['张三'] })).toEqual([]);
  });

  test('a space between Latin words belongs to the name', () => {
    expect(found({ ownerText: 'Li Zhuo', ownerNames: ['Li Zhuo'] })).toEqual([]);
  });
});

import { duplicateEntry } from '../../../src/schedule/checks/duplicateEntry';
import { nameWhiteSpace } from '../../../src/schedule/checks/nameWhiteSpace';
import { ownerDiffers } from '../../../src/schedule/checks/ownerDiffers';
import { similarSections } from '../../../src/schedule/checks/similarSections';
import type { RowReading } from '../../../src/schedule/entries/schedule';
import { buildEntries, buildEntry, buildRow, time } from '../buildEntries';
import { cellsFound, runCheck, said } from './runCheck';

describe('an owner who is not the section’s usual one', () => {
  const owned = (...owners: string[]) =>
    buildEntries(...owners.map((owner) => ({ units: ['法规科'], owners: [owner] })));

  test('in a single entry against three or more is an info at the owner cell', () => {
    const entries = owned('方洁', '方洁', '方杰', '方洁');
    expect(runCheck(ownerDiffers, entries)).toMatchObject([{ severity: 'info', cell: { row: 4, column: 4 } }]);
    expect(said(ownerDiffers, entries)).toEqual([
      '第 5 行法规科的负责人是“方杰”，而这个科室的其他 3 条都是“方洁”，请核对。',
    ]);
  });

  test('in two entries is a change of owner, and no finding', () => {
    expect(said(ownerDiffers, owned('张传波', '张传波', '李焯', '李焯', '李焯', '李焯'))).toEqual([]);
  });

  test('against fewer than three says nothing', () => {
    expect(said(ownerDiffers, owned('方洁', '方洁', '方杰'))).toEqual([]);
  });

  test('only by a space is the same owner', () => {
    expect(said(ownerDiffers, owned('左钢', '左钢', '左钢', '左　钢'))).toEqual([]);
  });
});

describe('two sections that may be one', () => {
  const sections = (...names: string[]) => buildEntries(...names.map((name) => ({ units: [name] })));

  test('are a warning at the later one, naming both and their rows', () => {
    const entries = sections('技术保障中心', '法规科', '技术中心', '技术中心');
    expect(runCheck(similarSections, entries)).toMatchObject([{ severity: 'warning', cell: { row: 4, column: 3 } }]);
    expect(said(similarSections, entries)).toEqual([
      '“技术中心”（第 5 行）与“技术保障中心”（第 3 行）可能是同一个单位；如果是，请统一写法，否则会分开统计。',
    ]);
  });

  test('are not those that differ by white space alone', () => {
    expect(said(similarSections, sections('固体废物与辐射安全监管科', '固体废物与辐射 安全监管科'))).toEqual([]);
  });

  test('are not compared when the column holds hundreds of names: that is said instead', () => {
    const entries = sections(...Array.from({ length: 501 }, (_, index) => `某某有限公司${index}号车间`));
    expect(runCheck(similarSections, entries)).toMatchObject([{ severity: 'info', cell: { row: 1, column: 3 } }]);
  });
});

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

describe('the same entry twice', () => {
  test('in content, time and sections is a warning at the later content', () => {
    const entries = buildEntries({}, { content: '别的工作' }, { content: '秸秆焚烧 宣传', units: ['大气 环境科'] });
    expect(runCheck(duplicateEntry, entries)).toMatchObject([{ severity: 'warning', cell: { row: 4, column: 2 } }]);
    expect(said(duplicateEntry, entries)[0]).toContain('与第 3 行重复');
  });

  test('in another month or of another section is none', () => {
    expect(cellsFound(duplicateEntry, buildEntries({ time: time(1) }, { time: time(2) }))).toEqual([]);
    expect(cellsFound(duplicateEntry, buildEntries({ units: ['综合科'] }, { units: ['法规科'] }))).toEqual([]);
  });

  test('the order in which the sections stand does not matter', () => {
    expect(
      cellsFound(duplicateEntry, buildEntries({ units: ['综合科', '法规科'] }, { units: ['法规科', '综合科'] })),
    ).toEqual(['C4']);
  });

  test('with blank content is told elsewhere', () => {
    expect(cellsFound(duplicateEntry, buildEntries({ content: '' }, { content: '' }))).toEqual([]);
  });
});

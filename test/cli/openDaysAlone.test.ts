import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildXlsx, textRow } from '../xlsx/buildXlsx';
import { withoutAnyMetadata } from '../xlsx/otherPrograms';
import { commandLine } from './commandLine';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-open-days-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = commandLine('2023-05-10');

/** A register and records, and no schedule. */
function facilitiesFile(): string {
  const place = path.join(folder, 'facilities.xlsx');
  const register =
    textRow(1, '设施名称', '设施类别') + textRow(2, '东湖污水厂', '污水处理') + textRow(3, '西山焚烧厂', '垃圾处理');
  const records =
    textRow(1, '设施名称', '开放日期', '参观人数') +
    textRow(2, '东湖污水厂', '2023年1月12日', '30') +
    textRow(3, '东湖污水厂', '2023年3月8日', '25') +
    textRow(4, '西山焚烧厂', '2023年4月20日', '40');
  writeFileSync(
    place,
    buildXlsx([
      { name: '设施名录', rows: register },
      { name: '开放记录', rows: records },
    ]),
  );
  return place;
}

describe('a workbook of facilities without a schedule', () => {
  test('gets its open-day report and no other', async () => {
    const out = path.join(folder, 'report.xlsx');
    const { code, out: said } = await cli('report', facilitiesFile(), '--out', out);
    expect(code).toBe(0);
    expect(said).toContain('没有找到日程表，只统计 2023 年设施开放情况');
    expect(said).toContain('已生成 1 张报表，可以直接打印。 开放日统计');
    const workbook = openXlsx(readFileSync(out));
    expect((await workbook.list()).sheets.map(({ name }) => name)).toEqual(['设施名录', '开放记录', '开放日统计']);
    const [report] = await workbook.read(['开放日统计']);
    expect(report?.values[0]?.[0]).toBe('2023年设施向公众开放统计');
  });

  test('keeps its report in place when it is generated again', async () => {
    const [first, second] = [path.join(folder, 'first.xlsx'), path.join(folder, 'second.xlsx')];
    await cli('report', facilitiesFile(), '--out', first);
    await cli('report', first, '--out', second);
    expect((await openXlsx(readFileSync(second)).list()).sheets.map(({ name }) => name)).toEqual([
      '设施名录',
      '开放记录',
      '开放日统计',
    ]);
  });

  test('loses its report again, also where the file lost every mark and record of it', async () => {
    const [reported, bare, cleaned] = ['reported', 'bare', 'cleaned'].map((name) =>
      path.join(folder, `${name}.xlsx`),
    ) as [string, string, string];
    await cli('report', facilitiesFile(), '--out', reported);
    writeFileSync(bare, withoutAnyMetadata(readFileSync(reported)));
    expect((await cli('remove', bare, '--out', cleaned)).out).toContain('开放日统计');
    expect((await openXlsx(readFileSync(cleaned)).list()).sheets.map(({ name }) => name)).toEqual([
      '设施名录',
      '开放记录',
    ]);
  });

  test('is told in figures, as a brief of the year or for one period', async () => {
    const { out: year } = await cli('brief', facilitiesFile());
    expect(year.split('\n').slice(0, 2)).toEqual(['2023年全年设施向公众开放情况', '（截至2023年5月10日）']);
    const { out: quarter } = await cli('figures', facilitiesFile(), '--period', 'q1');
    expect(quarter).toContain('应开放设施 2 处，开放过的 1 处，共开放 2 次（线下 2 次、线上 0 次），参观 55 人次。');
    expect((await cli('figures', facilitiesFile(), '--period', 'q5')).error).toMatch(/--period 不认识“q5”/);
    expect((await cli('check', facilitiesFile(), '--period', 'q1')).error).toMatch(/--period 只用于 figures/);
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { commandLine } from './commandLine';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
const SHEET = '2020年日程';
let folder: string;
let baselined: string;

const cli = commandLine('2020-03-01');

/** The baselined sample after someone typed over cells of the schedule, or over what is kept. */
async function edited(name: string, texts: Readonly<Record<number, string>>, stored?: string): Promise<string> {
  const workbook = openXlsx(readFileSync(baselined));
  const [sheet] = await workbook.read([SHEET]);
  const { row: top, column: left } = sheet!.usedRange!;
  for (const [row, value] of Object.entries(texts)) {
    const cell = { row: Number(row) - 1, column: 2 };
    await workbook.apply([
      { kind: 'setCell', sheet: SHEET, cell, expected: sheet!.values[cell.row - top]![cell.column - left]!, value },
    ]);
  }
  if (stored !== undefined) await workbook.apply([{ kind: 'store', key: 'baseline', value: stored }]);
  const place = path.join(folder, name);
  writeFileSync(place, workbook.save());
  return place;
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-baseline-'));
  baselined = path.join(folder, '基准.xlsx');
  await cli('baseline', SAMPLE, '-o', baselined);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('baseline', () => {
  test('keeps the schedule as it stands in the copy; the sheets and the original stay as they were', async () => {
    const before = readFileSync(SAMPLE);
    const target = path.join(folder, '另存.xlsx');
    const { code, out } = await cli('baseline', SAMPLE, '--out', target);
    expect(code).toBe(0);
    expect(out).toContain('已把现在的 38 条设为基准（2020-03-01）。');
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const [was, is] = await Promise.all([SAMPLE, target].map((file) => openXlsx(readFileSync(file)).read([SHEET])));
    expect(is).toEqual(was);
  });

  test('the as-of date is the day it is set on', async () => {
    const target = path.join(folder, '截至.xlsx');
    const { out } = await cli('baseline', SAMPLE, '--out', target, '--as-of', '2020-02-10', '--json');
    expect(JSON.parse(out)).toMatchObject({ setOn: '2020-02-10', entries: 38, written: { file: target } });
  });

  test('needs a place to write, which is never the original', async () => {
    expect(await cli('baseline', SAMPLE)).toMatchObject({
      code: 2,
      error: expect.stringContaining('baseline 要用 --out'),
    });
    expect(await cli('baseline', SAMPLE, '--out', SAMPLE)).toMatchObject({
      code: 2,
      error: expect.stringContaining('原文件从不覆盖'),
    });
  });
});

describe('changes', () => {
  test('on the file as it was set there are none', async () => {
    expect(await cli('changes', baselined)).toMatchObject({ code: 0, out: expect.stringContaining('没有变更') });
    expect(JSON.parse((await cli('changes', baselined, '--json')).out)).toMatchObject({
      baseline: { setOn: '2020-03-01', entries: 38 },
      changes: [],
    });
  });

  test('an entry marked done is told, in Chinese, in English and as JSON', async () => {
    const [sheet] = await openXlsx(readFileSync(baselined)).read([SHEET]);
    const content = String(sheet!.values[15 - 1 - sheet!.usedRange!.row]![2 - sheet!.usedRange!.column]);
    const place = await edited('办结.xlsx', { 15: `${content}（已办）` });
    expect((await cli('changes', place)).out).toContain(`1. ${content}（办结）`);
    expect((await cli('changes', place, '--lang', 'en-US')).out).toContain(content);
    const { counts, changes } = JSON.parse((await cli('changes', place, '--json')).out);
    expect(counts).toMatchObject({ added: 0, removed: 0, done: 1 });
    expect(changes).toEqual([
      {
        kinds: ['done'],
        before: expect.objectContaining({ sheet: SHEET, row: 15, content, done: false }),
        after: expect.objectContaining({ row: 15, content, done: true }),
      },
    ]);
  });

  test('an entry replaced by quite another is one removed and one added', async () => {
    const place = await edited('替换.xlsx', { 15: '锅炉煤改气进展' });
    const { changes } = JSON.parse((await cli('changes', place, '--json')).out);
    expect(changes).toEqual([
      { kinds: ['added'], before: null, after: expect.objectContaining({ content: '锅炉煤改气进展' }) },
      { kinds: ['removed'], before: expect.objectContaining({ row: 15 }), after: null },
    ]);
  });

  test('without a baseline, or with one that cannot be used, one line says so and exit code 2', async () => {
    expect(await cli('changes', SAMPLE)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringContaining('还没有基准'),
    });
    expect(await cli('changes', await edited('坏.xlsx', {}, '{'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('读不出来了'),
    });
    expect(await cli('changes', await edited('新.xlsx', {}, '{"version":9}'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('更新的版本'),
    });
    const other =
      '{"version":1,"setOn":"2019-01-01","sheet":"2019年日程","title":"2019年日程","year":2019,"names":[],"times":[],"entries":[]}';
    expect(await cli('changes', await edited('另一张.xlsx', {}, other))).toMatchObject({
      code: 2,
      error: expect.stringContaining('另一张日程表'),
    });
  });

  test('writes nothing, so it takes no --out', async () => {
    expect(await cli('changes', baselined, '--out', path.join(folder, '无.xlsx'))).toMatchObject({
      code: 2,
      error: expect.stringContaining('changes 不写文件'),
    });
  });
});

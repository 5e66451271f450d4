import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { commandLine } from './commandLine';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-remove-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = commandLine('2020-06-15');

test('what report added is taken out again, and named', async () => {
  const [file, reported, cleaned] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => path.join(folder, name));
  if (!file || !reported || !cleaned) throw new Error('three names');
  copyFileSync(SAMPLE, file);
  expect((await cli('report', file, '--out', reported)).code).toBeLessThan(2);
  const { code, out } = await cli('remove', reported, '--out', cleaned);
  expect(code).toBe(0);
  expect(out).toMatch(/张报表（连同上面的会议备注）：总览、/);
  expect(out).toContain('保存在文件里的：报表记录、报表内容记录');
  const before = await openXlsx(new Uint8Array(readFileSync(file))).list();
  expect(await openXlsx(new Uint8Array(readFileSync(cleaned))).list()).toEqual(before);
});

test('a file with nothing of ours is saved as it is', async () => {
  const [file, cleaned] = [SAMPLE, path.join(folder, 'c.xlsx')];
  const { code, out } = await cli('remove', file, '--out', cleaned, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ removed: { reports: [], copies: [] }, left: [] });
});

test('the original is never written over', async () => {
  expect(await cli('remove', SAMPLE, '--out', SAMPLE)).toMatchObject({ code: 2 });
});

import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommandLine } from '../../src/cli/runCommandLine';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  const lines: string[] = [];
  const code = await runCommandLine(args, (language) => ({
    language,
    today: '2020-06-15',
    print: (text) => void lines.push(text),
    complain: (line) => void lines.push(line),
    progress: () => undefined,
  }));
  return { code, printed: lines.join('\n') };
}

test('what report added is taken out again, and named', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'remove-'));
  const [file, reported, cleaned] = ['a.xlsx', 'b.xlsx', 'c.xlsx'].map((name) => path.join(folder, name));
  if (!file || !reported || !cleaned) throw new Error('three names');
  copyFileSync(SAMPLE, file);
  expect((await run('report', file, '--out', reported)).code).toBeLessThan(2);
  const { code, printed } = await run('remove', reported, '--out', cleaned);
  expect(code).toBe(0);
  expect(printed).toMatch(/张报表（连同上面的会议备注）：总览、/);
  expect(printed).toContain('保存在文件里的：报表记录、报表内容记录');
  const before = await openXlsx(new Uint8Array(readFileSync(file))).list();
  expect(await openXlsx(new Uint8Array(readFileSync(cleaned))).list()).toEqual(before);
});

test('a file with nothing of ours is saved as it is', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'remove-'));
  const [file, cleaned] = [SAMPLE, path.join(folder, 'c.xlsx')];
  const { code, printed } = await run('remove', file, '--out', cleaned, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(printed)).toMatchObject({ removed: { reports: [], copies: [] }, left: [] });
});

test('the original is never written over', async () => {
  expect(await run('remove', SAMPLE, '--out', SAMPLE)).toMatchObject({ code: 2 });
});

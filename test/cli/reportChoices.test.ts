import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { commandLine } from './commandLine';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
const AS_OF = ['--as-of', '2020-06-15'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const at = (name: string) => path.join(folder, name);

const cli = commandLine('2026-11-24');

/** The reports of the sample, with cells of 总览 and a section's sheet typed into. */
async function editedReports(
  name: string,
  ...cells: readonly (readonly [sheet: string, row: number, column: number, text: string])[]
): Promise<string> {
  await cli('report', SAMPLE, '--out', at(`of ${name}`), ...AS_OF);
  const workbook = openXlsx(readFileSync(at(`of ${name}`)));
  for (const [sheet, row, column, text] of cells) workbook.typeIntoCell(sheet, { row, column }, text);
  writeFileSync(at(name), workbook.save());
  return at(name);
}
const sheetNames = async (file: string) => (await openXlsx(readFileSync(file)).list()).sheets.map(({ name }) => name);

describe('--by', () => {
  test('gathers by owner, month and quarter in place of the section', async () => {
    expect((await cli('report', SAMPLE, '--out', at('by.xlsx'), '--by', 'quarter,month', ...AS_OF)).code).toBe(0);
    expect((await sheetNames(at('by.xlsx'))).slice(3)).toEqual([
      '总览',
      '开放日统计',
      ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`),
      '一季度',
      '二季度',
      '三季度',
      '四季度',
    ]);
  });

  test('none leaves the overview and the open days', async () => {
    await cli('report', SAMPLE, '--out', at('none.xlsx'), '--by', 'none', ...AS_OF);
    expect((await sheetNames(at('none.xlsx'))).slice(3)).toEqual(['总览', '开放日统计']);
  });

  test('what is no longer chosen is named and stays', async () => {
    await cli('report', SAMPLE, '--out', at('owners.xlsx'), '--by', 'owner', ...AS_OF);
    const { out } = await cli('report', at('owners.xlsx'), '--out', at('sections.xlsx'), ...AS_OF);
    expect(out).toMatch(/没有删除：.*廖清州/);
    expect(await sheetNames(at('sections.xlsx'))).toEqual(expect.arrayContaining(['廖清州', '大气环境科']));
  });

  test.each([
    ['an unknown grouping', ['report', SAMPLE, '--out', 'a.xlsx', '--by', '科室'], /--by 不认识“科室”/],
    ['check with a grouping', ['check', SAMPLE, '--by', 'owner'], /--by 只用于 report/],
    [
      'both ways with edited reports',
      ['report', SAMPLE, '--out', 'a.xlsx', '--overwrite', '--keep-copy'],
      /只能写一个/,
    ],
  ])('%s is refused', async (_, words, message) => {
    const { code, out, error } = await cli(...words);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(message);
  });
});

describe('a schedule that was changed since its baseline', () => {
  /** The sample with its baseline of 15 January, and then the section of one entry deleted. */
  async function changed(): Promise<string> {
    await cli('baseline', SAMPLE, '--out', at('baselined.xlsx'), '--as-of', '2020-01-15');
    const workbook = openXlsx(readFileSync(at('baselined.xlsx')));
    workbook.typeIntoCell('2020年日程', { row: 33, column: 3 }, '');
    writeFileSync(at('changed.xlsx'), workbook.save());
    return at('changed.xlsx');
  }

  test('an entry that lost its section is named in the terminal, and stands on a report sheet of its own', async () => {
    const { out } = await cli('report', await changed(), '--out', at('lost.xlsx'), ...AS_OF);
    expect(out).toMatch(/^ {2}未填责任单位 {2}未到期 1$/mu);
    expect((await sheetNames(at('lost.xlsx'))).at(-1)).toBe('未填责任单位');
  });

  test('says on 总览 what was changed since, as the pane would', async () => {
    await cli('report', await changed(), '--out', at('since.xlsx'), ...AS_OF);
    const [overview] = await openXlsx(readFileSync(at('since.xlsx'))).read(['总览']);
    expect(overview?.values[4]?.[0]).toBe('自2020年1月15日基准以来的调整：换单位或负责人 1 项。');
  });

  test('its reports written again without a change are the same file', async () => {
    await cli('report', await changed(), '--out', at('once.xlsx'), ...AS_OF);
    await cli('report', at('once.xlsx'), '--out', at('twice.xlsx'), ...AS_OF);
    expect(readFileSync(at('twice.xlsx')).equals(readFileSync(at('once.xlsx')))).toBe(true);
  });
});

describe('reports edited outside the notes', () => {
  test('stop the command, which names them and what to say; nothing is written', async () => {
    const file = await editedReports('edited.xlsx', ['总览', 0, 0, '我的总览'], ['大气环境科', 3, 3, '我改过的内容']);
    const { code, out, error } = await cli('report', file, '--out', at('stopped.xlsx'), ...AS_OF);
    expect([code, out]).toEqual([2, '']);
    expect(error).toBe(
      '这些报表在会议备注之外被改动过，没有生成：总览（A1）、大气环境科（D4）。加 --keep-copy 先留一份副本再更新，或加 --overwrite 直接覆盖。',
    );
    expect(existsSync(at('stopped.xlsx'))).toBe(false);
  });

  test('are written over with --overwrite', async () => {
    const file = await editedReports('over.xlsx', ['大气环境科', 3, 3, '我改过的内容']);
    expect((await cli('report', file, '--out', at('overwritten.xlsx'), '--overwrite', ...AS_OF)).code).toBe(0);
    const [sheet] = await openXlsx(readFileSync(at('overwritten.xlsx'))).read(['大气环境科']);
    expect(sheet?.values[3]?.[3]).not.toBe('我改过的内容');
    expect((await sheetNames(at('overwritten.xlsx'))).filter((name) => name.includes('副本'))).toEqual([]);
  });

  test('are copied first with --keep-copy: the copy stands after its report, is never written again and no schedule', async () => {
    const file = await editedReports('keep.xlsx', ['总览', 0, 0, '我的总览'], ['大气环境科', 3, 3, '我改过的内容']);
    const { out } = await cli('report', file, '--out', at('kept.xlsx'), '--keep-copy', ...AS_OF);
    expect(out).toContain('“大气环境科”里改动过的内容已另存为“大气环境科 (副本 06-15)”');
    const kept = openXlsx(readFileSync(at('kept.xlsx')));
    const { sheets } = await kept.list();
    expect(sheets.slice(3, 8).map(({ name, tag }) => [name, tag?.role ?? null])).toEqual([
      ['总览', 'overview'],
      ['总览 (副本 06-15)', 'copy'],
      ['开放日统计', 'openDays'],
      ['生态环境技术保障中心', 'section:生态环境技术保障中心'],
      ['大气环境科', 'section:大气环境科'],
    ]);
    const [own, copy, overview] = await kept.read(['大气环境科', '大气环境科 (副本 06-15)', '总览 (副本 06-15)']);
    expect([own?.values[3]?.[3] === '我改过的内容', copy?.values[3]?.[3], overview?.values[0]?.[0]]).toEqual([
      false,
      '我改过的内容',
      '我的总览',
    ]);
    expect((await cli('report', at('kept.xlsx'), '--out', at('kept again.xlsx'), ...AS_OF)).code).toBe(0);
  });

  test('notes are no edit', async () => {
    const file = await editedReports('noted.xlsx', ['大气环境科', 3, 8, '请柳钢供稿']);
    expect((await cli('report', file, '--out', at('noted again.xlsx'), ...AS_OF)).code).toBe(0);
  });

  test('nor is another day: what was written is known, not what would be written now', async () => {
    const file = await editedReports('later.xlsx');
    expect((await cli('report', file, '--out', at('later again.xlsx'), '--as-of', '2020-09-30')).code).toBe(0);
  });
});

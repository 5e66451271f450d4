import {
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { commandLine } from './commandLine';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-cli-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const cli = commandLine('2026-11-24');

function file(name: string, content: Uint8Array | string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

/** The sample with the rows of its sheets replaced; sheets named in `drop` keep no rows at all. */
function sampleWith(name: string, change: (xml: string, sheet: number) => string): string {
  const parts = unzipSync(readFileSync(SAMPLE));
  for (const sheet of [1, 2, 3]) {
    const part = `xl/worksheets/sheet${sheet}.xml`;
    parts[part] = strToU8(change(Buffer.from(parts[part]!).toString('utf8'), sheet));
  }
  return file(name, zipSync(parts));
}

const withoutRows = (xml: string) =>
  xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>').replace(/<mergeCells.*<\/mergeCells>/s, '');

describe('check', () => {
  test('tells what the file keeps of ours that a later version saved', async () => {
    const workbook = openXlsx(readFileSync(SAMPLE));
    await workbook.apply([{ kind: 'store', key: 'settings', value: JSON.stringify({ version: 99 }) }]);
    const newer = file('newer.xlsx', workbook.save());
    expect((await cli('check', newer)).out).toContain('此文件里的设置由更新的版本保存，未改动');
    const { out } = await cli('check', newer, '--json');
    expect(JSON.parse(out)).toMatchObject({ storedTroubles: [{ text: 'settings', why: 'newer' }] });
  });

  test('the sample as of 2020-06-15 gives the known figures, one JSON object and nothing else', async () => {
    const { code, out, error } = await cli('check', SAMPLE, '--as-of', '2020-06-15', '--json');
    const result = JSON.parse(out);
    expect(code).toBe(0);
    expect(error).toBe('');
    expect(result).toMatchObject({ asOf: '2020-06-15', year: 2020, sheet: '2020年日程' });
    expect(result.counts).toEqual({ done: 12, cancelled: 0, overdue: 6, due: 1, upcoming: 1, planned: 18 });
    expect(result.entries).toHaveLength(38);
    expect(new Set(result.entries.map((entry: { row: number }) => entry.row)).size).toBe(37);
    expect(result.sections).toHaveLength(13);
    expect(result.releases).toEqual({ target: 4, total: 4, done: 1, government: 1, byQuarter: [1, 1, 1, 1] });
    expect(result.findings.filter((finding: { severity: string }) => finding.severity === 'error')).toEqual([]);
  });

  test('the two items of the June row stand apart, each with its section and owner', async () => {
    const { entries } = JSON.parse((await cli('check', SAMPLE, '--as-of', '2020-06-15', '--json')).out);
    expect(entries.filter((entry: { row: number }) => entry.row === 19)).toEqual([
      {
        sheet: '2020年日程',
        row: 19,
        cell: 'C19',
        category: null,
        content: '六五环境日、节能宣传周',
        units: ['生态环境技术保障中心'],
        supportUnits: [],
        noSections: [],
        owners: ['廖清州'],
        start: '2020-06-01',
        end: '2020-06-10',
        workdayBefore: null,
        milestones: [],
        besides: null,
        recurring: null,
        status: 'overdue',
        daysOverdue: 5,
        doneLate: false,
        daysLate: 0,
        tags: [],
      },
      {
        sheet: '2020年日程',
        row: 19,
        cell: 'C19',
        category: null,
        content: '2019年柳州市生态环境质量状况（以市政府名义开新闻发布会）',
        units: ['应对气候变化与区域合作科'],
        supportUnits: [],
        noSections: [],
        owners: ['韦薇'],
        start: '2020-06-01',
        end: '2020-06-10',
        workdayBefore: null,
        milestones: [],
        besides: null,
        recurring: null,
        status: 'overdue',
        daysOverdue: 5,
        doneLate: false,
        daysLate: 0,
        tags: ['release', 'governmentRelease'],
      },
    ]);
  });

  test('open days: on target, made up, behind, and none at all', async () => {
    const { openDays } = JSON.parse((await cli('check', SAMPLE, '--as-of', '2020-06-15', '--json')).out);
    expect(openDays.facilities).toEqual([
      {
        name: '示例一号环境空气自动监测站',
        windows: [1, 1, 2, 0, 0, 0],
        openings: 4,
        missed: 0,
        madeUp: 0,
        owed: 0,
        metToDate: true,
      },
      {
        name: '示例城北污水处理厂',
        windows: [0, 2, 1, 0, 0, 0],
        openings: 3,
        missed: 1,
        madeUp: 1,
        owed: 0,
        metToDate: true,
      },
      {
        name: '示例生活垃圾焚烧发电厂',
        windows: [0, 1, 0, 0, 0, 0],
        openings: 1,
        missed: 1,
        madeUp: 0,
        owed: 1,
        metToDate: false,
      },
      {
        name: '示例危险废物处置中心',
        windows: [0, 0, 0, 0, 0, 0],
        openings: 0,
        missed: 2,
        madeUp: 0,
        owed: 2,
        metToDate: false,
      },
      {
        name: '示例辐射环境监测展厅',
        windows: [1, 1, 1, 0, 0, 0],
        openings: 3,
        missed: 0,
        madeUp: 0,
        owed: 0,
        metToDate: true,
      },
    ]);
  });

  test('a missing owner is an error finding, named by its cell, and the exit code says so', async () => {
    const place = sampleWith('no-owner.xlsx', (xml) =>
      xml.replace(/(<c r="E15"[^>]*?) t="inlineStr">.*?<\/c>/, '$1/>'),
    );
    const { code, out } = await cli('check', place, '--as-of', '2020-06-15', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).findings).toContainEqual(
      expect.objectContaining({ rule: 'owner-missing', severity: 'error', cell: 'E15' }),
    );
  });

  test('what became no part of an entry is told with its cell and the reason', async () => {
    const place = sampleWith('aside.xlsx', (xml, sheet) =>
      sheet === 1
        ? xml.replace(/(<row r="5".*?)<\/row>/s, '$1<c r="H5" t="inlineStr"><is><t>旁注</t></is></c></row>')
        : xml,
    );
    const told = JSON.parse((await cli('check', place, '--as-of', '2020-06-15', '--json')).out).leftAside;
    expect(told).toMatchObject([{ cell: 'H5', text: '旁注', reason: 'besideTable', ranges: ['H5'] }]);
    expect((await cli('check', place, '--as-of', '2020-06-15')).out).toContain('H5  旁注  在表格的列之外');
  });

  test('without --json a person reads the same in Chinese, or in English when asked', async () => {
    expect((await cli('check', SAMPLE, '--as-of', '2020-06-15')).out).toContain(
      '已办 12  逾期 6  当期 1  临近 1  未到期 18',
    );
    expect((await cli('check', SAMPLE, '--as-of', '2020-06-15', '--lang', 'en-US')).out).toContain(
      'Done 12  Overdue 6  Due now 1  Upcoming 1  Planned 18',
    );
  });

  test('without --as-of today decides', async () => {
    expect(JSON.parse((await cli('check', SAMPLE, '--json')).out)).toMatchObject({
      asOf: '2026-11-24',
      counts: { done: 12, overdue: 26 },
    });
  });
});

describe('report', () => {
  test('says in JSON what it wrote, beside what check says', async () => {
    const target = path.join(folder, 'json.xlsx');
    const { out } = await cli('report', SAMPLE, '--out', target, '--as-of', '2020-06-15', '--json');
    const { written, ...rest } = JSON.parse(out);
    expect(rest).toEqual(JSON.parse((await cli('check', SAMPLE, '--as-of', '2020-06-15', '--json')).out));
    expect(written).toMatchObject({ file: target, highlighted: true, renamed: [], obsolete: [] });
    expect(written.sheets).toHaveLength(15);
  });

  test('twice on the same file gives the same file, byte for byte', async () => {
    const [first, second] = [path.join(folder, 'once.xlsx'), path.join(folder, 'twice.xlsx')];
    await cli('report', SAMPLE, '--out', first, '--as-of', '2020-06-15');
    await cli('report', SAMPLE, '--out', second, '--as-of', '2020-06-15');
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  test('replaces a file that is already at --out, and leaves nothing else beside it', async () => {
    const place = mkdtempSync(path.join(folder, 'out-'));
    const target = path.join(place, '结果.xlsx');
    writeFileSync(target, '旧');
    expect((await cli('report', SAMPLE, '--out', target, '--as-of', '2020-06-15')).code).toBe(0);
    expect(readdirSync(place)).toEqual(['结果.xlsx']);
    expect((await openXlsx(readFileSync(target)).list()).sheets).toHaveLength(18);
  });

  test('a protected schedule is not highlighted, its reports are generated, and a person is told', async () => {
    const place = sampleWith('protected.xlsx', (xml, sheet) =>
      sheet === 1 ? xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>') : xml,
    );
    const target = path.join(folder, 'protected-out.xlsx');
    const { code, out } = await cli('report', place, '--out', target, '--as-of', '2020-06-15');
    expect(code).toBe(0);
    expect(out).toContain('工作表“2020年日程”受保护，没有标色');
    expect(openXlsx(readFileSync(target)).view('2020年日程').formulaFormats).toEqual([]);
  });

  test('error findings give exit code 1 and the reports all the same', async () => {
    const place = sampleWith('no-owner-report.xlsx', (xml) =>
      xml.replace(/(<c r="E15"[^>]*?) t="inlineStr">.*?<\/c>/, '$1/>'),
    );
    const target = path.join(folder, 'no-owner-out.xlsx');
    expect((await cli('report', place, '--out', target, '--as-of', '2020-06-15')).code).toBe(1);
    expect(existsSync(target)).toBe(true);
  });

  test('highlights and report sheets go into the copy; the original stays as it was', async () => {
    const before = readFileSync(SAMPLE);
    const target = path.join(folder, 'reports.xlsx');
    const { code } = await cli('report', SAMPLE, '--out', target, '--as-of', '2020-06-15');
    expect(code).toBe(0);
    expect(readFileSync(SAMPLE).equals(before)).toBe(true);
    const { sheets } = await openXlsx(readFileSync(target)).list();
    expect(sheets.filter((sheet) => sheet.tag).map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['总览', '开放日统计', '大气环境科', '法规科']),
    );
    expect(sheets.filter((sheet) => sheet.tag)).toHaveLength(15);
  });

  test('again on its own result gives the same file, byte for byte', async () => {
    const [first, second] = [path.join(folder, 'first.xlsx'), path.join(folder, 'second.xlsx')];
    await cli('report', SAMPLE, '--out', first, '--as-of', '2020-06-15');
    await cli('report', first, '--out', second, '--as-of', '2020-06-15');
    expect(readFileSync(second).equals(readFileSync(first))).toBe(true);
  });

  test.each(['symbolic link', 'hard link'])('a %s to the original is the original', async (kind) => {
    const place = file(`linked ${kind}.xlsx`, readFileSync(SAMPLE));
    const link = path.join(folder, `to ${kind}.xlsx`);
    if (kind === 'hard link') linkSync(place, link);
    else symlinkSync(place, link);
    const { code, error } = await cli('report', place, '--out', link);
    expect(code).toBe(2);
    expect(error).toMatch(/--out 就是原文件/);
  });

  test('the original is refused as the target', async () => {
    const place = file('own.xlsx', readFileSync(SAMPLE));
    const { code, error } = await cli('report', place, '--out', path.join(folder, '.', 'own.xlsx'));
    expect(code).toBe(2);
    expect(error).toMatch(/--out 就是原文件/);
    expect(readFileSync(place).equals(readFileSync(SAMPLE))).toBe(true);
  });
});

describe('input that cannot be used: one line on stderr, exit code 2, nothing on stdout', () => {
  const encrypted = () => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    return bytes;
  };
  test.each<[string, () => string[], RegExp]>([
    ['no such file', () => ['check', '不存在.xlsx'], /找不到文件“不存在\.xlsx”/],
    ['not an .xlsx', () => ['check', file('text.xlsx', '这是文本')], /这不是 Excel 工作簿/],
    [
      'a zip that is no workbook',
      () => ['check', file('zip.xlsx', zipSync({ 'a.txt': strToU8('a') }))],
      /这不是 Excel 工作簿/,
    ],
    ['encrypted', () => ['check', file('encrypted.xlsx', encrypted())], /设了打开密码/],
    ['an empty sheet', () => ['check', sampleWith('empty.xlsx', withoutRows)], /是空的/],
    [
      'no header',
      () => [
        'check',
        sampleWith('no-header.xlsx', (xml, sheet) =>
          sheet === 1
            ? xml
                .replace('素材内容', '余额')
                .replace('责任单位（科室）', '单价')
                .replace('负责人', '库存')
                .replace('>时间<', '>金额<')
            : withoutRows(xml),
        ),
      ],
      /没有找到日程表/,
    ],
    [
      'no rows',
      () => [
        'check',
        sampleWith('no-rows.xlsx', (xml, sheet) =>
          sheet === 1
            ? xml.replace(/<row r="3".*<\/sheetData>/s, '</sheetData>').replace(/<mergeCells.*<\/mergeCells>/s, '')
            : withoutRows(xml),
        ),
      ],
      /只有表头，没有条目/,
    ],
    ['no such sheet', () => ['check', SAMPLE, '--sheet', '没有这张'], /找不到工作表“没有这张”/],
    ['no command', () => [], /请写明要做什么：check、report、baseline、changes、brief、calendar、figures 或 remove/],
    ['an unknown command', () => ['检查', SAMPLE], /没有“检查”这个命令/],
    ['no file', () => ['check'], /请写明要检查的/],
    ['a date that is none', () => ['check', SAMPLE, '--as-of', '2020-02-30'], /“2020-02-30”不是日期/],
    ['report without --out', () => ['report', SAMPLE], /要用 --out/],
    [
      'a folder that is not there',
      () => ['report', SAMPLE, '--out', path.join(folder, '没有', 'a.xlsx'), '--as-of', '2020-06-15'],
      /所在的文件夹不存在/,
    ],
    ['a result of another kind', () => ['report', SAMPLE, '--out', path.join(folder, 'a.xls')], /扩展名要与原文件相同/],
    ['a folder for a file', () => ['check', folder], /是文件夹/],
    ['an option without its value', () => ['check', SAMPLE, '--as-of'], /“--as-of”后面缺少内容/],
    ['two files', () => ['check', SAMPLE, SAMPLE], /一次只能处理一个文件/],
    ['--out for check', () => ['check', SAMPLE, '--out', 'a.xlsx'], /check 不写文件/],
    [
      'a truncated file',
      () => ['check', file('truncated.xlsx', readFileSync(SAMPLE).subarray(0, 3000))],
      /不完整或已损坏/,
    ],
    ['an unknown option', () => ['check', SAMPLE, '--fast'], /不认识选项“--fast”/],
  ])('%s', async (_, words, message) => {
    const { code, out, error } = await cli(...words());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(error).toMatch(message);
    expect(error).not.toContain('\n');
  });

  test('two candidate schedules are named', async () => {
    const parts = unzipSync(readFileSync(SAMPLE));
    parts['xl/worksheets/sheet2.xml'] = parts['xl/worksheets/sheet1.xml']!;
    const place = file('two.xlsx', zipSync(parts));
    const { code, error } = await cli('check', place);
    expect(
      JSON.parse((await cli('check', place, '--sheet', '设施名录', '--as-of', '2020-06-15', '--json')).out),
    ).toMatchObject({ sheet: '设施名录', counts: { done: 12 } });
    expect(code).toBe(2);
    expect(error).toMatch(/有 2 张工作表都像日程表.*2020年日程（2020年，37 行）、设施名录（2020年，37 行）.*--sheet/);
  });
});

test('--help says how it is used, in the language asked for', async () => {
  expect(await cli('--help')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('退出码') });
  expect(await cli('--help', '--lang', 'en-US')).toMatchObject({ code: 0, out: expect.stringContaining('Exit codes') });
});

test('the program prints to the terminal and sets the exit code', () => {
  const entry = path.join(__dirname, '../../src/cli/index.ts');
  const runEntry = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', entry, ...words], { encoding: 'utf8' });
  const checked = runEntry('check', SAMPLE, '--as-of', '2020-06-15', '--json');
  expect({
    status: checked.status,
    stderr: checked.stderr,
    overdue: JSON.parse(checked.stdout).counts.overdue,
  }).toEqual({ status: 0, stderr: '', overdue: 6 });
  const missing = runEntry('check', '不存在.xlsx');
  expect({ status: missing.status, stdout: missing.stdout, stderr: missing.stderr }).toEqual({
    status: 2,
    stdout: '',
    stderr: '找不到文件“不存在.xlsx”。\n',
  });
});

test('a cell too far from the table to be read is named', async () => {
  const far = path.join(__dirname, '../fixtures/files/farcell.xlsx');
  const { out } = await cli('check', far, '--as-of', '2020-06-15');
  expect(out).toMatch(/XFD1048576.*离其他内容太远，没有读/);
});

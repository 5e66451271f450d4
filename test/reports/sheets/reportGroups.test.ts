import { readyReports } from '../readyReports';
import type { ReadyReports } from '../../../src/reports/planReports';
import { reportGroups } from '../../../src/reports/sheets/reportGroups';
import { REPORT_TEXTS } from '../../../src/reports/texts/reportTexts';
import type { Entry } from '../../../src/schedule/entries/entry';
import { REPORT_GROUPINGS, type ReportGrouping } from '../../../src/schedule/settings/settings';
import type { SheetContent } from '../../../src/workbook/sheetContent';
import type { CellValue, WorkbookListing } from '../../../src/workbook/sheetSnapshot';
import { buildEntries, buildEntry, time, unreadable } from '../../schedule/buildEntries';
import { buildJudgement, seedEntries } from '../buildJudgement';
import { afterwards, rowWith, textOf, writtenSheets } from '../readContent';

const LISTING: WorkbookListing = {
  sheets: [{ name: '2020年日程', visibility: 'visible', tag: null }],
  stored: {},
  structureProtected: false,
};

const groups = (entries: readonly Entry[], ...by: readonly ReportGrouping[]) =>
  reportGroups(buildJudgement(entries, { by }), REPORT_TEXTS['zh-CN']);
const shares = (entries: readonly Entry[], ...by: readonly ReportGrouping[]) =>
  groups(entries, ...by).map(({ role, sheetName, entries: share }) => [
    role,
    sheetName,
    share.map(({ entry }) => entry.content),
  ]);

function plan(
  entries: readonly Entry[],
  by: readonly ReportGrouping[],
  before?: ReadyReports,
  type?: (sheet: string, values: CellValue[][]) => void,
): ReadyReports {
  let guid = 0;
  const workbook = before ? afterwards(LISTING, before.edits, type) : { listing: LISTING, ownSheets: [] };
  return readyReports(
    buildJudgement(entries, { by }),
    { ...workbook, dateSystem: 1900 },
    { language: 'zh-CN', newGuid: () => `${before ? 'later' : 'guid'}-${(guid += 1)}` },
  );
}
const sheetOf = (made: ReadyReports, name: string): SheetContent =>
  writtenSheets(made.edits).find((sheet) => sheet.name === name)!;
/** Types notes on one sheet beside contents. */
const typing = (name: string, notes: Readonly<Record<string, string>>) => (sheet: string, values: CellValue[][]) => {
  if (sheet !== name) return;
  const note = values[2]!.indexOf('会议备注');
  for (const row of values) row[note] = notes[String(row[3])] ?? row[note]!;
};

const ENTRIES = buildEntries(
  { content: '空气质量通报', units: ['大气环境科'], owners: ['张三'], time: time(1, 'first') },
  { content: '六五环境日', units: ['综合科', '大气环境科'], owners: ['李四', '张 三'], time: time(6, 'first') },
  { content: '应急演练', units: ['应急办'], owners: [], time: time(5) },
  { content: '信访接待', units: ['综合科'], owners: ['李四'], time: unreadable('待定') },
);

describe('the groups of report sheets', () => {
  it('are the sections unless something else is chosen', () => {
    expect(reportGroups(buildJudgement(seedEntries()), REPORT_TEXTS['zh-CN']).every(({ by }) => by === 'section')).toBe(
      true,
    );
    expect(groups(ENTRIES)).toEqual([]);
  });

  it('by section: a joint entry with each of them, and one at the end for what has none', () => {
    const entries = [buildEntry({ content: '年度总结', units: [], owners: ['王五'] }), ...ENTRIES];
    expect(shares(entries, 'section')).toEqual([
      ['section:大气环境科', '大气环境科', ['空气质量通报', '六五环境日']],
      ['section:综合科', '综合科', ['六五环境日', '信访接待']],
      ['section:应急办', '应急办', ['应急演练']],
      ['section:', '未填责任单位', ['年度总结']],
    ]);
    expect(shares(ENTRIES, 'section').map(([role]) => role)).not.toContain('section:');
  });

  it('by owner: a joint entry with each owner, however the name is spaced, and one for what has none', () => {
    expect(shares(ENTRIES, 'owner')).toEqual([
      ['owner:张三', '张三', ['空气质量通报', '六五环境日']],
      ['owner:李四', '李四', ['六五环境日', '信访接待']],
      ['owner:', '未填负责人', ['应急演练']],
    ]);
  });

  it('by month of the deadline, in order of time, and one for what has no deadline', () => {
    expect(shares(ENTRIES, 'month')).toEqual([
      ['month:2020-01', '1月', ['空气质量通报']],
      ['month:2020-05', '5月', ['应急演练']],
      ['month:2020-06', '6月', ['六五环境日']],
      ['undated', '未定时间', ['信访接待']],
    ]);
  });

  it('by quarter of the deadline; what has none stands on one sheet however many groupings are by time', () => {
    expect(shares(ENTRIES, 'quarter').map(([role, name]) => [role, name])).toEqual([
      ['quarter:2020-1', '一季度'],
      ['quarter:2020-2', '二季度'],
      ['undated', '未定时间'],
    ]);
    expect(groups(ENTRIES, 'quarter', 'month').filter(({ role }) => role === 'undated')).toHaveLength(1);
  });

  it('name the year of a month beyond the year of the schedule', () => {
    const next = [...ENTRIES, buildEntry({ content: '总结', time: time(1, null, 2021) })];
    expect(shares(next, 'month').map(([, name]) => name)).toEqual(['1月', '5月', '6月', '2021年1月', '未定时间']);
    expect(shares(next, 'quarter').map(([, name]) => name)).toEqual(['一季度', '二季度', '2021年一季度', '未定时间']);
  });

  it('hold every entry of the real schedule, whatever is chosen', () => {
    for (const by of REPORT_GROUPINGS) {
      const held = new Set(groups(seedEntries(), by).flatMap(({ entries }) => entries.map(({ entry }) => entry)));
      expect(held.size).toBe(seedEntries().length);
    }
  });
});

describe("sheets that are not a section's", () => {
  it('say which section answers for each entry', () => {
    const sheet = sheetOf(plan(ENTRIES, ['owner']), '张三');
    expect(sheet.rows[2]?.map((cell) => cell?.value)).toEqual([
      '序号',
      '月份',
      '旬',
      '内容',
      '责任单位（科室）',
      '负责人',
      '状态',
      '逾期天数',
      '来源',
      '会议备注',
    ]);
    expect(rowWith(sheet, '六五环境日')?.slice(3, 6)).toEqual(['六五环境日', '综合科、大气环境科', '李四、张 三']);
  });

  it("come after the sections' and plan the very same edits the second time", () => {
    const by = ['section', 'owner', 'month', 'quarter'] as const;
    const first = plan(ENTRIES, by);
    expect(first.sheets.map(({ name }) => name)).toEqual([
      '总览',
      '大气环境科',
      '综合科',
      '应急办',
      '张三',
      '李四',
      '未填负责人',
      '1月',
      '5月',
      '6月',
      '未定时间',
      '一季度',
      '二季度',
    ]);
    expect(plan(ENTRIES, by, first).edits).toEqual(first.edits);
  });

  it("keep a note to their own lines: it is about this person's share, or this month's", () => {
    const by = ['section', 'owner', 'month'] as const;
    const second = plan(ENTRIES, by, plan(ENTRIES, by), typing('张三', { 六五环境日: '张三带横幅' }));
    expect(rowWith(sheetOf(second, '张三'), '六五环境日')?.at(-1)).toBe('张三带横幅');
    for (const other of ['李四', '大气环境科', '6月'])
      expect(textOf(sheetOf(second, other))).not.toContain('张三带横幅');
  });

  it('pass a note on with an entry that changed its owner, or moved to another month', () => {
    const moved = ENTRIES.map((entry) =>
      entry.content === '空气质量通报'
        ? { ...entry, owners: ['王五'], period: { start: '2020-02-01', end: '2020-02-29' } }
        : entry,
    );
    const byOwner = plan(moved, ['owner'], plan(ENTRIES, ['owner']), typing('张三', { 空气质量通报: '补数据' }));
    expect(rowWith(sheetOf(byOwner, '王五'), '空气质量通报')?.at(-1)).toBe('补数据');
    const byMonth = plan(moved, ['month'], plan(ENTRIES, ['month']), typing('1月', { 空气质量通报: '补数据' }));
    expect(rowWith(sheetOf(byMonth, '2月'), '空气质量通报')?.at(-1)).toBe('补数据');
  });

  it('are offered for removal with their notes once the grouping is no longer chosen', () => {
    const second = plan(
      ENTRIES,
      ['section'],
      plan(ENTRIES, ['section', 'owner']),
      typing('李四', { 信访接待: '周五值班' }),
    );
    expect(second.obsolete.map(({ name, notes }) => [name, notes])).toEqual([
      ['张三', []],
      ['李四', ['周五值班']],
      ['未填负责人', []],
    ]);
    expect(second.sheets.map(({ name }) => name)).toEqual(['总览', '大气环境科', '综合科', '应急办']);
  });
});

describe('the sheet of entries without a section', () => {
  const without = [...ENTRIES, buildEntry({ content: '年度总结', units: [], owners: ['王五'] })];

  it("lists them like any section's, after the others", () => {
    const made = plan(without, ['section']);
    expect(made.sheets.at(-1)).toEqual({ name: '未填责任单位', role: 'section:' });
    expect(rowWith(sheetOf(made, '未填责任单位'), '年度总结')?.slice(3, 5)).toEqual(['年度总结', '王五']);
    expect(plan(without, ['section'], made).edits).toEqual(made.edits);
  });

  it('passes a note on to the section that takes the entry over, and is offered for removal then', () => {
    const taken = without.map((entry) => (entry.content === '年度总结' ? { ...entry, units: ['综合科'] } : entry));
    const second = plan(
      taken,
      ['section'],
      plan(without, ['section']),
      typing('未填责任单位', { 年度总结: '请明确由谁牵头' }),
    );
    expect(rowWith(sheetOf(second, '综合科'), '年度总结')?.at(-1)).toBe('请明确由谁牵头');
    expect(second.obsolete.map(({ name, notes }) => [name, notes])).toEqual([['未填责任单位', []]]);
  });

  it('stands beside a section that is really called so', () => {
    const named = [...without, buildEntry({ content: '信息公开', units: ['未填责任单位'] })];
    expect(plan(named, ['section']).sheets.slice(-2)).toEqual([
      { name: '未填责任单位', role: 'section:未填责任单位' },
      { name: '未填责任单位 (2)', role: 'section:' },
    ]);
  });
});

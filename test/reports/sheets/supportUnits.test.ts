import { readyReports } from '../readyReports';
import type { ReadyReports } from '../../../src/reports/planReports';
import type { Entry } from '../../../src/schedule/entries/entry';
import type { Language } from '../../../src/schedule/text/language';
import type { SheetContent } from '../../../src/workbook/sheetContent';
import type { SheetSnapshot, WorkbookListing } from '../../../src/workbook/sheetSnapshot';
import { buildEntries, time } from '../../schedule/buildEntries';
import { buildJudgement } from '../buildJudgement';
import { afterwards, rowWith, valuesOf, writtenSheets } from '../readContent';

const LISTING: WorkbookListing = {
  sheets: [{ name: '2020年日程', visibility: 'visible', tag: null }],
  stored: {},
  structureProtected: false,
};
const BEFORE = buildEntries(
  { content: '空气质量通报', units: ['大气环境科'], owners: ['张三'], time: time(1, 'first') },
  { content: '六五环境日', units: ['综合科'], owners: ['李四'], time: time(6, 'first') },
);
/** The same, once the office writes down who helps. */
const ENTRIES = BEFORE.map((entry) =>
  entry.content === '空气质量通报'
    ? { ...entry, supportUnits: ['技术中心', '环境监察支队'] }
    : { ...entry, supportUnits: [] },
);

interface Before {
  readonly plan: ReadyReports;
  readonly widen?: (sheet: SheetSnapshot) => SheetSnapshot;
  readonly note?: string;
}

function plan(entries: readonly Entry[], before?: Before, language: Language = 'zh-CN'): ReadyReports {
  let guid = 0;
  const later =
    before &&
    afterwards(LISTING, before.plan.edits, (name, values) => {
      if (name === '大气环境科' && before.note !== undefined) values[3]![values[2]!.indexOf('会议备注')] = before.note;
    });
  const ownSheets = (later?.ownSheets ?? []).map(before?.widen ?? ((sheet) => sheet));
  return readyReports(
    buildJudgement(entries, { by: ['section', 'month'] }),
    { listing: later?.listing ?? LISTING, ownSheets, dateSystem: 1900 },
    { language, newGuid: () => `guid-${(guid += 1)}` },
  );
}
const sheetOf = (made: ReadyReports, name: string): SheetContent =>
  writtenSheets(made.edits).find((sheet) => sheet.name === name)!;
const titles = (sheet: SheetContent) => valuesOf(sheet)[2];

describe('supporting sections on report sheets', () => {
  it('stand in a column of their own beside the content or the section that answers for it', () => {
    const made = plan(ENTRIES);
    expect(titles(sheetOf(made, '大气环境科'))).toEqual([
      '序号',
      '月份',
      '旬',
      '内容',
      '配合单位',
      '负责人',
      '状态',
      '逾期天数',
      '来源',
      '会议备注',
    ]);
    expect(rowWith(sheetOf(made, '大气环境科'), '空气质量通报')?.slice(3, 6)).toEqual([
      '空气质量通报',
      '技术中心、环境监察支队',
      '张三',
    ]);
    expect(titles(sheetOf(made, '1月'))?.slice(3, 6)).toEqual(['内容', '责任单位（科室）', '配合单位']);
    expect(rowWith(sheetOf(made, '1月'), '空气质量通报')?.slice(4, 6)).toEqual([
      '大气环境科',
      '技术中心、环境监察支队',
    ]);
  });

  it("have that column on every group's sheet, so that they are laid out alike", () => {
    expect(rowWith(sheetOf(plan(ENTRIES), '综合科'), '六五环境日')?.slice(3, 6)).toEqual(['六五环境日', '', '李四']);
  });

  it('take no column from a schedule that names none', () => {
    expect(titles(sheetOf(plan(BEFORE), '大气环境科'))).not.toContain('配合单位');
    expect(titles(sheetOf(plan(BEFORE.map((entry) => ({ ...entry, supportUnits: [] }))), '大气环境科'))).not.toContain(
      '配合单位',
    );
  });

  it('are called so in English', () => {
    expect(titles(sheetOf(plan(ENTRIES, undefined, 'en-US'), '大气环境科'))?.[4]).toBe('Supporting sections');
  });

  it('make no section answer for an entry: one that only helps has no sheet', () => {
    expect(plan(ENTRIES).sheets.map(({ name }) => name)).toEqual(['总览', '大气环境科', '综合科', '1月', '6月']);
  });

  it('plan the very same edits the second time', () => {
    const first = plan(ENTRIES);
    expect(plan(ENTRIES, { plan: first }).edits).toEqual(first.edits);
  });
});

describe('a report sheet that gets the column of supporting sections', () => {
  it('keeps its notes, also one whose entry is gone', () => {
    const noted = plan(ENTRIES, { plan: plan(BEFORE), note: '请技术中心供图' });
    expect(rowWith(sheetOf(noted, '大气环境科'), '空气质量通报')?.at(-1)).toBe('请技术中心供图');
    const gone = ENTRIES.map((entry) =>
      entry.content === '空气质量通报'
        ? { ...entry, content: '秸秆焚烧宣传', period: { start: '2020-09-01', end: '2020-09-30' } }
        : entry,
    );
    const kept = rowWith(
      sheetOf(plan(gone, { plan: plan(BEFORE), note: '请技术中心供图' }), '大气环境科'),
      '请技术中心供图',
    );
    expect([kept?.[3], kept?.[5], kept?.at(-1)]).toEqual(['空气质量通报', '张三', '请技术中心供图']);
  });

  it('has widths of its own: those of the other columns would not fit', () => {
    const wide = (column: number) => (sheet: SheetSnapshot) => ({
      ...sheet,
      columnWidths: { ...sheet.columnWidths, [column]: 60 },
    });
    const fresh = sheetOf(plan(ENTRIES), '大气环境科').columnWidths;
    expect(sheetOf(plan(ENTRIES, { plan: plan(BEFORE), widen: wide(4) }), '大气环境科').columnWidths).toEqual(fresh);
    expect(sheetOf(plan(ENTRIES, { plan: plan(ENTRIES), widen: wide(4) }), '大气环境科').columnWidths[4]).toBe(60);
  });
});

import fc from 'fast-check';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { cellAddress, rangeContains } from '../../src/workbook/cellAddress';
import type { CellValue } from '../../src/workbook/sheetSnapshot';
import { valueAt } from '../../src/workbook/sheetSnapshot';
import { buildSheet } from './buildSheet';

const words = (...all: CellValue[]) => fc.constantFrom<CellValue>(...all, null);
const row = fc.tuple(
  words('1月', '3月', '12月', '5-6月', '每月', '忙完再说', '2020年6月5日前', 6, 43881, true, '#REF!'),
  words('上旬', '中旬', '下旬', '随便', '—'),
  words(
    '六五环境日',
    '六五环境日\n（已办）',
    '环境质量状况（以市政府名义开新闻发布会）',
    '甲\n乙',
    '（已办）',
    '推迟至8月上旬',
    '备注：以上',
    '合计',
    12,
    '=1+1',
  ),
  words(
    '大气环境科',
    '大气 环境科',
    '大气环境',
    '综合科\n法规科',
    '综合科、法规科',
    ' ',
    '应对气候变化与区域\n合作科',
    7,
  ),
  words('李焯', '李　焯', '方洁\n李焯', '方洁、李焯', '张三 13800000000', '\u200b', false),
);
const merges = fc.subarray(['A3:A5', 'B3:B4', 'C6:C7', 'D3:D4', 'E5:E6', 'D6:E6', 'A8:E8']);

/** Any table at all under the usual header, with merged areas over any of it; their covered cells are blank as in Excel. */
const anySchedule = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), merges, fc.subarray([3, 4, 5, 6]))
  .map(([rows, merged, hiddenRows]) => {
    const sheet = buildSheet([['2020年宣传素材安排'], ['月份', '旬', '素材内容', '责任单位', '负责人'], ...rows], {
      name: '日程',
      merges: merged,
      hiddenRows,
    });
    const values = sheet.values.map((line, r) =>
      line.map((value, c) => {
        const covered = sheet.merges.some(
          (area) => rangeContains(area, { row: r, column: c }) && (area.row !== r || area.column !== c),
        );
        return covered ? null : value;
      }),
    );
    return { ...sheet, values };
  });
const asOf = fc.constantFrom('2019-12-31', '2020-06-15', '2021-01-01');

test('no table whatever makes judging fail, and every finding points at a cell of the table', () => {
  fc.assert(
    fc.property(anySchedule, asOf, (sheet, day) => {
      const outcome = judge([sheet], DEFAULT_SETTINGS, day);
      if (!outcome.ok) return;
      for (const { cell, message } of outcome.judgement.findings) {
        expect(rangeContains(sheet.usedRange!, cell)).toBe(true);
        expect(message['zh-CN']).not.toMatch(/undefined|null|NaN/);
      }
    }),
    { numRuns: 500 },
  );
});

test('a repair starts from what its cell says, and leaves nothing to repair there', () => {
  fc.assert(
    fc.property(anySchedule, (sheet) => {
      const outcome = judge([sheet], DEFAULT_SETTINGS, '2020-06-15');
      if (!outcome.ok) return;
      const { findings } = outcome.judgement;
      const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
      for (const { cell, before } of fixes) expect(before).toBe(valueAt(sheet, cell.row, cell.column));
      const values = sheet.values.map((line, r) =>
        line.map((value, c) => fixes.find(({ cell }) => cell.row === r && cell.column === c)?.after ?? value),
      );
      const again = judge([{ ...sheet, values }], DEFAULT_SETTINGS, '2020-06-15');
      expect(
        again.ok && again.judgement.findings.filter(({ fix }) => fix).map(({ cell }) => cellAddress(cell)),
      ).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('counts of statuses add up to the entries, and no section has an entry that the schedule has not', () => {
  fc.assert(
    fc.property(anySchedule, asOf, (sheet, day) => {
      const outcome = judge([sheet], DEFAULT_SETTINGS, day);
      if (!outcome.ok) return;
      const { counts, entries, sections } = outcome.judgement;
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(entries.length);
      for (const section of sections) expect(section.entries.every((judged) => entries.includes(judged))).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { foldText } from '../../src/schedule/foldText';
import { readSchedule } from '../../src/schedule/readSchedule';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings';
import type { CellValue } from '../../src/workbook/sheetSnapshot';
import { valueAt } from '../../src/workbook/sheetSnapshot';
import { buildSheet } from './buildSheet';
import { seedRows, seedSheet } from './seedSheet';

const words = ['1月', '12月', '上旬', '下旬', '每月', '6月5日前', '甲（已办）', '乙\n丙', '综合科', '综合科\n法规科', '李迪韬', '合计', '备注：可调整', '时间', '内容', '责任单位', '负责人', '推迟至7月', '（', '\n', ' ', '取消'];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...words) }, { weight: 3, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.oneof<fc.Arbitrary<CellValue>[]>(fc.string(), fc.double(), fc.integer({ min: -5, max: 50000 }), fc.boolean()) },
);
const range = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
  .map(([row, column, down, right]) => `${'ABCDEFGHI'[column]!}${row}:${'ABCDEFGHI'[column + right]!}${row + down}`);

describe('whatever a sheet holds', () => {
  it('reading it never fails, and every entry has content from its cell and a period that ends no earlier than it starts', () => {
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }), fc.array(range, { maxLength: 3 }), fc.boolean(), (rows, merges, titled) => {
      const sheet = buildSheet(titled ? [['时间', '旬', '内容', '责任单位', '负责人', '完成情况'], ...rows] : rows, { merges });
      const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
      if (!reading.ok) return;
      for (const entry of reading.schedule.entries) {
        expect(foldText(entry.content)).not.toBe('');
        expect(foldText(String(valueAt(sheet, entry.cells.content.row, entry.cells.content.column) ?? ''))).not.toBe('');
        if (entry.period) expect(entry.period.start <= entry.period.end).toBe(true);
      }
    }), { numRuns: 1500 });
  });
});

describe('the order of the rows of a sheet', () => {
  it('changes no entry of the real schedule within its month', () => {
    const contents = (sheet: ReturnType<typeof seedSheet>) => {
      const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
      return reading.ok ? reading.schedule.entries.map(({ content, units, period }) => `${period?.start ?? ''} ${content} ${units.join()}`).sort() : [];
    };
    const expected = contents(seedSheet());
    fc.assert(fc.property(fc.shuffledSubarray([...seedRows().keys()], { minLength: seedRows().length }), (order) => {
      const shuffled = (rows: ReturnType<typeof seedRows>) => [...rows.keys()].sort((a, b) => Number.parseInt(rows[a]!.month) - Number.parseInt(rows[b]!.month) || order[a]! - order[b]!).map((index) => rows[index]!);
      expect(contents(seedSheet(shuffled))).toEqual(expected);
    }), { numRuns: 30 });
  });
});

describe('a sheet of 100,000 rows', () => {
  it('is read whole', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [
      index % 3 === 0 ? `${Math.floor(index / 8334) + 1}月` : null, ['上旬', '中旬', '下旬'][index % 3]!, `第${index + 1}号任务（${index % 2 ? '已办' : '进行中'}）`, `第${index % 5000}号科室`, `张${index % 90}`,
    ]);
    const merges = Array.from({ length: 33_333 }, (_, index) => `A${index * 3 + 2}:A${index * 3 + 4}`);
    const reading = readSchedule([buildSheet([['月份', '旬', '内容', '责任科室', '负责人'], ...rows], { merges })], DEFAULT_SETTINGS, '2020-06-15');
    expect(reading.ok && [reading.schedule.entries.length, reading.schedule.sections.length]).toEqual([100_000, 5000]);
  });
});

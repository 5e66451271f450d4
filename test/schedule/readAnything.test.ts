import fc from 'fast-check';
import { foldText } from '../../src/schedule/text/foldText';
import { readSchedule } from '../../src/schedule/entries/readSchedule';
import type { ColumnRole } from '../../src/schedule/table/columnRole';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { CellValue } from '../../src/workbook/sheetSnapshot';
import { valueAt } from '../../src/workbook/sheetSnapshot';
import { gapsInAccount } from './accounted';
import { buildSheet } from './buildSheet';
import { seedRows, seedSheet } from './seedSheet';

const words = [
  '1月',
  '12月',
  '上旬',
  '下旬',
  '每月',
  '6月5日前',
  '甲（已办）',
  '乙\n丙',
  '综合科',
  '综合科\n法规科',
  '李迪韬',
  '合计',
  '备注：可调整',
  '时间',
  '内容',
  '责任单位',
  '负责人',
  '推迟至7月',
  '（',
  '\n',
  ' ',
  '取消',
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<CellValue>(...words) },
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.oneof<fc.Arbitrary<CellValue>[]>(
      fc.string(),
      fc.double(),
      fc.integer({ min: -5, max: 50000 }),
      fc.boolean(),
    ),
  },
);
/** None, a plain one, one of two rows, and one said twice for tables side by side. */
const headers: CellValue[][][] = [
  [],
  [['时间', '旬', '内容', '责任单位', '负责人', '完成情况']],
  [
    ['时间', null, '内容', '责任', null, '撰写'],
    ['月份', '旬', null, '单位', '人员', '签发'],
  ],
  [['时间', '内容', '责任单位', '时间', '内容', '责任单位']],
  [['2020年安排'], [], ['内容', '负责人', '月份', '内容', '负责人', '月份']],
];
const range = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 0, max: 3 }),
  )
  .map(([row, column, down, right]) => `${'ABCDEFGHI'[column]!}${row}:${'ABCDEFGHI'[column + right]!}${row + down}`);

describe('whatever a sheet holds', () => {
  it('reading it never fails, and every entry has content from its cell and a period that ends no earlier than it starts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 14 }),
        fc.array(range, { maxLength: 3 }),
        fc.constantFrom<CellValue[][]>(...headers),
        (rows, merges, header) => {
          const sheet = buildSheet([...header, ...rows], { merges });
          const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
          if (!reading.ok) return;
          for (const entry of reading.schedule.entries) {
            expect(foldText(entry.content)).not.toBe('');
            expect(
              foldText(String(valueAt(sheet, entry.cells.content.row, entry.cells.content.column) ?? '')),
            ).not.toBe('');
            if (entry.period) expect(entry.period.start <= entry.period.end).toBe(true);
          }
          expect(gapsInAccount(reading.schedule, [sheet])).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

describe('whatever tables, lines and titles a sheet mixes', () => {
  const lines = fc.constantFrom<CellValue[]>(
    ['月份', '工作内容', '责任科室', '负责人', '完成情况'],
    ['责任科室', '负责人', '活动内容', '活动时间'],
    ['科室', '任务数', '完成率'],
    ['时间', null, '责任单位', null, '内容'],
    [null, null, '牵头', '配合', null],
    ['开始时间', '结束时间', '内容', '科室'],
    [1, 2, 3, 4, 5],
    ['一、一月份重点工作'],
    ['第三季度'],
    ['2月'],
    ['合计', 3],
    ['备注：绿灯表示已完成'],
    [],
    ['3月', '排污许可检查', '环评科', '吴静', '绿灯'],
    ['综合科', '王芳', '世界水日', '3月下旬'],
    ['4月', '5月', '排查', '监测站'],
    ['1月', null, '综合科\n法规科', '办公室', '甲\n乙'],
    [null, '（已办）', null, null, true],
    ['6日', 0.5, '張三', '辦公室'],
  );
  const table = fc.array(
    fc.oneof({ weight: 5, arbitrary: lines }, { weight: 1, arbitrary: fc.array(cell, { maxLength: 6 }) }),
    { maxLength: 16 },
  );
  const role = fc.constantFrom<ColumnRole | null>(
    null,
    'start',
    'month',
    'slot',
    'content',
    'unit',
    'supportUnit',
    'owner',
    'status',
    'remarks',
  );
  const correction = fc.option(
    fc.array(
      fc.record({ role, header: fc.constantFrom('内容', '科室', '责任单位 / 牵头', '谁', ''), column: fc.nat(9) }),
      { maxLength: 3 },
    ),
  );

  it('every row is one thing alone, every entry stands in a row of work, and no column plays two parts', () => {
    fc.assert(
      fc.property(
        table,
        fc.array(range, { maxLength: 2 }),
        correction,
        fc.constantFrom('日程', '3月', '2020年'),
        (rows, merges, columns, name) => {
          const settings = { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } };
          const sheet = buildSheet(rows, { merges, name });
          const reading = readSchedule([sheet], settings, '2020-06-15');
          if (!reading.ok) return;
          expect(gapsInAccount(reading.schedule, [sheet])).toEqual([]);
          const {
            rows: work,
            entries,
            tables: [{ skipped, header, columnReadings }],
          } = reading.schedule;
          const seen = [...work.map(({ row }) => row), ...skipped.map(({ row }) => row)];
          expect(new Set(seen).size).toBe(seen.length);
          expect(Math.min(...seen)).toBeGreaterThan(header.last);
          for (const entry of entries) {
            expect(foldText(entry.content)).not.toBe('');
            expect(work.some(({ row, contentLines }) => row === entry.row && contentLines.length > 0)).toBe(true);
            if (entry.period) expect(entry.period.start <= entry.period.end).toBe(true);
          }
          expect(columnReadings.map(({ column }) => column)).toEqual(
            [...new Set(columnReadings.map(({ column }) => column))].sort((a, b) => a - b),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a cell that holds one sign thousands of times', () => {
  it.each([' ', '　', '(', '）', '-', '1', '一', '、', '\n', '红', '已', '推迟至', '科'])(
    '%j is read in any column',
    (sign) => {
      const titles = ['时间', '旬', '内容', '责任单位', '负责人', '完成情况', '配合单位', '备注'];
      const text = `张三${sign.repeat(3000)}李四`;
      const rows = titles.map((_, column) =>
        ['1月', '上旬', '工作', '综合科', '王芳', '已办', '法规科', '无'].map((value, index) =>
          index === column ? text : value,
        ),
      );
      expect(readSchedule([buildSheet([[text], titles, ...rows])], DEFAULT_SETTINGS, '2020-06-15').ok).toBe(true);
    },
  );
});

describe('the order of the rows of a sheet', () => {
  it('changes no entry of the real schedule within its month', () => {
    const contents = (sheet: ReturnType<typeof seedSheet>) => {
      const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
      return reading.ok
        ? reading.schedule.entries
            .map(({ content, units, period }) => `${period?.start ?? ''} ${content} ${units.join()}`)
            .sort()
        : [];
    };
    const expected = contents(seedSheet());
    fc.assert(
      fc.property(fc.shuffledSubarray([...seedRows().keys()], { minLength: seedRows().length }), (order) => {
        const shuffled = (rows: ReturnType<typeof seedRows>) =>
          [...rows.keys()]
            .sort((a, b) => Number.parseInt(rows[a]!.month) - Number.parseInt(rows[b]!.month) || order[a]! - order[b]!)
            .map((index) => rows[index]!);
        expect(contents(seedSheet(shuffled))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a sheet of 100,000 rows', () => {
  it('is read whole', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [
      index % 3 === 0 ? `${Math.floor(index / 8334) + 1}月` : null,
      ['上旬', '中旬', '下旬'][index % 3]!,
      `第${index + 1}号任务（${index % 2 ? '已办' : '进行中'}）`,
      `第${index % 5000}号科室`,
      `张${index % 90}`,
    ]);
    const merges = Array.from({ length: 33_333 }, (_, index) => `A${index * 3 + 2}:A${index * 3 + 4}`);
    const reading = readSchedule(
      [buildSheet([['月份', '旬', '内容', '责任科室', '负责人'], ...rows], { merges })],
      DEFAULT_SETTINGS,
      '2020-06-15',
    );
    expect(reading.ok && [reading.schedule.entries.length, reading.schedule.sections.length]).toEqual([100_000, 5000]);
  });
});

import { baselineEntryOf } from '../../../src/schedule/baseline/baseline';
import { pairEntries } from '../../../src/schedule/baseline/pairEntries';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

function entries(rows: readonly (readonly CellValue[])[], merges: readonly string[] = []) {
  const reading = readSchedule([buildSheet(rows, { merges })], DEFAULT_SETTINGS, '2023-08-01');
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.schedule.entries;
}
const HEADER = ['工作任务', '细化措施', '责任科室', '完成时限'];
const both = (rows: readonly (readonly CellValue[])[], merges?: readonly string[]) =>
  entries(rows, merges).map(({ category, content }) => [category, content]);

describe('the class of work', () => {
  it('is that of the merged cell beside each detail', () => {
    expect(
      both(
        [
          HEADER,
          ['规范采购', '编制全年采购目录', '财务科', '3月'],
          [null, '更新供应商名册', '财务科', '6月'],
          ['管好档案', '补齐缺件', '档案科', '8月'],
          [null, '改造库房', '后勤科', '9月'],
        ],
        ['A2:A3', 'A4:A5'],
      ),
    ).toEqual([
      ['规范采购', '编制全年采购目录'],
      ['规范采购', '更新供应商名册'],
      ['管好档案', '补齐缺件'],
      ['管好档案', '改造库房'],
    ]);
  });

  it('goes down in levels, and a new one above ends those to its right', () => {
    expect(
      both([
        ['类别', '重点工作', '具体举措', '责任单位', '时限'],
        ['党建', '支部建设', '换届选举', '党办', '4月'],
        [null, null, '党费核查', '党办', '6月'],
        ['业务', null, '增设自助机', '信息科', '12月'],
        [null, '窗口服务', '推出帮办员', '政务科', '5月'],
      ]).map(([category]) => category),
    ).toEqual(['党建 / 支部建设', '党建 / 支部建设', '业务', '业务 / 窗口服务']);
  });

  it('is the work itself where no detail stands beside it', () => {
    expect(
      both([
        HEADER,
        ['规范采购', '编制全年采购目录', '财务科', '3月'],
        [null, '更新供应商名册', '财务科', '6月'],
        ['管好档案', null, '档案科', '8月'],
      ])[2],
    ).toEqual([undefined, '管好档案']);
  });

  it('is none without a column for it', () => {
    expect(
      both([
        ['工作任务', '责任科室', '完成时限'],
        ['编制采购目录', '财务科', '3月'],
      ]),
    ).toEqual([[undefined, '编制采购目录']]);
  });

  it('tells two entries of one wording apart over time', () => {
    const rows = [
      HEADER,
      ['采购', '召开会议', '办公室', '3月'],
      ['档案', '召开会议', '办公室', '3月'],
      ['档案', '建立台账', '办公室', '5月'],
    ];
    const then = entries(rows).map(baselineEntryOf);
    const now = entries([rows[0]!, rows[2]!, rows[3]!, rows[1]!]).map(baselineEntryOf);
    expect(pairEntries(then, now)).toEqual([2, 0, 1]);
  });
});

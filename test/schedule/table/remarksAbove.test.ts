import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { isRemarkAbove } from '../../../src/schedule/table/remarksAbove';
import { labelCells } from '../../../src/schedule/table/sheetAccount';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

test.each(['备注：每月25日前报送', '说明：按月填报', '注：以通知为准', '填报单位：市环境局', '填表人：周敏'])(
  '%s is a remark',
  (text) => expect(isRemarkAbove(text)).toBe(true),
);

test.each(['2025年重点工作安排', '注册审批工作计划', '说明会安排表', '附件2', '单位：市环境局'])('%s is none', (text) =>
  expect(isRemarkAbove(text)).toBe(false),
);

function read(...lines: readonly (readonly CellValue[])[]) {
  const sheet = buildSheet([...lines, ['时间', '工作内容', '责任科室'], ['3月', '水质采样', '监测科']]);
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return { sheet, schedule: reading.schedule };
}

test('a remark beside the title is a remark, as one below the table', () => {
  const { sheet, schedule } = read(['2025年重点工作安排', null, '备注：每月25日前报送']);
  expect(schedule).toMatchObject({ title: '2025年重点工作安排', year: 2025, remarks: ['每月25日前报送'] });
  expect(
    labelCells(schedule.account[0]!, sheet)
      .filter(({ row }) => row === 0)
      .map(({ label }) => label?.kind),
  ).toEqual(['title', 'remark']);
});

test('a remark over a table without a title is not its title', () =>
  expect(read(['说明：2025年各科室按月填报工作安排']).schedule).toMatchObject({ title: 'Sheet1', year: 2025 }));

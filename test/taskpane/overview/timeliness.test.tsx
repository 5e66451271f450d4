import { render, screen, within } from '@testing-library/react';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

beforeAll(fetchLaterPages);

async function overview(titles: readonly string[], ...rows: readonly (readonly string[])[]) {
  const sheet = buildSheet([['2020年工作安排'], titles, ...rows], { name: '日程' });
  render(
    <TaskPane
      workbook={memoryWorkbook([sheet])}
      clock={() => '2020-06-15'}
      newGuid={() => 'guid'}
      initialLanguage="zh-CN"
    />,
  );
  await screen.findByRole('table', { name: '各科室' });
}

const TITLES = ['时间', '工作内容', '责任科室', '负责人', '完成情况'];

test('where the sheet tells of days on which work was done, the first page shows the rate by section and quarter', async () => {
  await overview(
    [...TITLES, '办结时间'],
    ['2月', '甲事', '宣教科', '张三', '已办结', '2020年2月20日'],
    ['3月', '乙事', '监测科', '李四', '已办结', '2020年4月2日'],
  );
  const table = await screen.findByRole('table', { name: '按期办结情况' });
  const lines = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  // Section or quarter, early, on time, late, not done, rate.
  expect(lines.slice(1)).toEqual(['宣教科0100100%', '监测科00100%', '一季度011050%', '合计011050%']);
});

test('where it tells of none, nothing is said', async () => {
  await overview(TITLES, ['2月', '甲事', '宣教科', '张三', '已办结']);
  expect(screen.queryByRole('table', { name: '按期办结情况' })).toBeNull();
});

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

beforeAll(fetchLaterPages);
const sheet = buildSheet(
  [
    ['2020年宣传素材计划'],
    ['时间', '素材内容', '责任单位', '负责人'],
    ['1月', '冬季供暖（已办）', '大气环境科', '张三'],
    ['3月', '南湖治理深度报道', '水生态环境科', '李四'],
  ],
  { name: '日程' },
);

async function openSettings() {
  const workbook = memoryWorkbook([sheet]);
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-02-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  return { workbook, user };
}

test('an example is taken over with one click, kept, and judged on a page of its own', async () => {
  const { workbook, user } = await openSettings();
  expect(screen.queryByRole('tab', { name: '数量要求' })).toBeNull();
  await user.click(await screen.findByRole('button', { name: '取用“每科每月3篇”' }));
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText(/设置已写入本工作簿/);
  expect(JSON.stringify(workbook.applied)).toContain('每科每月3篇');
  await user.click(screen.getByRole('tab', { name: '数量要求' }));
  expect(await screen.findByText('2 个科室中 2 个有欠，共欠 5 项：大气环境科欠 2、水生态环境科欠 3。')).toBeTruthy();
  expect(screen.getByText('每个科室每月至少 3 项（所有事项都算），漏的可在以后补上。')).toBeTruthy();
  expect(screen.getAllByTitle('1月 1/3 尚欠')).toHaveLength(1);
});

test('what is wrong is said at its field, and nothing is saved until it is right', async () => {
  const { user } = await openSettings();
  await user.click(await screen.findByRole('button', { name: '取用“深度报道每年至少1次”' }));
  const quota = screen.getByRole('group', { name: '深度报道每年至少1次' });
  await user.clear(within(quota).getByLabelText('至少几项'));
  await user.type(within(quota).getByLabelText('至少几项'), '三');
  expect(within(quota).getByText('“至少几项”应是 1 到 9999 的整数')).toBeTruthy();
  expect(screen.getByText('有一项填得不对，改好才能保存')).toBeTruthy();
});

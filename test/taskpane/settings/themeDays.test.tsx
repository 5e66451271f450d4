import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

const sheet = buildSheet(
  [
    ['时间', '内容', '责任单位', '负责人'],
    ['6月上旬', '全国低碳日主场活动', '大气环境科', '张三'],
    ['9月上旬', '生态环境宣传月总体安排', '综合科', '李四'],
  ],
  { name: '2022年日程' },
);

async function openSettings() {
  const workbook = memoryWorkbook([sheet]);
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2022-06-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  await screen.findByText('主题日');
  return { workbook, user };
}

const day = (name: string, field: string) =>
  within(screen.getByRole('group', { name })).getByLabelText<HTMLInputElement>(field);

test('a date announced for the year is entered, kept in the workbook, and held against the schedule', async () => {
  const { workbook, user } = await openSettings();
  expect(day('全国低碳日', '开始').value).toBe('');
  fireEvent.change(day('全国低碳日', '开始'), { target: { value: '2022-06-15' } });
  expect(day('全国低碳日', '结束').value).toBe('2022-06-15');
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText(/设置已写入本工作簿/);
  expect(JSON.stringify(workbook.applied)).toContain('2022-06-15');
  await user.click(screen.getByRole('tab', { name: /^检查/ }));
  expect(await screen.findByText(/“全国低碳日”是 2022年6月15日，而这一条排在 2022年6月1日至10日/)).toBeTruthy();
});

test('a day of the office’s own is added and removed', async () => {
  const { user } = await openSettings();
  await user.type(screen.getByLabelText('添加主题日'), '生态环境宣传月');
  await user.click(screen.getByRole('button', { name: '添加' }));
  fireEvent.change(day('生态环境宣传月', '开始'), { target: { value: '2022-05-10' } });
  expect(screen.getByText('结束日期不能早于开始日期')).toBeTruthy();
  expect(screen.getByText('有一项填得不对，改好才能保存')).toBeTruthy();
  fireEvent.change(day('生态环境宣传月', '结束'), { target: { value: '2022-06-10' } });
  expect(screen.queryByText('有一项填得不对，改好才能保存')).toBeNull();
  await user.click(screen.getByRole('button', { name: '删除“生态环境宣传月”' }));
  expect(screen.queryByRole('group', { name: '生态环境宣传月' })).toBeNull();
});

test('a name that is there already is not added again', async () => {
  const { user } = await openSettings();
  await user.type(screen.getByLabelText('添加主题日'), '全国低碳日');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '添加' }).disabled).toBe(true);
});

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

beforeAll(fetchLaterPages);
const sheet = buildSheet(
  [
    ['时间', '内容', '责任单位', '经办', '把关'],
    ['1月', '春节期间环境空气质量', '大气环境科', '张三', '李四'],
    ['2月', '医疗废物专项检查', '环境监察支队', '王五', '赵六'],
  ],
  { name: '日程' },
);

async function openSettings() {
  const workbook = memoryWorkbook([sheet]);
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-06-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  await screen.findByText('E 列“把关”');
  return { workbook, user };
}

test('each column is shown with what it was taken for and what stands in it', async () => {
  await openSettings();
  expect(screen.getByText('C 列“责任单位”')).toBeTruthy();
  expect(screen.getByText('例如：“大气环境科”、“环境监察支队”')).toBeTruthy();
});

test('one choice corrects a column, and the workbook keeps it', async () => {
  const { workbook, user } = await openSettings();
  const choices = screen.getAllByLabelText('这一列是');
  await user.selectOptions(choices.at(-1)!, '负责人');
  await screen.findByText(/设置已写入本工作簿/);
  expect(JSON.stringify(workbook.applied)).toContain('把关');
  await user.click(screen.getByRole('tab', { name: '条目' }));
  expect(screen.getByText(/大气环境科 · 李四|大气环境科.*李四/)).toBeTruthy();
});

test('the corrections can be taken back', async () => {
  const { workbook, user } = await openSettings();
  await user.selectOptions(screen.getAllByLabelText('这一列是').at(-1)!, '负责人');
  await user.click(await screen.findByRole('button', { name: '恢复自动识别' }));
  expect(JSON.stringify(workbook.applied.at(-1))).not.toContain('把关');
});

test('a column that was read with doubt is named on the first page, and one click says that it is right', async () => {
  const workbook = memoryWorkbook([sheet]);
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-06-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await screen.findByText('有 1 列认得没有把握，请核对');
  expect(screen.getByText(/D 列“经办”.*标题不认识，按单元格内容判断/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '没有问题' }));
  await screen.findByText(/设置已写入本工作簿/);
  expect(screen.queryByText(/认得没有把握/)).toBeNull();
});

test('from there a wrong column is corrected in the settings', async () => {
  const user = userEvent.setup();
  render(
    <TaskPane
      workbook={memoryWorkbook([sheet])}
      clock={() => '2020-06-15'}
      newGuid={() => 'guid'}
      initialLanguage="zh-CN"
    />,
  );
  await user.click(await screen.findByRole('button', { name: '去更正' }));
  expect(screen.getByText('E 列“把关”')).toBeTruthy();
});

test('of tables whose columns differ each is shown, and one word corrects the one it is said of', async () => {
  const two = buildSheet(
    [
      ['月份', '工作内容', '责任科室'],
      ['1月', '工作部署会', '综合科'],
      [null, null, null],
      ['工作内容', '责任科室', '月份', '负责人'],
      ['企业帮扶', '环评科', '2月', '吴静'],
    ],
    { name: '日程' },
  );
  const workbook = memoryWorkbook([two]);
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-06-15'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  expect(await screen.findAllByRole('region', { name: '“日程”的表' })).toHaveLength(2);
  await user.selectOptions(screen.getAllByLabelText('这一列是').at(-1)!, '备注');
  await screen.findByText(/设置已写入本工作簿/);
  expect(JSON.stringify(workbook.applied)).toContain('负责人');
});

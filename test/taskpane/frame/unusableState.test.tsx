import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import type { SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

function open(sheets: SheetSnapshot[]) {
  const workbook = memoryWorkbook(sheets);
  render(
    <TaskPane
      workbook={workbook}
      clock={() => '2021-05-10'}
      newGuid={() => crypto.randomUUID()}
      initialLanguage="zh-CN"
    />,
  );
  return { workbook, user: userEvent.setup() };
}

/** A duty roster, which nobody takes for a schedule. */
const roster = () =>
  buildSheet(
    [
      ['值班安排', null, null],
      ['日期', '白班', '夜班'],
      ['5月3日', '张三', '李四'],
      ['5月4日', '王五', '赵六'],
    ],
    { name: '值班表' },
  );

const plan = (year: number, name: string) =>
  buildSheet(
    [
      [`${year}年工作计划`, null, null],
      ['时间', '工作内容', '责任科室'],
      ['6月上旬', '世界环境日宣传', '办公室'],
      ['7月', '半年工作总结', '办公室'],
    ],
    { name },
  );

test('where nothing can be settled the first rows are shown, and the answer to one question is read and kept', async () => {
  const { workbook, user } = open([roster()]);
  const question = within(await screen.findByRole('region', { name: '指定表头' }));
  expect(question.getByText('张三')).toBeTruthy();
  await user.click(question.getByRole('radio', { name: '标题在第 2 行' }));
  await user.selectOptions(question.getByRole('combobox', { name: 'A 列“日期”' }), 'month');
  await user.selectOptions(question.getByRole('combobox', { name: 'B 列“白班”' }), 'content');
  await user.click(question.getByRole('button', { name: '按此读取' }));
  expect(await screen.findByText(/已按您指定的表头读取“值班表”/)).toBeTruthy();
  expect(await screen.findByRole('grid')).toBeTruthy();
  const { stored } = await workbook.list();
  expect(Object.values(stored).join('')).toContain('白班');
});

test('without a column for the work nothing is read, and that is said', async () => {
  const { user } = open([roster()]);
  const question = within(await screen.findByRole('region', { name: '指定表头' }));
  await user.click(question.getByRole('radio', { name: '标题在第 1 行' }));
  expect(question.getByText('请至少指定哪一列是“内容”。')).toBeTruthy();
  expect(question.getByRole('button', { name: '按此读取' })).toHaveProperty('disabled', true);
});

test("two candidates are shown with year and number of entries, this year's is suggested, and either can be read", async () => {
  const { user } = open([plan(2020, '去年'), plan(2021, '今年')]);
  expect((await screen.findByRole('button', { name: '选用这张表：去年' })).textContent).toContain('2020年，2 条');
  const suggested = screen.getByRole('button', { name: '选用这张表：今年' });
  expect(suggested.textContent).toContain('2021年，2 条 · 建议');
  await user.click(suggested);
  expect(await screen.findByRole('grid')).toBeTruthy();
});

test('several candidates are read together as one schedule when the user says so', async () => {
  const { user } = open([plan(2021, '上半年'), plan(2021, '下半年')]);
  await user.click(await screen.findByRole('button', { name: /合起来读作一份日程表/ }));
  expect(await screen.findByText(/共 4 条/)).toBeTruthy();
});

test('the titles can be said where a schedule is read, too', async () => {
  const { user } = open([plan(2021, '今年')]);
  await screen.findByRole('grid');
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: '表头不对？重新指定' }));
  const question = within(await screen.findByRole('region', { name: '指定表头' }));
  expect(question.getByRole('radio', { name: '标题在第 2 行' })).toHaveProperty('checked', true);
});

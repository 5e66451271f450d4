import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/schedule/language';
import { TaskPane } from '../../src/taskpane/TaskPane';
import { WorkbookError } from '../../src/workbook/workbookError';
import { seedSheet } from '../schedule/seedSheet';
import { memoryWorkbook, type MemoryWorkbook } from './memoryWorkbook';

const clock = () => '2020-06-15';
const newGuid = () => 'guid';

beforeAll(() => {
  globalThis.ResizeObserver ??= class { observe() {} unobserve() {} disconnect() {} } as unknown as typeof ResizeObserver;
});

async function show(workbook: MemoryWorkbook = memoryWorkbook([seedSheet()]), language: Language = 'zh-CN') {
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={clock} newGuid={newGuid} initialLanguage={language} />);
  await waitFor(() => { expect(screen.queryByRole('progressbar', { name: /正在|Reading|Checking/ })).toBeNull(); });
  return { user, workbook };
}

test('the overview counts how the entries stand', async () => {
  await show();
  expect(await screen.findByRole('button', { name: '已办 12' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '逾期 6' })).toBeTruthy();
});

test('a count leads to its entries', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('button', { name: '逾期 6' }));
  expect(screen.getByText('显示 6 条，共 6 条')).toBeTruthy();
  expect(screen.getAllByText('2019年新建8个自动监测站运行情况')).toHaveLength(1);
});

test('an entry leads to its cell', async () => {
  const { user, workbook } = await show();
  await user.click(await screen.findByRole('button', { name: '逾期 6' }));
  await user.click(screen.getByText('2019年新建8个自动监测站运行情况'));
  expect(workbook.selected.at(-1)).toMatchObject({ range: { column: 2, rowCount: 1, columnCount: 1 } });
});

test('a finding leads to its cell, and its repair is shown before it is made', async () => {
  const { user, workbook } = await show();
  await user.click(await screen.findByRole('tab', { name: '检查' }));
  const finding = screen.getAllByText(/多余的空格/)[0]!;
  await user.click(finding);
  expect(workbook.selected).toHaveLength(1);
  await user.click(screen.getAllByRole('button', { name: '查看修改' })[0]!);
  expect(screen.getByText('固体废物与辐射␣安全监管科')).toBeTruthy();
  expect(workbook.applied).toHaveLength(0);
  await user.click(screen.getByRole('button', { name: '确认修改' }));
  await screen.findByText(/已修改 D/);
  expect(workbook.applied[0]).toMatchObject([{ kind: 'setCell', value: '固体废物与辐射安全监管科' }]);
});

test('a repair of a cell that has changed meanwhile is refused in words', async () => {
  const { user, workbook } = await show();
  workbook.failNext = new WorkbookError('cellChanged', { sheet: '日程', cell: 'D27' });
  await user.click(await screen.findByRole('tab', { name: '检查' }));
  await user.click(screen.getAllByRole('button', { name: '查看修改' })[0]!);
  await user.click(screen.getByRole('button', { name: '确认修改' }));
  expect(await screen.findByText('工作表“日程”D27 单元格已被改动')).toBeTruthy();
});

test('a protected sheet is told in Chinese, with what to do', async () => {
  const { user, workbook } = await show();
  workbook.failNext = new WorkbookError('sheetProtected', { sheet: '2020年日程' });
  await user.click(await screen.findByRole('button', { name: '标出逾期' }));
  expect(await screen.findByText('工作表“2020年日程”受保护')).toBeTruthy();
  expect(screen.getByText(/撤消工作表保护/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重试' }));
  expect(await screen.findByText(/已标出逾期/)).toBeTruthy();
});

test('a failure that is not ours is told without its own words', async () => {
  const { user, workbook } = await show();
  workbook.failNext = new TypeError('Cannot read properties of undefined') as unknown as WorkbookError;
  await user.click(await screen.findByRole('button', { name: '标出逾期' }));
  expect(await screen.findByText('出了意外')).toBeTruthy();
  expect(document.body.textContent).not.toContain('Cannot read');
});

test('two schedules in one workbook: the user chooses, and the choice is kept', async () => {
  const { user, workbook } = await show(memoryWorkbook([{ ...seedSheet(), name: '甲' }, { ...seedSheet(), name: '乙' }]));
  await user.click(await screen.findByRole('button', { name: '选用这张表：乙' }));
  expect(await screen.findByRole('button', { name: '已办 12' })).toBeTruthy();
  expect(JSON.stringify(workbook.applied[0])).toContain('乙');
});

test('the language can be changed', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  await user.selectOptions(screen.getByLabelText('界面语言'), 'en-US');
  await user.click(screen.getByRole('tab', { name: 'Overview' }));
  expect(screen.getByRole('button', { name: 'Overdue 6' })).toBeTruthy();
});

test('a check that is switched off says nothing more', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('tab', { name: '设置' }));
  const box = screen.getAllByRole('checkbox').find((element) => within(element.closest('span')!).queryByText(/空格|空白/));
  await user.click(box!);
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText(/设置已存入/);
  await user.click(screen.getByRole('tab', { name: '检查' }));
  expect(screen.queryByText(/多余的空格/)).toBeNull();
});

test('without a facility register the open-day page says how to add one', async () => {
  const { user } = await show();
  await user.click(await screen.findByRole('tab', { name: '开放日' }));
  expect(screen.getByText('这个工作簿里没有设施名录')).toBeTruthy();
});

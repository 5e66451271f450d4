import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

const ROWS: readonly (readonly CellValue[])[] = [
  ['时间', '工作内容', '责任科室', '负责人', '地点'],
  ['3月', '世界水日宣传', '宣教科', '张三', '一号厅'],
];

beforeAll(fetchLaterPages);

function open(rows: readonly (readonly CellValue[])[]) {
  const workbook = memoryWorkbook([buildSheet(rows, { name: '2023年' })]);
  render(<TaskPane workbook={workbook} clock={() => '2023-02-01'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  return { workbook, user: userEvent.setup() };
}

test('what was not read is listed with the reason, and leads to its cell', async () => {
  const { workbook, user } = open(ROWS);
  const title = await screen.findByRole('heading', { name: '未读入的内容（1 处）' });
  const section = title.closest('section')!;
  expect(section.textContent).toContain('E列“地点”未使用（1 格）');
  await user.click(within(section).getByRole('button', { name: /一号厅/ }));
  expect(workbook.selected).toMatchObject([{ sheet: '2023年', range: { row: 1, column: 4 } }]);
});

test('where everything was read there is no such list', async () => {
  open(ROWS.map((row) => row.slice(0, 4)));
  await screen.findByText('1 条已办 0 条（0%），没有逾期。');
  expect(screen.queryByRole('heading', { name: /未读入/ })).toBeNull();
});

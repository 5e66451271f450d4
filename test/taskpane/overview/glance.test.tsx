import { render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import type { SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../../schedule/buildSheet';
import { seedSheet } from '../../schedule/seedSheet';
import { memoryWorkbook } from '../../session/memoryWorkbook';

beforeAll(fetchLaterPages);

/** The first page on these sheets, once they are judged. */
async function glance(sheets: SheetSnapshot[], today = '2020-06-15') {
  const workbook = memoryWorkbook(sheets);
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  render(<TaskPane workbook={workbook} clock={() => today} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await screen.findByRole('grid');
  return { user, workbook };
}

function schedule(...rows: readonly (readonly string[])[]) {
  return buildSheet([['时间', '工作内容', '责任科室', '负责人'], ...rows], { name: '2020年日程' });
}

const part = (name: string) => screen.getByRole('region', { name });

test('one sentence says where the office stands', async () => {
  await glance([seedSheet()]);
  expect(screen.getByText('38 条已办 12 条（32%），6 条逾期。')).toBeTruthy();
});

test('the three longest overdue are named with who answers for them, longest first', async () => {
  const { user, workbook } = await glance([seedSheet()]);
  const lines = within(part('逾期最久的 3 条')).getAllByRole('listitem');
  expect(lines.map((line) => line.textContent)).toEqual([
    '2019年新建8个自动监测站运行情况生态环境监测中心46 天',
    '环保设施面向公众开放生态环境技术保障中心36 天',
    '中央环保督察进驻柳州环境监察支队26 天',
  ]);
  await user.click(within(lines[0]!).getByRole('button'));
  expect(workbook.selected).toHaveLength(1);
});

test('what falls due in this slot and the next two is named, the rest of a full slot counted', async () => {
  await glance([
    schedule(
      ['6月中旬', '甲', '综合科', '张三'],
      ['6月下旬', '乙', '综合科', '张三'],
      ['6月下旬', '丙', '综合科', '张三'],
      ['6月下旬', '丁', '综合科', '张三'],
      ['7月中旬', '戊', '综合科', '张三'],
    ),
  ]);
  const due = part('本旬和后两旬到期 4 条');
  expect(
    within(due)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['6月中旬甲综合科', '6月下旬乙综合科', '丙综合科', '6月下旬还有 1 条']);
});

test('only what there is takes room', async () => {
  await glance([schedule(['6月中旬', '环境日活动', '综合科', '张三'])]);
  expect(screen.queryByRole('button', { name: /^取消|^逾期/ })).toBeNull();
  expect(screen.queryByText(/新闻发布会|开放日|没有写/)).toBeNull();
});

test('rows that name no section or no owner are counted', async () => {
  await glance([
    schedule(['6月中旬', '甲', '', '张三'], ['6月中旬', '乙', '综合科', ''], ['6月下旬', '丙', '综合科', '']),
  ]);
  expect(screen.getByRole('button', { name: '1 条没有写责任单位' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '2 条没有写负责人' })).toBeTruthy();
});

test('a slot of the strip carries the sign of its worst entry and says what is in it', async () => {
  await glance([schedule(['5月上旬', '排查隐患', '综合科', '张三'], ['5月上旬', '月报（已办）', '综合科', '李四'])]);
  const slot = screen.getByRole('button', { name: '5月上旬：已办 1 条、逾期 1 条：排查隐患、月报' });
  expect(slot.textContent).toBe('逾');
});

test('the arrow keys lead through the strip from the running slot, and Enter to the entries', async () => {
  const { user } = await glance([seedSheet()]);
  const running = within(screen.getByRole('grid')).getByRole('button', { current: 'date' });
  running.focus();
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^5月中旬：逾期 1 条/);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('tab', { name: '条目' }).getAttribute('aria-selected')).toBe('true');
});

test('a schedule of a past year says so, and one click looks from its last day', async () => {
  const { user } = await glance([seedSheet()], '2026-11-29');
  await user.click(screen.getByRole('button', { name: '按 2020年12月31日 看' }));
  expect(await screen.findByDisplayValue('2020-12-31')).toBeTruthy();
  expect(screen.queryByText(/这是 2020 年的日程/)).toBeNull();
});

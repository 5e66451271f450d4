import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { buildSheet } from '../../schedule/buildSheet';
import { memoryWorkbook, type MemoryWorkbook } from '../../session/memoryWorkbook';

/** 示例数据：虚构。 */
const ROWS = [
  ['月份', '旬', '工作内容', '责任科室', '负责人'],
  ['1月', '上旬', '工作部署会', '综合科', '王芳'],
  ['2月', '中旬', '企业帮扶', '环评科', '吴静'],
  ['3月', '下旬', '河道清漂', '水环境科', '刘洋'],
];
const schedule = (rows = ROWS) => buildSheet(rows, { name: '2020年' });

async function changesPage(workbook: MemoryWorkbook) {
  const user = userEvent.setup();
  render(<TaskPane workbook={workbook} clock={() => '2020-03-01'} newGuid={() => 'guid'} initialLanguage="zh-CN" />);
  await screen.findByRole('tab', { name: '概览' });
  await user.click(screen.getByRole('tab', { name: '变更' }));
  return user;
}

test('without a baseline the page says what one is for, and sets it', async () => {
  const workbook = memoryWorkbook([schedule()]);
  const user = await changesPage(workbook);
  await user.click(await screen.findByRole('button', { name: '设为基准' }));
  expect(await screen.findByText('基准：2020年3月1日')).toBeTruthy();
  expect(screen.getByText('没有变更。')).toBeTruthy();
  expect(workbook.applied.flat().map(({ kind }) => kind)).toEqual(['store']);
});

test('each change since is listed with before and after, and leads to its cell', async () => {
  const workbook = memoryWorkbook([schedule()]);
  const user = await changesPage(workbook);
  await user.click(await screen.findByRole('button', { name: '设为基准' }));
  await screen.findByText('基准：2020年3月1日');
  workbook.sheets = [
    schedule([
      ROWS[0]!,
      ['1月', '上旬', '工作部署会（已办）', '综合科', '王芳'],
      ['2月', '下旬', '企业帮扶', '法规科', '吴静'],
      ['4月', '上旬', '植树宣传', '办公室', '周强'],
    ]),
  ];
  act(() => {
    workbook.changed('2020年');
  });
  await waitFor(() => {
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
      '新增 1、删除 1、调整时间 1、改交科室 1、办结 1',
    );
  });
  const cards = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    '办结工作部署会第 2 行',
    '调整时间改交科室企业帮扶调整时间：2月中旬 → 2月下旬改交科室：环评科 → 法规科第 3 行',
    '新增植树宣传4月上旬 · 办公室 · 周强第 4 行',
    '删除河道清漂3月下旬 · 水环境科 · 刘洋已不在日程表中',
  ]);
  await user.click(within(cards[1]!).getByRole('button'));
  expect(workbook.selected.at(-1)).toMatchObject({ sheet: '2020年', range: { row: 2, column: 2 } });
  expect(within(cards[3]!).queryByRole('button')).toBeNull();

  await user.click(screen.getByRole('button', { name: '复制变更清单' }));
  expect(await screen.findByText('已复制，可粘贴到 Word 或微信。')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(
    [
      '“2020年”自2020年3月1日以来的变更',
      '新增 1、删除 1、调整时间 1、改交科室 1、办结 1',
      '1. 工作部署会（办结）',
      '2. 企业帮扶（调整时间：2月中旬 → 2月下旬；改交科室：环评科 → 法规科）',
      '3. 新增：植树宣传（4月上旬 · 办公室 · 周强）',
      '4. 删除：河道清漂（3月下旬 · 水环境科 · 刘洋）',
    ].join('\n'),
  );

  await user.click(screen.getByRole('button', { name: '重新设为基准' }));
  expect(screen.getByText('重设后，之前的变更不再列出。')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '重新设为基准' }));
  expect(await screen.findByText('没有变更。')).toBeTruthy();
}, 30_000);

test('a baseline that was damaged, or set for another schedule, is said to be so', async () => {
  await changesPage(memoryWorkbook([schedule()], { baseline: '{"version":1' }));
  expect(await screen.findByText('记下的基准读不出来了，请重新设为基准。')).toBeTruthy();
});

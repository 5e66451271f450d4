import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';

configure({ asyncUtilTimeout: 10_000 });

beforeAll(fetchLaterPages);
const SAMPLE = readFileSync(path.join(__dirname, '../../../assets/sample/2020-schedule.xlsx'));
const SECTION = '大气环境科';

/** The pane on the sample, as in the workbench: reports generated, and one of them edited by the user. */
async function edited() {
  const workbook = openXlsx(new Uint8Array(SAMPLE));
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  let guids = 0;
  render(
    <TaskPane
      workbook={workbook}
      clock={() => '2020-06-15'}
      newGuid={() => `guid-${(guids += 1)}`}
      initialLanguage="zh-CN"
    />,
  );
  await user.click(await screen.findByRole('button', { name: '生成报表' }));
  await screen.findByText(/已生成 15 张报表/);
  workbook.typeIntoCell(SECTION, { row: 3, column: 3 }, '我改过的内容');
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  const card = await screen.findByRole('group', { name: '有 1 张报表在“会议备注”之外被改动过' });
  const cell = async (sheet: string) => (await workbook.read([sheet]))[0]?.values[3]?.[3];
  const names = async () => (await workbook.list()).sheets.map(({ name }) => name);
  return { user, card, cell, names, workbook };
}

test('an edited report is named with its first cell that differs, and not written until the user has said', async () => {
  const { card, cell } = await edited();
  expect(card.textContent).toContain(`${SECTION}，D4 单元格起有改动`);
  expect(await cell(SECTION)).toBe('我改过的内容');
});

test('several edits in different columns: the first row is named', async () => {
  const { user, card, workbook } = await edited();
  await user.click(within(card).getByRole('button', { name: '取消' }));
  workbook.typeIntoCell(SECTION, { row: 4, column: 4 }, '王五');
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  expect((await screen.findByRole('group', { name: /被改动过/ })).textContent).toContain(`${SECTION}，第 4 行起有改动`);
});

test('cancelling leaves it as it is', async () => {
  const { user, card, cell } = await edited();
  await user.click(within(card).getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('group', { name: /被改动过/ })).toBeNull();
  expect(await cell(SECTION)).toBe('我改过的内容');
});

test('writing over brings the report up to date', async () => {
  const { user, card, cell, names } = await edited();
  await user.click(within(card).getByRole('button', { name: '覆盖' }));
  await screen.findByText(/已生成 15 张报表/);
  expect(await cell(SECTION)).not.toBe('我改过的内容');
  expect((await names()).some((name) => name.includes('副本'))).toBe(false);
});

test("keeping a copy leaves the edit on a sheet of the user's own", async () => {
  const { user, card, cell } = await edited();
  await user.click(within(card).getByRole('button', { name: '保留副本并更新' }));
  await screen.findByText(/已另存为“大气环境科 \(副本 06-15\)”/);
  expect(await cell('大气环境科 (副本 06-15)')).toBe('我改过的内容');
  expect(await cell(SECTION)).not.toBe('我改过的内容');
});

test('the sheets to make are chosen in the settings', async () => {
  const workbook = openXlsx(new Uint8Array(SAMPLE));
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  let guids = 0;
  render(
    <TaskPane
      workbook={workbook}
      clock={() => '2020-06-15'}
      newGuid={() => `guid-${(guids += 1)}`}
      initialLanguage="zh-CN"
    />,
  );
  await screen.findByRole('button', { name: '生成报表' });
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(screen.getByRole('checkbox', { name: '每个科室一张' }));
  await user.click(screen.getByRole('checkbox', { name: '每个季度一张（按完成时限）' }));
  await user.click(screen.getByRole('button', { name: '保存设置' }));
  await screen.findByText(/设置已写入本工作簿/);
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  await screen.findByText(/已生成 6 张报表/);
  expect((await workbook.list()).sheets.slice(3).map(({ name }) => name)).toEqual([
    '总览',
    '开放日统计',
    '一季度',
    '二季度',
    '三季度',
    '四季度',
  ]);
});

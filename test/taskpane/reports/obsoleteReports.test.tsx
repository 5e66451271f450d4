import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { DEFAULT_SETTINGS, type ReportGrouping } from '../../../src/schedule/settings/settings';
import { storeSettings } from '../../../src/schedule/settings/settingsStore';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';

configure({ asyncUtilTimeout: 10_000 });

const SAMPLE = readFileSync(path.join(__dirname, '../../../assets/sample/2020-schedule.xlsx'));
const [QUARTERS, NOTE] = [['一季度', '二季度', '三季度', '四季度'], 9];

/** The pane after reports by quarter were made, notes typed on two of them, and the quarters no longer chosen. */
async function quartersGone() {
  const workbook = openXlsx(new Uint8Array(SAMPLE));
  const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
  let guids = 0;
  const gatherBy = (...by: readonly ReportGrouping[]) =>
    workbook.apply(storeSettings({}, { ...DEFAULT_SETTINGS, reports: { by } }));
  await gatherBy('quarter');
  render(
    <TaskPane
      workbook={workbook}
      clock={() => '2020-06-15'}
      newGuid={() => `guid-${(guids += 1)}`}
      initialLanguage="zh-CN"
    />,
  );
  await user.click(await screen.findByRole('button', { name: '生成报表' }));
  await screen.findByText(/已生成 6 张报表/);
  workbook.typeIntoCell('一季度', { row: 3, column: NOTE }, '请柳钢供稿');
  workbook.typeIntoCell('三季度', { row: 3, column: NOTE }, '联系电视台');
  await gatherBy();
  await user.click(screen.getByRole('button', { name: '重新读取' }));
  await screen.findAllByText(/日程表里已没有对应的内容/);
  const generate = screen.getByRole<HTMLButtonElement>('button', { name: '生成报表' });
  await waitFor(() => {
    expect(generate.disabled).toBe(false);
  });
  await user.click(generate);
  await screen.findByRole('group', { name: /报表“一季度”不再更新/ });
  const names = async () => (await workbook.list()).sheets.map(({ name }) => name);
  return { user, names, all: () => screen.getByRole('button', { name: '全部删除（4 张）…' }) };
}

test('several reports can be deleted at once, after the notes of all were shown', async () => {
  const { user, names, all } = await quartersGone();
  await user.click(all());
  const list = screen.getByRole('group', { name: '这 4 张报表不再更新，是否全部删除？' });
  expect(list.textContent).toContain('其中有 2 条会议备注，删除后不再保留：');
  for (const text of [...QUARTERS, '请柳钢供稿', '联系电视台']) expect(list.textContent).toContain(text);
  expect(await names()).toEqual(expect.arrayContaining(QUARTERS));
  await user.click(within(list).getByRole('button', { name: '全部删除' }));
  expect(await screen.findByText('已删除 4 张报表：一季度、二季度、三季度、四季度。')).toBeTruthy();
  expect(await names()).toEqual(['2020年日程', '设施名录', '设施开放记录', '总览', '开放日统计']);
  expect(screen.queryByRole('group', { name: /不再更新/ })).toBeNull();
});

test('the keyboard alone will do: the list takes the focus, and Escape gives it back', async () => {
  const { user, names, all } = await quartersGone();
  all().focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('group', { name: /是否全部删除/ }));
  await user.keyboard('{Escape}');
  expect(document.activeElement).toBe(screen.getByRole('group', { name: /报表“一季度”不再更新/ }));
  all().focus();
  await user.keyboard('{Enter}');
  within(screen.getByRole('group', { name: /是否全部删除/ }))
    .getByRole('button', { name: '全部删除' })
    .focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/已删除 4 张报表/);
  expect(await names()).not.toContain('一季度');
});

test('all can be kept, and one at a time is still possible', async () => {
  const { user, names, all } = await quartersGone();
  await user.click(
    within(screen.getByRole('group', { name: /报表“一季度”不再更新/ })).getByRole('button', { name: '删除' }),
  );
  await screen.findByText('已删除报表“一季度”。');
  expect(screen.getByRole('group', { name: /报表“二季度”不再更新/ })).toBeTruthy();
  expect(() => all()).toThrow();
  await user.click(screen.getByRole('button', { name: '全部删除（3 张）…' }));
  await user.click(screen.getByRole('button', { name: '全部保留' }));
  expect(screen.queryByRole('group', { name: /不再更新/ })).toBeNull();
  expect(await names()).toEqual(expect.arrayContaining(QUARTERS.slice(1)));
});

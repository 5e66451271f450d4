import { readFileSync } from 'node:fs';
import path from 'node:path';
import { configure, render, screen } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';

configure({ asyncUtilTimeout: 60_000 });
jest.setTimeout(240_000);

beforeAll(fetchLaterPages);
const SAMPLE = readFileSync(path.join(__dirname, '../../../assets/sample/2020-schedule.xlsx'));

test('what would go is shown first, and goes once that is confirmed', async () => {
  const workbook = openXlsx(new Uint8Array(SAMPLE));
  const { sheets: before } = await workbook.list();
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
  await screen.findByText(/可以直接打印/);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('button', { name: '看看有哪些…' }));
  await screen.findByText(/张报表（连同上面的会议备注）：总览、/);
  expect((await workbook.list()).sheets.length).toBeGreaterThan(before.length);
  await user.click(screen.getByRole('button', { name: '全部移除' }));
  await screen.findByText(/您的内容和格式没有改动/);
  expect(await workbook.list()).toMatchObject({ sheets: before, stored: {} });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { fetchLaterPages } from '../../../src/taskpane/laterPages';
import { TaskPane } from '../../../src/taskpane/TaskPane';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';

const SAMPLE = readFileSync(path.join(__dirname, '../../../assets/sample/2020-schedule.xlsx'));

beforeAll(fetchLaterPages);

/** The page of reports after they were generated from the sample. */
async function generated() {
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
  const names = async () => (await workbook.list()).sheets.map(({ name }) => name);
  return { user, workbook, names };
}

const row = (report: string) => screen.getByRole('button', { name: report }).closest('li')!;

test('generating opens the page of reports, which says what each holds', async () => {
  await generated();
  expect(screen.getByRole('tab', { name: '报表' }).getAttribute('aria-selected')).toBe('true');
  expect(within(row('总览')).getByText('各科室进度、全年各旬、逾期和近期到期')).toBeTruthy();
  expect(within(row('开放日统计')).getByText(/处设施的开放情况/)).toBeTruthy();
  expect(within(row('环境监察支队')).getByText('6 条，逾期 1 条')).toBeTruthy();
});

test('one report alone can be updated', async () => {
  const { user } = await generated();
  await user.click(screen.getByRole('button', { name: '更新“法规科”' }));
  expect(await screen.findByText('已生成 1 张报表，可以直接打印。')).toBeTruthy();
});

test('all reports are written over when all were asked for, also after one alone was updated', async () => {
  const { user, workbook } = await generated();
  await user.click(screen.getByRole('button', { name: '更新“法规科”' }));
  await screen.findByText('已生成 1 张报表，可以直接打印。');
  for (const report of ['法规科', '大气环境科']) workbook.typeIntoCell(report, { row: 3, column: 3 }, '我改过的内容');
  await user.click(screen.getByRole('button', { name: '生成报表' }));
  const question = await screen.findByRole('group', { name: /有 2 张报表/ });
  await user.click(within(question).getByRole('button', { name: '覆盖' }));
  expect(await screen.findByText('已生成 15 张报表，可以直接打印。')).toBeTruthy();
});

test('a report is removed only after its notes were shown', async () => {
  const { user, workbook, names } = await generated();
  workbook.typeIntoCell('法规科', { row: 3, column: 8 }, '请柳钢供稿');
  await user.click(screen.getByRole('button', { name: '移除“法规科”' }));
  const question = await screen.findByRole('group', { name: '移除报表“法规科”？' });
  expect(await names()).toContain('法规科');
  await user.click(within(question).getByRole('button', { name: '移除' }));
  expect(await screen.findByText('已删除报表“法规科”。')).toBeTruthy();
  expect(await names()).not.toContain('法规科');
  expect(screen.queryByRole('button', { name: '更新“法规科”' })).toBeNull();
});

test('generating can be undone where it is told', async () => {
  const { user, names } = await generated();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByText(/已删除 15 张报表/)).toBeTruthy();
  expect(await names()).toEqual(['2020年日程', '设施名录', '设施开放记录']);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { counts, eventually, openFile, workbenchForEachTest } from './workbenchPage';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
const SHEET = '2020年日程';
/** The rows of the sample, 1-based, that are overdue as of 2020-06-15, and those due then or within ten days. */
const OVERDUE_ROWS = [15, 16, 17, 18, 19];
const DUE_ROWS = [20, 21];

const opened = workbenchForEachTest();
let page: Page;
beforeEach(() => {
  page = opened();
});

const count = (status: string) => page.locator(`[data-status=${status}]`).first();
const action = (name: string) => page.getByRole('button', { name, exact: true });

/** The fill the grid shows in the content column of each 1-based row. */
async function fills(first: number, last: number): Promise<Record<number, string | null>> {
  return page.evaluate(
    ([sheet, from, to]) => {
      const shown: Record<number, string | null> = {};
      for (let row = from; row <= to; row += 1)
        shown[row] = window.workbenchGrid?.shown(sheet, { row: row - 1, column: 2 }).fill ?? null;
      return shown;
    },
    [SHEET, first, last] as const,
  );
}

const rowsOf = (shown: Record<number, string | null>, fill: string) =>
  Object.entries(shown)
    .filter(([, color]) => color?.toUpperCase() === fill)
    .map(([row]) => Number(row));

async function untilColoured(red: readonly number[], amber: readonly number[]): Promise<void> {
  await expect(
    eventually(
      page,
      async () => {
        const shown = await fills(3, 39);
        return JSON.stringify([rowsOf(shown, '#FFC7CE'), rowsOf(shown, '#FFF2CC')]);
      },
      JSON.stringify([red, amber]),
    ),
  ).resolves.toBe(JSON.stringify([red, amber]));
}

test('the sample is open and judged when the page opens', async () => {
  await count('overdue').waitFor();
  expect(await counts(page)).toEqual({ done: 12, overdue: 6, due: 1, upcoming: 1, planned: 18 });
  expect(await page.evaluate((sheet) => window.workbenchGrid?.shown(sheet, { row: 0, column: 0 }).text, SHEET)).toBe(
    '2020年向新闻媒体提供素材内容及责任分工',
  );
});

test('a finding leads to its cell, on its sheet', async () => {
  await page.getByRole('tab', { name: /检查/ }).click();
  await page.getByRole('searchbox').fill('多余的空格');
  await page
    .getByText(/固体废物与辐射 安全监管科.*多余的空格/)
    .first()
    .click();
  await expect(
    eventually(
      page,
      async () => JSON.stringify(await page.evaluate(() => window.workbenchGrid?.selected())),
      JSON.stringify({ sheet: SHEET, cell: { row: 26, column: 3 } }),
    ),
  ).resolves.toBe(JSON.stringify({ sheet: SHEET, cell: { row: 26, column: 3 } }));
});

test('highlighting colours exactly the overdue and the coming rows, and clearing takes all colour off', async () => {
  await count('overdue').waitFor();
  await action('高亮逾期').click();
  await untilColoured(OVERDUE_ROWS, DUE_ROWS);
  await action('清除高亮').click();
  await untilColoured([], []);
});

test('typing 已办 into an overdue row takes its colour off, and the counts follow', async () => {
  await count('overdue').waitFor();
  await action('高亮逾期').click();
  await untilColoured(OVERDUE_ROWS, DUE_ROWS);
  await page.evaluate((sheet) => {
    window.workbenchGrid?.reveal(sheet, { row: 14, column: 2, rowCount: 1, columnCount: 1 });
  }, SHEET);
  await page
    .locator('[data-testid=grid] canvas')
    .first()
    .focus()
    .catch(() => undefined);
  await page.keyboard.type('2019年新建8个自动监测站运行情况（已办）');
  await page.keyboard.press('Enter');
  await expect(
    eventually(
      page,
      async () => JSON.stringify(await counts(page)),
      JSON.stringify({ overdue: 5, due: 1, upcoming: 1, planned: 18, done: 13 }),
    ),
  ).resolves.toBe(JSON.stringify({ overdue: 5, due: 1, upcoming: 1, planned: 18, done: 13 }));
  await untilColoured(OVERDUE_ROWS.slice(1), DUE_ROWS);
});

test('reports appear as sheets, and the saved copy holds them and all else', async () => {
  await count('overdue').waitFor();
  await action('生成报表').click();
  await page.getByText(/已生成 15 张报表/).waitFor();
  await page.getByText('开放日统计', { exact: true }).first().waitFor();
  const download = page.waitForEvent('download');
  await action('保存副本').click();
  // What a copy will not do is told first, when there is anything to tell.
  const confirm = page.getByRole('dialog').getByRole('button', { name: '保存副本' });
  await Promise.race([download, confirm.waitFor().then(() => confirm.click())]);
  const copy = await download;
  expect(copy.suggestedFilename()).toBe('2020-schedule（旬程）.xlsx');
  const { sheets } = await openXlsx(readFileSync(await copy.path())).list();
  expect(sheets.map(({ name }) => name).slice(0, 5)).toEqual([SHEET, '设施名录', '设施开放记录', '总览', '开放日统计']);
  expect(sheets).toHaveLength(18);
});

test('a file that is no workbook is told in words, and the workbook before stays open', async () => {
  await count('overdue').waitFor();
  await openFile(page, '会议纪要.xlsx', strToU8('这不是工作簿'));
  await page.getByText(/没有打开 会议纪要\.xlsx/).waitFor();
  expect(await counts(page)).toMatchObject({ done: 12 });
});

test('a file that is dropped on the page is opened', async () => {
  await count('overdue').waitFor();
  const bytes = [...readFileSync(SAMPLE)];
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], '我的日程.xlsx'));
    return data;
  }, bytes);
  await page.dispatchEvent('header', 'drop', { dataTransfer: transfer });
  await page.getByText('我的日程.xlsx', { exact: true }).waitFor();
  // A file of one's own is judged on today.
  await expect(eventually(page, async () => (await counts(page))['due'] ?? 0, 0)).resolves.toBe(0);
  await count('overdue').waitFor();
});

test('ten thousand rows open with their status, and lead to a cell far down', async () => {
  await count('overdue').waitFor();
  await openFile(page, '大日程.xlsx', largeSchedule(10_000));
  await page.getByText('大日程.xlsx', { exact: true }).waitFor();
  const total = async () =>
    String(Object.values(await counts(page)).reduce((sum: number, one: number) => sum + one, 0));
  await expect(eventually(page, total, '10000')).resolves.toBe('10000');
  await page.waitForFunction(() => window.workbenchGrid?.selected() ?? null);
  await expect(
    eventually(
      page,
      async () =>
        (await page.evaluate((sheet) => window.workbenchGrid?.shown(sheet, { row: 9_000, column: 2 }).text, SHEET)) ??
        '',
      '示例事项第 8999 条',
    ),
  ).resolves.toBe('示例事项第 8999 条');
});

/** The sample with so many rows of invented entries on its schedule sheet. */
function largeSchedule(entries: number): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  const name = 'xl/worksheets/sheet1.xml';
  const text = (column: string, row: number, value: string) =>
    `<c r="${column}${row}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from({ length: entries }, (_, index) => {
    const row = index + 3;
    const month = Math.floor((index * 12) / entries) + 1;
    return `<row r="${row}">${text('A', row, `${month}月`)}${text('B', row, '下旬')}${text('C', row, `示例事项第 ${index + 1} 条`)}${text('D', row, '示例科')}${text('E', row, '张三')}</row>`;
  });
  const xml = Buffer.from(parts[name]!)
    .toString('utf8')
    .replace(/<row r="3".*<\/sheetData>/s, `${rows.join('')}</sheetData>`)
    .replace(/<mergeCells.*<\/mergeCells>/s, '');
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { counts, eventually, goTo, openFile, saveCopy, shown, typeText, workbenchForEachTest } from './workbenchPage';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
const SCHEDULE = '2020年日程';
const OPENINGS = '设施开放记录';
const CONTENT = 2;

const opened = workbenchForEachTest();
let page: Page;
beforeEach(() => {
  page = opened();
});

const text = async (row: number, column: number, sheet = SCHEDULE) => (await shown(page, sheet, row, column))?.text;
const unsaved = () => page.getByText('有未保存的改动').count();

test.each(['6/5', '2020-6-5', '50%', '=1+1', '第三季度（已办）'])(
  '%s is kept as the text that was typed',
  async (typed) => {
    await goTo(page, SCHEDULE, 14, CONTENT);
    await typeText(page, typed);
    await expect(eventually(page, () => text(14, CONTENT), typed)).resolves.toBe(typed);
    const copy = openXlsx(readFileSync((await saveCopy(page)).path));
    expect(copy.valueOf(SCHEDULE, { row: 14, column: CONTENT })).toBe(typed);
  },
);

test('what was typed can be undone and done again, and the counts follow', async () => {
  await goTo(page, SCHEDULE, 14, CONTENT);
  await typeText(page, '监测站运行（已办）');
  await expect(eventually(page, async () => (await counts(page))['done'], 13)).resolves.toBe(13);
  await page.keyboard.press('Control+z');
  await expect(eventually(page, async () => (await counts(page))['done'], 12)).resolves.toBe(12);
  await expect(text(14, CONTENT)).resolves.toBe('2019年新建8个自动监测站运行情况');
  await page.keyboard.press('Control+y');
  await expect(eventually(page, async () => (await counts(page))['done'], 13)).resolves.toBe(13);
});

test('a day that was opened and left stays a day, and lines stay lines', async () => {
  for (const [sheet, row] of [
    [OPENINGS, 3],
    [SCHEDULE, 18],
  ] as const) {
    await goTo(page, sheet, row, CONTENT);
    await page.keyboard.press('F2');
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(300);
  }
  await expect(text(3, CONTENT, OPENINGS)).resolves.toBe('2020年1月16日');
  await expect(text(18, CONTENT)).resolves.toBe(
    '六五环境日、节能宣传周\n2019年柳州市生态环境质量状况（以市政府名义开新闻发布会）',
  );
  await expect(unsaved()).resolves.toBe(0);
});

test('cells pasted from a spreadsheet are taken by their texts', async () => {
  await page.evaluate(() => navigator.clipboard.writeText('甲事项（已办）\t综合科\r\n"乙事项\n丙事项"\t6/5'));
  await goTo(page, SCHEDULE, 21, CONTENT);
  await page.keyboard.press('Control+v');
  await expect(eventually(page, () => text(22, CONTENT), '乙事项\n丙事项')).resolves.toBe('乙事项\n丙事项');
  const copy = openXlsx(readFileSync((await saveCopy(page)).path));
  expect(
    [
      [21, 2],
      [21, 3],
      [22, 2],
      [22, 3],
    ].map(([row = 0, column = 0]) => copy.valueOf(SCHEDULE, { row, column })),
  ).toEqual(['甲事项（已办）', '综合科', '乙事项\n丙事项', '6/5']);
});

test('what a copy would not keep cannot be done', async () => {
  await goTo(page, SCHEDULE, 14, CONTENT);
  await page.keyboard.press('Control+b');
  await page.waitForTimeout(300);
  await expect(unsaved()).resolves.toBe(0);
});

test('a cell of a protected sheet is put back, and the user is told why', async () => {
  const parts = unzipSync(readFileSync(SAMPLE));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = Buffer.from(parts[name]!)
    .toString('utf8')
    .replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
  await openFile(page, '受保护.xlsx', zipSync({ ...parts, [name]: strToU8(xml) }));
  await page.getByText('受保护.xlsx', { exact: true }).waitFor();
  await page.waitForFunction(() => window.workbenchGrid?.selected() ?? null);
  await goTo(page, SCHEDULE, 14, CONTENT);
  await typeText(page, '改写');
  await page.getByText('工作表“2020年日程”受保护').first().waitFor();
  await expect(text(14, CONTENT)).resolves.toBe('2019年新建8个自动监测站运行情况');
});

test('going to a cell keeps the columns that are there, and so do highlights and reports the place', async () => {
  await goTo(page, SCHEDULE, 37, 3);
  const before = await page.evaluate(() => window.workbenchGrid?.inView());
  expect(before).toMatchObject({ row: 33, column: 0 });
  await page.getByRole('button', { name: '高亮逾期' }).click();
  await page.getByText(/已按 2020年6月15日 高亮/).waitFor();
  await page.getByRole('button', { name: '生成报表' }).click();
  await page.getByText('开放日统计', { exact: true }).first().waitFor();
  await expect(eventually(page, () => page.evaluate(() => window.workbenchGrid?.inView()), before)).resolves.toEqual(
    before,
  );
  expect(await page.evaluate(() => window.workbenchGrid?.selected())).toEqual({
    sheet: SCHEDULE,
    cell: { row: 37, column: 3 },
  });
});

test('highlights of a long sheet are drawn where they are looked at', async () => {
  await openFile(page, '大日程.xlsx', longSchedule(10_000));
  await page.getByText('大日程.xlsx', { exact: true }).waitFor();
  await page.waitForFunction(
    (sheet) => window.workbenchGrid?.shown(sheet, { row: 9000, column: 2 }).text.includes('8999'),
    SCHEDULE,
  );
  await page.locator('input[type=date]').fill('2020-06-15');
  await expect(eventually(page, async () => (await counts(page))['overdue'], 4167)).resolves.toBe(4167);
  await page.getByRole('button', { name: '高亮逾期' }).click();
  for (const [row, fill] of [
    [10, '#FFC7CE'],
    [4501, '#FFF2CC'],
    [9500, null],
    [3000, '#FFC7CE'],
  ] as const) {
    if (row > 10) await goTo(page, SCHEDULE, row, CONTENT);
    await expect(eventually(page, async () => (await shown(page, SCHEDULE, row, CONTENT))?.fill, fill)).resolves.toBe(
      fill,
    );
  }
});

test('another file does not take the place of unsaved changes without a question', async () => {
  await goTo(page, SCHEDULE, 14, CONTENT);
  await typeText(page, '监测站运行（已办）');
  await page.getByText('有未保存的改动').waitFor();
  await openFile(page, '另一份.xlsx', readFileSync(SAMPLE));
  await page.getByRole('dialog').getByRole('button', { name: '取消' }).click();
  await expect(text(14, CONTENT)).resolves.toBe('监测站运行（已办）');
  await openFile(page, '另一份.xlsx', readFileSync(SAMPLE));
  await page.getByRole('button', { name: '不保存，直接打开' }).click();
  await page.getByText('另一份.xlsx', { exact: true }).waitFor();
  await expect(unsaved()).resolves.toBe(0);
});

test('the whole page speaks the language that is chosen, and keeps its place', async () => {
  await goTo(page, SCHEDULE, 30, CONTENT);
  await page.getByRole('combobox', { name: '界面语言' }).first().selectOption('en-US');
  await page.getByRole('button', { name: 'Save a copy' }).waitFor();
  await page.getByRole('button', { name: 'Highlight overdue' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en-US');
  expect(await page.evaluate(() => window.workbenchGrid?.selected()?.cell)).toEqual({ row: 30, column: CONTENT });
});

/** The sample with so many invented entries on its schedule sheet, a twelfth of them a month, at its end. */
function longSchedule(entries: number): Uint8Array {
  const parts = unzipSync(readFileSync(SAMPLE));
  const name = 'xl/worksheets/sheet1.xml';
  const rows = Array.from({ length: entries }, (_, index) => {
    const month = Math.floor((index * 12) / entries) + 1;
    const texts = [`${month}月`, '下旬', `示例事项第 ${index + 1} 条`, '示例科', '张三'];
    return `<row r="${index + 3}">${texts.map((one, column) => `<c r="${'ABCDE'[column] ?? ''}${index + 3}" t="inlineStr"><is><t>${one}</t></is></c>`).join('')}</row>`;
  });
  const xml = Buffer.from(parts[name]!)
    .toString('utf8')
    .replace(/<row r="3".*<\/sheetData>/s, `${rows.join('')}</sheetData>`)
    .replace(/<mergeCells.*<\/mergeCells>/s, '');
  return zipSync({ ...parts, [name]: strToU8(xml) });
}

import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:https';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser, FrameLocator } from 'playwright-core';
import { storeXml } from '../../src/excel/kept/storeXml';
import { STORE_NAMESPACE } from '../../src/workbook/ownMarks';
import { ownReportSheets } from '../../src/reports/kept/reportRecord';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { loadXlsx } from '../host/loadXlsx';
import { saveXlsx } from '../host/saveXlsx';
import { convert } from '../xlsx/libreOffice';
import { launchBrowser } from './browser';
import { buildSelfHosted, ExcelOnTheWeb, serveOverHttps, type OpenPane } from './excelOnTheWeb';

const SAMPLE = path.join(__dirname, '../../assets/sample/2020-schedule.xlsx');
const SHEET = '2020年日程';
const bytes = new Uint8Array(readFileSync(SAMPLE));

/** The batch that adds report sheets. */
const ADDS_REPORTS = /"ObjectPathType":3,"Name":"Add".{0,80}总览/;

let folder: string;
let server: Server;
let address: string;
let browser: Browser;
let excel: ExcelOnTheWeb;
let opened: OpenPane[];

beforeAll(async () => {
  folder = buildSelfHosted();
  ({ address, server } = await serveOverHttps(folder));
  browser = await launchBrowser();
}, 300_000);
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  excel = new ExcelOnTheWeb(browser, address, await loadXlsx(bytes));
  opened = [];
});
afterEach(async () => {
  expect((await Promise.all(opened.map((one) => one.troubles()))).flat()).toEqual([]);
  await excel.close();
});

/** A pane judged as of 15 June 2020. */
async function openPane(): Promise<FrameLocator> {
  const one = await excel.openPane();
  opened.push(one);
  const { pane } = one;
  await pane.locator('input[type=date]').fill('2020-06-15');
  await pane
    .getByText(/截至 2020年6月15日/)
    .first()
    .waitFor();
  return pane;
}

const statusCounts = async (pane: FrameLocator): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(
      ['done', 'overdue', 'due', 'upcoming', 'planned'].map(async (status) => [
        status,
        Number(/\d+/.exec((await pane.locator(`[data-status=${status}]`).first().textContent()) ?? '')?.[0]),
      ]),
    ),
  );

test('the pane opens on the workbook of the host, judged', async () => {
  const pane = await openPane();
  expect(await statusCounts(pane)).toEqual({ done: 12, overdue: 6, due: 1, upcoming: 1, planned: 18 });
});

const action = (pane: FrameLocator, name: string) => pane.getByRole('button', { name, exact: true });
const workbook = () => excel.host.workbook;
const formulas = () =>
  workbook()
    .find(SHEET)!
    .conditionalFormats.map(({ formula }) => formula ?? '');
const sheetNames = () => workbook().worksheets.map(({ name }) => name);

/** Asks again until the answer is the one wanted, for as long as a person would wait; gives the last answer. */
async function eventually<T>(ask: () => T | Promise<T>, wanted: T): Promise<T> {
  let answer = await ask();
  for (let turn = 0; turn < 75 && JSON.stringify(answer) !== JSON.stringify(wanted); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    answer = await ask();
  }
  return answer;
}

test('a finding leads to its cell in the workbook', async () => {
  const pane = await openPane();
  await pane.getByRole('tab', { name: /^检查/ }).click();
  await pane.getByRole('searchbox').fill('多余的空格');
  await pane
    .getByText(/固体废物与辐射 安全监管科.*多余的空格/)
    .first()
    .click();
  const selected = () => [workbook().active.name, workbook().selection?.worksheet.name, workbook().selection?.address];
  expect(await eventually(selected, [SHEET, SHEET, 'D27'])).toEqual([SHEET, SHEET, 'D27']);
});

test('highlighting puts conditional formats of ours into the workbook, and clearing takes them out', async () => {
  const pane = await openPane();
  await action(pane, '高亮逾期').click();
  await pane.getByText(/已按 2020年6月15日 高亮/).waitFor();
  expect(formulas().map((formula) => /xuncheng:(\w+)/.exec(formula)?.[1])).toEqual(
    expect.arrayContaining(['overdue', 'due']),
  );
  await action(pane, '清除高亮').click();
  await pane.getByText(/已清除本工具加的高亮/).waitFor();
  expect(formulas()).toEqual([]);
});

test('the reports are sheets of the workbook, and still are in the saved file', async () => {
  const pane = await openPane();
  await action(pane, '生成报表').click();
  await pane.getByText(/已生成 15 张报表/).waitFor();
  const wanted = [SHEET, '设施名录', '设施开放记录', '总览', '开放日统计'];
  expect(sheetNames().slice(0, 5)).toEqual(wanted);
  const { sheets } = await openXlsx(await saveXlsx(workbook(), bytes)).list();
  expect(sheets.map(({ name }) => name)).toEqual(sheetNames());
  expect(sheets.filter(({ tag }) => tag !== null)).toHaveLength(15);
});

test('each facility of the register is held against the rule of two months', async () => {
  const pane = await openPane();
  await pane.getByRole('tab', { name: '开放日' }).click();
  await pane.getByText('每处设施每两个月至少开放一次；漏开的可在以后多开补上。').waitFor();
  const cells = [...workbook().find('设施名录')!.cells.entries()];
  const header = cells.find(({ cell }) => cell.value === '设施名称')!;
  const names = cells
    .filter(({ row, column, cell }) => column === header.column && row > header.row && cell.value !== null)
    .map(({ cell }) => cell.value);
  const cards = pane
    .getByRole('tabpanel')
    .getByRole('listitem')
    .filter({ has: pane.getByRole('button') });
  expect(await cards.getByRole('button').allTextContents()).toEqual(names);
  expect(await cards.getByText(/^(达标|欠 \d+ 次)$/).count()).toBe(names.length);
});

test('what the user types into the sheet shows in the pane by itself', async () => {
  const pane = await openPane();
  excel.host.userTypes(SHEET, 'C15', '2019年新建8个自动监测站运行情况（已办）');
  const wanted = { done: 13, overdue: 5, due: 1, upcoming: 1, planned: 18 };
  expect(await eventually(() => statusCounts(pane), wanted)).toEqual(wanted);
});

test('two people who generate one after the other have one set of reports', async () => {
  const [mine, theirs] = [await openPane(), await openPane()];
  for (const pane of [mine, theirs]) {
    await action(pane, '生成报表').click();
    await pane.getByText(/已生成 15 张报表/).waitFor();
  }
  expect(sheetNames()).toHaveLength(18);
});

test.each([
  ['a new workbook', null, 'ItemAlreadyExists'],
  // The texts that the later of the two had read are gone by then: its request stops there, before any sheet.
  ['one that keeps settings', storeXml({ 'xuncheng.settings': '{}' }), 'ItemNotFound'],
])('two people who generate at the same time have one set of reports, in %s', async (_, kept, refusal) => {
  if (kept !== null)
    workbook().customXmlParts.push({ id: workbook().nextId('xml'), namespaceUri: STORE_NAMESPACE, xml: kept });
  const [mine, theirs] = [await openPane(), await openPane()];
  excel.meetAt(ADDS_REPORTS, 2);
  for (const pane of [mine, theirs]) await action(pane, '生成报表').click();
  for (const pane of [mine, theirs]) await pane.getByText(/已生成 15 张报表/).waitFor();
  expect(excel.host.log.map(({ error }) => error).filter((error) => error !== null)).toEqual([refusal]);
  expect(sheetNames()).toHaveLength(18);
  const { sheets, stored } = await openXlsx(await saveXlsx(workbook(), bytes)).list();
  expect(ownReportSheets({ sheets, stored, structureProtected: false })).toHaveLength(15);
});

/** The sample with colours of the user's own in its schedule: a data bar, a text that is looked for, a formula. */
function withRulesOfTheUser(): Uint8Array {
  const files = unzipSync(bytes);
  const part = 'xl/worksheets/sheet1.xml';
  const rules =
    '<conditionalFormatting sqref="G3:G40"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF63C384"/></dataBar></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="C3:C40"><cfRule type="containsText" dxfId="0" priority="2" operator="containsText" text="新闻发布会"><formula>NOT(ISERROR(SEARCH("新闻发布会",C3)))</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="E3:E40"><cfRule type="expression" dxfId="0" priority="3"><formula>$E3="廖清州"</formula></cfRule></conditionalFormatting>';
  const styles = strFromU8(files['xl/styles.xml']!);
  const dxf = '<dxfs count="1"><dxf><fill><patternFill><bgColor rgb="FFB7DEE8"/></patternFill></fill></dxf></dxfs>';
  return zipSync({
    ...files,
    'xl/styles.xml': strToU8(styles.replace('</cellStyles>', `</cellStyles>${dxf}`)),
    [part]: strToU8(strFromU8(files[part]!).replace(/(?=<pageMargins|<printOptions|<pageSetup)/, rules)),
  });
}

test('what the pane made opens in another program, with the colours that the user had before', async () => {
  const file = withRulesOfTheUser();
  await excel.close();
  excel = new ExcelOnTheWeb(browser, address, await loadXlsx(file));
  const pane = await openPane();
  await action(pane, '高亮逾期').click();
  await pane.getByText(/已按 2020年6月15日 高亮/).waitFor();
  await action(pane, '生成报表').click();
  await pane.getByText(/已生成 15 张报表/).waitFor();
  const seen = convert(await saveXlsx(workbook(), file), 'fods').toString('utf8');
  // A chart carries the table of its numbers.
  const tables = [...seen.matchAll(/<table:table table:name="([^"]+)"/g)].map(([, name]) => name);
  expect(tables.filter((name) => name !== 'local-table')).toEqual(sheetNames());
  const rules = [...seen.matchAll(/<calcext:conditional-format .*?<\/calcext:conditional-format>/gs)].map(
    ([rule]) => rule,
  );
  expect(rules.filter((rule) => rule.includes('calcext:data-bar'))).toHaveLength(1);
  expect(rules.filter((rule) => rule.includes('contains-text(&quot;新闻发布会&quot;)'))).toHaveLength(1);
  expect(rules.filter((rule) => rule.includes('廖清州'))).toHaveLength(1);
  expect(rules.filter((rule) => rule.includes('xuncheng:overdue')).length).toBeGreaterThan(0);
  expect(seen).not.toMatch(/Err:5\d\d|#REF!|#NAME\?|#VALUE!/);
});

const BRIEF = /^“2020年向新闻媒体提供素材内容及责任分工”进展通报\n（截至2020年6月15日）/;

test('the brief is on the clipboard after one click', async () => {
  const pane = await openPane();
  const { page } = opened[0]!;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.getByRole('tab', { name: '报表' }).click();
  await action(pane, '复制通报').click();
  await pane.getByText('已复制，可粘贴到 Word 或微信。').waitFor();
  expect(await pane.locator('body').evaluate(() => navigator.clipboard.readText())).toMatch(BRIEF);
});

test('where Office closes the clipboard to scripts, the brief is copied all the same', async () => {
  const pane = await openPane();
  const { page } = opened[0]!;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.locator('body').evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await pane.getByRole('tab', { name: '报表' }).click();
  await action(pane, '复制通报').click();
  await pane.getByText('已复制，可粘贴到 Word 或微信。').waitFor();
  expect((await pane.locator('body').evaluate(() => navigator.clipboard.readText())).replace(/\r\n/g, '\n')).toMatch(
    BRIEF,
  );
});

test('the deadlines are downloaded as a calendar', async () => {
  const pane = await openPane();
  const download = opened[0]!.page.waitForEvent('download');
  await pane.getByRole('tab', { name: '报表' }).click();
  await action(pane, '下载日历（.ics）').click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('2020年向新闻媒体提供素材内容及责任分工.ics');
  const calendar = readFileSync(await file.path(), 'utf8').replace(/\r\n /g, '');
  expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(calendar).toMatch(/DTSTART;VALUE=DATE:202006\d\d\r\n/);
  expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBe(calendar.match(/END:VEVENT/g)?.length);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { runRibbonCommand } from '../../src/session/runRibbonCommand';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { openExcelSession } from './excelSession';
import { loadXlsx } from './loadXlsx';
import { saveXlsx } from './saveXlsx';

const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx')));
const SHEET = '2020年日程';
const USERS_RULE = {
  kind: 'addHighlight',
  sheet: SHEET,
  ranges: [{ row: 2, column: 2, rowCount: 9, columnCount: 1 }],
  formula: '=$A3="1月"',
  style: { fill: '#00B0F0', bold: true },
} as const;

/** The sample, in which the user has a conditional format of their own. */
async function usersFile(): Promise<Uint8Array> {
  const file = openXlsx(SAMPLE);
  await file.apply([USERS_RULE]);
  return file.save();
}

async function inExcel(bytes: Uint8Array) {
  const model = await loadXlsx(bytes);
  const { Excel } = openExcelSession(model);
  return {
    model,
    Excel,
    press: (command: 'checkAndHighlight' | 'clearHighlights' | 'generateReports') =>
      runRibbonCommand(command, createExcelWorkbook(Excel), {
        clock: () => '2020-06-15',
        newGuid: () => crypto.randomUUID(),
        language: 'zh-CN',
      }),
  };
}

const rulesOf = (bytes: Uint8Array) => openXlsx(bytes).view(SHEET).formulaFormats;
const looksOf = (bytes: Uint8Array) =>
  openXlsx(bytes)
    .view(SHEET)
    .cells.map(({ row, column, look }) => [row, column, openXlsxLook(bytes, look)]);
const openXlsxLook = (bytes: Uint8Array, look: number) => openXlsx(bytes).view(SHEET).looks[look]?.fill;

test('a file that nothing was done to comes back with the same parts', async () => {
  const bytes = await usersFile();
  const saved = unzipSync(await saveXlsx(await loadXlsx(bytes), bytes));
  const parts = unzipSync(bytes);
  expect(Object.keys(saved).sort()).toEqual(Object.keys(parts).sort());
  for (const [name, part] of Object.entries(parts))
    expect([name, Buffer.from(saved[name]!).equals(Buffer.from(part))]).toEqual([name, true]);
});

test('the user’s looks and conditional formats are seen through Office.js', async () => {
  const { Excel, model } = await inExcel(await usersFile());
  const header = openXlsx(SAMPLE).view(SHEET);
  const filled = header.cells.find(({ look }) => header.looks[look]?.fill !== null);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula');
    const cell = filled ? sheet.getCell(filled.row, filled.column) : null;
    cell?.load('format/fill/color');
    await context.sync();
    expect(formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula)).toEqual(['=$A3="1月"']);
    if (cell && filled) expect(cell.format.fill.color).toBe(header.looks[filled.look]?.fill);
  });
  expect(model.find(SHEET)?.conditionalFormats[0]).toMatchObject({ fill: '#00B0F0', bold: true });
});

test('highlights and reports made in Excel are saved beside what the user had', async () => {
  const bytes = await usersFile();
  const { model, press } = await inExcel(bytes);
  await press('checkAndHighlight');
  await press('generateReports');
  const saved = await saveXlsx(model, bytes);
  const [first, ...ours] = rulesOf(saved);
  expect(first).toMatchObject({ formula: '=$A3="1月"', look: { fill: '#00B0F0', bold: true } });
  expect(ours.length).toBeGreaterThan(10);
  expect(ours.every(({ formula }) => formula.includes('xuncheng:'))).toBe(true);
  expect(looksOf(saved)).toEqual(looksOf(bytes));
  expect((await openXlsx(saved).list()).sheets.length).toBeGreaterThan(10);
}, 30_000);

test('highlights that a file brought along and that were cleared in Excel are gone from the saved file, and the user’s is there', async () => {
  const first = await inExcel(await usersFile());
  await first.press('checkAndHighlight');
  const highlighted = await saveXlsx(first.model, await usersFile());
  const { model, press } = await inExcel(highlighted);
  await press('clearHighlights');
  expect(rulesOf(await saveXlsx(model, highlighted)).map(({ formula }) => formula)).toEqual(['=$A3="1月"']);
});

test.each<[string, (sheet: NonNullable<ReturnType<Awaited<ReturnType<typeof loadXlsx>>['find']>>) => void, RegExp]>([
  [
    'a look',
    (sheet) => {
      sheet.cells.open(3, 2).format = { fill: '#123456' };
    },
    /Looks/,
  ],
  [
    'a merged area',
    (sheet) => {
      sheet.merges.pop();
    },
    /merged areas/,
  ],
  [
    'a rule of the user',
    (sheet) => {
      sheet.conditionalFormats.length = 0;
    },
    /conditional format of the user/,
  ],
  [
    'a number',
    (sheet) => {
      sheet.cells.open(3, 2).value = 7;
    },
    /Only texts/,
  ],
])('%s that was changed on the user’s sheet is refused, not left out', async (_, change, message) => {
  const bytes = await usersFile();
  const model = await loadXlsx(bytes);
  change(model.find(SHEET)!);
  await expect(saveXlsx(model, bytes)).rejects.toThrow(message);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { planHighlights } from '../../src/reports/highlights/planHighlights';
import { readyReports } from '../reports/readyReports';
import { ownReportSheets } from '../../src/reports/kept/reportRecord';
import { judge } from '../../src/schedule/judge';
import { readSettings } from '../../src/schedule/settings/settingsStore';
import type { SheetSnapshot, WorkbookListing } from '../../src/workbook/sheetSnapshot';
import type { Workbook } from '../../src/workbook/workbook';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { openExcelSession } from '../host/excelSession';
import { loadXlsx } from '../host/loadXlsx';
import { saveXlsx } from '../host/saveXlsx';

const TODAY = '2020-06-15';
const SAMPLE = new Uint8Array(readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx')));

/** The sample open in Excel and as a file. */
async function both() {
  const { Excel, host } = openExcelSession(await loadXlsx(SAMPLE));
  return { inExcel: createExcelWorkbook(Excel), inFile: openXlsx(SAMPLE), host };
}

/** Judges the workbook and plans its highlights and reports, as the pane does. */
async function plan(workbook: Workbook): Promise<WorkbookEdit[]> {
  const listing = await workbook.list();
  const sheets = await workbook.read(listing.sheets.filter(({ tag }) => tag === null).map(({ name }) => name));
  const outcome = judge(sheets, readSettings(listing.stored), TODAY);
  if (!outcome.ok) throw new Error(`No schedule: ${outcome.problem.kind}`);
  const ownSheets = await workbook.read(ownReportSheets(listing).map(({ name }) => name));
  let guids = 0;
  const { edits } = readyReports(
    outcome.judgement,
    { listing, ownSheets, dateSystem: 1900 },
    { language: 'zh-CN', newGuid: () => `guid-${++guids}` },
  );
  return [...planHighlights(outcome.judgement, { today: TODAY }), ...edits];
}

interface Contents {
  readonly listing: WorkbookListing;
  readonly sheets: readonly SheetSnapshot[];
}

async function contents(workbook: Workbook): Promise<Contents> {
  const listing = await workbook.list();
  return { listing, sheets: await workbook.read(listing.sheets.map(({ name }) => name)) };
}

/** Excel keeps widths in whole pixels: 7 a character and 5 beside. */
const pixels = (characters: number): number => Math.round(characters * 7 + 5);

/** What both can say alike: widths in pixels, number formats where there is a value. */
function comparable({ listing, sheets }: Contents): unknown {
  return {
    listing,
    sheets: sheets.map((sheet) => ({
      ...sheet,
      numberFormats: sheet.values.map((row, r) =>
        row.map((value, c) => (value === null ? null : sheet.numberFormats[r]?.[c])),
      ),
      merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
      columnWidths: Object.fromEntries(
        Object.entries(sheet.columnWidths).map(([column, width]) => [column, pixels(width)]),
      ),
    })),
  };
}

test('the sample reads the same in Excel as from the file', async () => {
  const { inExcel, inFile } = await both();
  expect(comparable(await contents(inExcel))).toEqual(comparable(await contents(inFile)));
});

test('the same is planned from both', async () => {
  const { inExcel, inFile } = await both();
  expect(await plan(inExcel)).toEqual(await plan(inFile));
});

test('with its highlights and reports it is the same workbook in both', async () => {
  const { inExcel, inFile } = await both();
  const edits = await plan(inFile);
  const [here, there] = [await inExcel.apply(edits), await inFile.apply(edits)];
  expect(here).toEqual(there);
  expect(comparable(await contents(inExcel))).toEqual(comparable(await contents(inFile)));
});

test('Excel takes every formula, name and look of the real reports, in a handful of syncs', async () => {
  const { inExcel, host } = await both();
  const edits = await plan(inExcel);
  const before = host.requests.length;
  const result = await inExcel.apply(edits);
  expect(result).toMatchObject({ cosmeticFailures: [], unreadableHighlights: 0 });
  expect(host.requests.length - before).toBe(4);
  expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
});

test('what Excel holds then, saved as a file, is what the file adapter wrote, looks and all', async () => {
  const { inExcel, inFile, host } = await both();
  const edits = await plan(inFile);
  await inExcel.apply(edits);
  await inFile.apply(edits);
  const saved = openXlsx(await saveXlsx(host.workbook, SAMPLE));
  expect(comparable(await contents(saved))).toEqual(comparable(await contents(inFile)));
  const views = (workbook: typeof inFile, names: readonly string[]) =>
    names.map((name) => {
      const view = workbook.view(name);
      return {
        ...view,
        // Excel keeps no order of merged areas.
        merges: [...view.merges].sort((a, b) => a.row - b.row || a.column - b.column),
        columns: view.columns.map((run) => ({ ...run, width: run.width === null ? null : pixels(run.width) })),
      };
    });
  const names = (await inFile.list()).sheets.map(({ name }) => name);
  expect(views(saved, names)).toEqual(views(inFile, names));
});

test('done again with nothing changed, the workbook in Excel is identical', async () => {
  const { inExcel, host } = await both();
  await inExcel.apply(await plan(inExcel));
  const once = picture(host);
  await inExcel.apply(await plan(inExcel));
  expect(picture(host)).toEqual(once);
});

function picture({ workbook }: Awaited<ReturnType<typeof both>>['host']): unknown {
  return workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    cells: [...sheet.cells.entries()]
      .map(({ row, column, cell }) => ({ row, column, ...cell }))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    merges: sheet.merges,
    widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
    heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
    rules: sheet.conditionalFormats.map(({ ranges, formula, fill }) => ({ ranges, formula, fill })),
    charts: sheet.charts.map(({ name, source, place, seriesColors }) => ({ name, source, place, seriesColors })),
    print: sheet.pageLayout,
    tags: [...sheet.customProperties.values()],
  }));
}

import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import { ownReportSheets } from '../../src/reports/kept/reportRecord';
import type { RibbonCommand } from '../../src/session/ribbonButtons';
import { runRibbonCommand } from '../../src/session/runRibbonCommand';
import { openSchedule, SCHEDULE } from './scheduleInExcel';

let guids = 0;
const settings = { clock: () => '2020-02-01', newGuid: () => `guid-${(guids += 1)}`, language: 'zh-CN' as const };

/** What a ribbon button comes to in Excel, through the real Office.js. */
async function press(command: RibbonCommand, open = openSchedule()) {
  return { ...open, outcome: await runRibbonCommand(command, open.workbook, settings) };
}

test('checking colours the rows in Excel, and names the first overdue cell', async () => {
  const { sheet, outcome } = await press('checkAndHighlight');
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  expect(outcome).toMatchObject({
    kind: 'done',
    notice: { kind: 'highlight', live: true },
    found: { overdue: 1 },
    look: { sheet: SCHEDULE, range: { row: 3, column: 2 } },
  });
});

test('checking twice leaves the same rules', async () => {
  const open = openSchedule();
  await press('checkAndHighlight', open);
  const once = open.sheet.conditionalFormats.map(({ formula }) => formula);
  await press('checkAndHighlight', open);
  expect(open.sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(once);
});

test('clearing takes them off again', async () => {
  const open = openSchedule();
  await press('checkAndHighlight', open);
  const { outcome } = await press('clearHighlights', open);
  expect(outcome).toMatchObject({ kind: 'done', notice: { kind: 'clearHighlights' } });
  expect(open.sheet.conditionalFormats).toEqual([]);
});

test('generating adds the overview and the sections behind the schedule', async () => {
  const { host, outcome } = await press('generateReports');
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual([
    SCHEDULE,
    '总览',
    '大气环境科',
    '水生态环境科',
    '固体废物科',
  ]);
  expect(outcome).toMatchObject({
    kind: 'done',
    notice: { kind: 'generateReports' },
    look: { sheet: '总览', range: { row: 0, column: 0 } },
  });
});

test.each([1, 2, 3])(
  'two that generate at the same time leave one set of reports (the later one held up at its request %i)',
  async (held) => {
    const open = openSchedule();
    const other = createExcelWorkbook(open.Excel);
    open.host.delayRequest(held, 30);
    const outcomes = await Promise.all(
      [open.workbook, other].map((workbook) => runRibbonCommand('generateReports', workbook, settings)),
    );
    expect(outcomes).toMatchObject([{ kind: 'done' }, { kind: 'done' }]);
    expect(open.host.workbook.worksheets.map(({ name }) => name).sort()).toEqual(
      [SCHEDULE, '总览', '大气环境科', '水生态环境科', '固体废物科'].sort(),
    );
    expect(ownReportSheets(await other.list())).toHaveLength(4);
  },
);

test('while a cell is being edited nothing is written, and the reason is kept', async () => {
  const open = openSchedule();
  open.host.cellEditMode = true;
  const { outcome, sheet } = await press('checkAndHighlight', open);
  expect(outcome).toMatchObject({ kind: 'failed', code: 'cellEditMode' });
  expect(sheet.conditionalFormats).toEqual([]);
});

test('on a protected sheet nothing is written, and the reason is kept', async () => {
  const open = openSchedule();
  open.sheet.protected = true;
  const { outcome } = await press('checkAndHighlight', open);
  expect(outcome).toMatchObject({ kind: 'failed', code: 'sheetProtected' });
});

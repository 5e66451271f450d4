import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { ExcelNamespace } from '../../src/excel/excelTurn';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { openSchedule, report, SCHEDULE } from './scheduleInExcel';

/** An Excel with the given requirement sets, and the options that each run was given. */
function excelWith(supported: readonly string[]) {
  const { Excel, sheet } = openSchedule();
  const options: unknown[] = [];
  const excel = {
    run: (...words: unknown[]) => {
      options.push(words.length > 1 ? words[0] : null);
      return Excel.run(words.at(-1) as (context: Excel.RequestContext) => Promise<unknown>);
    },
  } as ExcelNamespace;
  Object.assign(globalThis, {
    Office: {
      context: { requirements: { isSetSupported: (_: string, version: string) => supported.includes(version) } },
    },
  });
  return { workbook: createExcelWorkbook(excel), options, sheet };
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

const clear: WorkbookEdit = { kind: 'clearHighlights', sheet: SCHEDULE, marker: 'xuncheng:' };
const add: WorkbookEdit = {
  kind: 'addHighlight',
  sheet: SCHEDULE,
  ranges: [{ row: 2, column: 2, rowCount: 1, columnCount: 1 }],
  formula: '=1',
  style: { fill: '#FFC7CE' },
};

test('highlights are one step for Undo where Excel can group steps', async () => {
  const { workbook, options, sheet } = excelWith(['1.13', '1.20']);
  await workbook.apply([clear, add]);
  expect(options).toEqual([{ mergeUndoGroup: true }]);
  expect(sheet.conditionalFormats).toHaveLength(1);
});

test('an older Excel is asked plainly', async () => {
  const { workbook, options } = excelWith(['1.13']);
  await workbook.apply([clear, add]);
  expect(options).toEqual([null]);
});

test('reports are not grouped: in a group, what Excel cannot undo is an error', async () => {
  const { workbook, options } = excelWith(['1.13', '1.20']);
  await workbook.apply([{ kind: 'writeSheet', content: report() }]);
  await workbook.apply([{ kind: 'removeSheet', tag: report().tag }]);
  expect(options).toEqual([null, null]);
});

import type { CellContent, CellStyle, SheetContent } from '../../src/workbook/sheetContent';
import type { CellValue } from '../../src/workbook/sheetSnapshot';
import type { Workbook } from '../../src/workbook/workbook';
import { createExcelWorkbook } from '../../src/excel/excelWorkbook';
import type { ExcelHost } from '../host/excelHost';
import { openExcelSession } from '../host/excelSession';
import { rangeOn } from '../host/rangeModel';
import { WorkbookModel } from '../host/workbookModel';
import type { WorksheetModel } from '../host/worksheetModel';

export const SCHEDULE = '2020年日程';

/** An invented schedule of three entries, month cells merged over their slots. */
const ROWS: readonly (readonly CellValue[])[] = [
  ['2020年宣传工作日程表（示例）', null, null, null, null],
  ['月份', '旬', '素材内容', '责任单位（科室）', '负责人'],
  ['1月', '上旬', '空气质量通报（已办）', '大气环境科', '张三'],
  [null, '中旬', '=SUM 不是公式', '水生态环境科', '李四'],
  ['2月', '下旬', '固体废物专项检查', '固体废物科', '王五'],
];

/** Excel with the schedule open, the add-in's workbook over it, and the host that answers. */
export interface OpenSchedule {
  readonly workbook: Workbook;
  readonly host: ExcelHost;
  readonly sheet: WorksheetModel;
  readonly Excel: ReturnType<typeof openExcelSession>['Excel'];
}

export function openSchedule(rows: readonly (readonly CellValue[])[] = ROWS, patience?: number): OpenSchedule {
  const model = new WorkbookModel(SCHEDULE);
  const [sheet] = model.worksheets;
  if (!sheet) throw new Error('No sheet');
  fill(sheet, rows);
  if (rows === ROWS) {
    sheet.merges.push(
      { row: 0, column: 0, rowCount: 1, columnCount: 5 },
      { row: 2, column: 0, rowCount: 2, columnCount: 1 },
    );
  }
  const { Excel, host } = openExcelSession(model);
  return { workbook: createExcelWorkbook(Excel, patience), host, sheet, Excel };
}

/** Puts values on a sheet as a user's file would have them, text as text. */
function fill(sheet: WorksheetModel, rows: readonly (readonly CellValue[])[]): void {
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) if (value !== null) sheet.cells.open(row, column).value = value;
  }
}

/** What a sheet of the host's workbook says, row by row from A1; null where it is blank. */
export function valuesOf(sheet: WorksheetModel): CellValue[][] {
  const used = sheet.usedRange(true);
  if (!used) return [];
  const range = rangeOn(sheet, {
    row: 0,
    column: 0,
    rowCount: used.row + used.rowCount,
    columnCount: used.column + used.columnCount,
  });
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (__, column) => sheet.cells.at(row, column)?.value ?? null),
  );
}

const STYLES: readonly CellStyle[] = [
  { bold: true, fontSize: 18, horizontal: 'center', numberFormat: '@' },
  { border: 'thin', borderColor: '#8C9BA5', wrap: true, vertical: 'center', numberFormat: '@' },
  { border: 'thin', borderColor: '#8C9BA5', horizontal: 'center', numberFormat: 'yyyy"年"m"月"d"日"' },
];

export const text = (value: string, style = 1): CellContent => ({ value, style });

/** A report sheet as the reports make them: a title over a table of three columns, with a link and a date. */
export function report(name = '大气环境科', changes: Partial<SheetContent> = {}): SheetContent {
  return {
    name,
    tag: { role: `section:${name}`, guid: `guid-${name}` },
    rows: [
      [text('大气环境科工作安排', 0), null, null],
      [text('内容'), text('期限'), text('出处')],
      [
        text('空气质量通报'),
        { value: 43_840, style: 2 },
        { ...text('C3'), link: { sheet: SCHEDULE, address: 'C3', tip: '看日程表' } },
      ],
      [text('=2月完成'), { value: 43_880, style: 2 }, text("'引号")],
    ],
    styles: STYLES,
    merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 3 }],
    columnWidths: [30, 16, 16],
    rowHeights: { 0: 30 },
    frozenRows: 2,
    print: {
      orientation: 'landscape',
      fitToPagesWide: 1,
      titleRows: { first: 0, last: 1 },
      margins: { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5 },
      headerMargin: 0.8,
      centerFooter: ['第 ', { field: 'page' }, ' 页，共 ', { field: 'pageCount' }, ' 页'],
    },
    charts: [],
    tabColor: '#1F4E79',
    ...changes,
  };
}

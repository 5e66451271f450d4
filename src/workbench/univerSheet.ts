import { BooleanNumber, CellValueType, type ICellData, type IRange, type IWorksheetData } from '@univerjs/presets';
import type { CellRange } from '../workbook/cellAddress';
import type { CellValue } from '../workbook/sheetSnapshot';
import type { SheetView } from '../xlsx/view/sheetView';

/** Room past the last used cell, for a sheet that looks like a sheet. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 16;
const PIXELS_PER_POINT = 4 / 3;

/** A range as the grid takes it: both ends inclusive. */
export function gridRange({ row, column, rowCount, columnCount }: CellRange): IRange {
  return { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
}

/** A value as the grid takes it. Text is said to be text, so that the grid never reads a number or a formula into it. */
export function gridValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { v: value, t: CellValueType.STRING };
    default:
      return { v: null };
  }
}

/** A sheet's cells, sizes and merges as the grid takes them; style `n` of the sheet is named `<id>.n`. Formulas are shown by their last result. */
export function gridSheet(id: string, view: SheetView): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const cell of view.cells) {
    (cellData[cell.row] ??= {})[cell.column] = { ...gridValue(cell.value), s: styleName(id, cell.look) };
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const rowCount = lastRow + 1 + SPARE_ROWS;
  const columnCount = Math.max(lastColumn + 1 + SPARE_COLUMNS, LEAST_COLUMNS);
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  for (const { row, height, hidden } of view.rows) {
    rowData[row] = {
      ...(height === null ? {} : { h: height * PIXELS_PER_POINT, ia: BooleanNumber.FALSE }),
      hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    };
  }
  const columnData: NonNullable<IWorksheetData['columnData']> = {};
  for (const run of view.columns) {
    for (let column = run.first; column <= Math.min(run.last, columnCount - 1); column += 1) {
      columnData[column] = {
        ...(run.width === null ? {} : { w: pixelsOfWidth(run.width) }),
        hd: run.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      };
    }
  }
  const { frozen } = view;
  return {
    id,
    name: view.name,
    rowCount,
    columnCount,
    cellData,
    rowData,
    columnData,
    mergeData: view.merges.map(gridRange),
    hidden: view.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: view.tabColor ?? '',
    defaultRowHeight: view.defaultRowHeight * PIXELS_PER_POINT,
    defaultColumnWidth: pixelsOfWidth(view.defaultColumnWidth),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows || -1,
      startColumn: frozen.columns || -1,
    },
  };
}

/** What the grid calls a look of a sheet. */
export function styleName(id: string, look: number): string {
  return `${id}.${look}`;
}

/** A width in characters as pixels at the usual seven a digit (ECMA-376 18.3.1.13). */
function pixelsOfWidth(characters: number): number {
  return Math.trunc(characters * 7 + 5);
}

import type { CellRange } from '../../workbook/cellAddress';
import type { CellValue } from '../../workbook/sheetSnapshot';

/** One row of loaded values as ours: Excel gives blank cells as empty text. */
export function cellValues(row: readonly unknown[]): CellValue[] {
  return row.map(cellValue);
}

export function cellValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
}

/** Where a range whose indexes and counts are loaded lies. */
export function position(range: Excel.Range): CellRange {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

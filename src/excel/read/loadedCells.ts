import type { CellRange } from '../../workbook/cellAddress';
import type { CellValue } from '../../workbook/sheetSnapshot';

/** One row of loaded values as ours: Excel gives blank cells as empty text. */
export function cellValues(row: readonly unknown[]): CellValue[] {
  return row.map(cellValue);
}

function cellValue(value: unknown): CellValue {
  return typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
}

/** Where a range whose indexes and counts are loaded lies. */
export function position(range: Excel.Range): CellRange {
  return { row: range.rowIndex, column: range.columnIndex, rowCount: range.rowCount, columnCount: range.columnCount };
}

/** One cell as it was loaded. */
export interface LoadedCell {
  readonly value: CellValue;
  /** With its `=`; null where the cell holds no formula. */
  readonly formula: string | null;
}

/** A single cell whose values and formulas are loaded. */
export function loadedCell(cell: Excel.Range): LoadedCell {
  const formula: unknown = cell.formulas[0]?.[0];
  const value = cellValue(cell.values[0]?.[0]);
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value, formula: isFormula ? formula : null };
}

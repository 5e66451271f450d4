import type { CellRange } from './cellAddress';
import { MAX_COLUMNS } from './cellAddress';
import type { CellValue, SheetSnapshot } from './sheetSnapshot';

/** Gives the merged area a cell (0-based) belongs to, or null. */
export type MergeLookup = (row: number, column: number) => CellRange | null;

/** A lookup of merged areas for the cells of one block; other cells may be reported as unmerged. Takes time in proportion to the merged cells inside. */
export function mergeLookup(sheet: SheetSnapshot, within: CellRange): MergeLookup {
  const areas = new Map<number, CellRange>();
  for (const area of sheet.merges) {
    const lastRow = Math.min(area.row + area.rowCount, within.row + within.rowCount);
    const lastColumn = Math.min(area.column + area.columnCount, within.column + within.columnCount);
    for (let row = Math.max(area.row, within.row); row < lastRow; row++) {
      for (let column = Math.max(area.column, within.column); column < lastColumn; column++)
        areas.set(row * MAX_COLUMNS + column, area);
    }
  }
  return (row, column) => areas.get(row * MAX_COLUMNS + column) ?? null;
}

/** A cell's value as text; empty for an empty cell. */
export function cellText(value: CellValue): string {
  return value === null ? '' : String(value);
}

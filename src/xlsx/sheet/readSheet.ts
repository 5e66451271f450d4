import { parseRangeAddress, type CellRange } from '../../workbook/cellAddress';
import type { CellValue, SheetSnapshot, SheetTag } from '../../workbook/sheetSnapshot';
import { childElements, childNamed } from '../package/ooxmlPackage';
import { unescapeText } from './sharedStrings';
import type { CellElement, SheetPart } from './sheetPart';
import type { StyleSheet } from '../styles/styleSheet';

/** What a sheet's cells are read with. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
}

/** The value of a cell as Excel gives it: formulas by their last result, dates as serials, errors as their text, blank as null. */
export function cellValue(cell: CellElement, strings: readonly string[]): CellValue {
  if (cell.value === null) return null;
  switch (cell.type) {
    case 's':
      return strings[Number(cell.value)] ?? null;
    case 'b':
      return cell.value === '1' || cell.value === 'true';
    case 'str':
    case 'inlineStr': {
      const text = unescapeText(cell.value);
      return text === '' ? null : text;
    }
    case 'e':
    case 'd':
      return cell.value;
    default: {
      const number = Number(cell.value);
      return cell.value === '' || Number.isNaN(number) ? null : number;
    }
  }
}

/** Merged areas of a sheet, in file order. */
export function readMerges(part: SheetPart): readonly CellRange[] {
  return childElements(childNamed(part.frame.documentElement, 'mergeCells')).flatMap(
    (element) => parseRangeAddress(element.getAttribute('ref') ?? '') ?? [],
  );
}

/** A run of columns that share a width. Columns 0-based and inclusive. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null when the column has the standard width. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** The columns a sheet says something of. */
export function readColumns(part: SheetPart): readonly ColumnRun[] {
  return childElements(childNamed(part.frame.documentElement, 'cols')).map((element) => ({
    first: Number(element.getAttribute('min') ?? 1) - 1,
    last: Number(element.getAttribute('max') ?? 1) - 1,
    width: element.hasAttribute('width') ? Number(element.getAttribute('width')) : null,
    hidden: ['1', 'true'].includes(element.getAttribute('hidden') ?? ''),
  }));
}

/** Whether the sheet is protected against editing. */
export function isProtected(part: SheetPart): boolean {
  const flag = childNamed(part.frame.documentElement, 'sheetProtection')?.getAttribute('sheet');
  return flag === '1' || flag === 'true';
}

/** The sheet at this moment, as the domain reads it. The used range is the smallest that holds every value. */
export function readSheet(
  name: string,
  tag: SheetTag | null,
  dateSystem: SheetSnapshot['dateSystem'],
  part: SheetPart,
  context: SheetContext,
): SheetSnapshot {
  const found: { readonly row: number; readonly column: number; readonly value: CellValue; readonly format: string }[] =
    [];
  const filled: { readonly row: number; readonly column: number; readonly fill: string | null }[] = [];
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const row of part.rows()) {
    for (const cell of row.cells) {
      const value = cellValue(cell, context.strings);
      if (tag !== null) filled.push({ row: cell.row, column: cell.column, fill: context.styles.look(cell.style).fill });
      if (value === null) continue;
      found.push({ row: cell.row, column: cell.column, value, format: context.styles.look(cell.style).numberFormat });
      top = Math.min(top, cell.row);
      bottom = Math.max(bottom, cell.row);
      left = Math.min(left, cell.column);
      right = Math.max(right, cell.column);
    }
  }
  const usedRange =
    bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  for (let row = top; usedRange && row <= bottom; row += 1) {
    values.push(new Array<CellValue>(usedRange.columnCount).fill(null));
    numberFormats.push(new Array<string>(usedRange.columnCount).fill('General'));
  }
  for (const cell of found) {
    const valueRow = values[cell.row - top];
    const formatRow = numberFormats[cell.row - top];
    if (valueRow) valueRow[cell.column - left] = cell.value;
    if (formatRow) formatRow[cell.column - left] = cell.format;
  }
  const fills = values.map((row) => row.map((): string | null => null));
  for (const { row, column, fill } of filled) {
    const fillRow = fills[row - top];
    if (fillRow && column >= left && column <= right) fillRow[column - left] = fill === '#FFFFFF' ? null : fill;
  }
  const columns = readColumns(part);
  return {
    name,
    tag,
    dateSystem,
    usedRange,
    values,
    numberFormats,
    ...(tag !== null && { fills }),
    protected: isProtected(part),
    merges: readMerges(part),
    hiddenRows: part
      .rows()
      .filter((row) => row.hidden)
      .map((row) => row.row),
    hiddenColumns: columns.filter((run) => run.hidden).flatMap((run) => columnsOf(run, right)),
    columnWidths: Object.fromEntries(
      columns.flatMap((run) => (run.width === null ? [] : columnsOf(run, right).map((column) => [column, run.width]))),
    ) as Record<number, number>,
  };
}

/** The columns of a run up to the last used one: a run may reach to the end of the sheet. */
function columnsOf(run: ColumnRun, lastUsed: number): number[] {
  const last = Math.min(run.last, Math.max(lastUsed, run.first));
  return Array.from({ length: Math.max(0, last - run.first + 1) }, (_, index) => run.first + index);
}

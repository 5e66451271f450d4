import {
  columnFromLetters,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRangeAddress,
  rangeAddress,
  type CellRange,
} from '../../src/workbook/cellAddress';
import { HostError } from './protocol';
import type { WorksheetModel } from './worksheetModel';

/** Excel cuts an address longer than this (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting). */
export const MAX_ADDRESS_LENGTH = 8192;

/** A block of cells of one worksheet: what a Range proxy stands for. */
export interface RangeModel extends CellRange {
  readonly worksheet: WorksheetModel;
}

export function rangeOn(worksheet: WorksheetModel, area: CellRange): RangeModel {
  const { row, column, rowCount, columnCount } = area;
  const inside =
    row >= 0 &&
    column >= 0 &&
    rowCount >= 1 &&
    columnCount >= 1 &&
    row + rowCount <= MAX_ROWS &&
    column + columnCount <= MAX_COLUMNS;
  if (!inside) throw new HostError('InvalidArgument');
  return { worksheet, row, column, rowCount, columnCount };
}

export function wholeSheet(worksheet: WorksheetModel): RangeModel {
  return { worksheet, row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
}

/** The range an address names on the sheet: cells, whole rows or columns, or a name; a sheet prefix must name this sheet. */
export function parseRange(worksheet: WorksheetModel, address: string): RangeModel {
  // Both ends may name the sheet: `S!B1:S!B9`.
  const local = address
    .trim()
    .split(/:(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((end) => withoutSheet(worksheet, end))
    .join(':');
  const area = parseRangeAddress(local) ?? wholeColumns(local) ?? wholeRows(local);
  if (area) return rangeOn(worksheet, area);
  const named = [...worksheet.names, ...worksheet.workbook.names].find(
    ({ name }) => name.toLowerCase() === local.toLowerCase(),
  );
  if (!named) throw new HostError('InvalidArgument');
  return parseRange(worksheet, named.formula.replace(/^=/, ''));
}

/** Comma-separated addresses, as `getRanges` takes them. */
export function parseAreas(worksheet: WorksheetModel, addresses: string): RangeModel[] {
  if (addresses.length > MAX_ADDRESS_LENGTH) throw new HostError('InvalidArgument');
  return addresses.split(',').map((address) => parseRange(worksheet, address));
}

/** The address with its sheet, such as `Sheet1!A1:B2` or `'2020年 日程'!1:3`. */
export function fullAddress(range: RangeModel): string {
  const { name } = range.worksheet;
  const sheet = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
  return `${sheet}!${localAddress(range)}`;
}

/** The same that moves with nothing: `Sheet1!$A$1:$B$2`. */
export function absoluteAddress(range: RangeModel): string {
  const local = localAddress(range);
  const full = fullAddress(range);
  return full.slice(0, full.length - local.length) + local.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

export function localAddress(range: CellRange): string {
  if (range.rowCount === MAX_ROWS && range.columnCount === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (range.rowCount === MAX_ROWS)
    return `${columnLetters(range.column)}:${columnLetters(range.column + range.columnCount - 1)}`;
  if (range.columnCount === MAX_COLUMNS) return `${range.row + 1}:${range.row + range.rowCount}`;
  return rangeAddress(range);
}

export function isUnbounded(range: CellRange): boolean {
  return range.rowCount === MAX_ROWS || range.columnCount === MAX_COLUMNS;
}

export function overlap(a: CellRange, b: CellRange): CellRange | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function contains(outer: CellRange, inner: CellRange): boolean {
  const shared = overlap(outer, inner);
  return shared !== null && shared.rowCount === inner.rowCount && shared.columnCount === inner.columnCount;
}

/** Every position of a bounded range, row by row. */
export function* positions(range: CellRange): IterableIterator<{ row: number; column: number }> {
  if (isUnbounded(range))
    throw new HostError('NotImplemented', 'This host sets formats and values on bounded ranges alone');
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) yield { row, column };
  }
}

function withoutSheet(worksheet: WorksheetModel, address: string): string {
  const mark = address.lastIndexOf('!');
  if (mark < 0) return address;
  const sheet = address.slice(0, mark).replace(/^'|'$/g, '').replaceAll("''", "'");
  if (sheet.toLowerCase() !== worksheet.name.toLowerCase()) throw new HostError('InvalidArgument');
  return address.slice(mark + 1);
}

function wholeColumns(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (!match) return null;
  const [a, b] = [columnFromLetters(match[1] ?? ''), columnFromLetters(match[2] ?? '')];
  return { row: 0, column: Math.min(a, b), rowCount: MAX_ROWS, columnCount: Math.abs(a - b) + 1 };
}

function wholeRows(text: string): CellRange | null {
  const match = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const [a, b] = [Number(match[1]) - 1, Number(match[2]) - 1];
  return { row: Math.min(a, b), column: 0, rowCount: Math.abs(a - b) + 1, columnCount: MAX_COLUMNS };
}

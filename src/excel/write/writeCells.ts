import type { CellContent, SheetContent } from '../../workbook/sheetContent';
import type { CellValue } from '../../workbook/sheetSnapshot';
import { asWritten, linkFormula } from './cellText';
import { jsonBytes, PAYLOAD_BUDGET } from './payload';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from './writeBatch';

/**
 * The number formats and values of a report sheet, in blocks of rows that fit a request. Number formats come before values,
 * so that text cells are text when their text arrives. A link is a formula among the values: as an object it would be a range of its own,
 * and Office.js takes time with the square of those.
 */
export async function writeCells(batch: WriteBatch, sheet: Excel.Worksheet, content: SheetContent): Promise<void> {
  const columnCount = Math.max(0, ...content.rows.map(({ length }) => length));
  if (columnCount === 0) return;
  for (const { first, rows, bytes } of blocks(content, columnCount)) {
    const pieces = 1 + Math.ceil((rows.length * columnCount) / CELLS_PER_PIECE);
    await batch.room(bytes + 2 * pieces * (BYTES_PER_RANGE + 3 * BYTES_PER_CALL));
    const range = sheet.getRangeByIndexes(first, 0, rows.length, columnCount);
    range.numberFormat = rows.map((row) => row.map(({ format }) => format));
    range.values = rows.map((row) => row.map(({ value }) => value));
  }
}

/** Office.js sends larger grids in pieces of about this many cells, each a range of its own (measured on 1.1.110). */
const CELLS_PER_PIECE = 1500;

/** A cell as it goes to Excel; null leaves what the sheet has, and it has nothing. */
interface WrittenCell {
  readonly format: string | null;
  readonly value: CellValue;
}

const UNTOUCHED: WrittenCell = { format: null, value: null };

function* blocks(
  content: SheetContent,
  columnCount: number,
): IterableIterator<{ first: number; rows: WrittenCell[][]; bytes: number }> {
  let first = 0;
  let rows: WrittenCell[][] = [];
  let bytes = 0;
  for (const [index, cells] of content.rows.entries()) {
    const row = Array.from({ length: columnCount }, (_, column) => written(cells[column] ?? null, content));
    const rowBytes = jsonBytes(row.map(({ value }) => value)) + jsonBytes(row.map(({ format }) => format)) + 2;
    if (rows.length > 0 && bytes + rowBytes > PAYLOAD_BUDGET / 2) {
      yield { first, rows, bytes };
      [first, rows, bytes] = [index, [], 0];
    }
    rows.push(row);
    bytes += rowBytes;
  }
  if (rows.length > 0) yield { first, rows, bytes };
}

function written(cell: CellContent | null, content: SheetContent): WrittenCell {
  if (!cell) return UNTOUCHED;
  if (cell.link) return { format: 'General', value: linkFormula(cell.value, cell.link) };
  const format = content.styles[cell.style]?.numberFormat ?? null;
  return { format, value: asWritten(cell.value, format ?? 'General') };
}

import { groupBy } from '../../workbook/groupBy';
import { columnLetters, type CellRange } from '../../workbook/cellAddress';
import type { SheetContent } from '../../workbook/sheetContent';
import { addressLists } from './addressList';
import { toPoints, type WidthScale } from './columnWidth';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from './writeBatch';
import { writeCells } from './writeCells';
import { writeStyles } from './writeStyles';

/** The report sheet of ours that is rewritten: what must be known of it first. */
export interface OldReportSheet {
  /** How many columns it has, from A. */
  readonly columnCount: number;
  readonly chartNames: readonly string[];
}

/**
 * Writes a report sheet, new or cleared: widths, cells, merged areas, looks and heights. Column widths of a sheet with the same columns
 * stay: the user may have set them.
 */
export async function writeReportSheet(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  content: SheetContent,
  { old, scale }: { readonly old: OldReportSheet | null; readonly scale: WidthScale },
): Promise<void> {
  await batch.room(BYTES_PER_RANGE + (10 + (old?.chartNames.length ?? 0)) * BYTES_PER_CALL);
  if (old) clearSheet(sheet, old);
  if (content.tabColor !== undefined) sheet.tabColor = content.tabColor;
  // Widths before texts: rows fit themselves to wrapped text as it arrives.
  if (old?.columnCount !== content.columnWidths.length) await writeWidths(batch, sheet, content.columnWidths, scale);
  await writeCells(batch, sheet, content);
  for (const { row, column, rowCount, columnCount } of content.merges) {
    await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL);
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).merge(false);
  }
  await writeStyles(batch, sheet, content);
  await writeHeights(batch, sheet, content);
}

/** Everything but the sheet itself: its place, its name and what points at it stay. */
function clearSheet(sheet: Excel.Worksheet, { chartNames }: OldReportSheet): void {
  sheet.autoFilter.remove();
  const all = sheet.getRange();
  all.rowHidden = false;
  all.unmerge();
  all.clear('All');
  for (const name of chartNames) sheet.charts.getItemOrNullObject(name).delete();
}

async function writeWidths(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  widths: readonly number[],
  scale: WidthScale,
): Promise<void> {
  for (const [width, columns] of groupBy(widths.entries(), ([, width]) => width)) {
    for (const addresses of addressLists(
      columns.map(([column]) => wholeColumn(column)),
      ({ column }) => `${columnLetters(column)}:${columnLetters(column)}`,
    )) {
      await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL + addresses.length);
      sheet.getRanges(addresses).format.columnWidth = toPoints(width, scale);
    }
  }
}

/** Rows whose height is not named fit their text, whatever they had before. */
async function writeHeights(
  batch: WriteBatch,
  sheet: Excel.Worksheet,
  { rows, rowHeights }: SheetContent,
): Promise<void> {
  if (rows.length > 0) {
    await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL);
    sheet.getRange(`1:${rows.length}`).format.autofitRows();
  }
  for (const [height, rowsOfHeight] of groupBy(Object.entries(rowHeights), ([, height]) => height)) {
    const wholeRows = rowsOfHeight.map(([row]) => wholeRow(Number(row)));
    for (const addresses of addressLists(wholeRows, ({ row }) => `${row + 1}:${row + 1}`)) {
      await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL + addresses.length);
      sheet.getRanges(addresses).format.rowHeight = height;
    }
  }
}

const wholeColumn = (column: number): CellRange => ({ row: 0, column, rowCount: 1, columnCount: 1 });
const wholeRow = (row: number): CellRange => ({ row, column: 0, rowCount: 1, columnCount: 1 });

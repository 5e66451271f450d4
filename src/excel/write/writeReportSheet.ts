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
  await writeMerges(batch, sheet, content.merges);
  await writeStyles(batch, sheet, content);
  await writeHeights(batch, sheet, content);
}

/** Areas of one row, one under the other, are merged by one call: each row of it on its own. */
async function writeMerges(batch: WriteBatch, sheet: Excel.Worksheet, merges: readonly CellRange[]): Promise<void> {
  const ofOneRow = groupBy(
    merges.filter(({ rowCount }) => rowCount === 1),
    ({ column, columnCount }) => `${column} ${columnCount}`,
  );
  const blocks = [...ofOneRow.values()].flatMap(stacked).map((area) => ({ area, rowByRow: true }));
  const others = merges.filter(({ rowCount }) => rowCount > 1).map((area) => ({ area, rowByRow: false }));
  for (const { area, rowByRow } of [...blocks, ...others]) {
    await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL);
    sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount).merge(rowByRow);
  }
}

/** Areas of the same columns from top to bottom, those that touch as one. */
function stacked(areas: readonly CellRange[]): readonly CellRange[] {
  const blocks: CellRange[] = [];
  for (const area of areas) {
    const last = blocks.at(-1);
    if (last && last.row + last.rowCount === area.row)
      blocks[blocks.length - 1] = { ...last, rowCount: last.rowCount + area.rowCount };
    else blocks.push(area);
  }
  return blocks;
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

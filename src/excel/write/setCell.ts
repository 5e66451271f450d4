import { cellAddress } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import { asWritten } from './cellText';
import type { ExcelTurn } from '../excelTurn';
import { jsonBytes } from './payload';
import type { Survey } from '../survey';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from './writeBatch';

type SetCell = Extract<WorkbookEdit, { kind: 'setCell' }>;

/** Fails with `cellChanged` when a cell to be set no longer says what was read, or holds a formula. Before anything is written. */
export function checkCells(edits: readonly WorkbookEdit[], { cells }: Survey): void {
  for (const edit of edits) {
    if (edit.kind !== 'setCell') continue;
    const now = cells.get(edit);
    const expected = edit.expected === '' ? null : edit.expected;
    if (!now || now.isFormula || now.value !== expected)
      throw new WorkbookError('cellChanged', { sheet: edit.sheet, cell: cellAddress(edit.cell) });
  }
}

/** Writes text into one cell. One cell alone: a block would be misplaced by a filter. */
export async function setCell(
  { context }: ExcelTurn,
  batch: WriteBatch,
  { sheet, cell, value }: SetCell,
): Promise<void> {
  await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL + jsonBytes(value));
  // The cell's own number format stays, so the text is marked as text whatever it looks like.
  context.workbook.worksheets.getItem(sheet).getCell(cell.row, cell.column).values = [[asWritten(value, 'General')]];
}

import { cellAddress } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import { asWritten } from './cellText';
import type { ExcelTurn } from '../excelTurn';
import { jsonBytes } from './payload';
import type { Survey } from '../survey';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from './writeBatch';

type SetCell = Extract<WorkbookEdit, { kind: 'setCell' }>;

/**
 * Fails with `cellChanged` when a cell to be set no longer says what was read, or holds a formula. Before anything is written. One that says
 * already what it is to say is no failure: an earlier try that failed half-way may have set it.
 */
export function checkCells(edits: readonly WorkbookEdit[], { cells }: Survey): void {
  for (const edit of edits) {
    if (edit.kind !== 'setCell') continue;
    const now = cells.get(edit);
    const says = [edit.expected === '' ? null : edit.expected, edit.value === '' ? null : edit.value];
    if (!now || now.isFormula || !says.includes(now.value))
      throw new WorkbookError('cellChanged', { sheet: edit.sheet, cell: cellAddress(edit.cell) });
  }
}

/** Writes text into one cell, unless it says so already. One cell alone: a block would be misplaced by a filter. */
export async function setCell(
  { context }: ExcelTurn,
  batch: WriteBatch,
  edit: SetCell,
  { cells }: Survey,
): Promise<void> {
  const { sheet, cell, value } = edit;
  if (cells.get(edit)?.value === value) return;
  await batch.room(BYTES_PER_RANGE + BYTES_PER_CALL + jsonBytes(value));
  // The cell's own number format stays, so the text is marked as text whatever it looks like.
  context.workbook.worksheets.getItem(sheet).getCell(cell.row, cell.column).values = [[asWritten(value, 'General')]];
}

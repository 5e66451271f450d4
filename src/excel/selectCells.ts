import { rangeAddress, type CellRange } from '../workbook/cellAddress';
import { WorkbookError } from '../workbook/workbookError';
import { excelCode } from './errors';
import type { ExcelTurn } from './excelTurn';

/** Brings the sheet to the front and selects the cells. Fails with `sheetMissing`. */
export async function selectCells(turn: ExcelTurn, sheetName: string, range: CellRange): Promise<void> {
  const sheet = turn.context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(rangeAddress(range)).select();
  try {
    await turn.sync();
  } catch (error) {
    if (excelCode(error) === 'ItemNotFound') throw new WorkbookError('sheetMissing', { sheet: sheetName });
    throw error;
  }
}

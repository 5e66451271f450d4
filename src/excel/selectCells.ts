import { rangeAddress, type CellRange } from '../workbook/cellAddress';
import { WorkbookError } from '../workbook/workbookError';
import { excelCode } from './errors';
import type { ExcelTurn } from './excelTurn';
import { answerOrNull } from './questions';

/** Brings the sheet to the front and selects the cells. Fails with `sheetMissing` and `sheetHidden`. */
export async function selectCells(turn: ExcelTurn, sheetName: string, range: CellRange): Promise<void> {
  const sheet = turn.context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(rangeAddress(range)).select();
  try {
    await turn.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    // Excel's codes do not tell a sheet that is gone from one that is hidden: a look does.
    const visibility = await askVisibility(turn, sheetName);
    if (visibility === 'missing') throw new WorkbookError('sheetMissing', { sheet: sheetName });
    if (visibility !== null && visibility !== 'Visible') throw new WorkbookError('sheetHidden', { sheet: sheetName });
    throw error;
  }
}

function askVisibility(turn: ExcelTurn, sheetName: string): Promise<string | null> {
  return answerOrNull(turn, () => {
    const sheet = turn.context.workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load('visibility');
    return () => (sheet.isNullObject ? 'missing' : sheet.visibility);
  });
}

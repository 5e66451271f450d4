import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { WorkbookError } from '../../workbook/workbookError';
import { excelCode, toWorkbookError } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { SheetRegister } from '../kept/sheetRegister';
import { answerOrNull } from '../questions';
import { askStructureProtected, loadSheets } from '../read/listSheets';

/** A failed apply as what is known of it: where Excel's code may mean several things, the workbook is looked at once more. */
export async function explainFailure(
  turn: ExcelTurn,
  edits: readonly WorkbookEdit[],
  failure: unknown,
): Promise<WorkbookError> {
  const sheets = new Set(edits.flatMap((edit) => ('sheet' in edit ? [edit.sheet] : [])));
  const [only] = sheets.size === 1 ? sheets : [];
  const error = toWorkbookError(failure, only === undefined ? {} : { sheet: only });
  if (excelCode(failure) === 'ItemAlreadyExists') {
    const sheet = await takenName(turn, edits);
    return sheet === null ? error : new WorkbookError('nameTaken', { ...error.detail, sheet });
  }
  return excelCode(failure) === 'AccessDenied' ? whyDenied(turn, [...sheets], error) : error;
}

/**
 * Which report's name is taken, when Excel only said that one is: one that another worksheet has taken since the survey, else the first
 * that was not added (a chart sheet may have it, which Excel's API does not list). Null when Excel cannot be asked now.
 */
async function takenName(turn: ExcelTurn, edits: readonly WorkbookEdit[]): Promise<string | null> {
  const contents = edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : []));
  const register = await answerOrNull(turn, () => {
    const sheets = loadSheets(turn);
    return () => SheetRegister.of(sheets.items, false);
  }).catch(() => null);
  if (!register) return null;
  const refused = contents.filter(({ tag }) => !register.own(tag));
  return (refused.find(({ name }) => register.has(name)) ?? refused[0])?.name ?? null;
}

/** Only what is protected is called protected: a workbook that may only be viewed refuses with the same code. */
async function whyDenied(turn: ExcelTurn, sheets: readonly string[], error: WorkbookError): Promise<WorkbookError> {
  if (error.code !== 'sheetProtected' && error.code !== 'structureProtected') return error;
  const answer = await answerOrNull(turn, () => {
    const structure = askStructureProtected(turn);
    const asked = sheets.map((name) => {
      const sheet = turn.context.workbook.worksheets.getItemOrNullObject(name);
      sheet.load('protection/protected');
      return { name, sheet };
    });
    return () => ({
      structure: structure(),
      sheet: asked.find(({ sheet }) => !sheet.isNullObject && sheet.protection.protected)?.name ?? null,
    });
  }).catch(() => null);
  if (!answer) return error;
  if (error.code === 'structureProtected')
    return answer.structure ? error : new WorkbookError('viewOnly', error.detail);
  if (answer.sheet !== null) return new WorkbookError('sheetProtected', { ...error.detail, sheet: answer.sheet });
  return sheets.length > 0 ? new WorkbookError('viewOnly', error.detail) : error;
}

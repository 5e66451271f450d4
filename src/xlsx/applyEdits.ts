import { cellAddress } from '../workbook/cellAddress';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import { WorkbookError } from '../workbook/workbookError';
import { addHighlight, clearHighlights } from './sheet/conditionalFormats';
import { copyReportSheet } from './sheet/copySheet';
import { childElements } from './package/xml';
import { cellValue, isProtected } from './sheet/readSheet';
import { removeReportSheet, writeReportSheet } from './report/reportSheets';
import { readSharedStrings } from './sheet/sharedStrings';
import { writeTag } from './kept/sheetTags';
import { writeStore } from './kept/store';
import { readStyleSheet } from './styles/styleSheet';
import { StyleWriter } from './styles/styleWriter';
import { textCellXml } from './sheet/typedValue';
import type { XlsxFile } from './xlsxFile';

/** Applies the edits in order to an open file. Throws a `WorkbookError` at the first that cannot be made; the caller then drops the file. */
export function applyEdits(file: XlsxFile, edits: readonly WorkbookEdit[]): ApplyResult {
  const sheetsWritten: string[] = [];
  const sheetCount = file.workbook.sheets().length;
  let styles: StyleWriter | null = null;
  const styleWriter = () => (styles ??= new StyleWriter(file.parts, file.workbook.part));
  for (const edit of edits) {
    switch (edit.kind) {
      case 'setCell':
        setCell(file, edit);
        break;
      case 'clearHighlights':
        clearHighlights(file.sheet(edit.sheet), edit.sheet, edit.marker);
        break;
      case 'addHighlight':
        addHighlight(file.sheet(edit.sheet), edit, styleWriter());
        break;
      case 'markSheet':
        writeTag(file.parts, file.sheet(edit.sheet), edit.tag);
        break;
      case 'writeSheet':
        sheetsWritten.push(writeReportSheet(file, edit.content, styleWriter()));
        break;
      case 'copySheet':
        copyReportSheet(file, edit);
        break;
      case 'removeSheet':
        removeReportSheet(file, edit.tag);
        break;
      case 'store':
        writeStore(file.parts, file.workbook.part, edit.key, edit.value);
        break;
    }
  }
  if (file.workbook.sheets().length !== sheetCount) forgetSheetTitles(file);
  return { sheetsWritten, cosmeticFailures: [], unreadableHighlights: 0 };
}

function setCell(file: XlsxFile, edit: Extract<WorkbookEdit, { kind: 'setCell' }>): void {
  const sheet = file.sheet(edit.sheet);
  const { parts, workbook } = file;
  const cellBefore = sheet.cell(edit.cell);
  const value = cellBefore ? cellValue(cellBefore, readSharedStrings(parts, workbook.part), sheet.name) : null;
  const place = { sheet: edit.sheet, cell: cellAddress(edit.cell) };
  if (value !== edit.expected || (cellBefore && cellBefore.formula !== null))
    throw new WorkbookError('cellChanged', place);
  if (sheet.sharesFormula(edit.cell)) throw new WorkbookError('formulaCell', place);
  const style = cellBefore?.style ?? 0;
  if (isProtected(sheet) && readStyleSheet(parts, workbook.part).look(style).locked)
    throw new WorkbookError('sheetProtected', place);
  sheet.replaceCell(edit.cell, textCellXml(sheet.prefix, edit.cell, style, edit.value));
  workbook.recalculateOnOpen();
}

/** The list of sheet titles in the document properties is optional; once sheets come or go it would be wrong. */
function forgetSheetTitles(file: XlsxFile): void {
  const part = file.parts.targetsOfType('', '/extended-properties')[0];
  if (!part || !file.parts.has(part)) return;
  for (const element of childElements(file.parts.document(part).documentElement)) {
    if (element.localName === 'TitlesOfParts' || element.localName === 'HeadingPairs') element.remove();
  }
}

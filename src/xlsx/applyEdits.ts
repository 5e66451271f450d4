import { cellAddress } from '../workbook/cellAddress';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import { checkTexts, isGuard } from '../workbook/storedText';
import { WorkbookError } from '../workbook/workbookError';
import { addHighlight, clearHighlights } from './sheet/conditionalFormats';
import { copyReportSheet } from './sheet/copySheet';
import { cellValue, isProtected } from './sheet/readSheet';
import { removeReportSheet, writeReportSheet } from './report/reportSheets';
import { readSharedStrings } from './sheet/sharedStrings';
import { dropEmptyStore, readStore, writeStore } from './kept/store';
import { restoreStyles } from './styles/styleRecord';
import { readStyleSheet } from './styles/styleSheet';
import { StyleWriter } from './styles/styleWriter';
import { updateSheetTitles } from './sheetTitles';
import { textCellXml } from './sheet/typedValue';
import type { XlsxFile } from './xlsxFile';

/** Applies the edits in order to an open file. Throws a `WorkbookError` at the first that cannot be made; the caller then drops the file. */
export function applyEdits(file: XlsxFile, edits: readonly WorkbookEdit[]): ApplyResult {
  checkTexts(edits, readStore(file.parts, file.workbook.part));
  const sheetsWritten: string[] = [];
  const titlesBefore = worksheetNames(file);
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
        file.mark(edit.sheet, edit.tag);
        break;
      case 'writeSheet':
        sheetsWritten.push(writeReportSheet(file, edit.content, styleWriter()));
        break;
      case 'copySheet':
        removeCutCopy(file, edit);
        copyReportSheet(file, edit);
        break;
      case 'removeSheet':
        removeReportSheet(file, edit.tag);
        break;
      case 'store':
        if (isGuard(edit)) break;
        writeStore(file.parts, file.workbook.part, edit.key, edit.value);
        break;
    }
  }
  if (edits.some((edit) => edit.kind === 'store' && !isGuard(edit))) dropEmptyStore(file.parts, file.workbook.part);
  if (takesLooksAway(edits)) {
    file.flush();
    restoreStyles(file.parts, file.workbook.part);
  }
  const titles = worksheetNames(file);
  if (titles.length !== titlesBefore.length) updateSheetTitles(file.parts, titlesBefore, titles);
  return { sheetsWritten, cosmeticFailures: [], unreadableHighlights: 0 };
}

/** Whether looks of ours may be left that nothing uses any more. */
/** A copy that Excel was cut off in the middle of goes, and is made anew: it bears the mark of the copy, and is not the original. */
function removeCutCopy(file: XlsxFile, { tag, copyTag }: Extract<WorkbookEdit, { kind: 'copySheet' }>): void {
  const original = file.markedSheet(tag);
  const copy = file.markedSheet(copyTag);
  if (original === null || copy === null || copy === original) return;
  if (file.tag(copy)?.role === copyTag.role) removeReportSheet(file, copyTag);
}

function takesLooksAway(edits: readonly WorkbookEdit[]): boolean {
  const kinds = new Set(edits.map(({ kind }) => kind));
  const takes = kinds.has('removeSheet') || kinds.has('clearHighlights');
  return takes && !kinds.has('writeSheet') && !kinds.has('addHighlight');
}

function worksheetNames({ workbook }: XlsxFile): readonly string[] {
  return workbook.sheets().flatMap(({ name, isWorksheet }) => (isWorksheet ? [name] : []));
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

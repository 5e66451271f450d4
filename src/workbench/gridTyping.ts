import type { FRange } from '@univerjs/preset-sheets-core';
import { rangeContains } from '../workbook/cellAddress';
import type { ChangedValue } from './gridChanges';
import type { GridSheets } from './gridSheets';
import { pastedTexts, type CellText } from './pastedTexts';

/** Takes what the user types and pastes. */
export interface GridTyping {
  /** What the cells of a range say now was typed. */
  readonly takeRange: (range: FRange) => void;
  /** The clipboard's text goes to the selected cells. */
  readonly paste: (clipboard: unknown) => void;
}

/** `onTyped` is told the texts and gives what the cells hold after that, which is what the grid then shows. */
export function gridTyping(
  sheets: GridSheets,
  onTyped: (sheet: string, texts: readonly CellText[]) => readonly ChangedValue[],
): GridTyping {
  const typed = (sheet: string, texts: readonly CellText[]) => {
    const merges = sheets.viewOf(sheet)?.merges ?? [];
    // Of a merged area the first cell alone holds a text; what the grid says of the others must not clear it.
    const ownTexts = texts.filter(
      (cell) =>
        !merges.some((area) => rangeContains(area, cell) && (area.row !== cell.row || area.column !== cell.column)),
    );
    sheets.setValues(sheet, onTyped(sheet, ownTexts));
  };
  return {
    takeRange: (range) => {
      const sheet = sheets.nameOf(range.getSheetId());
      if (sheet === undefined) return;
      const { startRow, startColumn } = range.getRange();
      const texts = range.getRawValues().flatMap((row, down) =>
        row.map((value, right) => ({
          row: startRow + down,
          column: startColumn + right,
          text: String(value ?? ''),
        })),
      );
      typed(sheet, texts);
    },
    paste: (clipboard) => {
      const range = sheets.workbook()?.getActiveRange();
      const sheet = range ? sheets.nameOf(range.getSheetId()) : undefined;
      if (range && sheet !== undefined && typeof clipboard === 'string')
        typed(sheet, pastedTexts(clipboard, { row: range.getRow(), column: range.getColumn() }));
    },
  };
}

import { cellText } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { textLines } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

const REMARKS_LABEL = /^(?:备注|附注|注|说明)\s*[:：]?\s*$|^(?:备注|附注|注|说明)\s*[:：]\s*/;

/** The remarks of one row, without the word 备注 before them. */
export function remarkLines(sheet: SheetSnapshot, row: number, firstColumn: number, lastColumn: number): string[] {
  const lines: string[] = [];
  for (let column = firstColumn; column <= lastColumn; column++)
    lines.push(...textLines(cellText(valueAt(sheet, row, column))));
  return lines
    .map((line) =>
      REMARKS_LABEL.test(simplified(line)) ? line.slice(REMARKS_LABEL.exec(simplified(line))?.[0].length) : line,
    )
    .filter((line) => line !== '');
}

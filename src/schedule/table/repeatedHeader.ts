import { cellText } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import type { FoundHeader } from './findHeader';

/** Whether a row says again what a row of the header, or the title row right above it, says: a header repeated at a page break. */
export function repeatedHeader(
  sheet: SheetSnapshot,
  header: FoundHeader['header'],
  firstColumn: number,
  lastColumn: number,
): (row: number, leading: string) => boolean {
  const textsOf = (row: number): string[] => {
    const texts: string[] = [];
    for (let column = firstColumn; column <= lastColumn; column++)
      texts.push(foldText(cellText(valueAt(sheet, row, column))));
    return texts;
  };
  const headerTexts = new Set<string>();
  const beginnings = new Set<string>();
  for (let row = Math.max(sheet.usedRange?.row ?? 0, header.first - 1); row <= header.last; row++) {
    const texts = textsOf(row);
    const leading = texts.find((text) => text !== '');
    if (leading === undefined) continue;
    headerTexts.add(texts.join('\t'));
    beginnings.add(leading);
  }
  return (row, leading) => beginnings.has(foldText(leading)) && headerTexts.has(textsOf(row).join('\t'));
}

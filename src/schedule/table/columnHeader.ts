import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { tidyText } from '../text/foldText';
import { cellText, mergeLookup } from '../../workbook/mergedAreas';

/**
 * Gives the title over a column (0-based) of a header (rows 0-based and inclusive): of several rows all its parts from top to bottom,
 * such as `责任单位 / 牵头`. Empty when there is none.
 */
export function columnHeaders(
  sheet: SheetSnapshot,
  header: { readonly first: number; readonly last: number },
): (column: number) => string {
  const used = sheet.usedRange;
  if (!used) return () => '';
  const mergeOf = mergeLookup(sheet, { ...used, row: header.first, rowCount: header.last - header.first + 1 });
  return (column) => {
    const parts: string[] = [];
    for (let row = header.first; row <= header.last; row++) {
      const origin = mergeOf(row, column) ?? { row, column };
      const text = tidyText(cellText(valueAt(sheet, origin.row, origin.column)));
      if (text !== '' && text !== parts.at(-1)) parts.push(text);
    }
    return parts.join(' / ');
  };
}

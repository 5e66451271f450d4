import type { MergeLookup } from '../../workbook/mergedAreas';
import { cellText } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { isBlank, tidyText } from '../text/foldText';

/** What a class of work is called where its text does not say: it ends the one above. */
const ENDS_CLASS = /^[-—–/\\]+$/;

/**
 * Gives row after row the classes of work it belongs to, from the columns of classes (0-based) from left to right. A class goes on
 * over the rows its cell is merged over, and over those below that leave its cell blank, until another begins there or to the left.
 */
export function categoryReader(
  sheet: SheetSnapshot,
  columns: readonly number[],
  mergeOf: MergeLookup,
): (row: number) => readonly string[] {
  const current: string[] = columns.map(() => '');
  return (row) => {
    columns.forEach((column, level) => {
      const area = mergeOf(row, column);
      const text = area ? cellText(valueAt(sheet, area.row, area.column)) : cellText(valueAt(sheet, row, column));
      if (isBlank(text) || (area && area.column !== column)) return;
      const begins = ENDS_CLASS.test(text.trim()) ? '' : tidyText(text);
      if (begins !== current[level]) current.fill('', level + 1);
      current[level] = begins;
    });
    return current.filter((text) => text !== '');
  };
}

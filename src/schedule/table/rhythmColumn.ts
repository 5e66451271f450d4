import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { readRecurrence } from '../calendar/readRecurrence';
import { isBlank } from '../text/foldText';

/** So many rows below the header tell what a column holds. */
const ROWS_LOOKED_AT = 30;

/** The column, other than these, in which most cells say how work comes round again (每月28日前); null where none is such. */
export function rhythmColumn(sheet: SheetSnapshot, firstRow: number, others: readonly number[]): number | null {
  const { column: first, columnCount } = sheet.usedRange ?? { column: 0, columnCount: 0 };
  const columns = Array.from({ length: columnCount }, (_, index) => first + index).filter(
    (column) => !others.includes(column),
  );
  const found = columns.find((column) => {
    const texts = Array.from({ length: ROWS_LOOKED_AT }, (_, index) => valueAt(sheet, firstRow + index, column))
      .filter((value) => typeof value === 'string' && !isBlank(value))
      .map(String);
    const rhythms = texts.filter((text) => readRecurrence(text)?.rest.trim() === '');
    return rhythms.length > 0 && rhythms.length * 2 >= texts.length;
  });
  return found ?? null;
}

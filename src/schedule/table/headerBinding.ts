/** The user's word on which row holds the titles, and how it finds that row again. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { cellText } from '../../workbook/mergedAreas';
import { foldText } from '../text/foldText';
import type { HeaderBinding } from './columnBinding';

/** A header whose titles were changed is known as long as so many of its texts are the same. */
const LEAST_ALIKE = 0.5;

/** Binds the user's word to the row (0-based) with these titles. */
export function bindHeader(sheet: SheetSnapshot, row: number): HeaderBinding {
  return { row, titles: rowTexts(sheet, row) };
}

/**
 * The row (0-based) that the binding speaks of: of those with most of its texts the nearest to where it stood. Where no row has half of
 * them, the row it was, if the word is certainly for this sheet and the row holds something; else null.
 */
export function rowOfHeader(
  sheet: SheetSnapshot,
  { row: before, titles }: HeaderBinding,
  isForIt: boolean,
): number | null {
  const used = sheet.usedRange;
  if (!used) return null;
  const wanted = new Set(titles.map((title) => foldText(title)));
  let best: { row: number; alike: number } | null = null;
  for (let row = used.row; row < used.row + used.rowCount && wanted.size > 0; row++) {
    const alike = new Set(rowTexts(sheet, row).filter((text) => wanted.has(text))).size / wanted.size;
    const isNearer = best !== null && alike === best.alike && Math.abs(row - before) < Math.abs(best.row - before);
    if (alike >= LEAST_ALIKE && (best === null || alike > best.alike || isNearer)) best = { row, alike };
  }
  if (best) return best.row;
  return isForIt && rowTexts(sheet, before).length > 0 ? before : null;
}

function rowTexts(sheet: SheetSnapshot, row: number): string[] {
  const used = sheet.usedRange;
  if (!used) return [];
  return Array.from({ length: used.columnCount }, (_, index) =>
    foldText(cellText(valueAt(sheet, row, used.column + index))),
  ).filter((text) => text !== '');
}

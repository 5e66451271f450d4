import { markAmong, markOf } from '../../workbook/ownMarks';
import type { SheetTag } from '../../workbook/sheetSnapshot';

/** What to load of a worksheet (under `items/` for a collection) before `loadedTag` can be asked. */
export const TAG_PROPERTIES = ['customProperties/items/key', 'customProperties/items/value'];

/** The mark on a worksheet whose custom properties are loaded, or null. */
export function loadedTag(sheet: Excel.Worksheet): SheetTag | null {
  return markAmong(sheet.customProperties.items);
}

/** Marks a worksheet as ours, in place of a mark it bears. */
export function writeTag(sheet: Excel.Worksheet, tag: SheetTag): void {
  for (const [key, value] of markOf(tag)) sheet.customProperties.add(key, value);
}

import { COPYING_KEY, markAmong, markOf } from '../../workbook/ownMarks';
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

/** A copy of a sheet that was begun: the GUID that is to mark it, and the name that Excel gives it first. */
export interface BegunCopy {
  readonly guid: string;
  readonly interimName: string;
}

/** The copy that was begun of a worksheet whose custom properties are loaded, or null. */
export function loadedCopying(sheet: Excel.Worksheet): BegunCopy | null {
  const value = sheet.customProperties.items.find(({ key }) => key.toLowerCase() === COPYING_KEY)?.value;
  const [guid, ...name] = value?.split('|') ?? [];
  return guid !== undefined && name.length > 0 ? { guid, interimName: name.join('|') } : null;
}

/** Notes on a worksheet that a copy of it is begun. */
export function writeCopying(sheet: Excel.Worksheet, { guid, interimName }: BegunCopy): void {
  sheet.customProperties.add(COPYING_KEY, `${guid}|${interimName}`);
}

/** Takes the note away, where there is one. */
export function clearCopying(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItemOrNullObject(COPYING_KEY).delete();
}

import type { SheetTag } from '../../workbook/sheetSnapshot';

/** Keys of the worksheet custom properties that mark a sheet as ours; the same in a file, so that a sheet made in one is known in the other. */
const ROLE_KEY = 'xuncheng.role';
const GUID_KEY = 'xuncheng.guid';

/** What to load of a worksheet (under `items/` for a collection) before `loadedTag` can be asked. */
export const TAG_PROPERTIES = ['customProperties/items/key', 'customProperties/items/value'];

/** The mark on a worksheet whose custom properties are loaded, or null. */
export function loadedTag(sheet: Excel.Worksheet): SheetTag | null {
  const valueOf = (wanted: string): string | undefined =>
    sheet.customProperties.items.find(({ key }) => key.toLowerCase() === wanted)?.value;
  const role = valueOf(ROLE_KEY);
  const guid = valueOf(GUID_KEY);
  return role && guid ? { role, guid } : null;
}

/** Marks a worksheet as ours, in place of a mark it bears. */
export function writeTag(sheet: Excel.Worksheet, tag: SheetTag): void {
  sheet.customProperties.add(ROLE_KEY, tag.role);
  sheet.customProperties.add(GUID_KEY, tag.guid);
}

/** What marks a workbook and a sheet as ours, said once for every adapter, so that what one made is known to the other. */
import type { SheetTag } from './sheetSnapshot';

/** The namespace of the custom XML part that keeps our texts: `<store><item key="…">text</item></store>`. */
export const STORE_NAMESPACE = 'urn:xuncheng:workbook';

/** The keys of the two worksheet custom properties that mark a sheet. */
const ROLE_KEY = 'xuncheng.role';
const GUID_KEY = 'xuncheng.guid';

/** The custom properties that mark a sheet, by key. */
export function markOf({ role, guid }: SheetTag): readonly (readonly [string, string])[] {
  return [
    [ROLE_KEY, role],
    [GUID_KEY, guid],
  ];
}

/** The mark among a sheet's custom properties, or null. Excel keeps the keys' case and compares without. */
export function markAmong(properties: readonly { readonly key: string; readonly value: string }[]): SheetTag | null {
  const valueOf = (wanted: string): string | undefined =>
    properties.find(({ key }) => key.toLowerCase() === wanted)?.value;
  const role = valueOf(ROLE_KEY);
  const guid = valueOf(GUID_KEY);
  return role && guid ? { role, guid } : null;
}

/** The sheet of ours that a tag means, of those in tab order: the first with its GUID. A later one is a copy, and the user's. */
export function markedSheet<Sheet extends { readonly tag: SheetTag | null }>(
  sheets: readonly Sheet[],
  { guid }: SheetTag,
): Sheet | null {
  return sheets.find(({ tag }) => tag?.guid === guid) ?? null;
}

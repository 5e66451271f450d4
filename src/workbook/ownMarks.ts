/** What marks a workbook and a sheet as ours, said once for every adapter, so that what one made is known to the other. */
import type { SheetTag } from './sheetSnapshot';

/** The namespace of the custom XML part that keeps our texts: `<store revision="…"><item key="…">text</item></store>`. */
export const STORE_NAMESPACE = 'urn:xuncheng:workbook';

/** The attribute that counts how often the texts were written in Excel, each time into a new part; a part without it counts as 0. */
export const REVISION_ATTRIBUTE = 'revision';

/** The revision that the attribute's text says. */
export function revisionOf(text: string | null | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

/**
 * Of several parts that keep our texts those that count, in their order: the latest. An earlier one was left behind where writing was cut off
 * after the new part and before the old one went.
 */
export function latestParts<Part extends { readonly revision: number }>(parts: readonly Part[]): readonly Part[] {
  const latest = parts.reduce((most, { revision }) => Math.max(most, revision), 0);
  return parts.filter(({ revision }) => revision === latest);
}

/** The keys of the two worksheet custom properties that mark a sheet. */
const ROLE_KEY = 'xuncheng.role';
const GUID_KEY = 'xuncheng.guid';

/** On a report sheet while Excel copies it: the GUID that will mark the copy, and the name that Excel gives it first. */
export const COPYING_KEY = 'xuncheng.copying';

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

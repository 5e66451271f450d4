import type { StoreEdit, StoredTexts } from '../../src/workbook/storedText';

/** The texts that a workbook keeps after the edits. */
export function storedAfter(edits: readonly StoreEdit[], stored: StoredTexts = {}): Record<string, string> {
  const texts = new Map(Object.entries(stored));
  for (const { key, value } of edits) {
    if (value === null) texts.delete(key);
    else texts.set(key, value);
  }
  return Object.fromEntries(texts);
}

/** The texts that the product keeps in a workbook: what there is, how one is read, and how one is written without losing another's. */
import { WorkbookError } from './workbookError';
import type { WorkbookEdit } from './workbookEdit';

/** The key of every text kept in a workbook. */
export const STORED_KEYS = ['settings', 'baseline', 'fixes', 'reports', 'writtenReports'] as const;
export type StoredKey = (typeof STORED_KEYS)[number];

/** The texts kept in a workbook, by key. */
export type StoredTexts = Readonly<Record<string, string>>;

/** The fields of a kept text. */
export type StoredFields = Readonly<Record<string, unknown>>;

/** One of the texts: how its fields become a value and the value fields. */
export interface StoredText<Value> {
  readonly key: StoredKey;
  /** Of the form that is written, counted from 1; raised when a version of the product before could no longer read it. */
  readonly version: number;
  /** Null for fields that this product did not write, or not all of them. */
  readonly decode: (fields: StoredFields) => Value | null;
  readonly encode: (value: Value) => StoredFields;
}

/** A kept text as read; where there is no value to use, why. */
export type StoredReading<Value> =
  | { readonly kind: 'kept'; readonly value: Value }
  | { readonly kind: 'none' }
  /** The text is not one that this product wrote, or not all of it. */
  | { readonly kind: 'damaged' }
  /** A later version of this product wrote it. */
  | { readonly kind: 'newer' };

/** The edit of a workbook that keeps or forgets one text. */
export type StoreEdit = Extract<WorkbookEdit, { kind: 'store' }>;

/** Where a damaged text is put aside. */
function asideKey(key: StoredKey): string {
  return `${key}.damaged`;
}

/** The text that stands under a key, its own or the one where it was put aside; of a later version it may be none of `STORED_KEYS`. */
export function textUnder(key: string): string {
  return key.replace(/\.damaged$/, '');
}

/** Reads the text among those kept. Never fails. */
export function readStored<Value>(
  stored: StoredTexts,
  { key, version, decode }: Pick<StoredText<Value>, 'key' | 'version' | 'decode'>,
): StoredReading<Value> {
  const text = stored[key];
  if (text === undefined) return { kind: 'none' };
  const fields = fieldsOf(parseJson(text));
  if (isCount(fields.version) && fields.version > version) return { kind: 'newer' };
  const value = fields.version === version ? decode(fields) : null;
  return value === null ? { kind: 'damaged' } : { kind: 'kept', value };
}

/**
 * The edits that keep the value in place of the text there is; null forgets it. A damaged text is put aside first, under its key with
 * `.damaged` after it. Fails with `newerText` where a later version of the product wrote the text: it is never written over.
 */
export function storeEdits<Value>(
  stored: StoredTexts,
  text: StoredText<Value>,
  value: Value | null,
): readonly StoreEdit[] {
  const { key, version, encode } = text;
  const present = readStored(stored, text).kind;
  if (present === 'newer') throw new WorkbookError('newerText', { text: key });
  const aside: readonly StoreEdit[] =
    present === 'damaged' ? [{ kind: 'store', key: asideKey(key), value: stored[key] ?? null }] : [];
  const written = value === null ? null : jsonForXml({ version, ...encode(value) });
  return [...aside, { kind: 'store', key, value: written }];
}

/**
 * The value as JSON that any XML can hold: JSON escapes control characters and halves of characters by itself, and these two, which XML
 * has not (XML 1.0, "Char"), are escaped here. In JSON they stand in texts alone.
 */
function jsonForXml(value: unknown): string {
  return JSON.stringify(value).replace(/[\ufffe\uffff]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}

/**
 * The edits, behind others that change nothing and go through only while the texts that are to be written, and those of these keys, are what
 * they were when the edits were made.
 */
export function guarded(
  edits: readonly WorkbookEdit[],
  stored: StoredTexts,
  keys: readonly StoredKey[] = [],
): readonly WorkbookEdit[] {
  const written = edits.flatMap((edit) => (edit.kind === 'store' ? [edit.key] : []));
  const guards = [...new Set([...keys, ...written])].map((key): StoreEdit => {
    const value = stored[key] ?? null;
    return { kind: 'store', key, value, expected: value };
  });
  return [...guards, ...edits];
}

/** Whether the edit only looks. */
export function isGuard({ value, expected }: StoreEdit): boolean {
  return expected === value;
}

/** Fails with `textChanged` when one of the texts is neither what was expected nor what it is to become. */
export function checkTexts(edits: readonly WorkbookEdit[], stored: StoredTexts): void {
  for (const edit of edits) {
    if (edit.kind !== 'store' || edit.expected === undefined) continue;
    const present = stored[edit.key] ?? null;
    if (present !== edit.expected && present !== edit.value)
      throw new WorkbookError('textChanged', { text: edit.key as StoredKey });
  }
}

/** The value that the JSON text stands for; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The fields of an object; none where the value is something else, a list among it. */
export function fieldsOf(value: unknown): StoredFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A whole number from 0 up to `most`. */
export function isCount(value: unknown, most = Number.MAX_SAFE_INTEGER): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most;
}

/** A whole number from 0 to below the limit: a row, a column, a place in a list. */
export function isIndex(value: unknown, limit: number): value is number {
  return isCount(value, limit - 1);
}

/** A list of items that are all of the kind. */
export function isListOf<Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] {
  return Array.isArray(value) && value.every(isItem);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

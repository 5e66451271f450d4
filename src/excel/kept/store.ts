import type { ExcelTurn } from '../excelTurn';
import { STORE_NAMESPACE } from '../../workbook/ownMarks';
import { parseStore, storeXml, type StoredTexts } from './storeXml';

/** A question about the store that the next sync answers. */
export interface StoreQuestion {
  /** The parts of our namespace: one, or none, or several when two people made theirs at once. */
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
  /** The texts of parts that the request writes over or takes away, by id. */
  readonly overwritten: ReadonlyMap<string, OfficeExtension.ClientResult<string>>;
}

/** The store as found: its texts, and the part to write back to. */
export interface FoundStore {
  readonly texts: StoredTexts;
  readonly partIds: readonly string[];
}

/**
 * Asks for the texts kept in the file, a custom XML part (ExcelApi 1.5), with the next sync. `going` are the ids of parts that the same
 * request writes over or takes away.
 */
export function askStore({ context }: ExcelTurn, going: readonly string[] = []): StoreQuestion {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject();
  const overwritten = new Map(going.map((id) => [id, context.workbook.customXmlParts.getItem(id).getXml()]));
  return { parts, only, xml: only.getXml(), overwritten };
}

/** The answer, after the sync. Several parts are read in one sync more; of one key in several the first part's text counts. */
export async function foundStore(turn: ExcelTurn, question: StoreQuestion): Promise<FoundStore> {
  const partIds = question.parts.items.map(({ id }) => id);
  if (partIds.length === 0) return { texts: {}, partIds };
  if (partIds.length === 1) return { texts: parseStore(question.xml.value), partIds };
  const texts = partIds.map(
    (id) => question.overwritten.get(id) ?? turn.context.workbook.customXmlParts.getItem(id).getXml(),
  );
  if (partIds.some((id) => !question.overwritten.has(id))) await turn.sync();
  return { texts: Object.assign({}, ...texts.map(({ value }) => parseStore(value)).reverse()) as StoredTexts, partIds };
}

/** Writes texts over those found (null forgets one), into one part; others of ours are folded into it. Without a text left there is no part. */
export function writeStore(
  { context }: ExcelTurn,
  found: FoundStore,
  changes: Readonly<Record<string, string | null>>,
): void {
  const texts = Object.fromEntries(
    Object.entries({ ...found.texts, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  const parts = context.workbook.customXmlParts;
  const [first, ...rest] = found.partIds;
  const isEmpty = Object.keys(texts).length === 0;
  if (first !== undefined && isEmpty) parts.getItem(first).delete();
  else if (first !== undefined) parts.getItem(first).setXml(storeXml(texts));
  else if (!isEmpty) parts.add(storeXml(texts));
  for (const id of rest) parts.getItem(id).delete();
}

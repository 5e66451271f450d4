import { latestParts, STORE_NAMESPACE } from '../../workbook/ownMarks';
import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { parseRevision, parseStore, storeXml, type StoredTexts } from './storeXml';

/** A question about the store that the next sync answers. */
export interface StoreQuestion {
  /** The parts of our namespace: one, or none, or several when two people made theirs at once. */
  readonly parts: Excel.CustomXmlPartScopedCollection;
  readonly only: Excel.CustomXmlPart;
  readonly xml: OfficeExtension.ClientResult<string>;
}

/** The store as found: its texts, and the parts that are to make way for what is written over them. */
export interface FoundStore {
  readonly texts: StoredTexts;
  readonly partIds: readonly string[];
  readonly revision: number;
}

/** How often the parts are asked for anew when another replaces them between two questions. */
const ATTEMPTS = 5;

/** Asks for the texts kept in the file, a custom XML part (ExcelApi 1.5), with the next sync. */
export function askStore({ context }: ExcelTurn): StoreQuestion {
  const parts = context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load('items/id');
  const only = parts.getOnlyItemOrNullObject();
  return { parts, only, xml: only.getXml() };
}

/**
 * The answer, after the sync. Several parts are read in one sync more: of them the latest count, and of one key in several of those the
 * first part's text.
 */
export async function foundStore(turn: ExcelTurn, question: StoreQuestion, attempt = 1): Promise<FoundStore> {
  const partIds = question.parts.items.map(({ id }) => id);
  if (partIds.length <= 1) return storeIn(partIds, partIds.length === 0 ? [] : [question.xml.value]);
  const xmls = partIds.map((id) => turn.context.workbook.customXmlParts.getItem(id).getXml());
  try {
    await turn.sync();
  } catch (error) {
    if (excelCode(error) !== 'ItemNotFound' || attempt === ATTEMPTS) throw error;
    const again = askStore(turn);
    await turn.sync();
    return foundStore(turn, again, attempt + 1);
  }
  return storeIn(
    partIds,
    xmls.map(({ value }) => value),
  );
}

function storeIn(partIds: readonly string[], xmls: readonly string[]): FoundStore {
  const latest = latestParts(xmls.map((xml) => ({ xml, revision: parseRevision(xml) })));
  const texts = latest.map(({ xml }) => parseStore(xml)).reverse();
  return { texts: Object.assign({}, ...texts) as StoredTexts, partIds, revision: latest[0]?.revision ?? 0 };
}

/**
 * Lets a request go on from here only while the parts that were found are there: one that another replaced is no longer found by its id,
 * and Excel carries out nothing after the first thing that it refuses.
 */
export function requireStore({ context }: ExcelTurn, { partIds }: FoundStore): void {
  for (const id of partIds) context.workbook.customXmlParts.getItem(id).load('id');
}

/**
 * Writes texts over those found (null forgets one): into a new part, after which the old ones go. Nobody writes into a part that is there.
 * So who writes over parts that another has replaced meanwhile writes nothing, and takes nothing of theirs away. Gives the new part; null
 * where no text is left, and so no part.
 */
export function writeStore(
  turn: ExcelTurn,
  found: FoundStore,
  changes: Readonly<Record<string, string | null>>,
): Excel.CustomXmlPart | null {
  const texts = Object.fromEntries(
    Object.entries({ ...found.texts, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  requireStore(turn, found);
  const parts = turn.context.workbook.customXmlParts;
  const isEmpty = Object.keys(texts).length === 0;
  const added = isEmpty ? null : parts.add(storeXml(texts, found.revision + 1));
  for (const id of found.partIds) parts.getItem(id).delete();
  return added;
}

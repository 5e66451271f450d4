import type { StoredKey } from '../../workbook/storedText';
import { WorkbookError } from '../../workbook/workbookError';
import { STORE_NAMESPACE } from '../../workbook/ownMarks';
import { askStore, foundStore, requireStore, writeStore, type FoundStore } from '../kept/store';
import { answerOrNull } from '../questions';
import { jsonBytes } from './payload';
import { BYTES_PER_CALL, WriteBatch, type WritingTurn } from './writeBatch';
import { askIsReached } from './writeLog';

/** Texts by key; null forgets one. */
type Texts = Readonly<Record<string, string | null>>;

/** Texts that were written where there had been none, and the question, put in the same request, what else there is then. */
export interface FirstTexts {
  readonly texts: Texts;
  readonly added: Excel.CustomXmlPart;
  readonly parts: Excel.CustomXmlPartScopedCollection;
}

/** How often texts are looked at and written anew where another writes meanwhile, before it is given up. */
export const TEXT_ATTEMPTS = 5;

/**
 * Lets the batch begin only while the texts found are there: announced before all else that is written. Gives the way to know, also after
 * a failure, whether Excel came past this place.
 */
export async function requireTexts(turn: WritingTurn, batch: WriteBatch, found: FoundStore): Promise<() => boolean> {
  if (found.partIds.length === 0) return () => true;
  batch.begin([]);
  await batch.room(2 * found.partIds.length * BYTES_PER_CALL);
  requireStore(turn, found);
  const isPassed = askIsReached(turn);
  batch.end();
  return isPassed;
}

/** Those of the texts that the file does not keep yet. */
export function changedTexts({ texts: found }: FoundStore, texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([key, text]) => (found[key] ?? null) !== text));
}

/**
 * Keeps the texts beside those found, unless they are kept already. The request stops there where another has replaced those found. Gives
 * what is to be settled after it: texts where there were none.
 */
export async function keepTexts(
  turn: WritingTurn,
  batch: WriteBatch,
  found: FoundStore,
  texts: Texts,
): Promise<FirstTexts | null> {
  const changed = changedTexts(found, texts);
  const keys = Object.keys(changed);
  if (keys.length === 0 && found.partIds.length <= 1) return null;
  batch.begin(
    keys.map((key) => ({ kind: 'text', key })),
    'CustomXmlPartCollection.add',
  );
  await batch.room((4 + 3 * found.partIds.length) * BYTES_PER_CALL + 2 * jsonBytes({ ...found.texts, ...texts }));
  const added = writeStore(turn, found, changed);
  if (!added || found.partIds.length > 0) {
    batch.end();
    return null;
  }
  added.load('id');
  const parts = turn.context.workbook.customXmlParts.getByNamespace(STORE_NAMESPACE);
  parts.load('items/id');
  batch.end();
  return { texts: changed, added, parts };
}

/**
 * Whether another has replaced the texts found, so that a request that was to write over them stopped there; as far as Excel says. `texts`
 * are those that the request was to write: where they are kept, it did.
 */
export async function isReplaced(turn: WritingTurn, found: FoundStore, texts: Texts): Promise<boolean> {
  const question = await answerOrNull(turn, () => {
    const asked = askStore(turn);
    return () => asked;
  }).catch(() => null);
  const present = question && (await foundStore(turn, question).catch(() => null));
  if (!present || found.partIds.every((id) => present.partIds.includes(id))) return false;
  const changed = changedTexts(found, texts);
  return Object.keys(changed).length === 0 || Object.keys(changedTexts(present, changed)).length > 0;
}

/**
 * After the first texts were sent: where another wrote the first at the same moment, both are brought together. Where both wrote the same
 * text the other's stays, none of ours does, and it fails with `textChanged`; so it does where others write without end.
 */
export async function settleTexts(turn: WritingTurn, { texts, added, parts }: FirstTexts): Promise<void> {
  if (parts.items.length === 1) return;
  for (let attempt = 1; attempt <= TEXT_ATTEMPTS; attempt += 1) {
    const present = await lookAgain(turn);
    const conflict = Object.keys(texts).find((key) => ![undefined, texts[key]].includes(present.texts[key]));
    if (conflict !== undefined) {
      await takeAway(turn, added, texts);
      throw textChanged(conflict);
    }
    const batch = new WriteBatch(turn, false);
    await keepTexts(turn, batch, present, texts);
    try {
      await batch.send();
      return;
    } catch (error) {
      if (!(await isReplaced(turn, present, texts))) throw error;
    }
  }
  throw textChanged(Object.keys(texts)[0]);
}

/** Takes our texts away again, and notes which of them are gone. */
async function takeAway(turn: WritingTurn, added: Excel.CustomXmlPart, texts: Texts): Promise<void> {
  turn.context.workbook.customXmlParts.getItemOrNullObject(added.id).delete();
  const present = await lookAgain(turn);
  for (const [key, text] of Object.entries(texts))
    if ((present.texts[key] ?? null) !== text) turn.log.undone({ kind: 'text', key });
}

async function lookAgain(turn: WritingTurn): Promise<FoundStore> {
  const question = askStore(turn);
  await turn.sync();
  return foundStore(turn, question);
}

/** The failure where another wrote the text. */
export function textChanged(key: string | undefined): WorkbookError {
  return new WorkbookError('textChanged', { text: key as StoredKey });
}

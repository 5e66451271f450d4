import type { StoredKey } from '../../workbook/storedText';
import { WorkbookError } from '../../workbook/workbookError';
import { askStore, foundStore, writeStore, type FoundStore, type StoreQuestion } from '../kept/store';
import { jsonBytes } from './payload';
import { BYTES_PER_CALL, WriteBatch, type WritingTurn } from './writeBatch';

/** Texts by key; null forgets one. */
type Texts = Readonly<Record<string, string | null>>;

/** Texts that were written over those found, and the question, put in the same request, what was there right before. */
export interface KeptTexts {
  readonly found: FoundStore;
  readonly texts: Texts;
  readonly before: StoreQuestion;
}

/** How often what another wrote meanwhile is taken in, before it is given up. */
const ATTEMPTS = 5;

/** Keeps the texts beside those found; null where they are kept already. */
export async function keepTexts(
  turn: WritingTurn,
  batch: WriteBatch,
  found: FoundStore,
  texts: Texts,
): Promise<KeptTexts | null> {
  const changed = Object.keys(texts).filter((key) => (found.texts[key] ?? null) !== texts[key]);
  if (changed.length === 0 && found.partIds.length <= 1) return null;
  batch.begin(
    changed.map((key) => ({ kind: 'text', key })),
    found.partIds.length > 0 ? 'CustomXmlPart.setXml' : 'CustomXmlPartCollection.add',
  );
  await batch.room(4 * BYTES_PER_CALL + 4 * jsonBytes({ ...found.texts, ...texts }));
  const before = askStore(turn, found.partIds);
  writeStore(turn, found, texts);
  batch.end();
  return { found, texts: Object.fromEntries(changed.map((key) => [key, texts[key] ?? null])), before };
}

/**
 * After the texts were sent: what another wrote between the look and the write is put back beside ours. Where both wrote the same text the
 * other's stays, and it fails with `textChanged`; so it does where others write without end. `ours` are those of the texts written that are
 * not another's being put back.
 */
export async function settleTexts(
  turn: WritingTurn,
  kept: KeptTexts,
  ours: Texts = kept.texts,
  attempt = 1,
): Promise<void> {
  const before = await foundStore(turn, kept.before);
  if (isSame(before, kept.found)) return;
  const conflict = Object.keys(ours).find((key) => {
    const other = before.texts[key] ?? null;
    return other !== (kept.found.texts[key] ?? null) && other !== ours[key];
  });
  const staying = conflict === undefined ? ours : {};
  const question = askStore(turn);
  await turn.sync();
  const present = await foundStore(turn, question);
  const batch = new WriteBatch(turn, false);
  const again = await keepTexts(turn, batch, present, wantedTexts(kept, { ...before.texts, ...staying }, present));
  await batch.send();
  if (again && attempt < ATTEMPTS) await settleTexts(turn, again, staying, attempt + 1);
  if (conflict !== undefined) {
    for (const key of Object.keys(ours)) turn.log.undone({ kind: 'text', key });
    throw textChanged(conflict);
  }
  if (again && attempt === ATTEMPTS) throw textChanged(Object.keys(again.texts)[0]);
}

/** What is to be there: of a text that another wrote since ours were, theirs as it is present; of the others what should have been. */
function wantedTexts({ found, texts }: KeptTexts, due: Texts, present: FoundStore): Texts {
  const written: Texts = { ...found.texts, ...texts };
  const keys = [...new Set([...Object.keys(due), ...Object.keys(written), ...Object.keys(present.texts)])];
  return Object.fromEntries(
    keys.map((key) => {
      const now = present.texts[key] ?? null;
      return [key, now === (written[key] ?? null) ? (due[key] ?? null) : now];
    }),
  );
}

function textChanged(key: string | undefined): WorkbookError {
  return new WorkbookError('textChanged', { text: key as StoredKey });
}

function isSame(one: FoundStore, other: FoundStore): boolean {
  return one.partIds.join() === other.partIds.join() && JSON.stringify(one.texts) === JSON.stringify(other.texts);
}

import { foldText } from '../../schedule/text/foldText';
import { pinyinInitials } from './pinyinInitials';

/** What is searched of a thing, folded: worked out when it is first searched, and kept as long as the thing. */
const folded = new WeakMap<object, string>();
const initials = new WeakMap<object, string>();

/** Stands between the texts of a thing, so that no word is found across two of them. */
const BETWEEN = '\n';

/**
 * Those of the things whose texts hold every word of the query: in any letter case, whatever the spaces and width of characters, and words of
 * Latin letters alone also as pinyin initials (`hpk` finds 环评科). All of them where the query says nothing.
 */
export function searchTexts<Thing extends object>(
  things: readonly Thing[],
  query: string,
  textsOf: (thing: Thing) => readonly string[],
): readonly Thing[] {
  const words = query
    .split(/\s+/u)
    .map((word) => foldText(word).toLowerCase())
    .filter((word) => word !== '');
  if (words.length === 0) return things;
  const wordsOf = (thing: Thing) =>
    keptFor(folded, thing, () =>
      textsOf(thing)
        .map((text) => foldText(text).toLowerCase())
        .join(BETWEEN),
    );
  return things.filter((thing) =>
    words.every(
      (word) =>
        wordsOf(thing).includes(word) ||
        (/^[a-z]+$/.test(word) && keptFor(initials, thing, () => pinyinInitials(wordsOf(thing))).includes(word)),
    ),
  );
}

function keptFor(kept: WeakMap<object, string>, thing: object, make: () => string): string {
  const before = kept.get(thing);
  if (before !== undefined) return before;
  const made = make();
  kept.set(thing, made);
  return made;
}

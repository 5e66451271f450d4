/** Tells a space that separates two names from one that only stands inside a name. */
import { isGroup } from './groupShape';
import { isPerson } from './personShape';
import type { NamesAlone } from './partyNames';
import { bareName, isKnown, isWholeName } from './partyNames';
import { verbsIn } from './roleWords';
import { mayBeWithin } from './sectionShape';
import type { Token, Words } from './tokens';

/** So many of the words before a space are looked at. */
const LONGEST_TAIL = 60;
const SINGLE = /^\p{Script=Han}$/u;

/**
 * The tokens with the words joined that one name's spaces parted (固体废物与辐射 安全监管科). Names are parted by a space only when
 * both sides are whole: 宣传部 文旅局. Where the second may be within the first (市生态环境局 综合科) it may be one name, and stays so
 * unless the sheet writes one of them alone.
 */
export function joinSpaced(tokens: readonly Token[], known: NamesAlone): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (token.kind === 'words' && last?.kind === 'words' && isOneName(last, token, known))
      joined[joined.length - 1] = { ...last, text: `${last.text}${token.text}` };
    else joined.push(token);
  }
  return joined;
}

function isOneName(left: Words, right: Words, known: NamesAlone): boolean {
  if (SINGLE.test(left.text) && SINGLE.test(right.text)) return right.before === 'space' || right.before === 'gap';
  if (right.before !== 'space') return false;
  const tail = left.text.slice(-LONGEST_TAIL);
  if (isVerbAlone(right.text)) return true;
  if (endsInVerb(tail)) return false;
  if (!isWholeName(bareName(tail), known)) return !isPerson(tail) && !isGroup(right.text);
  if (isPerson(right.text)) return false;
  if (!isWholeName(bareName(right.text), known) && !hasSubject(right.text, known)) return true;
  return mayBeWithin(tail, right.text) && !isKnown(tail, known) && !isKnown(right.text, known);
}

/** 宣教科 负责 is one clause. */
function isVerbAlone(text: string): boolean {
  const [verb] = verbsIn(text.slice(0, LONGEST_TAIL));
  return verb?.from === 0 && verb.objectless;
}

function endsInVerb(text: string): boolean {
  return verbsIn(text).some(({ objectless, strong }) => objectless && strong);
}

/** The words begin with a name that a verb follows: 办公室 宣教科配合. */
function hasSubject(text: string, known: NamesAlone): boolean {
  return verbsIn(text.slice(0, LONGEST_TAIL)).some(({ from }) => from > 0 && isWholeName(text.slice(0, from), known));
}

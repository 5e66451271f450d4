/** Parts names that stand side by side, and says what each of them is. */
import { foldText, tidyName } from '../text/foldText';
import { isDitto, isGroup, namesNobody } from './groupShape';
import { isPersonName, isPost, titledPerson } from './personShape';
import type { Role } from './roleWords';
import { endsAsSection, isPhrase, isSurelySection } from './sectionShape';

/** Folded names that stand alone in some cell of the sheet. */
export interface NamesAlone {
  readonly sections: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

/** What a name is of: a section; several of a kind (各科室); a person; a leader by the post (局领导); or words that name nobody for certain. */
type PartyKind = 'section' | 'group' | 'person' | 'post' | 'phrase';

export interface Party {
  readonly name: string;
  readonly kind: PartyKind;
  readonly role: Role;
}

/** Longer texts are looked up in no list of names. */
const LONGEST_KNOWN = 60;
/** A longer text is no list of names, and is not searched for 和. */
const LONGEST_JOINED = 300;

export function isKnown(text: string, known: NamesAlone): boolean {
  return text.length <= LONGEST_KNOWN && known.sections.has(foldText(text));
}

/** Whether the text may be a whole name, or the end of one. */
export function isWholeName(text: string, known: NamesAlone): boolean {
  return text.length > 0 && (endsAsSection(text) || isKnown(text, known) || isGroup(text));
}

const AND = /以及|和|及|与|暨/g;

/**
 * Parts names at 和 and 及: between two that the sheet writes alone somewhere or that are surely sections, and before a group (及各科室).
 * 与 is part of many names (应对气候变化与区域合作科): it parts only before a group, or where the verb behind says 共同 or 分别.
 */
export function splitAtAnd(text: string, known: NamesAlone, together: boolean): string[] {
  if (text.length > LONGEST_JOINED) return [text];
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(AND)) {
    const textBefore = text.slice(from, match.index);
    const next = match.index + match[0].length;
    if (textBefore === '' || !isParting(textBefore, text.slice(next), match[0] !== '与' || together, known)) continue;
    parts.push(textBefore);
    from = next;
  }
  return [...parts, text.slice(from)];
}

function isParting(left: string, right: string, mayJoin: boolean, known: NamesAlone): boolean {
  if (!isWholeName(left, known)) return false;
  const upToNext = right.slice(0, Math.max(0, right.search(/以及|和|及|与|暨/))) || right;
  if (isGroup(right) || isGroup(upToNext)) return true;
  if (!mayJoin) return false;
  const isName = (name: string): boolean => isKnown(name, known) || isSurelySection(name);
  return isName(left) && (isName(right) || isName(upToNext));
}

const KINDS_BEHIND =
  '(?:科室|单位|部门|处室|股室|部室|县区|区县|乡镇|镇街|街道|机构|企业|学校|成员单位|责任单位|职能部门|人|人员|同志|领导)';
/** 等, 等3个科室, 等有关单位 behind a name. */
const AND_OTHERS = new RegExp(
  `等(?:有关|相关|各|其他)?(?:\\d{1,2}|[一二两三四五六七八九十]{1,2})?[个家名]?(?:有关|相关)?${KINDS_BEHIND}?$`,
);
const BY = /^(?:主要|具体)?(?:由|请|以)(?=..)/;
const STOPS = /^[.．。,，:：·•*★☆\-—]+|[.．。,，:：!！?？…]+$/g;

/** The name without 由 before it, 等有关科室 or a full stop behind it. */
export function bareName(text: string): string {
  return text.trim().replace(STOPS, '').replace(BY, '').replace(AND_OTHERS, '').trim();
}

/** The name with what it is, or null when it names nobody. */
export function partyOf(text: string, role: Role, known: NamesAlone): Party | null {
  const whole = text.trim();
  const bare = bareName(whole);
  const name = tidyName(bare === '' ? whole : bare);
  if (foldText(name) === '' || namesNobody(whole) || namesNobody(name)) return null;
  const kind = isDitto(name) ? null : kindOf(name, known);
  return kind && { name: kind === 'person' ? (titledPerson(name) ?? name) : name, role, kind };
}

function kindOf(name: string, known: NamesAlone): PartyKind {
  if (isGroup(name)) return 'group';
  if (isKnown(name, known)) return 'section';
  if (titledPerson(name) !== null || (known.persons.has(foldText(name)) && isPersonName(name))) return 'person';
  if (isPost(name) && !endsAsSection(name)) return 'post';
  return isPhrase(name) ? 'phrase' : 'section';
}

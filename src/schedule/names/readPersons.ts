/** Reads the persons that an owner cell names, without what stands beside their names: titles, telephones, labels, verbs, their sections. */
import { foldText, textLines, tidyName } from '../text/foldText';
import { namesNobody } from './groupShape';
import { numberedParts } from './lineNumbers';
import { isPerson, isPersonName, isPost, isTitle, titledPerson } from './personShape';
import { bareName } from './partyNames';
import { withoutPhones } from './phones';
import { verbsIn } from './roleWords';
import { endsAsSection } from './sectionShape';
import { takeNotes } from './takeNotes';
import { tokensOf } from './tokens';
import type { Token, Words } from './tokens';

export interface PersonsRead {
  /** As a colleague would name them: 张三 for 张三副局长 13800000000, but 张科长 and 办公室主任 as they are. */
  readonly persons: readonly string[];
  /** Sections that the cell names instead of a person or beside one. */
  readonly sections: readonly string[];
}

const SINGLE = /^\p{Script=Han}$/u;
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const PHONE_LABEL = /^(?:联系电话|电话|手机号?码?|联系方式|tel)$/i;
const AND = /^(.{2,12})(?:和|及|与|、)(.{2,12})$/s;
const LONGEST_CLAUSE = 100;
/** 王局, 张建社 and 李业科 end as sections do, but begin as persons. */
const LIKE_SECTION =
  /^[王李张刘陈杨赵黄周吴徐孙胡朱郭何罗郑梁谢宋唐许韩冯邓曹彭曾廖]\p{Script=Han}?[局处科所校院队部站股厂社会组村县区市馆镇乡室]$/u;

/** The persons and sections of an owner cell, in order. */
export function readPersons(text: string): PersonsRead {
  const named = textLines(text)
    .flatMap(numberedParts)
    .flatMap((line) => withoutTitles(joinPadded(tokensOf(withoutPhones(line, 'person')))).flatMap(namesIn));
  const of = (kind: Named['kind']): string[] => named.filter((name) => name.kind === kind).map(({ name }) => name);
  return { persons: of('person'), sections: of('section') };
}

interface Named {
  readonly kind: 'person' | 'section';
  readonly name: string;
}

/** A two-character name padded to three (左  钢) is one, and so is 办公室主任 张三; between other spaces stand several words. */
function joinPadded(tokens: readonly Token[]): Words[] {
  const joined: Words[] = [];
  for (const token of tokens) {
    if (token.kind !== 'words') continue;
    const before = joined.at(-1);
    if (before && belongs(before.text, token))
      joined[joined.length - 1] = { ...before, text: before.text + token.text };
    else joined.push(token);
  }
  return joined;
}

function belongs(before: string, { text, before: sign }: Words): boolean {
  if (sign !== 'space' && sign !== 'gap') return false;
  if (SINGLE.test(before)) return SINGLE.test(text);
  if (sign === 'gap') return false;
  if (startsWithVerb(text)) return true;
  return [before, text].every((part) => !isTitle(part) && !HAN_NAME.test(part))
    ? !endsAsSection(before)
    : isPostThenName(before, text);
}

/** 办公室主任 张三 */
function isPostThenName(before: string, text: string): boolean {
  return !isTitle(before) && isPost(before) && titledPerson(before) === null && isPersonName(text);
}

/** Leaves out a title that a space, or further titles, part from the person's name: 党组成员、副局长 王五. */
function withoutTitles(words: readonly Words[]): string[] {
  const names: string[] = [];
  /** What follows leads to a name: titles before it belong to that name. */
  let leadsToName = false;
  for (let index = words.length - 1; index >= 0; index--) {
    const [current, before, next] = [words[index], words[index - 1], words[index + 1]];
    if (!current) continue;
    const title = isTitle(current.text);
    const behindName = current.before === 'space' && before !== undefined && !isTitle(before.text);
    leadsToName =
      title && (next?.before === 'space' ? leadsToName || !isTitle(next.text) : next?.before === 'list' && leadsToName);
    if (!title || !(leadsToName || behindName)) names.push(current.text);
  }
  return names.reverse();
}

function namesIn(words: string): Named[] {
  const { base, notes } = takeNotes(words);
  const beside = notes.filter((note) => isPerson(note)).map((note) => asPerson(note));
  const bare = tidyName(withoutVerb(base === '' ? notes.join('、') : base).replace(/^[:：]+|[:：]+$/g, ''));
  if (foldText(bare) === '' || namesNobody(bare) || namesNobody(words) || PHONE_LABEL.test(bare)) return [];
  const two = AND.exec(bare);
  if (two?.[1] !== undefined && two[2] !== undefined && isPersonName(two[1]) && isPersonName(two[2]))
    return [asPerson(two[1]), asPerson(two[2])];
  if (isSection(bare)) return [{ kind: 'section', name: bare }, ...beside];
  return isTitle(bare) && beside.length > 0 ? beside : [asPerson(bare)];
}

function isSection(name: string): boolean {
  return endsAsSection(name) && !isPost(name) && !LIKE_SECTION.test(name);
}

function asPerson(name: string): Named {
  return { kind: 'person', name: titledPerson(foldText(name)) ?? name };
}

function startsWithVerb(text: string): boolean {
  return verbsIn(text.slice(0, LONGEST_CLAUSE))[0]?.from === 0;
}

/** 李四 for 由李四负责. */
function withoutVerb(text: string): string {
  const whole = bareName(text);
  const verb = verbsIn(text.slice(0, LONGEST_CLAUSE)).find(
    ({ from, objectless, strong }) => objectless || (strong && isPersonName(bareName(text.slice(0, from)))),
  );
  return verb ? bareName(text.slice(0, verb.from)) : whole === '' ? text : whole;
}

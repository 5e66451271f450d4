/** The words that say which part a section plays: verbs behind its name (宣教科牵头) and labels before it (配合单位：宣教科). */

/**
 * The part somebody plays: the head answers where there is one (牵头, 主办, 主责); else who is responsible does (责任, 负责, or no word at all);
 * the others support (配合, 协办, 参与).
 */
export type Role = 'head' | 'answer' | 'support';

const HEAD = '牵头|主办|主责|主抓|统筹';
const SUPPORT = '配合|协办|协助|协同|参与|参加|支持|辅助';
const UNIT_NOUN = '(?:责任)?(?:单位|科室|部门|处室|股室|机构|方|主体)';
const PERSON_NOUN =
  '(?:分管|主管|包联|包抓|包案|带班|值班|联系|主要|具体|牵头|责任|负责|经办|承办|部门|单位|科室|直接)?(?:人员?|领导|同志|干部|电话|联系方式|手机)';

/** Verbs that are part of hardly any section's name. */
const STRONG = '牵头|负责|主抓|配合|协办|做好|抓好|组织实施|统筹推进|组织落实';
/** Verbs that names hold too (县委组织部, 技术支持中心): behind a section's name alone, and not when the whole ends as a name. */
const WEAK =
  '组织|主办|承办|主责|协助|协同|参与|参加|支持|辅助|落实|实施|开展|推进|完成|执行|统筹|指导|督促|提供|报送|审核|汇总|起草|撰写';
/** Weak verbs that a name never ends with, so that nothing need follow them. */
const ENDING_WEAK = '主办|承办|主责|协助|协同|参与|参加|支持|辅助|落实|实施|推进|完成|执行';
const MANNER =
  '共同|分别|联合|具体|统一|全面|主要|直接|各自|积极|密切|认真|一同|一起|分头|按(?:照)?(?:各自)?(?:职责|职能|权限)(?:分工)?|按(?:照)?(?:任务)?分工|依职责|依(?:据)?分工|进行|要|应|并|予以|给予|做|好|协调';

const VERBS = new RegExp(
  `(?:${MANNER}){0,4}(?:(?:${STRONG})|(?:${WEAK}))(?!人|同志|领导|单位|科室|部门|处室|方)(?:${MANNER}|${STRONG}|${WEAK}|组织){0,6}|按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?|按(?:照)?分工`,
  'g',
);
const ANY_VERB = new RegExp(`${STRONG}|${WEAK}|按`);
const HAS_STRONG = new RegExp(STRONG);
const ENDS_WEAK = new RegExp(`^(?:${MANNER})*(?:${ENDING_WEAK}|按)`);
const OF_ROLE = { head: new RegExp(HEAD), support: new RegExp(SUPPORT) };
const NO_OBJECT = /^(?:的?工作|任务|此项工作|该项工作|相关工作|为主)?[。.．!！]?$/;
const TOGETHER = /共同|分别|联合|各自|分头|一同|一起|按|分工/;

/** A verb, or several in a row, in a text. */
export interface VerbPhrase {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
  /** It is a verb even where the words before it do not look like a section. */
  readonly strong: boolean;
  /** Nothing that it is done to follows: 宣教科负责, but not 宣教科负责会务. */
  readonly objectless: boolean;
  /** Those before it do it together or severally: 与 joins them as 和 does. */
  readonly together: boolean;
}

/** Whether the text may hold a verb: quicker than to look for them. */
export function mayHoldVerb(text: string): boolean {
  return ANY_VERB.test(text);
}

/** The verbs of a text, from left to right: which of them the sentence hangs on is for the grammar to say. */
export function verbsIn(text: string): VerbPhrase[] {
  if (!mayHoldVerb(text)) return [];
  return [...text.matchAll(VERBS)].map((match) => {
    const words = match[0];
    const to = match.index + words.length;
    const objectless = NO_OBJECT.test(text.slice(to));
    return {
      from: match.index,
      to,
      role: roleOf(words),
      strong: HAS_STRONG.test(words) || (objectless && ENDS_WEAK.test(words)),
      objectless,
      together: TOGETHER.test(words),
    };
  });
}

/** 牵头负责 leads, 配合做好 supports. */
function roleOf(words: string): Role {
  if (OF_ROLE.head.test(words)) return 'head';
  return OF_ROLE.support.test(words) ? 'support' : 'answer';
}

const ROLE_NAME = `(?:总)?(?:${HEAD}|${SUPPORT}|责任|承办|负责|落实|实施|组织|承担|联合|主管|监管|归口|属地|具体|经办)`;
const LABEL = new RegExp(
  `(?:(${PERSON_NOUN})|(${ROLE_NAME})?(${UNIT_NOUN})|(${ROLE_NAME}))(?:[(（][^()（）]{0,12}[)）])?\\s{0,2}[:：]\\s{0,8}`,
  'y',
);
const ROLE_ONLY = new RegExp(`^(?:主要|共同)?(${ROLE_NAME}|主|总)(?:${UNIT_NOUN})?$`);

export interface Label {
  /** The index behind the label. */
  readonly to: number;
  /** Who stands behind it: sections that play a part, or persons. */
  readonly of: Role | 'person';
  /** It may stand in the middle of a text: 牵头：办公室配合：法规科. */
  readonly anywhere: boolean;
}

/** The label that begins at the index, such as 牵头单位：, or null. */
export function labelAt(text: string, index: number): Label | null {
  LABEL.lastIndex = index;
  const match = LABEL.exec(text);
  if (!match) return null;
  const [whole, person, before, unit, alone] = match;
  const role = before ?? alone ?? '';
  const to = index + whole.length;
  if (person !== undefined) return { to, of: 'person', anywhere: true };
  return {
    to,
    of: roleOf(role),
    anywhere: unit !== undefined ? role !== '' : OF_ROLE.head.test(role) || OF_ROLE.support.test(role),
  };
}

/** The part that a text in brackets means when it is nothing else: （牵头）, 【配合单位】. */
export function roleAlone(text: string): Role | null {
  const match = ROLE_ONLY.exec(text.trim());
  if (!match) return null;
  return match[1] === '主' || match[1] === '总' ? 'head' : roleOf(match[1] ?? '');
}

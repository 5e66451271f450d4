import type { EntryTag } from './entry';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

/** A press conference, but not the rules, plans or training for them (新闻发布会制度). */
const RELEASE =
  /新闻发布会(?!(?:年度|全年|工作|组织|的)*(?:制度|管理|办法|规定|规则|规范|机制|流程|培训|演练|计划|总结|台账|档案))|[(](?:召开|举行|举办|开)?发布会[)]/;
const HOLD = '(?:召开|举行|举办|开展|安排|组织|开)';
/** What is not held: 不再召开新闻发布会, 无需新闻发布会, 新闻发布会取消. */
const NOT_HELD = new RegExp(
  `(?:不再?|暂不|无需|无须|不需要?|不必|不用|未|没有?|免|取消|停止)(?:再|予|另行?|单独|专门|计划|拟)*${HOLD}*(?:的)?(?:新闻)?发布会` +
    `|(?:新闻)?发布会(?:已|将|本年|今年|年内|暂|因故|全部)*(?:不再?|无需|取消|停)${HOLD}?`,
  'g',
);
const GOVERNMENT = /政府(?:的)?名义/;
const OPEN_DAY = /公众开放|开放日|设施.{0,10}开放/;

/** Every tag's words hold one of these: most contents hold none, and need no folding. */
const OF_ANY_TAG = /[会會开開]/;

/** What the content says the entry is, besides work: its marks （新闻发布会）, （以市政府名义开新闻发布会）, or its words. */
export function entryTags(content: string): EntryTag[] {
  if (!OF_ANY_TAG.test(content)) return [];
  const text = simplified(foldText(content));
  return [...(namesRelease(text) ? releaseTags(text) : []), ...(OPEN_DAY.test(text) ? (['openDay'] as const) : [])];
}

/** Whether a folded text names a press conference that is held: not 不召开新闻发布会. */
export function namesRelease(folded: string): boolean {
  return RELEASE.test(folded) && RELEASE.test(folded.replace(NOT_HELD, ''));
}

/** Whether a folded text says that a press conference is not held. */
export function deniesRelease(folded: string): boolean {
  return folded.search(NOT_HELD) >= 0 && !namesRelease(folded);
}

/** The tags of a press conference, from the folded texts that tell of it. */
export function releaseTags(folded: string): EntryTag[] {
  return GOVERNMENT.test(folded) ? ['release', 'governmentRelease'] : ['release'];
}

import type { EntryTag } from './entry';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

/** A press conference, but not the rules for holding them (新闻发布会制度). */
const RELEASE = /新闻发布会(?!制度|管理|办法|规定)|[(](?:召开|举行|举办|开)?发布会[)]/;
const GOVERNMENT = /政府(?:的)?名义/;
const OPEN_DAY = /公众开放|开放日|设施.{0,10}开放/;

/** Every tag's words hold one of these: most contents hold none, and need no folding. */
const OF_ANY_TAG = /[会會开開]/;

/** What the content says the entry is, besides work: its marks （新闻发布会）, （以市政府名义开新闻发布会）, or its words. */
export function entryTags(content: string): EntryTag[] {
  const tags: EntryTag[] = [];
  if (!OF_ANY_TAG.test(content)) return tags;
  const text = simplified(foldText(content));
  if (RELEASE.test(text)) tags.push('release');
  if (RELEASE.test(text) && GOVERNMENT.test(text)) tags.push('governmentRelease');
  if (OPEN_DAY.test(text)) tags.push('openDay');
  return tags;
}

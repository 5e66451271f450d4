/** Two ways to put a cell's text in order: folded for comparison, tidied for the eye. */

/** White space and characters that have no width: they make two equal words look unequal to a program. */
const INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
const VISIBLE = /[^\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u;
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+/gu;
/** Visible ASCII, 、。“”‘’ and the common Chinese characters: they fold to themselves. Most cells hold nothing else. */
const PLAIN = /^[\x21-\x7e\u4e00-\u9fff\u3001\u3002\u2018\u2019\u201c\u201d]*$/;
/** The same with full-width forms of ASCII, which fold to that: （）：， in most sentences. */
const PLAIN_OR_WIDE = /^[\x21-\x7e\u4e00-\u9fff\u3001\u3002\u2018\u2019\u201c\u201d\uff01-\uff5e]*$/;
const WIDE = /[\uff01-\uff5e]/g;
const WIDE_TO_ASCII = 0xfee0;
const SPACE_OR_INVISIBLE = /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const CJK = '\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60';
const SPACE_BETWEEN_CJK = new RegExp(`(?<=[${CJK}]) (?=[${CJK}])`, 'gu');

/**
 * The text for comparison: full-width forms and compatibility characters made plain (Unicode NFKC), all white space out,
 * line breaks, ideographic, no-break and zero-width spaces included. `责任单位（科室）` and `责任 单位(科室)` fold alike.
 */
export function foldText(text: string): string {
  if (PLAIN.test(text)) return text;
  return PLAIN_OR_WIDE.test(text)
    ? text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_TO_ASCII))
    : text.normalize('NFKC').replace(INVISIBLE, '');
}

/** Whether the text holds nothing that shows. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  const isPlain = (first > 0x20 && first < 0x7f) || (first >= 0x4e00 && first <= 0x9fff);
  return !isPlain && !VISIBLE.test(text);
}

/** The text on one line: zero-width characters out, each run of white space one space, none at the ends. Everything else stays as written. */
export function tidyText(text: string): string {
  return SPACE_OR_INVISIBLE.test(text) ? text.replace(ZERO_WIDTH, '').replace(/\s+/gu, ' ').trim() : text;
}

/** A name on one line, without the spaces that a wrapped or padded cell left between Chinese characters: 张 三 with an ideographic space is 张三. */
export function tidyName(text: string): string {
  return SPACE_OR_INVISIBLE.test(text) ? tidyText(text).replace(SPACE_BETWEEN_CJK, '') : text;
}

/** The text's lines, zero-width characters out and trimmed; blank ones are left out. */
export function textLines(text: string): string[] {
  if (!SPACE_OR_INVISIBLE.test(text)) return text === '' ? [] : [text];
  return text
    .replace(ZERO_WIDTH, '')
    .split(/\r\n|[\n\r\u2028\u2029\v]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

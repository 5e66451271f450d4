/**
 * Names Excel takes for a worksheet: 1 to 31 UTF-16 units, none of \ / ? * [ ] :, no apostrophe at either end, not `History`,
 * unique without case (Microsoft: "Rename a worksheet"). Full-width twins of the forbidden signs are avoided too, since Excel folds
 * some of them; so is 历史记录, the Chinese Excel's word for `History`.
 */

const MAX_LENGTH = 31;
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\\/?*[\]:＼／？＊［］：\u0000-\u001f\u007f\ufffe\uffff]/gu;
const RESERVED: readonly string[] = ['history', '历史记录'];
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** A valid sheet name as near to the text as can be; `fallback` (a valid name) when nothing of it is left. */
export function validSheetName(text: string, fallback: string): string {
  const cleaned = trimEnds(
    cut(trimEnds(text.replace(LONE_SURROGATES, '').replace(FORBIDDEN, ' ').replace(/\s+/gu, ' ')), MAX_LENGTH),
  );
  if (cleaned === '') return fallback;
  return RESERVED.includes(foldSheetName(cleaned)) ? `${cleaned}1` : cleaned;
}

/** The name itself, or with a number after it, such that no name in `taken` (folded with `foldSheetName`) is the same. */
export function uniqueSheetName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const candidate = trimEnds(cut(name, MAX_LENGTH - suffix.length)) + suffix;
    if (!taken.has(foldSheetName(candidate))) return candidate;
  }
}

/** The name with the suffix (at most 20 characters) after it, and a number after that where it is taken: `总览 (副本 06-15)`. */
export function copySheetName(name: string, suffix: string, taken: ReadonlySet<string>): string {
  return uniqueSheetName(trimEnds(cut(name, MAX_LENGTH - suffix.length)) + suffix, taken);
}

/** Two names are the same sheet to Excel when these are equal; a little stricter than Excel, which is safe. */
export function foldSheetName(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Whether Excel takes the two names for one sheet's. */
export function isSameSheetName(name: string, other: string): boolean {
  return foldSheetName(name) === foldSheetName(other);
}

/** At most so many UTF-16 units, never half a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
}

function trimEnds(text: string): string {
  return text.replace(/^['\s＇]+|['\s＇]+$/gu, '');
}

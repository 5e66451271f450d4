/** Tells when two section names may be one section written in two ways. It only suggests: nothing is ever merged on it. */
import { editDistance } from '../text/editDistance';

const OFFICE_SUFFIX = /[科处室股]$/;
const PLACE_SUFFIX = /[省市县区州局盟旗]$/;
const CONJUNCTION_END = /[与和及]$/;
/** 监测一科 and 监测二科 are two sections. */
const NUMERALS = /[一二三四五六七八九十0-9甲乙丙丁A-Z东南西北]/g;
const SHORTEST_COMPARED = 4;
const SHORTEST_WITH_TWO_CHANGES = 8;

/**
 * Whether the names (folded, not equal) look alike: one is the other without 科 or the like, or with a place before it
 * (柳州, 柳州市), or with up to two characters left out, or they differ by one character (two in long names).
 * A place is known by its ending or by standing in `titleText`.
 */
export function namesLookAlike(left: string, right: string, titleText: string): boolean {
  if (left.replace(NUMERALS, '') === right.replace(NUMERALS, '')) return false;
  const [shorter, longer] = [stem(left), stem(right)].sort((a, b) => a.length - b.length) as [string, string];
  if (shorter === longer) return true;
  if (
    shorter.length >= SHORTEST_COMPARED &&
    longer.endsWith(shorter) &&
    isPlace(longer.slice(0, -shorter.length), titleText)
  )
    return true;
  if (left[0] !== right[0]) return false;
  const [short, long] = [left, right].sort((a, b) => a.length - b.length) as [string, string];
  if (short.length < SHORTEST_COMPARED) return false;
  const changes = short.length >= SHORTEST_WITH_TWO_CHANGES || isSubsequence(short, long) ? 2 : 1;
  return editDistance(short, long, changes) <= changes;
}

function stem(name: string): string {
  const without = name.replace(OFFICE_SUFFIX, '');
  return without.length >= 2 ? without : name;
}

function isPlace(prefix: string, titleText: string): boolean {
  return (
    !CONJUNCTION_END.test(prefix) && (PLACE_SUFFIX.test(prefix) || (prefix.length >= 2 && titleText.includes(prefix)))
  );
}

function isSubsequence(short: string, long: string): boolean {
  let from = 0;
  for (const character of short) {
    from = long.indexOf(character, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

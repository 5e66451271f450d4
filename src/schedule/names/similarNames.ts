/** Tells when two section names may be one section written in two ways. It only suggests: nothing is ever merged on it. */
import { simplified } from '../text/simplifiedCharacters';

const OFFICE_SUFFIX = /[科处室股]$/;
const PLACE_SUFFIX = /[省市县区州局盟旗]$/;
const CONJUNCTION_END = /[与和及]$/;
/** 监测一科 and 监测二科, 城东分局 and 城西分局, 执法大队 and 执法支队 are two sections. */
const DISTINGUISHING = /[一二三四五六七八九十百0-9甲乙丙丁A-Za-z东南西北中上下左右前后内外大小支总新老初高]/g;
/** What a name that is written in full or short may have or lack. */
const FILLERS = /[的之]/g;
/** A character before one of these is part of a place's name, and another makes another place: 新华街道 and 新安街道. */
const PLACE_BEHIND = /^.?[省市县区州旗镇乡村路街社]/;
const SHORTEST_COMPARED = 4;
const SHORTEST_WITH_ONE_CHANGED = 6;
const SHORTEST_WITH_TWO_CHANGED = 10;
const MOST_LEFT_OUT = 2;

/**
 * Whether the names (folded, not equal) look alike. They are the same but for
 * - traditional characters, 的, or 办 for 办公室;
 * - 科 or the like at the end, or a place in front (柳州, 柳州市), known by its ending or by standing in `titleText`;
 * - one or two characters left out between two and two others (技术中心, 技术保障中心);
 * - one character in a name of six or more, or two side by side in one of ten or more, and the last is the same.
 *
 * Numerals, compass points and the like tell sections apart, and so do places: two bureaus that differ in them are two.
 */
export function namesLookAlike(left: string, right: string, titleText: string): boolean {
  if (left.replace(DISTINGUISHING, '') === right.replace(DISTINGUISHING, '')) return false;
  const [a, b] = [plain(left), plain(right)];
  if (a === b) return true;
  const [shorter, longer] = [stem(a), stem(b)].sort((one, other) => one.length - other.length) as [string, string];
  if (shorter === longer) return true;
  if (
    shorter.length >= SHORTEST_COMPARED &&
    longer.endsWith(shorter) &&
    isPlace(longer.slice(0, -shorter.length), titleText)
  )
    return true;
  return a.length === b.length ? isSlip(a, b) : leavesOut(a, b);
}

function plain(name: string): string {
  return simplified(name)
    .replace(FILLERS, '')
    .replace(/办公室$/, '办');
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

/** One character, or two side by side in a long name, are others, inside the name and not in a place's. */
function isSlip(a: string, b: string): boolean {
  const { before, after } = shared(a, b);
  const changed = a.length - before - after;
  const shortest = changed === 1 ? SHORTEST_WITH_ONE_CHANGED : SHORTEST_WITH_TWO_CHANGED;
  if (changed > 2 || a.length < shortest || before === 0 || after === 0) return false;
  return !PLACE_BEHIND.test(a.slice(before + changed));
}

/** The shorter is the longer without a word in the middle; offices (县政府办, 县政府信息办) are told apart by that word. */
function leavesOut(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const { before, after } = shared(short, long);
  const missing = long.length - short.length;
  return (
    missing <= MOST_LEFT_OUT && before >= 2 && after >= 2 && before + after >= short.length && !short.endsWith('办')
  );
}

/** How many characters the names share at their beginning, and behind that at their end. */
function shared(a: string, b: string): { before: number; after: number } {
  const most = Math.min(a.length, b.length);
  let before = 0;
  while (before < most && a[before] === b[before]) before += 1;
  let after = 0;
  while (after < most - before && a[a.length - 1 - after] === b[b.length - 1 - after]) after += 1;
  return { before, after };
}

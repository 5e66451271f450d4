import { addToGroup } from '../../workbook/groupBy';
import type { BaselineEntry } from './baseline';
import { daysBetween } from '../calendar/isoDate';
import { foldText } from '../text/foldText';
import { characterPairs, likeness } from '../text/textLikeness';

/** What of an entry is compared, folded, with how to place it among others. */
interface Facets {
  readonly content: string;
  /** The class of work it belongs to. */
  readonly category: string;
  readonly units: string;
  readonly owners: string;
  readonly time: string;
  readonly marks: string;
  readonly place: string;
  /** Days of its period since 1970; its row, less than a day in all, tells those of one day apart. */
  readonly position: number;
}

const ROWS_IN_A_DAY = 2 ** 21;

/**
 * What two entries must have in common to be the same one, the most telling first. A title may come back in another month under another
 * section, and a row number shifts when rows are inserted: so the whole entry counts before its parts, and the row only among equals.
 */
const COMMON: readonly ((entry: Facets) => readonly string[])[] = [
  ({ content, category, units, time, owners, marks, place }) => [content, category, units, time, owners, marks, place],
  ({ content, category, units, time, owners, marks }) => [content, category, units, time, owners, marks],
  ({ content, category, units, time, owners }) => [content, category, units, time, owners],
  ({ content, category, units, time }) => [content, category, units, time],
  ({ content, category, units, owners }) => [content, category, units, owners],
  ({ content, category, units }) => [content, category, units],
  ({ content, category, time }) => [content, category, time],
  ({ content, category }) => [content, category],
  // A class that was renamed, or is read only now.
  ({ content, units, time, owners }) => [content, units, time, owners],
  ({ content, units, time }) => [content, units, time],
  ({ content, units, owners }) => [content, units, owners],
  ({ content, units }) => [content, units],
  ({ content, time }) => [content, time],
  ({ content }) => [content],
];

/** Shares of common character pairs from which a reworded entry counts as the same one: of the same section at the same time, and elsewhere. */
const SIMILAR_IN_PLACE = 0.4;
const SIMILAR_ELSEWHERE = 0.6;
/** What being of the same section at the same time adds to the likeness of two texts. */
const PLACE_BONUS = 0.2;
/** How many entries a reworded one is compared with at most, so that a schedule written anew does not take the square of its length. */
const MOST_COMPARED = 60;

/** For each entry of then the entry of now that it became, by index; null where it is gone. Each entry of now is taken once. */
export function pairEntries(then: readonly BaselineEntry[], now: readonly BaselineEntry[]): readonly (number | null)[] {
  const thenFacets = then.map(facetsOf);
  const nowFacets = now.map(facetsOf);
  const paired = then.map((): number | null => null);
  let openThen = [...then.keys()];
  let openNow = [...now.keys()];
  const take = (pairs: Iterable<readonly [number, number]>): void => {
    const taken = new Set<number>();
    for (const [before, after] of pairs) {
      paired[before] = after;
      taken.add(after);
    }
    openThen = openThen.filter((index) => paired[index] === null);
    openNow = openNow.filter((index) => !taken.has(index));
  };
  for (const common of COMMON) {
    if (openThen.length === 0 || openNow.length === 0) return paired;
    take(
      nearestOfEqual(grouped(openThen, thenFacets, common), grouped(openNow, nowFacets, common), thenFacets, nowFacets),
    );
  }
  take(reworded(openThen, openNow, thenFacets, nowFacets));
  return paired;
}

function facetsOf({
  sheet,
  row,
  item,
  content,
  category = '',
  units,
  owners,
  time,
  done,
  cancelled,
}: BaselineEntry): Facets {
  const days = time.period ? daysBetween('1970-01-01', time.period.start) : 0;
  return {
    content: foldText(content),
    category: foldText(category),
    units: foldNames(units),
    owners: foldNames(owners),
    time: time.period ? `${time.period.start}~${time.period.end}` : foldText(time.text),
    marks: `${String(done)}${String(cancelled)}`,
    place: `${sheet}\n${row}\n${item}`,
    position: days + row / ROWS_IN_A_DAY,
  };
}

/** The names as one text, the same in any order. */
export function foldNames(names: readonly string[]): string {
  return names.map(foldText).sort().join('\n');
}

function grouped(
  indexes: readonly number[],
  facets: readonly Facets[],
  common: (entry: Facets) => readonly string[],
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const index of indexes) {
    const entry = facets[index];
    if (entry) addToGroup(groups, common(entry).join('\t'), index);
  }
  return groups;
}

function* nearestOfEqual(
  thenGroups: ReadonlyMap<string, readonly number[]>,
  nowGroups: ReadonlyMap<string, readonly number[]>,
  then: readonly Facets[],
  now: readonly Facets[],
): Generator<readonly [number, number]> {
  for (const [key, group] of thenGroups) {
    const other = nowGroups.get(key);
    if (!other) continue;
    const before = group.map((index) => ({ index, at: then[index]?.position ?? 0 })).sort((a, b) => a.at - b.at);
    const after = other.map((index) => ({ index, at: now[index]?.position ?? 0 })).sort((a, b) => a.at - b.at);
    if (before.length <= after.length) for (const [one, two] of nearestInOrder(before, after)) yield [one, two];
    else for (const [two, one] of nearestInOrder(after, before)) yield [one, two];
  }
}

interface Placed {
  readonly index: number;
  readonly at: number;
}

/** Gives each of the few, in order, the nearest of the many that leaves enough for the rest; both are sorted. */
function* nearestInOrder(few: readonly Placed[], many: readonly Placed[]): Generator<readonly [number, number]> {
  let next = 0;
  for (const [rank, placed] of few.entries()) {
    const last = many.length - (few.length - rank);
    const distance = (candidate: number): number => Math.abs((many[candidate]?.at ?? Infinity) - placed.at);
    while (next < last && distance(next + 1) < distance(next)) next += 1;
    const nearest = many[next];
    if (nearest) yield [placed.index, nearest.index];
    next += 1;
  }
}

/** Pairs the entries whose texts are alike, the most alike first. */
function reworded(
  openThen: readonly number[],
  openNow: readonly number[],
  then: readonly Facets[],
  now: readonly Facets[],
): readonly (readonly [number, number])[] {
  if (openThen.length === 0 || openNow.length === 0) return [];
  const lookup = new LikelyEntries(openNow, now);
  const alikePairs = openThen.flatMap((before) => {
    const former = then[before];
    if (!former) return [];
    const wanted = characterPairs(former.content);
    return lookup.candidates(former, wanted).flatMap(({ index: after, entry, pairs }) => {
      const inPlace = entry.units === former.units && entry.time === former.time;
      const alike = likeness(wanted, pairs);
      if (alike < (inPlace ? SIMILAR_IN_PLACE : SIMILAR_ELSEWHERE)) return [];
      return {
        before,
        after,
        score: alike + (inPlace ? PLACE_BONUS : 0),
        distance: Math.abs(entry.position - former.position),
      };
    });
  });
  const takenThen = new Set<number>();
  const takenNow = new Set<number>();
  return alikePairs
    .sort((a, b) => b.score - a.score || a.distance - b.distance)
    .flatMap(({ before, after }): readonly (readonly [number, number])[] => {
      if (takenThen.has(before) || takenNow.has(after)) return [];
      takenThen.add(before);
      takenNow.add(after);
      return [[before, after]];
    });
}

interface Candidate {
  readonly index: number;
  readonly entry: Facets;
  readonly pairs: ReadonlySet<string>;
}

/** The open entries of now, found by section and time and by the character pairs of their contents. */
class LikelyEntries {
  private readonly all = new Map<number, Candidate>();
  private readonly byPlace = new Map<string, number[]>();
  private readonly byPair = new Map<string, number[]>();

  constructor(open: readonly number[], facets: readonly Facets[]) {
    for (const index of open) {
      const entry = facets[index];
      if (!entry) continue;
      const pairs = characterPairs(entry.content);
      this.all.set(index, { index, entry, pairs });
      addToGroup(this.byPlace, placeOf(entry), index);
      for (const pair of pairs) addToGroup(this.byPair, pair, index);
    }
  }

  /** Those that may be alike, at most `MOST_COMPARED`: of the same section and time, then those that share its rarest pairs. */
  candidates(entry: Facets, pairs: ReadonlySet<string>): readonly Candidate[] {
    const rarestFirst = [...pairs].map((pair) => this.byPair.get(pair) ?? []).sort((a, b) => a.length - b.length);
    const likely = new Set<number>(this.byPlace.get(placeOf(entry))?.slice(0, MOST_COMPARED / 2));
    for (const indexes of rarestFirst) {
      for (const index of indexes) {
        if (likely.size >= MOST_COMPARED) break;
        likely.add(index);
      }
    }
    return [...likely].flatMap((index) => this.all.get(index) ?? []);
  }
}

function placeOf({ units, time }: Facets): string {
  return `${units}\t${time}`;
}

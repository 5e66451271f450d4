import { addToGroup } from '../../workbook/groupBy';
import { characterPairs } from '../../schedule/text/textLikeness';

/** How many lines a text is compared with at most, so that long lists of much the same words stay quick: those with its rarest pairs. */
const MOST_CANDIDATES = 200;

/**
 * Finds the lines that may be as like a text as is asked (Dice's coefficient of their character pairs), without comparing it to every line.
 * Two texts that are alike share many pairs, so they share one of the text's rarer ones: only lines with such a pair need a look
 * (prefix filtering; Chaudhuri, Ganti and Kaushik, "A Primitive Operator for Similarity Joins in Data Cleaning", ICDE 2006).
 */
export class SimilarLines {
  private readonly pairs: readonly ReadonlySet<string>[];
  private readonly linesByPair = new Map<string, number[]>();

  /** `least` is the likeness from which lines are wanted, above 0 and at most 1. An empty text is like none. */
  constructor(
    contents: readonly string[],
    private readonly least: number,
  ) {
    this.pairs = contents.map(characterPairs);
    this.pairs.forEach((pairs, line) => {
      for (const pair of pairs) {
        addToGroup(this.linesByPair, pair, line);
      }
    });
  }

  /** The line's character pairs. */
  pairsOf(line: number): ReadonlySet<string> {
    return this.pairs[line] ?? new Set();
  }

  /** Indexes of lines among which are all that are alike enough (of very many the likelier), and some that are not; in no order. */
  candidates(wanted: ReadonlySet<string>): ReadonlySet<number> {
    const rarestFirst = [...wanted].map((pair) => this.linesByPair.get(pair) ?? []).sort((a, b) => a.length - b.length);
    // 2s/(a+b) >= t with b >= s shared pairs gives s >= ta/(2-t): a line without any of the other a-s+1 pairs shares too few.
    const shared = Math.max(1, Math.ceil((this.least * wanted.size) / (2 - this.least) - 1e-9));
    const candidates = new Set<number>();
    for (const lines of rarestFirst.slice(0, wanted.size - shared + 1)) {
      for (const line of lines) {
        if (candidates.size === MOST_CANDIDATES) return candidates;
        candidates.add(line);
      }
    }
    return candidates;
  }
}

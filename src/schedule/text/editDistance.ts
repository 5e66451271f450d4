/**
 * How many characters must be put in, taken out or changed to make one text the other (Levenshtein), by code points.
 * Gives `limit + 1` as soon as it is sure to be more than `limit`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  const a = [...left];
  const b = [...right];
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, char] of a.entries()) {
    const current = [i + 1];
    for (const [j, other] of b.entries()) {
      const changed = (previous[j] ?? 0) + (char === other ? 0 : 1);
      current.push(Math.min(changed, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    if (Math.min(...current) > limit) return limit + 1;
    previous = current;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** The candidate most like the name, the first of equals; undefined when none shares at least half of the longer one's characters. */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let best = Infinity;
  for (const candidate of candidates) {
    const limit = Math.min(best - 1, Math.floor(Math.max([...name].length, [...candidate].length) / 2));
    if (limit < 0) break;
    const distance = editDistance(name, candidate, limit);
    if (distance > limit) continue;
    nearest = candidate;
    best = distance;
  }
  return nearest;
}

/** How alike two texts are: by the pairs of neighbouring characters they share, so that a reworded title still finds its old self. */

/** The text's pairs of neighbouring characters, width and white space folded; of a single character that character. */
export function characterPairs(text: string): ReadonlySet<string> {
  const characters = [...text.normalize('NFKC').replace(/\s/gu, '')];
  return new Set(
    characters.length === 1
      ? characters
      : characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`),
  );
}

/** Dice's coefficient of two sets of pairs: 1 when equal, 0 when nothing is shared. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

const MOST_REMEMBERED = 20_000;

/**
 * The function with a memory, for what a sheet repeats: its times, its status words, the names of its sections. `keyOf` makes one text of
 * all that the result depends on. Results must not be changed, and none may be undefined.
 */
export function remembered<Given extends readonly unknown[], Result>(
  read: (...given: Given) => Result,
  keyOf: (...given: Given) => string,
): (...given: Given) => Result {
  const results = new Map<string, Result>();
  return (...given) => {
    const key = keyOf(...given);
    const before = results.get(key);
    if (before !== undefined) return before;
    const result = read(...given);
    if (results.size < MOST_REMEMBERED) results.set(key, result);
    return result;
  };
}

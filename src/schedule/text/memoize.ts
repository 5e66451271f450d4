const MOST_REMEMBERED = 20_000;

/**
 * The function with a memory, for what a sheet repeats: its times, its status words, the names of its sections. `keyOf` gives the text that
 * the result depends on, as it stands in the sheet, and `besides` the little else that it does. Results must not be changed, and none may be
 * undefined.
 */
export function remembered<Given extends readonly unknown[], Result>(
  read: (...given: Given) => Result,
  keyOf: (...given: Given) => string,
  besides: (...given: Given) => string | number = () => '',
): (...given: Given) => Result {
  // A text of the sheet is looked up as it is: joining it with something else would cost more than the look-up.
  const resultsBesides = new Map<string | number, Map<string, Result>>();
  let count = 0;
  return (...given) => {
    const other = besides(...given);
    const key = keyOf(...given);
    const results = resultsBesides.get(other);
    const before = results?.get(key);
    if (before !== undefined) return before;
    const result = read(...given);
    if (count >= MOST_REMEMBERED) return result;
    count += 1;
    if (results) results.set(key, result);
    else resultsBesides.set(other, new Map([[key, result]]));
    return result;
  };
}

const MOST_REMEMBERED = 20_000;

/** The function with a memory, for texts that a sheet repeats: the names of its sections, say. Its results must not be changed. */
export function remembered<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size < MOST_REMEMBERED) known.set(text, result);
    return result;
  };
}

const LONGEST_QUOTE = 24;

/** The text on one line and at most `limit` characters long, a `…` in place of what is left out; as short as a message quotes it unless told. */
export function shorten(text: string, limit = LONGEST_QUOTE): string {
  // So few units are at most as many characters.
  if (text.length <= limit && !/\s/u.test(text)) return text;
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

/** The text as it is where it fits into `limit` characters, else as short as that: for cells, where line breaks count. */
export function fitted(text: string, limit: number): string {
  return text.length <= limit ? text : shorten(text.slice(0, 2 * limit), limit);
}

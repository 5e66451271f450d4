const LONGEST_QUOTE = 24;

/** The text on one line and at most `limit` characters long, a `…` in place of what is left out; as short as a message quotes it unless told. */
export function shorten(text: string, limit = LONGEST_QUOTE): string {
  const characters = [...text.replace(/\s+/gu, ' ').trim()];
  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

const LONGEST_QUOTE = 24;

/** The text on one line and at most 24 characters long, for a message to quote. */
export function shorten(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= LONGEST_QUOTE
    ? characters.join('')
    : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

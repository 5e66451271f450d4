/** The pictures Unicode has for the characters below the space begin here. */
const PICTURES = 0x2400;
const SPACE = 0x20;
/** Characters that a terminal obeys instead of showing them: C0 but for tab and line break, DEL, C1, and those that turn the direction of a line. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * The text with every character that steers a terminal shown instead of sent: `␛` for an escape, `\u009b` for those without a picture
 * (which is valid, and the same text, inside a JSON string).
 */
export function visibleText(text: string): string {
  return text.replace(OBEYED, (character) => {
    const code = character.charCodeAt(0);
    return code < SPACE ? String.fromCharCode(PICTURES + code) : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** Which characters XML 1.0 can hold (2.2). */

/** One that it cannot, surrogates left aside: the text of a part has none alone. */
export const NO_XML_CHARACTER =
  // eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

/** Whether a reference such as `&#10;` may name this code. */
export function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || (code > 0xffff && code <= 0x10ffff);
}

/** The text (brackets folded to half width) without the bracket it ends in, and all from the first bracket on: `时间(旬)` is `时间`. */
export function withoutBracketAtEnd(text: string): string {
  const open = text.endsWith(')') ? text.indexOf('(') : -1;
  return open < 0 ? text : text.slice(0, open);
}

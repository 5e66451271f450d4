/** White space is what most repairs are about, and nobody can see it. */
export function visibleSpaces(text: string): string {
  return text
    .replaceAll('\u3000', '□')
    .replace(/[^\S\r\n]/gu, '␣')
    .replace(/\r?\n|\r/gu, '↵\n');
}

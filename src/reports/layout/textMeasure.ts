/** How much room text takes in a cell. Excel does not fit the height of merged cells, so it is worked out here. */

/** Characters set at full width in Chinese fonts: CJK, full-width forms, Chinese quotation marks and dashes, pictographs. */
const WIDE =
  /[\u1100-\u115f\u2010-\u2027\u2030-\u203b\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** What most characters are: below the first wide one, or an ideograph. */
const FIRST_WIDE = 0x1100;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/** Points one line takes, by font size: fonts with Chinese characters ask for about 1.4 times their size. */
const LINE_FACTOR = 1.4;
const PADDING = 5;

/** Excel's greatest row height in points (Excel specifications and limits). */
const MAX_HEIGHT = 409;

/** The width of text in characters of the default font: a Chinese character counts two. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST_WIDE) width += 1;
    else if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) width += 2;
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? code);
      width += WIDE.test(character) ? 2 : 1;
      at += character.length - 1;
    }
  }
  return width;
}

/** How many lines the text takes when wrapped into a column of so many characters (at least 1). */
export function wrappedLines(text: string, columnWidth: number): number {
  const room = Math.max(2, columnWidth - 1); // a cell keeps about a character free at its sides
  return text.split(/\r\n|\r|\n/u).reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
}

/** The height in points that shows so many lines of the font size, no more than Excel allows. */
export function rowHeight(lines: number, fontSize = 11): number {
  return Math.min(MAX_HEIGHT, Math.ceil(lines * fontSize * LINE_FACTOR + PADDING));
}

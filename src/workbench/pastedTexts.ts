import type { CellPosition } from '../workbook/cellAddress';

/** A text for one cell. */
export interface CellText extends CellPosition {
  readonly text: string;
}

/**
 * The texts of cells as a spreadsheet puts them on the clipboard, from the cell pasted into: columns apart by tabs, rows by line breaks,
 * and in double quotes what holds either of them or a quote, which is doubled.
 */
export function pastedTexts(clipboard: string, from: CellPosition): readonly CellText[] {
  const texts: CellText[] = [];
  let { row, column } = from;
  // Each match is one field and what ends it; a last line break ends the last row and begins none.
  const text = clipboard.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    texts.push({ row, column, text: quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"') });
    if (end === '') break;
    if (end === '\t') column += 1;
    else ({ row, column } = { row: row + 1, column: from.column });
  }
  return texts;
}

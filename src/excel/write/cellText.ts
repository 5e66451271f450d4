import { sheetPrefix } from '../../workbook/cellAddress';
import { cellText } from '../../workbook/mergedAreas';
import type { CellContent } from '../../workbook/sheetContent';
import type { CellValue } from '../../workbook/sheetSnapshot';

/** What Excel may take as the beginning of a formula, and the apostrophe it would swallow (@types/office-js, Range.values). */
const SPECIAL_START = /^[=+\-@'\t\r]/;

/**
 * A cell's value as `Range.values` must be given it so that text stays what it says. An apostrophe in front, which Excel keeps to
 * itself, makes anything text: a formula, a date, a number. In a cell with number format `@` only what could still be special needs it.
 */
export function asWritten(value: CellValue, numberFormat: string): CellValue {
  if (typeof value !== 'string' || value === '') return value;
  return numberFormat === '@' && !SPECIAL_START.test(value) ? value : `'${value}`;
}

/** A text in a formula has at most so many characters (Excel specifications and limits). */
const LONGEST_LITERAL = 255;

/** The formula that shows the value and leads to a cell of this workbook; it is to stand in a cell whose number format is not `@`. */
export function linkFormula(value: CellValue, { sheet, address }: NonNullable<CellContent['link']>): string {
  return `=HYPERLINK(${literal(`#${sheetPrefix(sheet)}${address}`)},${literal(cellText(value))})`;
}

/** The text as a formula writes it, in pieces where it is long. Nothing in it can end it: a quotation mark is written twice. */
function literal(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_LITERAL}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

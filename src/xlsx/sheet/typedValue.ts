import type { CellPosition } from '../../workbook/cellAddress';
import { escapeText } from '../package/xml';
import { cellOpening } from './sheetPart';

/** A plain number as a person types it into a cell: digits, one point, a sign, an exponent. Dates and percents stay text here. */
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The cell format that a typed cell keeps, and whether it makes text of numbers. */
export interface TypedStyle {
  readonly style: number;
  readonly isText: boolean;
}

/** The `<c>` element for what was typed: a number, else text as it stands; empty text leaves a cell with its style alone. */
export function typedCellXml(
  prefix: string,
  position: CellPosition,
  { style, isText }: TypedStyle,
  text: string,
): string | null {
  if (text === '') return style > 0 ? `${cellOpening(prefix, position, style)}/>` : null;
  if (!isText && PLAIN_NUMBER.test(text) && Number.isFinite(Number(text)) && text.length <= 15) {
    return `${cellOpening(prefix, position, style)}><${prefix}v>${Number(text)}</${prefix}v></${prefix}c>`;
  }
  return textCellXml(prefix, position, style, text);
}

/** The `<c>` element of a text, kept in the cell itself. */
export function textCellXml(prefix: string, position: CellPosition, style: number, text: string): string {
  return withText(cellOpening(prefix, position, style), prefix, text);
}

/** The same for a cell whose opening, with address and style, is known. */
export function withText(opening: string, prefix: string, text: string): string {
  return `${opening} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

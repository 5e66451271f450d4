import type { CellPosition } from '../../workbook/cellAddress';
import { cellOpening } from './sheetPart';

/** A plain number as a person types it into a cell: digits, one point, a sign, an exponent. Dates and percents stay text here. */
const PLAIN_NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The `<c>` element for what was typed: a number, else text as it stands; empty text leaves a cell with its style alone. */
export function typedCellXml(
  prefix: string,
  position: CellPosition,
  style: number,
  text: string,
  textFormat: boolean,
): string | null {
  if (text === '') return style > 0 ? `${cellOpening(prefix, position, style)}/>` : null;
  if (!textFormat && PLAIN_NUMBER.test(text) && Number.isFinite(Number(text)) && text.length <= 15) {
    return `${cellOpening(prefix, position, style)}><${prefix}v>${Number(text)}</${prefix}v></${prefix}c>`;
  }
  return textCellXml(prefix, position, style, text);
}

/** The `<c>` element of a text, kept in the cell itself. */
export function textCellXml(prefix: string, position: CellPosition, style: number, text: string): string {
  return `${cellOpening(prefix, position, style, 'inlineStr')}><${prefix}is><${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}

// eslint-disable-next-line no-control-regex -- these are the characters XML 1.0 cannot hold
const NO_XML_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/**
 * Text for an XML part: markup escaped; characters XML cannot hold as `_xHHHH_`, and what looks like such an escape
 * escaped itself (ECMA-376 22.9.2.19).
 */
export function escapeText(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (escape) => `_x005F${escape}`)
    .replace(
      NO_XML_CHARACTER,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
}

/** Text for an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

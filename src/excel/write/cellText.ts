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

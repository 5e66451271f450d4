import type { SheetSnapshot } from '../workbook/sheetSnapshot';

/** A width read back differs a little from the one written: Excel keeps whole pixels, and its file format counts the padding. */
const ROUNDING = 1.5;

/** Our column widths, with those the user has changed on the sheet since; all in characters. */
export function keptColumnWidths(ours: readonly number[], sheet: SheetSnapshot | undefined): readonly number[] {
  return ours.map((width, column) => {
    const present = sheet?.columnWidths[column];
    return present === undefined || present === 0 || Math.abs(present - width) <= ROUNDING ? width : present;
  });
}

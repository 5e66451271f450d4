import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { findNoteColumns } from './meetingNotes';

/** A width read back differs a little from the one written: Excel keeps whole pixels, and its file format counts the padding. */
const ROUNDING = 1.5;

/**
 * Our column widths, with those the user has changed on the sheet since; all in characters. Ours alone where the notes, our
 * last column, stand elsewhere: the sheet has columns more or fewer, so its widths are those of others.
 */
export function keptColumnWidths(ours: readonly number[], sheet: SheetSnapshot | undefined): readonly number[] {
  const columns = sheet && findNoteColumns(sheet);
  if (columns && columns.note !== ours.length - 1) return ours;
  return ours.map((width, column) => {
    const present = sheet?.columnWidths[column];
    return present === undefined || present === 0 || Math.abs(present - width) <= ROUNDING ? width : present;
  });
}

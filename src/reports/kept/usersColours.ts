import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { FoundEdit } from './editedSheet';
import { OWN_FILLS } from '../layout/styles';

/**
 * The first cell of a report sheet with a fill that no report is written with: the user coloured it, and writing the sheet anew would take
 * the colour away. Colours that could not be read count as such, in no place: what may be lost is asked about. One of our own colours on another cell is not told, nor is a font's.
 */
export function findUsersColour({ usedRange, fills = [], unread = [] }: SheetSnapshot): FoundEdit | null {
  if (unread.includes('fills')) return { row: null, column: null, coloursUnread: true };
  for (const [down, row] of fills.entries()) {
    const right = row.findIndex((fill) => fill !== null && !OWN_FILLS.has(fill));
    if (usedRange && right >= 0) return { row: usedRange.row + down, column: usedRange.column + right };
  }
  return null;
}

import { findTables } from '../schedule/table/findTables';
import { seenTable, type SeenTable } from '../schedule/table/seenTable';
import type { SheetSnapshot } from '../workbook/sheetSnapshot';

/** The first rows of the user's sheets that hold anything, and what their columns would be taken for. */
export function seenTables(sheets: readonly SheetSnapshot[]): readonly SeenTable[] {
  const filled = sheets.filter(({ tag, usedRange }) => tag === null && usedRange !== null);
  return findTables(filled, { columns: null, header: null, isForThem: false }).map(seenTable);
}

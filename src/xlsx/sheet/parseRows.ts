import type { CellElement, RowElement } from './rowElements';
import { scanRows } from './scanRows';

/** Every row with its cells, in file order: for what changes a cell or shows them all. Fails as `scanRows` does. */
export function parseRows(xml: string, part: string): readonly RowElement[] {
  const rows: RowElement[] = [];
  let cells: CellElement[] = [];
  scanRows(xml, part, {
    cell: ({ row, column, type, style, value, formula, sharedRef, wholeOnly, from, to }) => {
      cells.push({ row, column, type, style, value, formula, sharedRef, wholeOnly, from, to });
    },
    row: ({ row, hidden, height, end, from, to }) => {
      rows.push({ row, hidden, height, cells, end, from, to });
      cells = [];
    },
  });
  return rows;
}

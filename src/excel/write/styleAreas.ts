import { addToGroup } from '../../workbook/groupBy';
import type { CellRange } from '../../workbook/cellAddress';
import type { CellContent, SheetContent } from '../../workbook/sheetContent';

/**
 * The cells of a report sheet as blocks that share a key (a style, a border): runs along rows, joined downwards where the next row
 * has the same run. Cells without a key are in none.
 */
export function areasBy(content: SheetContent, keyOf: (cell: CellContent) => string | null): Map<string, CellRange[]> {
  const areas = new Map<string, CellRange[]>();
  let open = new Map<string, { key: string; area: CellRange }>();
  for (const [row, cells] of content.rows.entries()) {
    const next: typeof open = new Map();
    for (const { key, column, columnCount } of runsOf(cells, keyOf)) {
      const place = `${key} ${column} ${columnCount}`;
      const above = open.get(place);
      next.set(place, {
        key,
        area: above ? { ...above.area, rowCount: above.area.rowCount + 1 } : { row, column, rowCount: 1, columnCount },
      });
      open.delete(place);
    }
    close(areas, open);
    open = next;
  }
  close(areas, open);
  return areas;
}

function close(areas: Map<string, CellRange[]>, open: ReadonlyMap<string, { key: string; area: CellRange }>): void {
  for (const { key, area } of open.values()) {
    addToGroup(areas, key, area);
  }
}

function runsOf(
  cells: readonly (CellContent | null)[],
  keyOf: (cell: CellContent) => string | null,
): { key: string; column: number; columnCount: number }[] {
  const runs: { key: string; column: number; columnCount: number }[] = [];
  for (const [column, cell] of cells.entries()) {
    const key = cell ? keyOf(cell) : null;
    const last = runs.at(-1);
    if (key === null) continue;
    if (last?.key === key && last.column + last.columnCount === column) last.columnCount++;
    else runs.push({ key, column, columnCount: 1 });
  }
  return runs;
}

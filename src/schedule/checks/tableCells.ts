/** Where on the schedule a check points when it speaks of more than one cell. */
import type { CellPosition } from '../../workbook/cellAddress';
import type { ColumnRole, Schedule } from '../schedule';

/** The title of the column that plays the role, else that of the content column, else the header's first cell. */
export function titleCell({ header, columns, body }: Schedule, role: ColumnRole): CellPosition {
  return { row: header.last, column: columns[role]?.[0] ?? columns.content?.[0] ?? body.column };
}

/** Whether the schedule has a column for the role. */
export function hasColumn({ columns }: Schedule, role: ColumnRole): boolean {
  return (columns[role]?.length ?? 0) > 0;
}

/** The items whose cell no item before them had: a merged cell is spoken of once. */
export function onePerCell<Item>(items: readonly Item[], cellOf: (item: Item) => CellPosition): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const { row, column } = cellOf(item);
    const key = `${row},${column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Where on the schedule a check points when it speaks of more than one cell. */
import type { SheetCell } from '../../workbook/cellAddress';
import type { Schedule, ScheduleTable } from '../entries/schedule';
import type { ColumnRole } from '../table/columnRole';

/** The title of the column that plays the role, else that of the content column, else the header's first cell. */
export function titleCell({ tables }: Schedule, role: ColumnRole): SheetCell {
  const { sheet, header, columns, body } = tables.find((table) => plays(table, role)) ?? tables[0];
  return { sheet, row: header.last, column: columns[role]?.[0] ?? columns.content?.[0] ?? body.column };
}

/** Whether the schedule has a column for the role. */
export function hasColumn({ tables }: Schedule, role: ColumnRole): boolean {
  return tables.some((table) => plays(table, role));
}

function plays({ columns }: ScheduleTable, role: ColumnRole): boolean {
  return (columns[role]?.length ?? 0) > 0;
}

/** The items whose cell no item before them had: a merged cell is spoken of once. */
export function onePerCell<Item>(items: readonly Item[], cellOf: (item: Item) => SheetCell): readonly Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const { sheet, row, column } = cellOf(item);
    const key = `${row},${column},${sheet}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

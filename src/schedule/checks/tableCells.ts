/** Where on the schedule a check points when it speaks of more than one cell. */
import type { SheetCell } from '../../workbook/cellAddress';
import { MAX_COLUMNS } from '../../workbook/cellAddress';
import { groupBy } from '../../workbook/groupBy';
import type { EntryCells } from '../entries/entry';
import type { Schedule, ScheduleTable } from '../entries/schedule';
import { isInTable } from '../entries/scheduleTables';
import type { ColumnRole } from '../table/columnRole';

/** The title of the column that plays the role, else that of the content column, else the header's first cell. */
export function titleCell({ tables }: Schedule, role: ColumnRole): SheetCell {
  return titleIn(tables.find((table) => plays(table, role)) ?? tables[0], role);
}

function titleIn({ sheet, header, columns, body }: ScheduleTable, role: ColumnRole): SheetCell {
  return {
    sheet,
    row: Math.max(header.first, header.last),
    column: columns[role]?.[0] ?? columns.content?.[0] ?? body.column,
  };
}

/** Whether the schedule has a column for the role. */
export function hasColumn({ tables }: Schedule, role: ColumnRole): boolean {
  return tables.some((table) => plays(table, role));
}

function plays({ columns }: ScheduleTable, role: ColumnRole): boolean {
  return (columns[role]?.length ?? 0) > 0;
}

/** A role that rows and entries keep the cell of. */
type CellRole = keyof EntryCells & ColumnRole;

/**
 * Where to say that some of these rows stand in a table without a column for any of the roles, though other tables of the schedule have
 * one: once a table, at its header, or at the row where a table without a header of its own begins.
 */
export function placesWithoutColumn(
  { tables }: Schedule,
  roles: readonly [CellRole, ...CellRole[]],
  rows: readonly { readonly cells: EntryCells }[],
): readonly SheetCell[] {
  const lacking = rows.filter(({ cells }) => !isInColumn(cells, roles));
  const byTable = groupBy(lacking, ({ cells }) => tables.find((table) => isInTable(cells.content, table)));
  return [...byTable].flatMap(([table, [first]]) => {
    if (!table || roles.some((role) => plays(table, role))) return first ? [first.cells.content] : [];
    // Of lines of work side by side, which have their titles in one row, the first speaks for all.
    const isFurtherLine = [...byTable.keys()].some(
      (other) => other && other !== table && haveOneHeader(other, table) && other.body.column < table.body.column,
    );
    return isFurtherLine ? [] : [titleIn(table, roles[0])];
  });
}

function haveOneHeader(one: ScheduleTable, other: ScheduleTable): boolean {
  return one.sheet === other.sheet && one.header.first === other.header.first;
}

/** Whether the row's table has a column for one of the roles. */
export function isInColumn(cells: EntryCells, roles: readonly CellRole[]): boolean {
  return roles.some((role) => cells[role] !== null);
}

/** The title over the cell's column as written; empty when it has none. */
export function titleOver({ tables }: Schedule, cell: SheetCell): string {
  const table = tables.find((candidate) => isInTable(cell, candidate));
  return table?.columnReadings.find(({ column }) => column === cell.column)?.header ?? '';
}

/** The items whose cell no item before them had: a merged cell is spoken of once. */
export function onePerCell<Item>(items: readonly Item[], cellOf: (item: Item) => SheetCell): readonly Item[] {
  const seenOn = new Map<string, Set<number>>();
  return items.filter((item) => {
    const { sheet, row, column } = cellOf(item);
    const seen = seenOn.get(sheet) ?? new Set();
    if (seen.size === 0) seenOn.set(sheet, seen);
    const before = seen.size;
    return seen.add(row * MAX_COLUMNS + column).size > before;
  });
}

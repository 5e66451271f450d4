/** Which sheets and tables a schedule's parts stand on. */
import type { SheetCell } from '../../workbook/cellAddress';
import type { Schedule, ScheduleTable } from './schedule';
import type { TableColumns } from '../table/columnReading';

/** The names of the schedule's sheets, each once, in the order of its tables. */
export function sheetsOfSchedule({ tables }: Pick<Schedule, 'tables'>): readonly string[] {
  return [...new Set(tables.map(({ sheet }) => sheet))];
}

/** Whether the cell stands in the table's columns and rows: on a sheet with tables side by side, each row belongs to several. */
export function isInTable(
  { sheet, row, column }: SheetCell,
  {
    sheet: tableSheet,
    header,
    body,
    endsBefore = Infinity,
  }: Pick<ScheduleTable, 'sheet' | 'header' | 'body' | 'endsBefore'>,
): boolean {
  return (
    sheet === tableSheet &&
    column >= body.column &&
    column < body.column + body.columnCount &&
    row >= header.first &&
    row < endsBefore
  );
}

/** Columns that read the same, and the sheets that have them. */
export interface SharedColumns extends TableColumns {
  readonly sheets: readonly [string, ...string[]];
}

/** The columns of all tables in the order of these, columns that read the same only once: a sheet for each month has them twelve times. */
export function columnsOfSchedule({ tables }: Pick<Schedule, 'tables'>): readonly SharedColumns[] {
  const shared = new Map<string, SharedColumns>();
  for (const table of tables) {
    for (const { columns, columnReadings } of [table, ...table.further]) {
      if (columnReadings.length === 0) continue;
      const key = JSON.stringify(
        columnReadings.map(({ role, column, header, confidence }) => [role, column, header, confidence]),
      );
      const same = shared.get(key);
      if (!same) shared.set(key, { columns, columnReadings, sheets: [table.sheet] });
      else if (!same.sheets.includes(table.sheet)) shared.set(key, { ...same, sheets: [...same.sheets, table.sheet] });
    }
  }
  return [...shared.values()];
}

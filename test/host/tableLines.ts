import type { CellRange } from '../../src/workbook/cellAddress';
import { makeObject } from './makeObject';
import { asText, hostObject, type Arguments, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { deleteCells, enterRow, insertCells } from './rangeEditing';
import { rangeOn, type RangeModel } from './rangeModel';
import { readValues, writeValues } from './rangeValues';
import type { TableModel, WorksheetModel } from './worksheetModel';

export interface TableOnSheet {
  readonly sheet: WorksheetModel;
  readonly table: TableModel;
}

/** The rows of a table under its headings. */
export function bodyOf({ range, showHeaders }: TableModel): CellRange {
  return showHeaders ? { ...range, row: range.row + 1, rowCount: range.rowCount - 1 } : range;
}

interface LineOfTable extends TableOnSheet {
  readonly index: number;
}

const row: ObjectType<LineOfTable> = {
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readValues(rowRange(target)),
      set: (target, value) => {
        writeValues(rowRange(target), value);
      },
    },
  },
  methods: {
    GetRange: (target) => makeObject.range(rowRange(target)),
    Delete: (target) => {
      // A table keeps one row (support.microsoft.com, "Resize a table by adding or removing rows and columns").
      if (bodyOf(target.table).rowCount === 1) throw new HostError('NotImplemented', 'This host keeps the last row');
      deleteCells(rowRange(target), 'up');
    },
  },
};

function rowRange({ sheet, table, index }: LineOfTable): RangeModel {
  const body = bodyOf(table);
  return rangeOn(sheet, { ...body, row: body.row + index, rowCount: 1 });
}

export const rows: ObjectType<TableOnSheet> = {
  name: 'TableRowCollection',
  properties: { Count: { get: ({ table }) => bodyOf(table).rowCount } },
  items: (target) =>
    Array.from({ length: bodyOf(target.table).rowCount }, (_, index) => hostObject(row, { ...target, index })),
  methods: {
    // What stands below the table gives way. A missing or negative index is the end (@types/office-js, TableRowCollection.add).
    Add: ({ sheet, table }, args) => {
      const body = bodyOf(table);
      const values = gridOf(args.raw(1)) ?? [Array.from({ length: body.columnCount }, () => '')];
      const index = placeOf(args, body.rowCount);
      const { range } = table;
      const block = rangeOn(sheet, { ...body, row: body.row + index, rowCount: values.length });
      if (values.some((line) => line.length !== body.columnCount)) throw new HostError('InvalidArgument');
      insertCells(block, 'down');
      table.range = { ...range, rowCount: range.rowCount + values.length };
      for (const [offset, line] of values.entries())
        enterRow(rangeOn(sheet, { ...block, row: block.row + offset, rowCount: 1 }), line);
      return hostObject(row, { sheet, table, index });
    },
  },
};

const column: ObjectType<LineOfTable> = {
  name: 'TableColumn',
  properties: {
    Index: { get: ({ index }) => index },
    Name: {
      get: nameOf,
      set: (target, value) => {
        const heading = columnRange(target, { ...target.table.range, rowCount: 1 });
        if (!target.table.showHeaders) throw new HostError('InvalidOperation');
        writeValues(heading, [[asText(value)]]);
      },
    },
    Values: {
      get: (target) => readValues(columnRange(target, target.table.range)),
      set: (target, value) => {
        writeValues(columnRange(target, target.table.range), value);
      },
    },
  },
  methods: {
    GetRange: (target) => makeObject.range(columnRange(target, target.table.range)),
    GetHeaderRowRange: (target) => makeObject.range(columnRange(target, { ...target.table.range, rowCount: 1 })),
    GetDataBodyRange: (target) => makeObject.range(columnRange(target, bodyOf(target.table))),
    Delete: (target) => {
      if (target.table.range.columnCount === 1)
        throw new HostError('NotImplemented', 'This host keeps the last column');
      deleteCells(columnRange(target, target.table.range), 'left');
    },
  },
};

function nameOf({ sheet, table, index }: LineOfTable): string {
  return String(sheet.cells.at(table.range.row, table.range.column + index)?.value ?? '');
}

function columnRange({ sheet, index }: LineOfTable, block: CellRange): RangeModel {
  return rangeOn(sheet, { ...block, column: block.column + index, columnCount: 1 });
}

export const columns: ObjectType<TableOnSheet> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ table }) => table.range.columnCount } },
  items: (target) => columnsOf(target).map((line) => hostObject(column, line)),
  item: (target, key) => {
    const line = columnsOf(target).find((one) => nameOf(one) === key || one.index + 1 === key);
    return line ? hostObject(column, line) : null;
  },
  methods: {
    // What stands to the right of the table gives way.
    Add: ({ sheet, table }, args) => {
      const { range } = table;
      const index = placeOf(args, range.columnCount);
      const values = gridOf(args.raw(1)) ?? Array.from({ length: range.rowCount }, () => ['']);
      if (values.length !== range.rowCount) throw new HostError('InvalidArgument');
      const block = rangeOn(sheet, { ...range, column: range.column + index, columnCount: 1 });
      insertCells(block, 'right');
      table.range = { ...range, columnCount: range.columnCount + 1 };
      writeValues(block, values);
      const name = args.optionalText(2);
      if (name !== null) writeValues(rangeOn(sheet, { ...block, rowCount: 1 }), [[name]]);
      return hostObject(column, { sheet, table, index });
    },
  },
};

function columnsOf(target: TableOnSheet): readonly LineOfTable[] {
  return Array.from({ length: target.table.range.columnCount }, (_, index) => ({ ...target, index }));
}

function placeOf(args: Arguments, end: number): number {
  const index = args.optionalInteger(0) ?? -1;
  if (index > end) throw new HostError('InvalidArgument');
  return index < 0 ? end : index;
}

function gridOf(value: unknown): readonly (readonly unknown[])[] | null {
  if (value === null) return null;
  if (!Array.isArray(value) || value.length === 0 || !value.every((line) => Array.isArray(line)))
    throw new HostError('InvalidArgument');
  return value as readonly (readonly unknown[])[];
}

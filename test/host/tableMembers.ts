import type { CellRange } from '../../src/workbook/cellAddress';
import { makeObject } from './makeObject';
import { asFlag, asText, hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { enterRow } from './rangeEditing';
import { overlap, parseRange, rangeOn, type RangeModel } from './rangeModel';
import { readValues } from './rangeValues';
import type { TableModel, WorksheetModel } from './worksheetModel';

interface TableOnSheet {
  readonly sheet: WorksheetModel;
  readonly table: TableModel;
}

/** The rows of a table under its headings. */
function bodyOf({ range, showHeaders }: TableModel): CellRange {
  return showHeaders ? { ...range, row: range.row + 1, rowCount: range.rowCount - 1 } : range;
}

interface LineOfTable extends TableOnSheet {
  readonly index: number;
}

const row: ObjectType<LineOfTable> = {
  name: 'TableRow',
  properties: {
    Index: { get: ({ index }) => index },
    Values: { get: (target) => readValues(rowRange(target)) },
  },
  methods: { GetRange: (target) => makeObject.range(rowRange(target)) },
};

function rowRange({ sheet, table, index }: LineOfTable): RangeModel {
  const body = bodyOf(table);
  return rangeOn(sheet, { ...body, row: body.row + index, rowCount: 1 });
}

const rows: ObjectType<TableOnSheet> = {
  name: 'TableRowCollection',
  properties: { Count: { get: ({ table }) => bodyOf(table).rowCount } },
  items: (target) =>
    Array.from({ length: bodyOf(target.table).rowCount }, (_, index) => hostObject(row, { ...target, index })),
  methods: {
    // At the end alone: rows in between would move what stands below the table.
    Add: ({ sheet, table }, args) => {
      const values = args.raw(1) as readonly (readonly unknown[])[] | null;
      if (args.raw(0) !== null || !values) throw new HostError('NotImplemented', 'This host adds rows at the end');
      sheet.requireWritable();
      const first = table.range.row + table.range.rowCount;
      for (const [offset, line] of values.entries())
        enterRow(rangeOn(sheet, { ...table.range, row: first + offset, rowCount: 1 }), line);
      table.range = { ...table.range, rowCount: table.range.rowCount + values.length };
      return hostObject(row, { sheet, table, index: bodyOf(table).rowCount - values.length });
    },
  },
};

const column: ObjectType<LineOfTable> = {
  name: 'TableColumn',
  properties: {
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ sheet, table, index }) =>
        String(sheet.cells.at(table.range.row, table.range.column + index)?.value ?? ''),
    },
    Values: { get: (target) => readValues(columnRange(target, target.table.range)) },
  },
  methods: {
    GetRange: (target) => makeObject.range(columnRange(target, target.table.range)),
    GetDataBodyRange: (target) => makeObject.range(columnRange(target, bodyOf(target.table))),
  },
};

function columnRange({ sheet, index }: LineOfTable, block: CellRange): RangeModel {
  return rangeOn(sheet, { ...block, column: block.column + index, columnCount: 1 });
}

const columns: ObjectType<TableOnSheet> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ table }) => table.range.columnCount } },
  items: (target) => columnsOf(target).map((line) => hostObject(column, line)),
  item: (target, key) => {
    const line = columnsOf(target).find(
      (one) => column.properties?.['Name']?.get(one) === key || one.index + 1 === key,
    );
    return line ? hostObject(column, line) : null;
  },
};

function columnsOf(target: TableOnSheet): readonly LineOfTable[] {
  return Array.from({ length: target.table.range.columnCount }, (_, index) => ({ ...target, index }));
}

const tableType: ObjectType<TableOnSheet> = {
  name: 'Table',
  id: ({ table }) => table.id,
  properties: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        table.name = asText(value);
      },
    },
    ShowHeaders: {
      get: ({ table }) => table.showHeaders,
      set: ({ table }, value) => {
        table.showHeaders = asFlag(value);
      },
    },
  },
  objects: {
    Rows: (target) => hostObject(rows, target),
    Columns: (target) => hostObject(columns, target),
  },
  methods: {
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new HostError('ItemNotFound');
      return makeObject.range(rangeOn(sheet, { ...table.range, rowCount: 1 }));
    },
    GetDataBodyRange: ({ sheet, table }) => makeObject.range(rangeOn(sheet, bodyOf(table))),
    GetRange: ({ sheet, table }) => makeObject.range(rangeOn(sheet, table.range)),
    Delete: ({ sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
    },
  },
};

export const tables: ObjectType<WorksheetModel> = {
  name: 'TableCollection',
  properties: { Count: { get: (sheet) => sheet.tables.length } },
  items: (sheet) => sheet.tables.map((table) => hostObject(tableType, { sheet, table })),
  item: (sheet, key) => {
    const table = sheet.tables.find(({ id, name }) => id === key || name === key);
    return table ? hostObject(tableType, { sheet, table }) : null;
  },
  methods: {
    Add: (sheet, args) => {
      const { row, column, rowCount, columnCount } =
        (args.object(0, 'Range') as RangeModel | null) ?? parseRange(sheet, args.text(0));
      const range = { row, column, rowCount, columnCount };
      sheet.requireWritable();
      if (sheet.tables.some((table) => overlap(table.range, range))) throw new HostError('InvalidOperation');
      // A table cannot hold merged cells (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
      if (sheet.merges.some((area) => overlap(area, range))) throw new HostError('MergedRangeConflict');
      const table: TableModel = {
        id: sheet.workbook.nextId('table'),
        name: `Table${sheet.tables.length + 1}`,
        range,
        showHeaders: args.flag(1),
      };
      sheet.tables.push(table);
      return hostObject(tableType, { sheet, table });
    },
  },
};

import { makeObject } from './makeObject';
import { asFlag, asText, hostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { overlap, parseRange, rangeOn, type RangeModel } from './rangeModel';
import type { TableModel, WorksheetModel } from './worksheetModel';

interface TableOnSheet {
  readonly sheet: WorksheetModel;
  readonly table: TableModel;
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
  methods: {
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

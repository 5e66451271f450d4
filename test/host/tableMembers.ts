import type { CellRange } from '../../src/workbook/cellAddress';
import { makeObject } from './makeObject';
import { asFlag, asText, hostObject, type Arguments, type ObjectType } from './objectType';
import { HostError } from './protocol';
import { enterRow, insertCells } from './rangeEditing';
import { overlap, parseRange, rangeOn, type RangeModel } from './rangeModel';
import { clearRange } from './rangeValues';
import { bodyOf, columns, rows, type TableOnSheet } from './tableLines';
import type { WorkbookModel } from './workbookModel';
import type { TableModel, WorksheetModel } from './worksheetModel';

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
        if (asFlag(value) !== table.showHeaders) throw new HostError('NotImplemented', 'This host keeps the headings');
      },
    },
  },
  objects: {
    Rows: (target) => hostObject(rows, target),
    Columns: (target) => hostObject(columns, target),
    Worksheet: ({ sheet }) => makeObject.worksheet(sheet),
  },
  methods: {
    GetHeaderRowRange: ({ sheet, table }) => {
      if (!table.showHeaders) throw new HostError('ItemNotFound');
      return makeObject.range(rangeOn(sheet, { ...table.range, rowCount: 1 }));
    },
    GetDataBodyRange: ({ sheet, table }) => makeObject.range(rangeOn(sheet, bodyOf(table))),
    GetRange: ({ sheet, table }) => makeObject.range(rangeOn(sheet, table.range)),
    // With all it holds; `convertToRange` leaves that (@types/office-js, Table.delete).
    Delete: ({ sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      clearRange(rangeOn(sheet, table.range), 'All');
    },
    ConvertToRange: ({ sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return makeObject.range(rangeOn(sheet, table.range));
    },
    Resize: ({ sheet, table }, args) => {
      const to = rangeArgument(sheet, args);
      const keepsHeadings = to.row === table.range.row && overlap(to, table.range) !== null;
      if (!keepsHeadings || sheet.tables.some((other) => other !== table && overlap(other.range, to)))
        throw new HostError('InvalidOperation');
      table.range = areaOf(to);
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
      const range = areaOf(rangeArgument(sheet, args));
      sheet.requireWritable();
      if (sheet.tables.some((table) => overlap(table.range, range))) throw new HostError('InvalidOperation');
      // A table cannot hold merged cells (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
      if (sheet.merges.some((area) => overlap(area, range))) throw new HostError('MergedRangeConflict');
      const table = newTable(sheet, args.flag(1) ? range : withHeadings(sheet, range));
      sheet.tables.push(table);
      return hostObject(tableType, { sheet, table });
    },
  },
};

/** The tables of all sheets; they are added on a sheet. */
export const allTables: ObjectType<WorkbookModel> = {
  name: 'TableCollection',
  properties: { Count: { get: (workbook) => tablesOf(workbook).length } },
  items: (workbook) => tablesOf(workbook).map((target) => hostObject(tableType, target)),
  item: (workbook, key) => {
    const found = tablesOf(workbook).find(({ table: { id, name } }) => id === key || name === key);
    return found ? hostObject(tableType, found) : null;
  },
};

function tablesOf({ worksheets }: WorkbookModel): readonly TableOnSheet[] {
  return worksheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function rangeArgument(sheet: WorksheetModel, args: Arguments): RangeModel {
  return (args.object(0, 'Range') as RangeModel | null) ?? parseRange(sheet, args.text(0));
}

function areaOf({ row, column, rowCount, columnCount }: RangeModel): CellRange {
  return { row, column, rowCount, columnCount };
}

function newTable(sheet: WorksheetModel, range: CellRange): TableModel {
  const count = sheet.workbook.worksheets.reduce((sum, { tables: onSheet }) => sum + onSheet.length, 0);
  return { id: sheet.workbook.nextId('table'), name: `Table${count + 1}`, range, showHeaders: true };
}

/** Data without headings gets some of Excel's own above it, and gives way by a row (@types/office-js, TableCollection.add). */
function withHeadings(sheet: WorksheetModel, range: CellRange): CellRange {
  const headings = rangeOn(sheet, { ...range, rowCount: 1 });
  insertCells(headings, 'down');
  enterRow(
    headings,
    Array.from({ length: range.columnCount }, (_, index) => `Column${index + 1}`),
  );
  return { ...range, rowCount: range.rowCount + 1 };
}

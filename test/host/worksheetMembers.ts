import { charts } from './chartMembers';
import { copyWorksheet, type CopyPosition } from './copyWorksheet';
import { customProperties } from './customPropertyMembers';
import { registrations, type EventKind } from './eventHub';
import { makeObject, makesObject } from './makeObject';
import { names } from './nameMembers';
import {
  asColor,
  asFlag,
  asNumber,
  asText,
  hostObject,
  oneOf,
  type Arguments,
  type HostObject,
  type ObjectType,
} from './objectType';
import { horizontalPageBreaks } from './pageBreakMembers';
import { pageLayout } from './pageLayoutMembers';
import { HostError } from './protocol';
import { parseAreas, parseRange, rangeOn, wholeSheet } from './rangeModel';
import { tables } from './tableMembers';
import { STANDARD_HEIGHT, STANDARD_WIDTH, type WorksheetModel } from './worksheetModel';

const protection: ObjectType<WorksheetModel> = {
  name: 'WorksheetProtection',
  properties: {
    Protected: { get: (sheet) => sheet.protected },
    Options: { get: (sheet) => (sheet.protected ? sheet.protectionOptions : null) },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.protected) throw new HostError('AccessDenied');
      sheet.protected = true;
      sheet.protectionOptions = (args.raw(0) ?? {}) as Record<string, boolean>;
    },
    Unprotect: (sheet) => {
      sheet.protected = false;
    },
  },
};

const freezePanes: ObjectType<WorksheetModel> = {
  name: 'WorksheetFreezePanes',
  needsFocus: ['FreezeAt', 'FreezeRows', 'FreezeColumns', 'Unfreeze', 'GetLocationOrNullObject'],
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.frozen = { rows: positive(args, 0), columns: 0 };
      if (sheet.workbook.behaviour.freezing === 'told') sheet.workbook.toldActive = sheet;
    },
    FreezeColumns: (sheet, args) => {
      sheet.frozen = { rows: 0, columns: positive(args, 0) };
    },
    Unfreeze: (sheet) => {
      sheet.frozen = null;
    },
    GetLocationOrNullObject: (sheet) =>
      sheet.frozen && sheet.frozen.rows > 0
        ? makeObject.range(rangeOn(sheet, { row: 0, column: 0, rowCount: sheet.frozen.rows, columnCount: 16_384 }))
        : null,
  },
};

const autoFilter: ObjectType<WorksheetModel> = {
  name: 'AutoFilter',
  properties: {
    Enabled: { get: (sheet) => sheet.filterOn },
    IsDataFiltered: { get: (sheet) => [...sheet.hiddenRows.values()].includes('filter') },
  },
  methods: {
    ClearCriteria: (sheet) => {
      showFiltered(sheet);
    },
    Remove: (sheet) => {
      showFiltered(sheet);
      sheet.filterOn = false;
    },
  },
};

/** The events of one worksheet; those of the collection are these and a few more. */
export const SHEET_EVENTS: readonly EventKind[] = [
  'dataChanged',
  'activated',
  'deactivated',
  'selectionChanged',
  'nameChanged',
  'visibilityChanged',
];

const worksheet: ObjectType<WorksheetModel> = {
  name: 'Worksheet',
  id: (sheet) => sheet.id,
  needsFocus: ['Activate', 'Delete', 'Gridlines'],
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: {
      get: (sheet) => sheet.name,
      set: (sheet, value) => {
        sheet.workbook.rename(sheet, asText(value));
      },
    },
    Position: {
      get: (sheet) => sheet.workbook.worksheets.indexOf(sheet),
      set: (sheet, value) => {
        sheet.workbook.move(sheet, asNumber(value));
      },
    },
    Visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, value) => {
        sheet.workbook.setVisibility(sheet, oneOf('Visible', 'Hidden', 'VeryHidden')(value));
      },
    },
    TabColor: {
      get: (sheet) => sheet.tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asColor(value);
      },
    },
    ShowGridlines: { get: (sheet) => sheet.showGridlines },
    // Office.js reads `ShowGridlines` and sets `Gridlines`.
    Gridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asFlag(value);
      },
    },
    StandardWidth: { get: () => STANDARD_WIDTH },
    StandardHeight: { get: () => STANDARD_HEIGHT },
  },
  objects: {
    Protection: (sheet) => hostObject(protection, sheet),
    CustomProperties: (sheet) => hostObject(customProperties, sheet),
    Charts: (sheet) => hostObject(charts, sheet),
    Tables: (sheet) => hostObject(tables, sheet),
    Names: (sheet) => hostObject(names, { workbook: sheet.workbook, list: sheet.names }),
    PageLayout: (sheet) => hostObject(pageLayout, sheet),
    HorizontalPageBreaks: (sheet) => hostObject(horizontalPageBreaks, sheet),
    FreezePanes: (sheet) => hostObject(freezePanes, sheet),
    AutoFilter: (sheet) => hostObject(autoFilter, sheet),
  },
  methods: {
    GetRange: (sheet, args) =>
      makeObject.range(args.raw(0) === null ? wholeSheet(sheet) : parseRange(sheet, args.text(0))),
    GetRanges: (sheet, args) =>
      makeObject.rangeAreas(args.raw(0) === null ? [wholeSheet(sheet)] : parseAreas(sheet, args.text(0))),
    GetCell: (sheet, args) =>
      makeObject.range(rangeOn(sheet, { row: args.integer(0), column: args.integer(1), rowCount: 1, columnCount: 1 })),
    GetRangeByIndexes: (sheet, args) =>
      makeObject.range(
        rangeOn(sheet, {
          row: args.integer(0),
          column: args.integer(1),
          rowCount: args.integer(2),
          columnCount: args.integer(3),
        }),
      ),
    // A blank sheet gives its first cell, not an error (@types/office-js, Worksheet.getUsedRange).
    GetUsedRange: (sheet, args) =>
      makeObject.range(
        rangeOn(sheet, sheet.usedRange(args.flag(0)) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      ),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const used = sheet.usedRange(args.flag(0));
      return used ? makeObject.range(rangeOn(sheet, used)) : null;
    },
    Activate: (sheet) => {
      sheet.workbook.activate(sheet);
    },
    Copy: (sheet, args) => {
      const position = oneOf('None', 'Before', 'After', 'Beginning', 'End')(args.optionalText(0) ?? 'None');
      return worksheetObject(
        copyWorksheet(sheet, position as CopyPosition, args.object(1, 'Worksheet') as WorksheetModel | null),
      );
    },
    Delete: (sheet) => {
      sheet.workbook.remove(sheet);
    },
    Calculate: () => null,
    ...registrations<WorksheetModel>(
      SHEET_EVENTS,
      ({ workbook }) => workbook.events,
      ({ id }) => id,
    ),
  },
};

makesObject('worksheet', (sheet) => hostObject(worksheet, sheet));

export const worksheetObject = (sheet: WorksheetModel): HostObject => hostObject(worksheet, sheet);

function positive(args: Arguments, index: number): number {
  const count = args.optionalInteger(index) ?? 1;
  if (count < 1) throw new HostError('InvalidArgument');
  return count;
}

function showFiltered(sheet: WorksheetModel): void {
  for (const [row, by] of [...sheet.hiddenRows]) if (by === 'filter') sheet.hiddenRows.delete(row);
}

import { customXmlParts } from './customXmlMembers';
import { documentProperties } from './documentProperties';
import { registrations } from './eventHub';
import { makeObject } from './makeObject';
import { names } from './nameMembers';
import { asFlag, asText, hostObject, oneOf, type HostObject, type ObjectType } from './objectType';
import { HostError } from './protocol';
import './rangeAreasMembers';
import { parseRange } from './rangeModel';
import { allTables } from './tableMembers';
import './rangeMembers';
import { SHEET_EVENTS, worksheetObject } from './worksheetMembers';
import type { WorkbookModel } from './workbookModel';

const worksheets: ObjectType<WorkbookModel> = {
  name: 'WorksheetCollection',
  needsFocus: ['Add'],
  items: (workbook) => workbook.worksheets.map(worksheetObject),
  // Name or id (@types/office-js, WorksheetCollection.getItemOrNullObject).
  item: (workbook, key) => {
    const sheet = workbook.find(String(key));
    return sheet ? worksheetObject(sheet) : null;
  },
  methods: {
    Add: (workbook, args) => worksheetObject(workbook.add(args.optionalText(0))),
    GetActiveWorksheet: (workbook) => {
      const { chartInFront } = workbook.behaviour;
      if (workbook.frontChart !== null && chartInFront !== 'a worksheet') throw new HostError(chartInFront);
      return worksheetObject(workbook.active);
    },
    GetFirst: (workbook, args) => edge(workbook, args.flag(0), 0),
    GetLast: (workbook, args) => edge(workbook, args.flag(0), -1),
    ...registrations<WorkbookModel>(
      [...SHEET_EVENTS, 'added', 'deleted', 'moved'],
      ({ events }) => events,
      () => null,
    ),
  },
};

function edge(workbook: WorkbookModel, visibleOnly: boolean, at: 0 | -1): HostObject {
  const sheet = (visibleOnly ? workbook.visibleSheets() : workbook.worksheets).at(at);
  if (!sheet) throw new HostError('ItemNotFound');
  return worksheetObject(sheet);
}

const cultureInfo: ObjectType<WorkbookModel> = { name: 'CultureInfo', properties: { Name: { get: () => 'zh-CN' } } };

const application: ObjectType<WorkbookModel> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf('Automatic', 'AutomaticExceptTables', 'Manual')(value);
      },
    },
  },
  objects: { CultureInfo: (workbook) => hostObject(cultureInfo, workbook) },
  methods: {
    SuspendScreenUpdatingUntilNextSync: (workbook) => {
      workbook.screenUpdatingSuspensions++;
    },
    SuspendApiCalculationUntilNextSync: () => null,
    Calculate: (_, args) => {
      oneOf('Recalculate', 'Full', 'FullRebuild')(args.text(0));
    },
  },
};

const protection: ObjectType<WorkbookModel> = {
  name: 'WorkbookProtection',
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
};

interface SettingOfWorkbook {
  readonly workbook: WorkbookModel;
  readonly key: string;
}

const setting: ObjectType<SettingOfWorkbook> = {
  name: 'Setting',
  properties: { Key: { get: ({ key }) => key }, Value: { get: ({ workbook, key }) => workbook.settings.get(key) } },
  methods: {
    Delete: ({ workbook, key }) => {
      workbook.settings.delete(key);
    },
  },
};

const settings: ObjectType<WorkbookModel> = {
  name: 'SettingCollection',
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject(setting, { workbook, key })),
  item: (workbook, key) =>
    workbook.settings.has(String(key)) ? hostObject(setting, { workbook, key: String(key) }) : null,
  methods: {
    Add: (workbook, args) => {
      workbook.settings.set(args.text(0), args.raw(1));
      return hostObject(setting, { workbook, key: args.text(0) });
    },
  },
};

const runtime: ObjectType<WorkbookModel> = {
  name: 'Runtime',
  properties: {
    EnableEvents: {
      get: (workbook) => workbook.events.enabled,
      set: (workbook, value) => {
        workbook.events.enabled = asFlag(value);
      },
    },
  },
};

const functionResult: ObjectType<number> = {
  name: 'FunctionResult',
  properties: { Value: { get: (value) => value }, Error: { get: () => null } },
};

const DAYS_FROM_1900_TO_1904 = 1462;

/** Worksheet functions: DATE alone, in the workbook's own date system. */
const functions: ObjectType<WorkbookModel> = {
  name: 'Functions',
  methods: {
    Date: (workbook, args) => {
      const serial = Date.UTC(args.integer(0), args.integer(1) - 1, args.integer(2)) / 86_400_000 + 25_569;
      return hostObject(functionResult, workbook.date1904 ? serial - DAYS_FROM_1900_TO_1904 : serial);
    },
  },
};

/** The root of every object path. */
export const workbookType: ObjectType<WorkbookModel> = {
  name: 'Workbook',
  needsFocus: ['GetSelectedRange', 'GetActiveCell'],
  properties: { Name: { get: ({ name }) => name } },
  objects: {
    Worksheets: (workbook) => hostObject(worksheets, workbook),
    Application: (workbook) => hostObject(application, workbook),
    Protection: (workbook) => hostObject(protection, workbook),
    Tables: (workbook) => hostObject(allTables, workbook),
    Names: (workbook) => hostObject(names, { workbook, list: workbook.names }),
    Settings: (workbook) => hostObject(settings, workbook),
    CustomXmlParts: (workbook) => hostObject(customXmlParts, workbook),
    Functions: (workbook) => hostObject(functions, workbook),
    Properties: documentProperties,
    _Runtime: (workbook) => hostObject(runtime, workbook),
  },
  methods: {
    GetSelectedRange: (workbook) => {
      const { worksheet, address } = workbook.selection ?? { worksheet: workbook.active, address: 'A1' };
      return makeObject.range(parseRange(worksheet, asText(address)));
    },
  },
};

/** Finds the sheets that the open days are kept on, told by their cells: the facility register, the opening records, tables of months, plans. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { foldText } from '../text/foldText';
import { registeredNamesIn } from './facilityNames';
import { isKnownClass } from './knownFacilityClass';
import type { MonthTable } from './monthTable';
import { findMonthTable } from './monthTable';
import type { RecordRole, RegisterRole } from './openDayTitles';
import { ANY_UNIT, FACILITY, RECORD_TITLES, REGISTER_TITLES } from './openDayTitles';
import {
  daysIn,
  isMostly,
  isNamedPlan,
  isPlan,
  linesOf,
  OF_OPEN_DAYS,
  SPEAKS_OF_OPEN_DAYS,
  speaksOfOpenDays,
  textsIn,
  yearsSaidOf,
} from './tableLooks';
import type { TitledTable } from './titledTable';
import { findTitledTable, recordRows, textAt } from './titledTable';

export type RegisterTable = TitledTable<RegisterRole>;
export type RecordTable = TitledTable<RecordRole>;

/** The tables of a workbook that tell of open days. */
export interface OpenDaySheets {
  /** Null where no sheet lists the facilities. */
  readonly register: RegisterTable | null;
  /** Those named 记录 or the like first. */
  readonly records: readonly RecordTable[];
  readonly months: readonly MonthTable[];
  /** What is to be opened when: it tells of no opening that was held. */
  readonly plans: OpenDayPlans;
}

/** Plans by their form; rows of a table that also records what was held stand among its records too. */
export interface OpenDayPlans {
  readonly rows: readonly RecordTable[];
  readonly months: readonly MonthTable[];
}

const REGISTER_NAME = /名录|名单|清单|目录/;
const RECORD_NAME = /记录|台账|登记/;

/**
 * The tables of open days among the sheets. Records whose sheet's name or title gives another year are left out, unless every year is
 * wanted. The year is that of days without one. A table under a heading as plain as 单位 counts where its cells name registered facilities.
 */
export function findOpenDaySheets(
  sheets: readonly SheetSnapshot[],
  year: number,
  wanted: 'thisYear' | 'everyYear' = 'thisYear',
): OpenDaySheets {
  const told = tablesAmong(sheets, year);
  const { registers } = told;
  const plainTables = tablesOfRegistered(
    sheets.filter((sheet) => !told.sheets.has(sheet)),
    namesOf(registers),
    year,
  );
  const recordTables = [...told.records, ...plainTables.records];
  const monthTables = [...told.months, ...plainTables.months];
  const isOfYear = (table: TitledTable<'facility'>): boolean =>
    wanted === 'everyYear' || yearsSaidOf(table).includes(year) || yearsSaidOf(table).length === 0;
  const records = recordTables.filter((table) => !isPlan(table) && isOfYear(table));
  const plannedRows = [...recordTables, ...registers.flatMap(withPlannedTimes)];
  const plans: OpenDayPlans = {
    rows: plannedRows.filter((table) => (isPlan(table) || table.columns.planned !== undefined) && isOfYear(table)),
    months: monthTables.filter((table) => isPlan(table) && isOfYear(table)),
  };
  return {
    register: registerAmong(registers),
    records: [
      ...records.filter(({ sheet }) => RECORD_NAME.test(sheet.name)),
      ...records.filter(({ sheet }) => !RECORD_NAME.test(sheet.name)),
    ],
    months: monthTables.filter((table) => !isPlan(table) && isOfYear(table)),
    plans,
  };
}

/**
 * The sheets that can be nothing but a register or records, so that nobody takes them for a schedule: lists of known classes of facilities,
 * and tables whose names are on them. Empty where no register is among the sheets.
 */
export function surelyOfOpenDays(sheets: readonly SheetSnapshot[], year: number): ReadonlySet<SheetSnapshot> {
  const { registers } = tablesAmong(sheets, year);
  const lists = registers.filter((table) => isMostly(textsIn(table, table.columns.category), isKnownClass));
  const otherSheets = sheets.filter((sheet) => !lists.some((list) => list.sheet === sheet));
  const named = tablesOfRegistered(otherSheets, namesOf(lists), year);
  return new Set([...lists, ...named.records, ...named.months].map(({ sheet }) => sheet));
}

interface FoundTables {
  readonly records: readonly RecordTable[];
  readonly months: readonly MonthTable[];
}

/** What the sheets are by their own words. */
function tablesAmong(
  sheets: readonly SheetSnapshot[],
  year: number,
): FoundTables & { readonly registers: readonly RegisterTable[]; readonly sheets: ReadonlySet<SheetSnapshot> } {
  const months = sheets.flatMap((sheet) => monthTableOf(sheet, year) ?? []);
  const notMonths = sheets.filter((sheet) => !months.some((table) => table.sheet === sheet));
  const records = notMonths.flatMap((sheet) => recordTableOf(sheet, year) ?? []);
  const registers = notMonths.flatMap((sheet) => {
    const register = registerOf(sheet);
    const record = records.find((table) => table.sheet === sheet);
    return register ? registerBeside(register, record) : [];
  });
  return {
    months,
    records,
    registers,
    sheets: new Set([...months, ...records, ...registers].map(({ sheet }) => sheet)),
  };
}

/** A register on a sheet of its own, or above the records of its sheet: then it ends where their titles begin. */
function registerBeside(register: RegisterTable, record: RecordTable | undefined): readonly RegisterTable[] {
  if (!record) return [register];
  return register.titleRow < record.titleRow ? [{ ...register, endRow: record.titleRow }] : [];
}

/** Tables under any heading for a unit whose cells are mostly names of the register. */
function tablesOfRegistered(
  sheets: readonly SheetSnapshot[],
  registered: ReadonlyMap<string, string>,
  year: number,
): FoundTables {
  if (registered.size === 0) return { records: [], months: [] };
  const namesFacilities = (table: TitledTable<'facility'>): boolean =>
    isMostly(textsIn(table, table.columns.facility), (text) =>
      registeredNamesIn(text, registered).some((name) => registered.has(foldText(name))),
    );
  const isUnit = (title: string): boolean => FACILITY.test(title) || ANY_UNIT.test(title);
  const months = sheets.flatMap((sheet) => findMonthTable(sheet, year, isUnit) ?? []).filter(namesFacilities);
  const titles = { ...RECORD_TITLES, facility: new RegExp(`${FACILITY.source}|${ANY_UNIT.source}`) };
  const records = sheets
    .filter((sheet) => !months.some((table) => table.sheet === sheet))
    .flatMap((sheet) => findTimedTable(sheet, titles) ?? [])
    .filter(namesFacilities);
  return { records, months };
}

/** The facilities' names of the registers, by their folded text. */
function namesOf(registers: readonly RegisterTable[]): ReadonlyMap<string, string> {
  return new Map(
    registers.flatMap((table) =>
      recordRows(table)
        .map((row) => textAt(table.sheet, { row, column: table.columns.facility ?? -1 }))
        .filter((name) => name !== '')
        .map((name): [string, string] => [foldText(name), name]),
    ),
  );
}

/** The one named 名录 or the like before others, and one that is called a plan only for want of another. */
function registerAmong(registers: readonly RegisterTable[]): RegisterTable | null {
  const lists = registers.filter((table) => !isNamedPlan(table));
  return lists.find(({ sheet }) => REGISTER_NAME.test(sheet.name)) ?? lists[0] ?? registers[0] ?? null;
}

/** A table of facilities by months. */
function monthTableOf(sheet: SheetSnapshot, year: number): MonthTable | null {
  const table = findMonthTable(sheet, year, (title) => FACILITY.test(title));
  return table && speaksOfOpenDays(table) ? table : null;
}

/**
 * Facilities with the days on which they opened, or are to open: the cells of the time column are days, unlike opening hours in a register.
 * A list by its name, with nothing that tells of a visit and each facility once, is a register even where its hours read as days.
 */
function recordTableOf(sheet: SheetSnapshot, year: number): RecordTable | null {
  const table = findTimedTable(sheet, RECORD_TITLES);
  if (!table || !speaksOfOpenDays(table)) return null;
  if (table.columns.date !== undefined && table.columns.planned !== undefined) return table;
  const isMarked = looksLikeRegister(sheet);
  const { filled, days } = daysIn(table, year);
  if (filled === 0) return isMarked && !RECORD_NAME.test(sheet.name) ? null : table;
  if (!isMarked) return table;
  const isList = linesOf(table).some((line) => REGISTER_NAME.test(line)) && !isPlan(table);
  return 2 * days >= filled && !(isList && !tellsOfVisits(table)) ? table : null;
}

/** It is named a list, or has a column that lists have: a class, an address, whom to call. */
function looksLikeRegister(sheet: SheetSnapshot): boolean {
  const isListByName = REGISTER_NAME.test(sheet.name) && !RECORD_NAME.test(sheet.name);
  const { category, address, contact } =
    findTitledTable<RegisterRole>(sheet, REGISTER_TITLES, ['facility'])?.columns ?? {};
  return isListByName || [category, address, contact].some((column) => column !== undefined);
}

/** Whether the table has columns that only a visit fills, or a facility stands in it twice. */
function tellsOfVisits(table: RecordTable): boolean {
  const { visitors, onlineVisitors, onSiteVisitors, form, status, joint, theme, times } = table.columns;
  const ofVisits = [visitors, onlineVisitors, onSiteVisitors, form, status, joint, theme, times];
  const names = textsIn(table, table.columns.facility).map(foldText);
  return ofVisits.some((column) => column !== undefined) || new Set(names).size < names.length;
}

/** A table with facilities and the time of each line: when it was held, or else when it is planned. */
function findTimedTable(sheet: SheetSnapshot, titles: Readonly<Record<RecordRole, RegExp>>): RecordTable | null {
  for (const time of ['date', 'month', 'planned'] as const) {
    const table = findTitledTable<RecordRole>(sheet, titles, ['facility', time]);
    if (table) return table;
  }
  return null;
}

/** Facilities with a class, an address or whom to call; a list by its name or title needs none of them. */
function registerOf(sheet: SheetSnapshot): RegisterTable | null {
  const table = findTitledTable<RegisterRole>(sheet, REGISTER_TITLES, ['facility']) ?? listOfUnits(sheet);
  if (!table || !speaksOfOpenDays(table)) return null;
  const named = linesOf(table).some((line) => REGISTER_NAME.test(line) && OF_OPEN_DAYS.test(line));
  const { category, address, contact } = table.columns;
  return named || [category, address, contact].some((column) => column !== undefined) ? table : null;
}

/** 环保设施名单 under a heading as plain as 单位: with a class and by its name. */
function listOfUnits(sheet: SheetSnapshot): RegisterTable | null {
  const table = findTitledTable<RegisterRole>(sheet, { ...REGISTER_TITLES, facility: ANY_UNIT }, [
    'facility',
    'category',
  ]);
  const named = table && linesOf(table).some((line) => REGISTER_NAME.test(line) && SPEAKS_OF_OPEN_DAYS.test(line));
  return named ? table : null;
}

/** The register as a table of plans, where it has a column for them. */
function withPlannedTimes({ sheet, columns }: RegisterTable): readonly RecordTable[] {
  const table = columns.planned === undefined ? null : findTitledTable(sheet, RECORD_TITLES, ['facility', 'planned']);
  return table ? [table] : [];
}

/** Finds the sheets that the open days are kept on, told by their cells: the facility register, the opening records, tables of months, plans. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { readTitle, textsAbove } from '../table/readTitle';
import type { MonthTable } from './monthTable';
import { findMonthTable } from './monthTable';
import { readOpeningTimes } from './readOpeningTimes';
import type { TitledTable } from './titledTable';
import { findTitledTable, recordRows, textAt } from './titledTable';

/** Columns of the register that may tell when a facility has to open. */
export const TERM_ROLES = [
  'entry',
  'suspensionEnd',
  'suspension',
  'resumption',
  'withdrawal',
  'state',
  'note',
] as const;
export type TermRole = (typeof TERM_ROLES)[number];

type RegisterRole = 'facility' | 'category' | 'address' | 'contact' | TermRole;
export type RegisterTable = TitledTable<RegisterRole>;
export type RecordTable = TitledTable<
  'facility' | 'date' | 'form' | 'visitors' | 'status' | 'joint' | 'theme' | 'note'
>;

/** The tables of a workbook that tell of open days. */
export interface OpenDaySheets {
  /** Null where no sheet lists the facilities. */
  readonly register: RegisterTable | null;
  /** Those named 记录 or the like first. */
  readonly records: readonly RecordTable[];
  readonly months: readonly MonthTable[];
  /** What is to be opened when: it tells of no opening that was held. */
  readonly plans: readonly TitledTable<'facility'>[];
}

/**
 * Titles offices give these columns, folded. From the wording of 环宣教〔2017〕62号 and its guides, and registers as bureaus publish them;
 * no official form of the register or of the records was found.
 */
const FACILITY =
  /^(?:环保|环境|公众)?(?:开放)?设施(?:开放)?(?:单位|企业)?(?:全称|名称)?$|^(?:设施)?开放(?:单位|企业|场所)(?:全称|名称)?$|^(?:单位|企业|公司|场所|厂站|站点|基地|污水处理厂|运营单位)(?:全称|名称)$/;
const NOTE = /^(?:备注|说明)$/;
const REGISTER_TITLES: Readonly<Record<RegisterRole, RegExp>> = {
  facility: FACILITY,
  category: /^(?:开放)?(?:设施|单位|企业)?(?:类别|类型|种类)$/,
  address: /^(?:详细|单位|企业|设施|开放|具体)*(?:地址|地点|位置)$|^所在(?:地|县|区|县区|区县|县市区|辖区)$/,
  contact: /^(?:开放|单位|预约)*(?:联系人|联系电话|联系方式|电话|预约电话|预约方式|负责人)(?:及.*)?$/,
  entry:
    /^(?:(?:纳入|列入|入选|进入|公布)[/、或]?)+(?:国家|开放)?(?:名单|名录)?(?:日期|时间|年月|年份|年度)$|^(?:开始|首次|起始)(?:对外)?开放(?:日期|时间|年月)$/,
  suspensionEnd: /^(?:(?:暂停|停运|停开|停产)[/、或]?)+(?:开放|运行)?(?:结束|截止|终止|止)(?:日期|时间)$/,
  suspension:
    /^(?:(?:暂停|停运|停开|停产)[/、或]?)+(?:开放|运行)?(?:开始|起始|起止|起)?(?:日期|时间|期间|时段|年月|情况)?$/,
  resumption: /^(?:恢复|重新)(?:开放|运行)?(?:日期|时间|年月)$|^(?:恢复开放|复开)$|^复开(?:日期|时间)$/,
  withdrawal: /^(?:(?:退出|撤销|移出|调出|取消)[/、或]?)+(?:国家|开放)?(?:名单|名录|资格)?(?:日期|时间|年月)$/,
  state: /^(?:设施)?(?:开放|运行|当前|目前)?状态$/,
  note: NOTE,
};
const RECORD_TITLES = {
  facility: FACILITY,
  date: /^(?:实际|已)?(?:开放|活动|参观|接待|来访|举办|开展|组织)*(?:日期|时间|年月日|月份)$/,
  form: /^(?:开放|活动|参观|接待)?(?:形式|方式)$/,
  visitors: /^(?:参观|参与|参加|接待|来访|活动|开放)*(?:公众)?(?:总)?(?:人数|人次)$/,
  status: /^(?:开放|活动|开展|举办|落实|完成)(?:状态|情况)$|^状态$|^是否(?:已|如期|按期)?(?:开放|开展|举办|举行|完成)$/,
  joint: /^(?:是否)?(?:参加|属于|为)?(?:集中|联合|统一)(?:开放)?(?:活动)?$/,
  theme: /^(?:开放|活动)?(?:主题|内容|名称)$/,
  note: NOTE,
};
const REGISTER_NAME = /名录|名单|清单|目录/;
const RECORD_NAME = /记录|台账|登记/;
const OF_OPEN_DAYS = /设施|开放/;
/** In a line above the table, where 设施 alone may be of anything. */
const SPEAKS_OF_OPEN_DAYS = /开放|环保设施|环境设施/;
const PLAN_NAME = /计划|预安排|拟开放|预告|安排表|工作安排/;
/** Rows looked at to tell what a column holds. */
const ROWS_LOOKED_AT = 60;

/**
 * The tables of open days among the sheets. Records whose sheet's name or title gives another year are left out, unless every year is
 * wanted. The year is that of days without one.
 */
export function findOpenDaySheets(
  sheets: readonly SheetSnapshot[],
  year: number,
  wanted: 'thisYear' | 'everyYear' = 'thisYear',
): OpenDaySheets {
  const monthTables = sheets.flatMap((sheet) => monthTableOf(sheet, year) ?? []);
  const otherSheets = sheets.filter((sheet) => !monthTables.some((table) => table.sheet === sheet));
  const recordTables = otherSheets.flatMap((sheet) => recordTableOf(sheet, year) ?? []);
  const rest = otherSheets.filter((sheet) => !recordTables.some((table) => table.sheet === sheet));
  const registers = rest.flatMap((sheet) => registerOf(sheet) ?? []);
  const plans = [...monthTables, ...recordTables, ...registers].filter(isPlan);
  const isOfYear = (table: TitledTable<'facility'>): boolean =>
    !isPlan(table) && (wanted === 'everyYear' || yearsSaidOf(table).includes(year) || yearsSaidOf(table).length === 0);
  const records = recordTables.filter(isOfYear);
  return {
    register: registerAmong(registers, plans),
    records: [
      ...records.filter(({ sheet }) => RECORD_NAME.test(sheet.name)),
      ...records.filter(({ sheet }) => !RECORD_NAME.test(sheet.name)),
    ],
    months: monthTables.filter(isOfYear),
    plans,
  };
}

/** The one named 名录 or the like before others, and a plan only for want of another. */
function registerAmong(
  registers: readonly RegisterTable[],
  plans: readonly TitledTable<'facility'>[],
): RegisterTable | null {
  const lists = registers.filter((table) => !isPlan(table));
  return (
    lists.find(({ sheet }) => REGISTER_NAME.test(sheet.name)) ??
    lists[0] ??
    registers[0] ??
    plans.flatMap(({ sheet }) => findTitledTable<RegisterRole>(sheet, REGISTER_TITLES, ['facility']) ?? [])[0] ??
    null
  );
}

/** A table of facilities by months. */
function monthTableOf(sheet: SheetSnapshot, year: number): MonthTable | null {
  const table = findMonthTable(sheet, year, (title) => FACILITY.test(title));
  return table && speaksOfOpenDays(table) ? table : null;
}

/** Facilities with the days on which they opened: the cells of the time column are days, unlike opening hours in a register. */
function recordTableOf(sheet: SheetSnapshot, year: number): RecordTable | null {
  const table = findTitledTable(sheet, RECORD_TITLES, ['facility', 'date']);
  if (!table || !speaksOfOpenDays(table)) return null;
  const { category, address, contact } =
    findTitledTable<RegisterRole>(sheet, REGISTER_TITLES, ['facility'])?.columns ?? {};
  const looksLikeRegister =
    [category, address, contact].some((column) => column !== undefined) ||
    (REGISTER_NAME.test(sheet.name) && !RECORD_NAME.test(sheet.name));
  const { filled, days } = daysIn(table, year);
  if (filled === 0) return looksLikeRegister && !RECORD_NAME.test(sheet.name) ? null : table;
  return !looksLikeRegister || 2 * days >= filled ? table : null;
}

/** How many of the first cells under the title of the times are filled, and how many of those tell a day or month. */
function daysIn(table: RecordTable, year: number): { readonly filled: number; readonly days: number } {
  const { sheet, columns } = table;
  const column = columns.date ?? -1;
  const filled = recordRows(table)
    .slice(0, ROWS_LOOKED_AT)
    .filter((row) => textAt(sheet, { row, column }) !== '');
  const days = filled.filter((row) =>
    readOpeningTimes(valueAt(sheet, row, column), numberFormatAt(sheet, row, column), {
      year,
      month: null,
      dateSystem: sheet.dateSystem,
    }),
  );
  return { filled: filled.length, days: days.length };
}

/** Facilities with a class, an address or whom to call; a list by its name or title needs none of them. */
function registerOf(sheet: SheetSnapshot): RegisterTable | null {
  const table = findTitledTable<RegisterRole>(sheet, REGISTER_TITLES, ['facility']);
  if (!table || !speaksOfOpenDays(table)) return null;
  const named = linesOf(table).some((line) => REGISTER_NAME.test(line) && OF_OPEN_DAYS.test(line));
  const { category, address, contact } = table.columns;
  return named || [category, address, contact].some((column) => column !== undefined) ? table : null;
}

/** The sheet's name, a title or a line above says so: 单位名称 beside 类别 alone may be any list. */
function speaksOfOpenDays({ sheet, titleRow }: TitledTable<string>): boolean {
  return (
    OF_OPEN_DAYS.test(sheet.name) ||
    titlesIn(sheet, titleRow).some((title) => OF_OPEN_DAYS.test(title)) ||
    textsAbove(sheet, titleRow).some((line) => SPEAKS_OF_OPEN_DAYS.test(line))
  );
}

function titlesIn({ usedRange, values }: SheetSnapshot, titleRow: number): readonly string[] {
  const titles = usedRange ? (values[titleRow - usedRange.row] ?? []) : [];
  return titles.filter((title) => typeof title === 'string');
}

/** Its name or a line above calls it a plan, and no column holds the days on which it came to be. */
function isPlan(table: TitledTable<string>): boolean {
  return linesOf(table).some((line) => PLAN_NAME.test(line)) && !/^(?:实际|已)/.test(table.titles.date ?? '');
}

/** The years that the sheet's name gives, or else the title above the table; none where neither does. */
export function yearsSaidOf({ sheet, titleRow }: TitledTable<'facility'>): readonly number[] {
  const inName = sheet.name.match(/20\d\d/g)?.map(Number) ?? [];
  const { titleYear } = readTitle(sheet, titleRow);
  return inName.length > 0 || titleYear === null ? inName : [titleYear];
}

function linesOf({ sheet, titleRow }: TitledTable<string>): readonly string[] {
  return [sheet.name, ...textsAbove(sheet, titleRow)];
}

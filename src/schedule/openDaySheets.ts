/** Finds the sheets that the open days are kept on: the facility register and the opening records. */
import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import type { TitledTable } from './titledTable';
import { findTitledTable } from './titledTable';

export type RegisterTable = TitledTable<'facility' | 'category'>;
export type RecordTable = TitledTable<'facility' | 'date' | 'form' | 'visitors' | 'note'>;

/**
 * Titles offices give these columns, folded. From the wording of 环宣教〔2017〕62号 and its guides;
 * no official form of the register or of the records was found.
 */
const FACILITY = /^(?:开放)?设施(?:单位)?(?:名称)?$|^(?:设施)?开放单位(?:名称)?$|^单位名称$/;
const REGISTER_TITLES = { facility: FACILITY, category: /^(?:开放)?(?:设施)?(?:类别|类型|种类)$/ };
const RECORD_TITLES = {
  facility: FACILITY,
  date: /^(?:开放|活动|参观)?(?:日期|时间)$/,
  form: /^(?:开放|活动|参观)?(?:形式|方式)$/,
  visitors: /^(?:参观|参与|参加|接待|活动|开放)?(?:人数|人次)$/,
  note: /^(?:备注|说明)$/,
};
const REGISTER_NAME = /名录|名单|清单|目录/;
const RECORD_NAME = /记录|台账|登记/;

/** The sheet name of a register or of records says so, or a title does: 单位名称 beside 类别 alone may be any list. */
function speaksOfOpenDays({ sheet, titles }: TitledTable<'facility'>): boolean {
  return /设施|开放/.test(sheet.name) || /设施|开放/.test(titles.facility ?? '');
}

function isRecordTable(sheet: SheetSnapshot): RecordTable | null {
  const table = findTitledTable(sheet, RECORD_TITLES, ['facility', 'date']);
  return table && speaksOfOpenDays(table) ? table : null;
}

/** The register among the sheets: facilities with a class and no dates; the one named 名录 or the like before others. Null when there is none. */
export function findRegister(sheets: readonly SheetSnapshot[]): RegisterTable | null {
  const tables = sheets.flatMap((sheet) => {
    if (isRecordTable(sheet)) return [];
    const named = REGISTER_NAME.test(sheet.name) && /设施|开放/.test(sheet.name);
    const table = findTitledTable(sheet, REGISTER_TITLES, named ? ['facility'] : ['facility', 'category']);
    return table && speaksOfOpenDays(table) ? [table] : [];
  });
  return tables.find(({ sheet }) => REGISTER_NAME.test(sheet.name)) ?? tables[0] ?? null;
}

/** The sheets of records, those named 记录 or the like first; a sheet whose name gives another year is left out. */
export function findRecords(sheets: readonly SheetSnapshot[], year: number): readonly RecordTable[] {
  const tables = sheets.flatMap((sheet) => {
    const years = sheet.name.match(/20\d\d/g);
    const table = years && !years.includes(String(year)) ? null : isRecordTable(sheet);
    return table ? [table] : [];
  });
  return [...tables.filter(({ sheet }) => RECORD_NAME.test(sheet.name)), ...tables.filter(({ sheet }) => !RECORD_NAME.test(sheet.name))];
}

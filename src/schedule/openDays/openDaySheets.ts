/** Finds the sheets that the open days are kept on: the facility register and the opening records. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { TitledTable } from './titledTable';
import { findTitledTable } from './titledTable';

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

export type RegisterTable = TitledTable<'facility' | 'category' | TermRole>;
export type RecordTable = TitledTable<
  'facility' | 'date' | 'form' | 'visitors' | 'status' | 'joint' | 'theme' | 'note'
>;

/**
 * Titles offices give these columns, folded. From the wording of 环宣教〔2017〕62号 and its guides;
 * no official form of the register or of the records was found.
 */
const FACILITY = /^(?:开放)?设施(?:单位)?(?:名称)?$|^(?:设施)?开放单位(?:名称)?$|^单位名称$/;
const NOTE = /^(?:备注|说明)$/;
const REGISTER_TITLES = {
  facility: FACILITY,
  category: /^(?:开放)?(?:设施)?(?:类别|类型|种类)$/,
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
  date: /^(?:开放|活动|参观)?(?:日期|时间)$/,
  form: /^(?:开放|活动|参观)?(?:形式|方式)$/,
  visitors: /^(?:参观|参与|参加|接待|活动|开放)?(?:人数|人次)$/,
  status: /^(?:开放|活动|开展|举办|落实|完成)(?:状态|情况)$|^状态$|^是否(?:已|如期|按期)?(?:开放|开展|举办|举行|完成)$/,
  joint: /^(?:是否)?(?:参加|属于|为)?(?:集中|联合|统一)(?:开放)?(?:活动)?$/,
  theme: /^(?:开放|活动)?(?:主题|内容|名称)$/,
  note: NOTE,
};
const REGISTER_NAME = /名录|名单|清单|目录/;
const RECORD_NAME = /记录|台账|登记/;
/** A list of facilities by its name, though 开放时间 (工作日 9:00) may be one of its columns. */
const LIST_NAME = /名录|名单/;

/** The sheet name of a register or of records says so, or a title does: 单位名称 beside 类别 alone may be any list. */
function speaksOfOpenDays({ sheet, titles }: TitledTable<'facility'>): boolean {
  return /设施|开放/.test(sheet.name) || /设施|开放/.test(titles.facility ?? '');
}

function isRecordTable(sheet: SheetSnapshot): RecordTable | null {
  if (LIST_NAME.test(sheet.name) && !RECORD_NAME.test(sheet.name)) return null;
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
  return [
    ...tables.filter(({ sheet }) => RECORD_NAME.test(sheet.name)),
    ...tables.filter(({ sheet }) => !RECORD_NAME.test(sheet.name)),
  ];
}

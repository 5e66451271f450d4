import type { Bilingual, Language } from '../schedule/text/language';
import type { UnreadPart } from '../workbook/sheetSnapshot';

/** A sheet of which the workbook's program would not tell everything. */
export interface UnreadSheet {
  readonly sheet: string;
  readonly parts: readonly UnreadPart[];
}

const PARTS: Bilingual<Readonly<Record<UnreadPart, string>>> = {
  'zh-CN': {
    merges: '合并单元格（被合并的月份、科室可能读成空白）',
    fills: '单元格的颜色',
    hidden: '哪些行列是隐藏的',
    dateSystem: '日期从哪一年算起（按 1900 年处理）',
  },
  'en-US': {
    merges: 'its merged cells (merged months and sections may read as blank)',
    fills: "the cells' colours",
    hidden: 'which rows and columns are hidden',
    dateSystem: 'the year its dates count from (taken as 1900)',
  },
};

/** What was not read of the sheet, so that what is shown may be wrong. */
export function unreadText({ sheet, parts }: UnreadSheet, language: Language): string {
  const names = parts.map((part) => PARTS[language][part]);
  return language === 'zh-CN'
    ? `“${sheet}”有一部分 Excel 没有给出，请核对结果：${names.join('；')}。`
    : `Excel did not give everything of “${sheet}”; please check the results: ${names.join('; ')}.`;
}

import type { Bilingual, Language } from '../schedule/text/language';
import type { WorkbookErrorCode, WorkbookErrorDetail } from '../workbook/workbookError';
import { FILE_FAULTS } from './fileFaults';
import type { Advice } from './messages';
import { WORDS } from './words';

/** What is said of one kind of failure. `written` says what was changed before it. */
type ErrorAdvice = (detail: WorkbookErrorDetail, written: string) => Advice;

const sheetInChinese = (name: string | undefined) => (name ? `工作表“${name}”` : '工作表');
const sheetInEnglish = (name: string | undefined) => (name ? `Sheet “${name}”` : 'The sheet');
const placeInChinese = ({ sheet, cell }: WorkbookErrorDetail) =>
  [sheet ? sheetInChinese(sheet) : '', cell ? `${cell} 单元格` : ''].join('') || '单元格';

const WRITTEN: Bilingual<(sheets: readonly string[]) => string> = {
  'zh-CN': (sheets) =>
    sheets.length > 0 ? `已写好：${sheets.join('、')}；其余没有写，再做一次即可补齐。` : '没有改动任何内容。',
  'en-US': (sheets) =>
    sheets.length > 0
      ? `Written: ${sheets.join(', ')}; the rest was not. Doing it again completes it.`
      : 'Nothing was changed.',
};

const ADVICE: Bilingual<Readonly<Record<WorkbookErrorCode, ErrorAdvice>>> = {
  'zh-CN': {
    notXlsx: FILE_FAULTS['zh-CN'].notXlsx,
    overLimit: FILE_FAULTS['zh-CN'].overLimit,
    encrypted: () => ({
      title: '这个文件设了打开密码',
      advice: '请在 Excel 中去掉打开密码、另存一份后再试。原文件没有改动。',
    }),
    sheetMissing: (detail, written) => ({
      title: `找不到${sheetInChinese(detail.sheet)}`,
      advice: `它可能已改名或删除。请重新读取后再试。${written}`,
    }),
    nameTaken: (detail, written) => ({
      title: detail.sheet === undefined ? '已有同名的工作表' : `已有名为“${detail.sheet}”的工作表`,
      advice: `那张表不是本工具生成的，没有改动。请重新生成一次。${written}`,
    }),
    cellChanged: (detail) => ({
      title: `${placeInChinese(detail)}已被改动`,
      advice: '内容与检查时不同，没有修改。请重新读取后再看。',
    }),
    formulaCell: () => ({ title: '这个单元格的公式与其他单元格共用', advice: '请在 Excel 中修改。没有改动任何内容。' }),
    lastSheet: (detail) => ({
      title: `不能删除${sheetInChinese(detail.sheet)}`,
      advice: '工作簿至少要保留一张可见的工作表。没有改动任何内容。',
    }),
    sheetProtected: (detail, written) => ({
      title: `${sheetInChinese(detail.sheet)}受保护`,
      advice: `本工具不会替您取消保护。请在“审阅—撤消工作表保护”后再试。${written}`,
    }),
    sheetHidden: (detail) => ({
      title: `${sheetInChinese(detail.sheet)}已隐藏`,
      advice: '请在表格下方的工作表标签上点右键，选“取消隐藏”，再试一次。没有改动任何内容。',
    }),
    viewOnly: (_, written) => ({
      title: 'Excel 拒绝了这一步',
      advice: `这个工作簿现在可能只能查看：请点“启用编辑”或“编辑工作簿”后再试。如果本来就能编辑，请确认没有被安全软件拦截。${written}`,
    }),
    chartSheet: (_, written) => ({
      title: '当前显示的是图表工作表',
      advice: `请切换到普通工作表后再点“重试”。${written}`,
    }),
    structureProtected: (_, written) => ({
      title: '工作簿结构受保护',
      advice: `不能增减工作表。请在“审阅—保护工作簿”取消后再试。${written}`,
    }),
    cellEditMode: () => ({
      title: '有单元格正在编辑',
      advice: '请在表格中按 Enter 或 Esc 结束编辑，再点“重试”。没有改动任何内容。',
    }),
    inactiveWorkbook: (_, written) => ({
      title: '当前不是这个工作簿',
      advice: `请切换回这个工作簿再点“重试”。${written}`,
    }),
    newerText: (detail, written) => ({
      title: `工作簿里的${WORDS['zh-CN'].storedTexts[detail.text ?? 'settings']}由更新的版本保存`,
      advice: `这一版读不了，也没有覆盖，内容没有丢失。请更新插件后再试。${written}`,
    }),
    tooLarge: (_, written) => ({
      title: '数据太大，Excel 没有接受',
      advice: `请删去多余的空行或拆分日程表后再试。${written}`,
    }),
    unsupported: (_, written) => ({
      title: '这个版本的 Excel 不支持此操作',
      advice: `需要 Excel 2021、Microsoft 365 或网页版 Excel。${written}`,
    }),
    hostBusy: (_, written) => ({ title: 'Excel 没有回应', advice: `请稍等片刻再点“重试”。${written}` }),
    unknown: (_, written) => ({ title: '没能完成', advice: `请重试；如仍不行，请重新打开工作簿。${written}` }),
  },
  'en-US': {
    notXlsx: FILE_FAULTS['en-US'].notXlsx,
    overLimit: FILE_FAULTS['en-US'].overLimit,
    encrypted: () => ({
      title: 'This file has a password to open',
      advice: 'Take the password off in Excel, save a copy and try that. The file is untouched.',
    }),
    sheetMissing: (detail, written) => ({
      title: `${sheetInEnglish(detail.sheet)} is not there`,
      advice: `It may have been renamed or deleted. Read again. ${written}`,
    }),
    nameTaken: (detail, written) => ({
      title:
        detail.sheet === undefined
          ? 'There is already a sheet of that name'
          : `There is already a sheet “${detail.sheet}”`,
      advice: `This add-in did not make it and left it alone. Generate once more. ${written}`,
    }),
    cellChanged: (detail) => ({
      title: `Cell ${detail.cell ?? ''} has changed`,
      advice: 'It no longer says what was checked, so nothing was changed. Read again.',
    }),
    formulaCell: () => ({
      title: 'Other cells share the formula of this cell',
      advice: 'Change it in Excel. Nothing was changed.',
    }),
    lastSheet: (detail) => ({
      title: `${sheetInEnglish(detail.sheet)} cannot be deleted`,
      advice: 'A workbook must keep one visible sheet. Nothing was changed.',
    }),
    sheetProtected: (detail, written) => ({
      title: `${sheetInEnglish(detail.sheet)} is protected`,
      advice: `This add-in never unprotects a sheet. Use Review, Unprotect Sheet, and try again. ${written}`,
    }),
    sheetHidden: (detail) => ({
      title: `${sheetInEnglish(detail.sheet)} is hidden`,
      advice: 'Right-click the sheet tabs, choose Unhide, and try again. Nothing was changed.',
    }),
    viewOnly: (_, written) => ({
      title: 'Excel refused this step',
      advice: `The workbook may be open for viewing only: choose Enable Editing or Edit Workbook, and try again. If it can be edited, check that no security software blocks Office. ${written}`,
    }),
    chartSheet: (_, written) => ({
      title: 'A chart sheet is in front',
      advice: `Switch to a worksheet and try again. ${written}`,
    }),
    structureProtected: (_, written) => ({
      title: "The workbook's structure is protected",
      advice: `Sheets cannot be added or removed. Use Review, Protect Workbook, and try again. ${written}`,
    }),
    cellEditMode: () => ({
      title: 'A cell is being edited',
      advice: 'Press Enter or Esc in the sheet, then try again. Nothing was changed.',
    }),
    inactiveWorkbook: (_, written) => ({
      title: 'Another workbook is in front',
      advice: `Switch back to this workbook and try again. ${written}`,
    }),
    newerText: (detail, written) => ({
      title: `A later version of this add-in wrote the workbook's ${WORDS['en-US'].storedTexts[detail.text ?? 'settings']}`,
      advice: `This version leaves it as it is, and nothing is lost. Update the add-in and try again. ${written}`,
    }),
    tooLarge: (_, written) => ({
      title: 'Too much data for Excel',
      advice: `Delete surplus blank rows or split the schedule, and try again. ${written}`,
    }),
    unsupported: (_, written) => ({
      title: 'This version of Excel cannot do that',
      advice: `Excel 2021, Microsoft 365 or Excel on the web is needed. ${written}`,
    }),
    hostBusy: (_, written) => ({ title: 'Excel did not answer', advice: `Wait a moment and try again. ${written}` }),
    unknown: (_, written) => ({
      title: 'That did not work',
      advice: `Try again; if it still fails, reopen the workbook. ${written}`,
    }),
  },
};

/** Why a workbook could not be read or written, and what helps. */
export function errorAdvice(language: Language): (code: WorkbookErrorCode, detail: WorkbookErrorDetail) => Advice {
  return (code, detail) => ADVICE[language][code](detail, WRITTEN[language](detail.written ?? []));
}

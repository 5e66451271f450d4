import type { Bilingual, Language } from '../schedule/text/language';
import type { WorkbookErrorCode, WorkbookErrorDetail } from '../workbook/workbookError';
import { NOTHING_WRITTEN } from '../workbook/writeProgress';
import { changedText } from './changedParts';
import { FILE_FAULTS } from './fileFaults';
import type { Advice } from './messages';
import { WORDS } from './words';

/** What is said of one kind of failure. `changed` says what is changed in spite of it, and what may be. */
type ErrorAdvice = (detail: WorkbookErrorDetail, changed: string) => Advice;

const sheetInChinese = (name: string | undefined) => (name ? `工作表“${name}”` : '工作表');
const sheetInEnglish = (name: string | undefined) => (name ? `Sheet “${name}”` : 'The sheet');
const placeInChinese = ({ sheet, cell }: WorkbookErrorDetail) =>
  [sheet ? sheetInChinese(sheet) : '', cell ? `${cell} 单元格` : ''].join('') || '单元格';

const ADVICE: Bilingual<Readonly<Record<WorkbookErrorCode, ErrorAdvice>>> = {
  'zh-CN': {
    notXlsx: FILE_FAULTS['zh-CN'].notXlsx,
    overLimit: FILE_FAULTS['zh-CN'].overLimit,
    encrypted: () => ({
      title: '这个文件设了打开密码',
      advice: '请在 Excel 中去掉打开密码、另存一份后再试。原文件没有改动。',
    }),
    sheetMissing: (detail, changed) => ({
      title: `找不到${sheetInChinese(detail.sheet)}`,
      advice: `它可能已改名或删除。请重新读取后再试。${changed}`,
    }),
    nameTaken: (detail, changed) => ({
      title: detail.sheet === undefined ? '已有同名的工作表' : `已有名为“${detail.sheet}”的工作表`,
      advice: `那张表不是本工具生成的，没有改动。请重新生成一次。${changed}`,
    }),
    cellChanged: (detail, changed) => ({
      title: `${placeInChinese(detail)}已被改动`,
      advice: `内容与检查时不同，这个单元格没有修改。请重新读取后再看。${changed}`,
    }),
    formulaCell: (_, changed) => ({
      title: '这个单元格的公式与其他单元格共用',
      advice: `请在 Excel 中修改。${changed}`,
    }),
    lastSheet: (detail, changed) => ({
      title: `不能删除${sheetInChinese(detail.sheet)}`,
      advice: `工作簿至少要保留一张可见的工作表。${changed}`,
    }),
    sheetProtected: (detail, changed) => ({
      title: `${sheetInChinese(detail.sheet)}受保护`,
      advice: `本工具不会替您取消保护。请在“审阅—撤消工作表保护”后再试。${changed}`,
    }),
    sheetHidden: (detail, changed) => ({
      title: `${sheetInChinese(detail.sheet)}已隐藏`,
      advice: `请在表格下方的工作表标签上点右键，选“取消隐藏”，再试一次。${changed}`,
    }),
    viewOnly: (_, changed) => ({
      title: 'Excel 拒绝了这一步',
      advice: `这个工作簿现在可能只能查看：请点“启用编辑”或“编辑工作簿”后再试。如果本来就能编辑，请确认没有被安全软件拦截。${changed}`,
    }),
    chartSheet: (_, changed) => ({
      title: '当前显示的是图表工作表',
      advice: `请切换到普通工作表后再点“重试”。${changed}`,
    }),
    structureProtected: (_, changed) => ({
      title: '工作簿结构受保护',
      advice: `不能增减工作表。请在“审阅—保护工作簿”取消后再试。${changed}`,
    }),
    cellEditMode: (_, changed) => ({
      title: '有单元格正在编辑',
      advice: `请在表格中按 Enter 或 Esc 结束编辑，再点“重试”。${changed}`,
    }),
    inactiveWorkbook: (_, changed) => ({
      title: '当前不是这个工作簿',
      advice: `请切换回这个工作簿再点“重试”。${changed}`,
    }),
    newerText: (detail, changed) => ({
      title: `工作簿里的${WORDS['zh-CN'].storedTexts[detail.text ?? 'settings']}由更新的版本保存`,
      advice: `这一版读不了，也没有覆盖，内容没有丢失。请更新插件后再试。${changed}`,
    }),
    textChanged: (detail, changed) => ({
      title: `文件里的${WORDS['zh-CN'].storedTexts[detail.text ?? 'settings']}刚被别处改过`,
      advice: `可能是另一个窗格，或一起编辑的人。没有覆盖；请重新读取，看过后再做。${changed}`,
    }),
    tooLarge: (_, changed) => ({
      title: '数据太大，Excel 没有接受',
      advice: `请删去多余的空行或拆分日程表后再试。${changed}`,
    }),
    unsupported: (_, changed) => ({
      title: '这个版本的 Excel 不支持此操作',
      advice: `需要 Excel 2021、Microsoft 365 或网页版 Excel。${changed}`,
    }),
    hostBusy: (_, changed) => ({ title: 'Excel 没有回应', advice: `请稍等片刻再点“重试”。${changed}` }),
    unknown: (_, changed) => ({ title: '没能完成', advice: `请重试；如仍不行，请重新打开工作簿。${changed}` }),
  },
  'en-US': {
    notXlsx: FILE_FAULTS['en-US'].notXlsx,
    overLimit: FILE_FAULTS['en-US'].overLimit,
    encrypted: () => ({
      title: 'This file has a password to open',
      advice: 'Take the password off in Excel, save a copy and try that. The file is untouched.',
    }),
    sheetMissing: (detail, changed) => ({
      title: `${sheetInEnglish(detail.sheet)} is not there`,
      advice: `It may have been renamed or deleted. Read again. ${changed}`,
    }),
    nameTaken: (detail, changed) => ({
      title:
        detail.sheet === undefined
          ? 'There is already a sheet of that name'
          : `There is already a sheet “${detail.sheet}”`,
      advice: `This add-in did not make it and left it alone. Generate once more. ${changed}`,
    }),
    cellChanged: (detail, changed) => ({
      title: `Cell ${detail.cell ?? ''} has changed`,
      advice: `It no longer says what was checked, so it was left as it is. Read again. ${changed}`,
    }),
    formulaCell: (_, changed) => ({
      title: 'Other cells share the formula of this cell',
      advice: `Change it in Excel. ${changed}`,
    }),
    lastSheet: (detail, changed) => ({
      title: `${sheetInEnglish(detail.sheet)} cannot be deleted`,
      advice: `A workbook must keep one visible sheet. ${changed}`,
    }),
    sheetProtected: (detail, changed) => ({
      title: `${sheetInEnglish(detail.sheet)} is protected`,
      advice: `This add-in never unprotects a sheet. Use Review, Unprotect Sheet, and try again. ${changed}`,
    }),
    sheetHidden: (detail, changed) => ({
      title: `${sheetInEnglish(detail.sheet)} is hidden`,
      advice: `Right-click the sheet tabs, choose Unhide, and try again. ${changed}`,
    }),
    viewOnly: (_, changed) => ({
      title: 'Excel refused this step',
      advice: `The workbook may be open for viewing only: choose Enable Editing or Edit Workbook, and try again. If it can be edited, check that no security software blocks Office. ${changed}`,
    }),
    chartSheet: (_, changed) => ({
      title: 'A chart sheet is in front',
      advice: `Switch to a worksheet and try again. ${changed}`,
    }),
    structureProtected: (_, changed) => ({
      title: "The workbook's structure is protected",
      advice: `Sheets cannot be added or removed. Use Review, Protect Workbook, and try again. ${changed}`,
    }),
    cellEditMode: (_, changed) => ({
      title: 'A cell is being edited',
      advice: `Press Enter or Esc in the sheet, then try again. ${changed}`,
    }),
    inactiveWorkbook: (_, changed) => ({
      title: 'Another workbook is in front',
      advice: `Switch back to this workbook and try again. ${changed}`,
    }),
    newerText: (detail, changed) => ({
      title: `A later version of this add-in wrote the workbook's ${WORDS['en-US'].storedTexts[detail.text ?? 'settings']}`,
      advice: `This version leaves it as it is, and nothing is lost. Update the add-in and try again. ${changed}`,
    }),
    textChanged: (detail, changed) => ({
      title: `The file's ${WORDS['en-US'].storedTexts[detail.text ?? 'settings']} was changed elsewhere just now`,
      advice: `It may have been another pane or a co-author, and was not overwritten. Read again and look before you go on. ${changed}`,
    }),
    tooLarge: (_, changed) => ({
      title: 'Too much data for Excel',
      advice: `Delete surplus blank rows or split the schedule, and try again. ${changed}`,
    }),
    unsupported: (_, changed) => ({
      title: 'This version of Excel cannot do that',
      advice: `Excel 2021, Microsoft 365 or Excel on the web is needed. ${changed}`,
    }),
    hostBusy: (_, changed) => ({ title: 'Excel did not answer', advice: `Wait a moment and try again. ${changed}` }),
    unknown: (_, changed) => ({
      title: 'That did not work',
      advice: `Try again; if it still fails, reopen the workbook. ${changed}`,
    }),
  },
};

/** Why a workbook could not be read or written, and what helps. */
export function errorAdvice(language: Language): (code: WorkbookErrorCode, detail: WorkbookErrorDetail) => Advice {
  return (code, detail) => ADVICE[language][code](detail, changedText(detail.progress ?? NOTHING_WRITTEN, language));
}

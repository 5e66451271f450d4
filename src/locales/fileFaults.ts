import type { Bilingual } from '../schedule/text/language';
import type { FileFault, FileLimit, WorkbookErrorDetail } from '../workbook/workbookError';
import type { Advice } from './messages';

/** Why a file cannot be opened: what is wrong with it, and what helps. */
export interface FileFaultTexts {
  readonly notXlsx: (detail: WorkbookErrorDetail) => Advice;
  readonly overLimit: (detail: WorkbookErrorDetail) => Advice;
}

const RESAVE_ZH = '请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。原文件没有改动。';
const RESAVE_EN = 'Open it in Excel, save it as .xlsx and try that. The file is untouched.';

const FAULTS_ZH: Readonly<Record<FileFault, (detail: WorkbookErrorDetail) => Advice>> = {
  empty: () => ({ title: '这个文件是空的', advice: '文件里没有任何内容，可能没有下载完，请重新取得一份。' }),
  oldFormat: () => ({ title: '这是 .xls 或 .et 格式的工作簿', advice: `只能打开 .xlsx 文件。${RESAVE_ZH}` }),
  notZip: () => ({ title: '这不是 Excel 工作簿', advice: `文件的内容是文本、网页或其他格式。${RESAVE_ZH}` }),
  badZip: () => ({ title: '这个文件不完整或已损坏', advice: '可能没有下载完，请重新取得一份。原文件没有改动。' }),
  noPackage: () => ({
    title: '这不是 Excel 工作簿',
    advice: '这是一个压缩包，里面没有工作簿。请先解压，再打开其中的 .xlsx 文件。',
  }),
  notWorkbook: () => ({ title: '这不是 Excel 工作簿', advice: '这是另一种 Office 文件（如 Word、PowerPoint）。' }),
  binary: () => ({ title: '这是 .xlsb 格式的工作簿', advice: `只能打开 .xlsx 文件。${RESAVE_ZH}` }),
  missingPart: ({ part }) => ({ title: `文件里缺少 ${part ?? ''}`, advice: `工作簿已损坏。${RESAVE_ZH}` }),
  badXml: ({ part }) => ({ title: `文件里的 ${part ?? ''} 已损坏`, advice: RESAVE_ZH }),
  encoding: ({ part, named }) => ({
    title: `文件里的 ${part ?? ''} 用了读不出的编码“${named ?? ''}”`,
    advice: RESAVE_ZH,
  }),
  noSheetData: ({ part }) => ({ title: `文件里的 ${part ?? ''} 不是工作表`, advice: `工作簿已损坏。${RESAVE_ZH}` }),
  badRow: ({ part, named }) => ({
    title: `文件里的 ${part ?? ''} 有一行的行号是“${named ?? ''}”`,
    advice: `工作簿已损坏。${RESAVE_ZH}`,
  }),
};

const FAULTS_EN: Readonly<Record<FileFault, (detail: WorkbookErrorDetail) => Advice>> = {
  empty: () => ({ title: 'This file is empty', advice: 'There is nothing in it; get it anew.' }),
  oldFormat: () => ({
    title: 'This is a workbook in the .xls or .et format',
    advice: `Only .xlsx files can be opened. ${RESAVE_EN}`,
  }),
  notZip: () => ({
    title: 'This is not an Excel workbook',
    advice: `It holds text, a web page or something else. ${RESAVE_EN}`,
  }),
  badZip: () => ({
    title: 'This file is incomplete or damaged',
    advice: 'It may not have been downloaded to the end; get it anew. The file is untouched.',
  }),
  noPackage: () => ({
    title: 'This is not an Excel workbook',
    advice: 'It is an archive without a workbook. Unpack it and open the .xlsx file inside.',
  }),
  notWorkbook: () => ({
    title: 'This is not an Excel workbook',
    advice: 'It is another kind of Office file, such as a document or slides.',
  }),
  binary: () => ({
    title: 'This is a workbook in the .xlsb format',
    advice: `Only .xlsx files can be opened. ${RESAVE_EN}`,
  }),
  missingPart: ({ part }) => ({
    title: `The file lacks ${part ?? ''}`,
    advice: `The workbook is damaged. ${RESAVE_EN}`,
  }),
  badXml: ({ part }) => ({ title: `${part ?? ''} in the file is damaged`, advice: RESAVE_EN }),
  encoding: ({ part, named }) => ({
    title: `${part ?? ''} in the file is in the encoding “${named ?? ''}”, which cannot be read`,
    advice: RESAVE_EN,
  }),
  noSheetData: ({ part }) => ({
    title: `${part ?? ''} in the file is no worksheet`,
    advice: `The workbook is damaged. ${RESAVE_EN}`,
  }),
  badRow: ({ part, named }) => ({
    title: `${part ?? ''} in the file has a row numbered “${named ?? ''}”`,
    advice: `The workbook is damaged. ${RESAVE_EN}`,
  }),
};

const LIMITS_ZH: Readonly<Record<FileLimit, (most: string, part: string) => string>> = {
  size: (most) => `文件解开后超过 ${most} MB`,
  parts: (most) => `文件里的部件超过 ${most} 个`,
  partSize: (most, part) => `${part} 超过 ${most} 百万字符`,
  depth: (most, part) => `${part} 的内容嵌套超过 ${most} 层`,
  sheets: (most) => `工作表超过 ${most} 张`,
  row: (most, part) => `${part} 的行号超过 Excel 的上限 ${most}`,
  column: (most, part) => `${part} 的列数超过 Excel 的上限 ${most}`,
  cellText: (most, part) => `${part} 有单元格的文字超过 Excel 的上限 ${most} 个字符`,
};

const LIMITS_EN: Readonly<Record<FileLimit, (most: string, part: string) => string>> = {
  size: (most) => `The file unpacks to more than ${most} MB`,
  parts: (most) => `The file holds more than ${most} parts`,
  partSize: (most, part) => `${part} is longer than ${most} million characters`,
  depth: (most, part) => `${part} is nested more than ${most} deep`,
  sheets: (most) => `There are more than ${most} sheets`,
  row: (most, part) => `${part} has a row beyond Excel's limit of ${most}`,
  column: (most, part) => `${part} has a column beyond Excel's limit of ${most}`,
  cellText: (most, part) => `${part} has a cell with more text than Excel's limit of ${most} characters`,
};

/** By language. */
export const FILE_FAULTS: Bilingual<FileFaultTexts> = {
  'zh-CN': {
    notXlsx: (detail) => FAULTS_ZH[detail.fault ?? 'notZip'](detail),
    overLimit: ({ limit = 'size', most = 0, part = '' }) => ({
      title: LIMITS_ZH[limit](String(most), part),
      advice: '没有读取这个文件。请把日程表复制到新的工作簿，另存为 .xlsx 后再试。原文件没有改动。',
    }),
  },
  'en-US': {
    notXlsx: (detail) => FAULTS_EN[detail.fault ?? 'notZip'](detail),
    overLimit: ({ limit = 'size', most = 0, part = '' }) => ({
      title: LIMITS_EN[limit](String(most), part),
      advice:
        'The file was not read. Copy the schedule into a new workbook and save it as .xlsx. The file is untouched.',
    }),
  },
};

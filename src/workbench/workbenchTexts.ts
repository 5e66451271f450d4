import type { Advice } from '../locales/messages';
import type { Bilingual } from '../schedule/text/language';
import type { SaveWarning } from '../xlsx/saveWarnings';

/** What the workbench says of its own, beside the pane's words. */
export interface WorkbenchTexts {
  readonly open: string;
  readonly save: string;
  readonly saveAnyway: string;
  readonly dropHere: string;
  readonly opening: (file: string) => string;
  readonly sampleNote: (day: string) => string;
  readonly saveTitle: string;
  readonly saveIntro: (copy: string) => string;
  readonly saved: (copy: string) => string;
  readonly copyName: (name: string) => string;
  readonly keptAll: string;
  readonly warnings: Readonly<Record<SaveWarning, string>>;
  readonly notOpened: (file: string) => string;
  readonly loadingGrid: string;
  readonly unsaved: string;
  readonly tooLarge: (megabytes: number) => Advice;
  readonly tooManyCells: (most: number) => Advice;
  readonly leaveTitle: string;
  readonly leave: (file: string, next: string) => string;
  readonly leaveAnyway: string;
}

export const WORKBENCH_TEXTS: Bilingual<WorkbenchTexts> = {
  'zh-CN': {
    open: '打开…',
    save: '保存副本',
    saveAnyway: '保存副本',
    dropHere: '松开鼠标，打开这个 .xlsx 文件',
    opening: (file) => `正在打开 ${file}…`,
    sampleNote: (day) =>
      `示例数据按 ${day} 判断，截至日期可在右侧改为今天。可打开或拖入自己的 .xlsx 文件，文件只在本机处理。`,
    saveTitle: '保存副本',
    saveIntro: (copy) => `将另存为“${copy}”，原文件不会改动。请注意：`,
    saved: (copy) => `已保存“${copy}”。原文件没有改动。`,
    copyName: (name) => `${name.replace(/\.xlsx$/i, '')}（旬程）.xlsx`,
    keptAll: '文件中的其他内容都原样保留。',
    warnings: {
      formulasRecalculated: '公式结果是上次在 Excel 中保存时的值，用 Excel 打开副本时会重新计算。',
      signatureInvalid: '文件的数字签名在副本中不再有效。',
      pivotNotRefreshed: '数据透视表显示旧数据，需在 Excel 中刷新。',
      formatsNotDrawn: '数据条、图标集等条件格式会保留，但这里不显示。',
      objectsNotDrawn: '图表、图片和形状会保留，但这里不显示。',
      commentsNotDrawn: '批注会保留，但这里不显示。',
    },
    notOpened: (file) => `没有打开 ${file}`,
    loadingGrid: '正在显示表格…',
    unsaved: '有未保存的改动',
    tooLarge: (megabytes) => ({
      title: `文件超过 ${megabytes} MB`,
      advice: '请删去图片或拆分后再打开。原文件没有改动。',
    }),
    tooManyCells: (most) => ({
      title: '一次改动的单元格太多',
      advice: `这里一次最多改动 ${most} 个单元格，请分几次做，或在 Excel 中修改。没有改动任何内容。`,
    }),
    leaveTitle: '有未保存的改动',
    leave: (file, next) => `打开“${next}”后，对“${file}”的改动就没有了。要保留改动，请先保存副本。`,
    leaveAnyway: '不保存，直接打开',
  },
  'en-US': {
    open: 'Open…',
    save: 'Save a copy',
    saveAnyway: 'Save the copy',
    dropHere: 'Drop to open this .xlsx file',
    opening: (file) => `Opening ${file}…`,
    sampleNote: (day) =>
      `The sample is judged as of ${day}; the as-of date can be set to today on the right. Open or drop your own .xlsx: it never leaves this computer.`,
    saveTitle: 'Save a copy',
    saveIntro: (copy) => `The copy is named “${copy}”; the original is untouched. Please note:`,
    saved: (copy) => `“${copy}” is saved. The original is untouched.`,
    copyName: (name) => `${name.replace(/\.xlsx$/i, '')} (Xuncheng).xlsx`,
    keptAll: 'Everything else in the file is kept as it was.',
    warnings: {
      formulasRecalculated:
        'Results of formulas are those Excel last saved; Excel works them out anew when it opens the copy.',
      signatureInvalid: "The file's digital signature no longer holds in the copy.",
      pivotNotRefreshed: 'Pivot tables show old data until refreshed in Excel.',
      formatsNotDrawn: 'Data bars, icon sets and the like are kept but not drawn here.',
      objectsNotDrawn: 'Charts, images and shapes are kept but not drawn here.',
      commentsNotDrawn: 'Comments are kept but not shown here.',
    },
    notOpened: (file) => `${file} was not opened`,
    loadingGrid: 'Drawing the sheets…',
    unsaved: 'Changes not saved',
    tooLarge: (megabytes) => ({
      title: `The file is larger than ${megabytes} MB`,
      advice: 'Remove images or split it, then open it again. The original is untouched.',
    }),
    tooManyCells: (most) => ({
      title: 'Too many cells at once',
      advice: `At most ${most} cells can be changed at once here: do it in parts, or in Excel. Nothing was changed.`,
    }),
    leaveTitle: 'Changes not saved',
    leave: (file, next) => `Opening “${next}” drops the changes made to “${file}”. To keep them, save a copy first.`,
    leaveAnyway: 'Open without saving',
  },
};

import { readSettings, storeSettings } from '../../schedule/settings/settingsStore';
import { WorkbookError } from '../../workbook/workbookError';
import { defineAction } from '../action';
import { readWorkbook } from '../judgeWorkbook';
import type { TableAnswer } from '../tableAnswer';

/** Keeps in the workbook which row holds the titles and what is in which column, and reads by that. */
export const readAsTold = defineAction({
  name: 'readAsTold',
  label: { 'zh-CN': '按此读取', 'en-US': 'Read it like this' },
  busy: { 'zh-CN': '正在按指定的表头读取…', 'en-US': 'Reading it as you say…' },
  run: async ({ applyStored, readAndJudge, workbook }, answer: TableAnswer) => {
    const { withAnswer } = await import(/* webpackChunkName: "judge" */ '../tableAnswer');
    const { sheets } = await readWorkbook(workbook);
    const snapshot = sheets.find(({ name }) => name === answer.sheet);
    if (!snapshot) throw new WorkbookError('sheetMissing', { sheet: answer.sheet });
    await applyStored(({ stored }) => storeSettings(stored, withAnswer(readSettings(stored), snapshot, answer)));
    return { told: { sheet: answer.sheet }, state: {}, afterwards: readAndJudge };
  },
  notice: ({ sheet }: { sheet: string }, language) => ({
    intent: 'success',
    lines: [
      language === 'zh-CN'
        ? `已按您指定的表头读取“${sheet}”。这个指定记在本工作簿里，请记得保存文件。`
        : `“${sheet}” is read as you said. That is kept in this workbook; remember to save the file.`,
    ],
  }),
});

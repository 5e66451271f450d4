import { defineAction } from '../action';
import type { OwnSheet } from '../../reports/kept/reportRecord';

/** Deletes report sheets: those that are no longer kept up, or that the user has no use for. */
export const removeObsolete = defineAction({
  name: 'removeObsolete',
  label: { 'zh-CN': '删除', 'en-US': 'Delete' },
  busy: { 'zh-CN': '正在删除…', 'en-US': 'Deleting…' },
  run: async ({ getState, workbook }, sheets: readonly OwnSheet[]) => {
    await workbook.apply(sheets.map(({ tag }) => ({ kind: 'removeSheet', tag })));
    const isLeft = (sheet: OwnSheet) => sheets.every(({ tag }) => tag.guid !== sheet.tag.guid);
    return {
      told: { sheets: sheets.map(({ name }) => name) },
      state: { obsolete: getState().obsolete.filter(isLeft), reports: getState().reports.filter(isLeft) },
    };
  },
  notice: ({ sheets }: { sheets: readonly string[] }, language) => {
    const [first, ...others] = sheets;
    const isSingle = first !== undefined && others.length === 0;
    if (language === 'zh-CN')
      return {
        intent: 'success',
        lines: [isSingle ? `已删除报表“${first}”。` : `已删除 ${sheets.length} 张报表：${sheets.join('、')}。`],
      };
    return {
      intent: 'success',
      lines: [
        isSingle ? `Report “${first}” is deleted.` : `${sheets.length} reports are deleted: ${sheets.join(', ')}.`,
      ],
    };
  },
});

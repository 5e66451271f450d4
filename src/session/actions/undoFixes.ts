import { planUndo } from '../../reports/planFixes';
import type { MadeFix } from '../../schedule/checks/madeFixes';
import type { CellPosition } from '../../workbook/cellAddress';
import { defineAction } from '../action';
import { LISTED_CELLS } from './listedCells';

/** Takes repairs back, all or none. */
export const undoFixes = defineAction({
  name: 'undoFixes',
  label: { 'zh-CN': '撤销', 'en-US': 'Undo' },
  busy: { 'zh-CN': '正在恢复…', 'en-US': 'Undoing…' },
  run: async ({ readAndJudge, workbook }, fixes: readonly MadeFix[]) => {
    await workbook.apply(planUndo(fixes));
    return { told: { cells: fixes.map(({ cell }) => cell) }, state: {}, afterwards: readAndJudge };
  },
  notice: ({ cells }: { cells: readonly CellPosition[] }, language) => ({
    intent: 'success',
    lines: [
      language === 'zh-CN'
        ? `已恢复 ${LISTED_CELLS[language](cells)} 原来的内容。`
        : `As before again: ${LISTED_CELLS[language](cells)}.`,
    ],
  }),
});

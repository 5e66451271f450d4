import { planFixes } from '../../reports/planFixes';
import type { Finding } from '../../schedule/checks/finding';
import { isReversible, rememberFixes, type MadeFix } from '../../schedule/checks/madeFixes';
import type { CellPosition } from '../../workbook/cellAddress';
import { defineAction } from '../action';
import { LISTED_CELLS } from './listedCells';
import { undoFixes } from './undoFixes';

/** Makes the repairs of findings, all or none: when one cell no longer says what was read, nothing is written. */
export const applyFixes = defineAction({
  name: 'applyFixes',
  label: { 'zh-CN': '确认修改', 'en-US': 'Make this change' },
  busy: { 'zh-CN': '正在修改…', 'en-US': 'Changing the cell…' },
  run: async ({ applyStored, readAndJudge, workbook }, findings: readonly Finding[]) => {
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    // The record first, so that no repair is in the workbook that cannot be taken back. On its own: where Excel can, the repairs are one
    // step for its own Undo, in which keeping a text has no place.
    const reversible = fixes.filter(isReversible);
    if (reversible.length > 0) await applyStored(({ stored }) => rememberFixes(stored, reversible));
    await workbook.apply(planFixes(findings));
    return { told: { cells: fixes.map(({ cell }) => cell), reversible }, state: {}, afterwards: readAndJudge };
  },
  notice: ({ cells, reversible }: { cells: readonly CellPosition[]; reversible: readonly MadeFix[] }, language) => ({
    intent: 'success',
    lines: [
      language === 'zh-CN' ? `已修改 ${LISTED_CELLS[language](cells)}。` : `Changed: ${LISTED_CELLS[language](cells)}.`,
    ],
    ...(reversible.length > 0 && {
      ways: [{ kind: 'undoFixes', label: undoFixes.label[language], fixes: reversible }],
    }),
  }),
});

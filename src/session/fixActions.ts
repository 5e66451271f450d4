import { planFixes, planUndo } from '../reports/planFixes';
import type { Finding } from '../schedule/checks/finding';
import { isReversible, storeFixes, withFixes, type MadeFix } from '../schedule/checks/madeFixes';
import type { SessionCore } from './sessionCore';

/** What the pane does about findings with a certain repair. */
export interface FixActions {
  /** Makes the repairs, all or none: when one cell no longer says what was read, nothing is written. */
  applyFixes(findings: readonly Finding[]): Promise<void>;
  /** Takes repairs back, all or none. */
  undoFixes(fixes: readonly MadeFix[]): Promise<void>;
}

export function fixActions({ act, getState, readAndJudge, workbook }: SessionCore): FixActions {
  return {
    applyFixes: (findings) =>
      act('fixing', async () => {
        const fixes = findings.flatMap(({ fix }) => fix ?? []);
        const { stored } = await workbook.list();
        const remembered = storeFixes(stored, withFixes(getState().fixed, fixes.filter(isReversible)));
        await workbook.apply(planFixes(findings));
        // On its own: where Excel can, the repairs are one step for its own Undo, in which keeping a text has no place.
        await workbook.apply(remembered);
        return { ...(await readAndJudge()), notice: { kind: 'fixed', cells: fixes.map(({ cell }) => cell) } };
      }),
    undoFixes: (fixes) =>
      act('fixing', async () => {
        await workbook.apply(planUndo(fixes));
        return { ...(await readAndJudge()), notice: { kind: 'unfixed', cells: fixes.map(({ cell }) => cell) } };
      }),
  };
}

import { planFix } from '../reports/planFix';
import type { Finding } from '../schedule/finding';
import { cellAddress } from '../workbook/cellAddress';
import type { SessionCore } from './sessionCore';

/** What the pane does about findings with a certain repair. */
export interface FixActions {
  applyFix(finding: Finding): Promise<void>;
}

export function fixActions({ act, readAndJudge, workbook }: SessionCore): FixActions {
  return {
    applyFix: (finding) =>
      act('fixing', async () => {
        await workbook.apply(planFix(finding));
        return { ...(await readAndJudge()), notice: { kind: 'fixed', cell: cellAddress(finding.cell) } };
      }),
  };
}

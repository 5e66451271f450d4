import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';
import type { ActionContext } from './action';
import { NoUsableSchedule } from './noUsableSchedule';
import type { SessionStore } from './sessionStore';
import type { WorkbookReader } from './workbookReader';

/** How often a plan is made anew when the workbook changes under it, before the user is told. */
const PLAN_ATTEMPTS = 3;

/** Applies plans that are made on what the workbook holds at that moment. */
export function applyingFresh(
  workbook: Workbook,
  reader: WorkbookReader,
  { getState, update }: SessionStore,
): ActionContext['applyFresh'] {
  return async (makePlan) => {
    for (let attempt = 0; attempt < PLAN_ATTEMPTS; attempt += 1) {
      if (!reader.current() || reader.asOf() !== getState().asOf)
        update(await reader.readAndJudge(reader.isStale() ? 'afterEdit' : 'asked'));
      const reading = reader.current();
      const { outcome } = getState();
      if (!reading || !outcome) continue;
      if (!outcome.ok) throw new NoUsableSchedule(outcome.problem);
      const changesBefore = reader.changeCount();
      const plan = await makePlan(outcome.judgement, reading);
      if (reader.changeCount() !== changesBefore) continue;
      try {
        return { plan, result: await workbook.apply(plan.edits) };
      } catch (error) {
        // A plan takes free names only, so another made a sheet of that name since: it may be a report, of a co-author's pane.
        const nameTaken = error instanceof WorkbookError && error.code === 'nameTaken';
        if (!nameTaken || attempt === PLAN_ATTEMPTS - 1) throw error;
      }
    }
    throw new WorkbookError('hostBusy');
  };
}

import type { Judgement, JudgementOutcome } from '../schedule/judgement';
import { reportableOf } from '../schedule/judgement';
import type { Workbook } from '../workbook/workbook';
import { guarded } from '../workbook/storedText';
import { WorkbookError } from '../workbook/workbookError';
import type { ActionContext, Applied, Plan } from './action';
import type { WorkbookReading } from './judgeWorkbook';
import { NoUsableSchedule } from './noUsableSchedule';
import type { SessionStore } from './sessionStore';
import type { WorkbookReader } from './workbookReader';

/** The texts that every plan is made on. */
const MADE_ON = ['settings', 'baseline'] as const;
/** How often a plan is made anew when the workbook changes under it, before the user is told. */
const PLAN_ATTEMPTS = 3;

/**
 * Another was faster: a plan takes free names only, so it made a sheet of that name since (it may be a report, of a co-author's pane); or it
 * wrote a text that the plan was made on.
 */
function isOutrun(error: unknown): boolean {
  return error instanceof WorkbookError && (error.code === 'nameTaken' || error.code === 'textChanged');
}

/** Applies plans that are made on what the workbook holds at that moment. */
export function applyingFresh(
  workbook: Workbook,
  reader: WorkbookReader,
  store: SessionStore,
): Pick<ActionContext, 'applyFresh' | 'applyReportable'> {
  return {
    applyFresh: applyingTo(scheduleOf, workbook, reader, store),
    applyReportable: applyingTo(reportableOf, workbook, reader, store),
  };
}

function scheduleOf(outcome: JudgementOutcome): Judgement | null {
  return outcome.ok ? outcome.judgement : null;
}

/** `subjectOf` gives what a plan is made for; null where the workbook does not hold it. */
function applyingTo<Subject>(
  subjectOf: (outcome: JudgementOutcome) => Subject | null,
  workbook: Workbook,
  reader: WorkbookReader,
  { getState, update }: SessionStore,
) {
  return async <Made extends Plan>(
    makePlan: (subject: Subject, reading: WorkbookReading) => Made | Promise<Made>,
  ): Promise<Applied<Made>> => {
    for (let attempt = 0; attempt < PLAN_ATTEMPTS; attempt += 1) {
      if (!reader.current() || reader.asOf() !== getState().asOf)
        update(await reader.readAndJudge(reader.isStale() ? 'afterEdit' : 'asked'));
      const reading = reader.current();
      const { outcome } = getState();
      if (!reading || !outcome) continue;
      const subject = subjectOf(outcome);
      if (subject === null) {
        if (!outcome.ok) throw new NoUsableSchedule(outcome.problem);
        continue;
      }
      const changesBefore = reader.changeCount();
      const plan = await makePlan(subject, reading);
      if (reader.changeCount() !== changesBefore) continue;
      try {
        const result = await workbook.apply(guarded(plan.edits, reading.listing.stored, MADE_ON));
        return { plan, result, isOutdated: reader.isStale() };
      } catch (error) {
        if (!isOutrun(error) || attempt === PLAN_ATTEMPTS - 1) throw error;
        reader.outdate();
      }
    }
    throw new WorkbookError('hostBusy');
  };
}

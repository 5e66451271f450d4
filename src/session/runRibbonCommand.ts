import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Severity } from '../schedule/checks/finding';
import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';
import { NoUsableSchedule } from './noUsableSchedule';
import { ribbonButton, type RibbonCommand } from './ribbonButtons';
import type { RibbonOutcome } from './ribbonOutcome';
import { createSession } from './session';
import type { SessionState } from './sessionState';

/** What a ribbon command needs besides the workbook. */
export interface RibbonSettings {
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  /** The language of the reports. */
  readonly language: Language;
}

/** Does what a ribbon button says, by the same session the pane works with, judged on today. Never rejects. */
export async function runRibbonCommand(
  command: RibbonCommand,
  workbook: Workbook,
  { clock, newGuid, language }: RibbonSettings,
): Promise<RibbonOutcome> {
  let close: (() => void) | null = null;
  try {
    const session = createSession(workbook, clock, newGuid);
    close = session.open();
    await ribbonButton(command).press(session, language);
    return outcomeOf(command, session.getState());
  } catch (error) {
    return ribbonFailure(error);
  } finally {
    close?.();
  }
}

/** A failure as plain data. */
export function ribbonFailure(error: unknown): RibbonOutcome {
  if (error instanceof NoUsableSchedule) return { kind: 'unusable', problem: error.problem };
  if (error instanceof WorkbookError) return { kind: 'failed', code: error.code, detail: error.detail };
  return { kind: 'failed', code: null, detail: { cause: String(error) } };
}

function outcomeOf(command: RibbonCommand, { outcome, notice }: SessionState): RibbonOutcome {
  if (!notice) return ribbonFailure(new WorkbookError('hostBusy'));
  if (notice.kind === 'failed') return ribbonFailure(notice.error);
  const { checks, look } = ribbonButton(command);
  // What was done is done, also where the workbook could not be read for what is told beside.
  return outcome?.ok
    ? { kind: 'done', notice, found: checks ? foundBy(outcome.judgement) : null, look: look(notice, outcome.judgement) }
    : { kind: 'done', notice, found: null, look: null };
}

function foundBy({ counts, findings }: Judgement) {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    overdue: counts.overdue,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

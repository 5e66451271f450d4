import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import { planClearSheets } from '../reports/highlights/planHighlights';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';
import type { CommandName, CommandOutcome } from './ribbonOutcome';
import { createSession, type Session } from './session';
import type { Notice } from './sessionState';

/** What a command needs besides the workbook. */
export interface CommandSettings {
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  /** The language of the reports. */
  readonly language: Language;
}

type Done = Extract<CommandOutcome, { readonly kind: 'done' }>;

/**
 * Does what a ribbon button says, by the same session the pane works with, judged on today. Never rejects.
 * Highlights can be cleared even when no schedule is found any more: then from every sheet of the user's.
 */
export async function runCommand(
  command: CommandName,
  workbook: Workbook,
  { clock, newGuid, language }: CommandSettings,
): Promise<CommandOutcome> {
  let close: (() => void) | null = null;
  try {
    const session = createSession(workbook, clock, newGuid);
    close = session.open();
    await act(command, session, language);
    const { outcome, notice, sheets } = session.getState();
    if (outcome?.ok === false)
      return command === 'clearHighlights'
        ? await clearSheets(workbook, sheets)
        : { kind: 'unusable', problem: outcome.problem };
    if (!outcome || !notice)
      return commandFailure(notice?.kind === 'failed' ? notice.error : new WorkbookError('hostBusy'));
    return told(notice, outcome.judgement);
  } catch (error) {
    return commandFailure(error);
  } finally {
    close?.();
  }
}

/** A failure as plain data. */
export function commandFailure(error: unknown): CommandOutcome {
  return error instanceof WorkbookError
    ? { kind: 'failed', code: error.code, detail: error.detail }
    : { kind: 'failed', code: null, detail: { cause: String(error) } };
}

/** The session reads first, and then does this. */
function act(command: CommandName, session: Session, language: Language): Promise<void> {
  switch (command) {
    case 'checkAndHighlight':
      return session.highlight();
    // A button cannot ask: what the user edited is kept, and the report says so.
    case 'generateReports':
      return session.generateReports(language, 'keepCopy');
    case 'clearHighlights':
      return session.clearHighlights();
  }
}

function told(notice: Notice, judgement: Judgement): CommandOutcome {
  switch (notice.kind) {
    case 'failed':
      return commandFailure(notice.error);
    case 'highlighted':
      return { kind: 'done', notice, found: foundBy(judgement), look: firstOverdue(judgement) };
    case 'generated':
      return { kind: 'done', notice, found: null, look: firstCell(notice.result.sheetsWritten[0]) };
    default:
      return { kind: 'done', notice, found: null, look: null };
  }
}

async function clearSheets(workbook: Workbook, sheets: readonly string[]): Promise<Done> {
  const { unreadableHighlights } = await workbook.apply(planClearSheets(sheets));
  return { kind: 'done', notice: { kind: 'cleared', unreadable: unreadableHighlights }, found: null, look: null };
}

function foundBy({ counts, findings }: Judgement): Done['found'] {
  const count = (severity: 'error' | 'warning' | 'info') =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    overdue: counts.overdue,
    findings: { error: count('error'), warning: count('warning'), info: count('info') },
  };
}

function firstOverdue({ entries }: Judgement): Done['look'] {
  const late = entries.find(({ status }) => status === 'overdue');
  if (!late) return null;
  const { sheet, row, column } = late.entry.cells.content;
  return { sheet, range: { row, column, rowCount: 1, columnCount: 1 } };
}

function firstCell(sheet: string | undefined): Done['look'] {
  return sheet === undefined ? null : { sheet, range: { row: 0, column: 0, rowCount: 1, columnCount: 1 } };
}

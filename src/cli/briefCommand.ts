import { brief } from '../reports/handouts/brief';
import { entriesInScope, type BriefScope } from '../reports/handouts/briefScope';
import { calendarFile } from '../reports/handouts/calendarFile';
import type { Judgement } from '../schedule/judgement';
import { judgeFile } from './judgeFile';
import type { Command } from './parseArguments';
import { saveResult } from './saveResult';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TerminalError } from './terminalError';
import { TERMINAL_TEXTS } from './terminalTexts';

/** `brief`: prints the brief, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function briefCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const judgement = await judged(command, terminal);
  terminal.print(brief(judgement, command.scope, terminal.language));
  return EXIT.clean;
}

/** `calendar`: writes the coming deadlines to a calendar file. Fails with a `TerminalError` or a `WorkbookError`. */
export async function calendarCommand(
  command: Command & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  if (!command.out.toLowerCase().endsWith('.ics'))
    throw new TerminalError({ kind: 'outNoCalendar', file: command.out });
  const judgement = await judged(command, terminal);
  saveResult(command.out, new TextEncoder().encode(calendarFile(judgement, command.scope, terminal.language)));
  terminal.print(TERMINAL_TEXTS[terminal.language].written(command.out));
  return EXIT.clean;
}

async function judged(command: Command, terminal: Terminal): Promise<Judgement> {
  terminal.progress(TERMINAL_TEXTS[terminal.language].reading(command.file));
  const { judgement } = await judgeFile(command.file, command, command.asOf ?? terminal.today);
  requireScope(judgement, command.scope, command.file);
  return judgement;
}

/** A section or person that the schedule does not name is most likely misspelt. */
function requireScope(judgement: Judgement, scope: BriefScope, file: string): void {
  if (scope.kind !== 'all' && entriesInScope(judgement, scope).length === 0)
    throw new TerminalError({ kind: 'notInSchedule', file, name: scope.name });
}

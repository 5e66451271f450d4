import { brief } from '../reports/handouts/brief';
import { entriesInScope, type BriefScope } from '../reports/handouts/briefScope';
import { calendarFile } from '../reports/handouts/calendarFile';
import { openDayFiguresText } from '../reports/handouts/openDayFiguresText';
import type { Judgement, ReportableJudgement } from '../schedule/judgement';
import { hasSchedule } from '../schedule/judgement';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { OpenDays } from '../schedule/openDays/openDays';
import { WHOLE_YEAR } from '../schedule/openDays/openDayFigures';
import { asJson } from './asJson';
import { briefJson, figuresJson } from './handoutJson';
import { judgeFile, openFile } from './judgeFile';
import type { Command } from './parseArguments';
import { reportable } from './reportableFile';
import { saveResult } from './saveResult';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TerminalError } from './terminalError';
import { TERMINAL_TEXTS } from './terminalTexts';

/** `brief`: prints the brief, or without a schedule the open days' figures of the year, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function briefCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  const { scope, json, file } = command;
  const judgement = await reported(command, terminal);
  if (hasSchedule(judgement)) {
    requireScope(judgement, scope, file);
    const text = brief(judgement, scope, language);
    terminal.print(json ? asJson(briefJson(judgement, scope, text)) : text);
  } else if (scope.kind === 'all')
    printFigures(judgement.openDays, { ...command, period: WHOLE_YEAR }, judgement.asOf, terminal);
  else throw new TerminalError({ kind: 'notInSchedule', file, name: scope.name });
  return EXIT.clean;
}

/** `figures`: prints the open days' figures of one period, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function figuresCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { openDays, asOf } = await reported(command, terminal);
  if (!openDays) throw new TerminalError({ kind: 'noOpenDays', file: command.file });
  printFigures(openDays, command, asOf, terminal);
  return EXIT.clean;
}

function printFigures(
  openDays: OpenDays,
  { period, json }: Pick<Command, 'period' | 'json'>,
  asOf: IsoDate,
  terminal: Terminal,
): void {
  const text = openDayFiguresText(openDays, period, asOf, terminal.language);
  terminal.print(json ? asJson(figuresJson(openDays, period, asOf, text)) : text);
}

/** What the file can be reported on, with a schedule or with open days alone. */
async function reported(command: Command, terminal: Terminal): Promise<ReportableJudgement> {
  terminal.progress(TERMINAL_TEXTS[terminal.language].reading(command.file));
  return reportable(command.file, await openFile(command.file, command, command.asOf ?? terminal.today)).judgement;
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
  terminal.print(
    command.json ? asJson({ written: { file: command.out } }) : TERMINAL_TEXTS[terminal.language].written(command.out),
  );
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

import { MESSAGES } from '../locales';
import type { Language } from '../schedule/text/language';
import { WorkbookError } from '../workbook/workbookError';
import { baselineCommand } from './baselineCommand';
import { briefCommand, calendarCommand, figuresCommand } from './briefCommand';
import { changesCommand } from './changesCommand';
import { checkCommand } from './checkCommand';
import { noticeCommand, remindersCommand } from './noticeCommand';
import { parseArguments, type Command } from './parseArguments';
import { removeCommand } from './removeCommand';
import { reportCommand } from './reportCommand';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TerminalError } from './terminalError';
import { TERMINAL_TEXTS } from './terminalTexts';
import { visibleText } from './visibleText';

/** Runs one command line and gives the exit code. Never fails: what goes wrong is told as one line on standard error. */
export async function runCommandLine(
  given: readonly string[],
  open: (language: Language) => Terminal,
): Promise<ExitCode> {
  const args = parseArguments(given);
  const terminal = showing(open(args.language));
  const texts = TERMINAL_TEXTS[args.language];
  if (args.kind === 'help') {
    terminal.print(texts.usage);
    return EXIT.clean;
  }
  if (args.kind === 'problem') {
    terminal.complain(`${texts.usageProblem(args.problem)} ${texts.seeHelp}`);
    return EXIT.unusable;
  }
  const { command } = args;
  try {
    return await run(command, terminal);
  } catch (error) {
    terminal.complain(oneLine(complaint(error, command.file, args.language)));
    return EXIT.unusable;
  }
}

function run(command: Command, terminal: Terminal): Promise<ExitCode> {
  const out = command.out ?? '';
  switch (command.name) {
    case 'check':
      return checkCommand(command, terminal);
    case 'changes':
      return changesCommand(command, terminal);
    case 'brief':
      return briefCommand(command, terminal);
    case 'figures':
      return figuresCommand(command, terminal);
    case 'report':
      return reportCommand({ ...command, out }, terminal);
    case 'baseline':
      return baselineCommand({ ...command, out }, terminal);
    case 'remove':
      return removeCommand({ ...command, out }, terminal);
    case 'notice':
      return noticeCommand({ ...command, out }, terminal);
    case 'reminders':
      return remindersCommand({ ...command, out }, terminal);
    case 'calendar':
      return calendarCommand({ ...command, out }, terminal);
  }
}

function complaint(error: unknown, file: string, language: Language): string {
  const words = MESSAGES[language];
  const texts = TERMINAL_TEXTS[language];
  const stop = language === 'zh-CN' ? '。' : '. ';
  const colon = language === 'zh-CN' ? '：' : ': ';
  if (error instanceof TerminalError) {
    const { problem } = error;
    if (problem.kind !== 'unusable') return texts.fileProblem(problem);
    return `${file}${colon}${words.unusable(problem.problem).title}${stop}${texts.unusableAdvice(problem.problem, problem.sheets)}`;
  }
  if (error instanceof WorkbookError) {
    const { title, advice } = words.error(error.code, error.detail);
    return `${file}${colon}${title}${stop}${advice}`;
  }
  const cause = error instanceof Error ? error.message : String(error);
  return `${file}${colon}${words.unexpected.title}${stop}${cause}`;
}

/** The terminal, to which nothing is sent that it would obey: what stands in a file is anybody's text. */
function showing(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text) => {
      terminal.print(visibleText(text));
    },
    complain: (line) => {
      terminal.complain(visibleText(line));
    },
    progress: (line) => {
      terminal.progress(visibleText(line));
    },
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}

import { noticePaper, reminderPapers } from '../reports/handouts/notice';
import type { Paper } from '../reports/handouts/paper';
import { paperText } from '../reports/handouts/paper';
import type { Judgement } from '../schedule/judgement';
import { asJson } from './asJson';
import { judgeFile } from './judgeFile';
import type { Command } from './parseArguments';
import { saveResult } from './saveResult';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TerminalError } from './terminalError';
import { TERMINAL_TEXTS } from './terminalTexts';

type WritingCommand = Command & { readonly out: string };

/** `notice`: writes the notice to all sections, as .docx or .txt. Fails with a `TerminalError` or a `WorkbookError`. */
export async function noticeCommand(command: WritingCommand, terminal: Terminal): Promise<ExitCode> {
  return writing(command, terminal, (judgement) => [noticePaper(judgement, terminal.language)]);
}

/** `reminders`: writes a reminder for each section, or for the one named, all in one .docx or .txt. Fails with a `TerminalError` or a `WorkbookError`. */
export async function remindersCommand(command: WritingCommand, terminal: Terminal): Promise<ExitCode> {
  const { scope, file } = command;
  return writing(command, terminal, (judgement) => {
    const only = scope.kind === 'section' ? scope.name : null;
    if (only !== null && !judgement.sections.some(({ name }) => name === only))
      throw new TerminalError({ kind: 'notInSchedule', file, name: only });
    const papers = reminderPapers(judgement, terminal.language, only);
    if (papers.length === 0) throw new TerminalError({ kind: 'nobodyToRemind', file });
    return papers;
  });
}

async function writing(
  command: WritingCommand,
  terminal: Terminal,
  papersOf: (judgement: Judgement) => readonly Paper[],
): Promise<ExitCode> {
  const { file, out, json } = command;
  const texts = TERMINAL_TEXTS[terminal.language];
  const form = /\.(docx|txt)$/i.exec(out)?.[1]?.toLowerCase();
  if (form === undefined) throw new TerminalError({ kind: 'outNoPaper', file: out });
  terminal.progress(texts.reading(file));
  const { judgement } = await judgeFile(file, command, command.asOf ?? terminal.today);
  const papers = papersOf(judgement);
  saveResult(out, form === 'docx' ? await asDocument(papers) : new TextEncoder().encode(`${paperText(papers)}\n`));
  terminal.print(json ? asJson({ papers: papers.length, written: { file: out } }) : texts.written(out));
  return EXIT.clean;
}

async function asDocument(papers: readonly Paper[]): Promise<Uint8Array> {
  const { writePapers } = await import('../docx/writePapers');
  return writePapers(papers, papers[0]?.title ?? '');
}

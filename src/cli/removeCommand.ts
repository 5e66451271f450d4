import { planRemoval } from '../reports/planRemoval';
import { reportableOf } from '../schedule/judgement';
import { REMOVAL_TEXTS, removalLines } from '../session/removalTexts';
import { asJson } from './asJson';
import { fileGuids } from './fileGuids';
import { openFile } from './judgeFile';
import type { Command } from './parseArguments';
import { checkOut, saveResult } from './saveResult';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TERMINAL_TEXTS } from './terminalTexts';

/**
 * `remove`: takes report sheets, highlights and kept texts of ours out and saves the result to another file, whether there is a schedule in it
 * or not. Fails with a `TerminalError` or a `WorkbookError`.
 */
export async function removeCommand(
  command: Command & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  const texts = TERMINAL_TEXTS[language];
  checkOut(command.file, command.out);
  terminal.progress(texts.reading(command.file));
  const { bytes, workbook, sheets, outcome } = await openFile(command.file, command, command.asOf ?? terminal.today);
  const removal = planRemoval(reportableOf(outcome), { listing: await workbook.list(), sheets }, fileGuids(bytes));
  await workbook.apply(removal.edits);
  saveResult(command.out, workbook.save());
  const named = (listed: readonly { readonly name: string }[]) => listed.map(({ name }) => name);
  terminal.print(
    command.json
      ? asJson({
          removed: { reports: named(removal.reports), copies: named(removal.copies), texts: removal.texts },
          left: removal.left,
          written: { file: command.out },
        })
      : [
          texts.removed,
          ...removalLines(removal, language).map((line) => `  ${line}`),
          REMOVAL_TEXTS[language].stays(removal.left),
          texts.written(command.out),
        ].join('\n'),
  );
  return EXIT.clean;
}

import { planBaseline } from '../session/actions/setBaseline';
import { asJson } from './asJson';
import { judgeFile } from './judgeFile';
import type { Command } from './parseArguments';
import { checkOut, saveResult } from './saveResult';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TERMINAL_TEXTS } from './terminalTexts';

/**
 * `baseline`: makes the schedule as it stands the one that changes are counted from, and saves the result to another file. The sheets and
 * the original stay as they are. Fails with a `TerminalError` or a `WorkbookError`.
 */
export async function baselineCommand(
  command: Command & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = TERMINAL_TEXTS[terminal.language];
  checkOut(command.file, command.out);
  terminal.progress(texts.reading(command.file));
  const setOn = command.asOf ?? terminal.today;
  const {
    workbook,
    stored,
    told,
    judgement: { schedule },
  } = await judgeFile(command.file, command, setOn);
  const { edits, count } = planBaseline(schedule, setOn, stored);
  await workbook.apply([...told, ...edits]);
  saveResult(command.out, workbook.save());
  terminal.print(
    command.json
      ? asJson({ setOn, title: schedule.title, entries: count, written: { file: command.out } })
      : [texts.baselineSet(count, setOn), texts.written(command.out)].join('\n'),
  );
  return EXIT.clean;
}

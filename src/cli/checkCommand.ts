import type { ReportableJudgement } from '../schedule/judgement';
import { storedTroubleText } from '../session/storedTroubles';
import { asJson } from './asJson';
import { openFile } from './judgeFile';
import type { Command } from './parseArguments';
import { jsonOf, reportable, textOf } from './reportableFile';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TERMINAL_TEXTS } from './terminalTexts';

/** `check`: says how the schedule in a file stands, or without one its open days, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function checkCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  terminal.progress(TERMINAL_TEXTS[language].reading(command.file));
  const opened = await openFile(command.file, command, command.asOf ?? terminal.today);
  const { judgement, storedTroubles } = reportable(command.file, opened);
  const troubles = storedTroubleText(storedTroubles, language);
  terminal.print(
    command.json
      ? asJson({ ...jsonOf(judgement, language), storedTroubles })
      : [textOf(judgement, language), ...(troubles === null ? [] : [troubles])].join('\n\n'),
  );
  return exitCode(judgement);
}

/** 1 when a finding is an error, else 0. */
export function exitCode({ findings }: Pick<ReportableJudgement, 'findings'>): ExitCode {
  return findings.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.clean;
}

import type { Judgement } from '../schedule/judgement';
import { jsonReport } from './jsonReport';
import { judgeFile } from './judgeFile';
import { storedTroubleText } from '../session/storedTroubles';
import type { Command } from './parseArguments';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { textReport } from './textReport';
import { TERMINAL_TEXTS } from './terminalTexts';

/** `check`: says how the schedule in a file stands, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function checkCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  terminal.progress(TERMINAL_TEXTS[language].reading(command.file));
  const { judgement, storedTroubles } = await judgeFile(command.file, command, command.asOf ?? terminal.today);
  const troubles = storedTroubleText(storedTroubles, language);
  terminal.print(
    command.json
      ? JSON.stringify({ ...jsonReport(judgement, language), storedTroubles }, null, 2)
      : [textReport(judgement, language), ...(troubles === null ? [] : [troubles])].join('\n\n'),
  );
  return exitCode(judgement);
}

/** 1 when a finding is an error, else 0. */
export function exitCode({ findings }: Judgement): ExitCode {
  return findings.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.clean;
}

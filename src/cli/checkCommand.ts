import type { Judgement, OpenDayJudgement } from '../schedule/judgement';
import type { Language } from '../schedule/text/language';
import { jsonReport, openDayJson, type JsonReport } from './jsonReport';
import { openFile, withSchedule, type JudgedFile } from './judgeFile';
import { storedTroubleText } from '../session/storedTroubles';
import type { Command } from './parseArguments';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { openDayText, textReport } from './textReport';
import { TERMINAL_TEXTS } from './terminalTexts';

/** `check`: says how the schedule in a file stands, or without one its open days, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function checkCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  terminal.progress(TERMINAL_TEXTS[language].reading(command.file));
  const opened = await openFile(command.file, command, command.asOf ?? terminal.today);
  const { outcome, storedTroubles } = opened;
  const alone = outcome.ok ? null : outcome.openDays;
  const report = alone ? saidOfOpenDays(alone, language) : saidOfSchedule(withSchedule(command.file, opened), language);
  const troubles = storedTroubleText(storedTroubles, language);
  terminal.print(
    command.json
      ? JSON.stringify({ ...report.json(), storedTroubles }, null, 2)
      : [report.text(), ...(troubles === null ? [] : [troubles])].join('\n\n'),
  );
  return report.code;
}

/** What is printed of a judgement, in either form, and how the program ends. */
interface Said {
  readonly json: () => JsonReport;
  readonly text: () => string;
  readonly code: ExitCode;
}

function saidOfSchedule({ judgement }: Pick<JudgedFile, 'judgement'>, language: Language): Said {
  return {
    json: () => jsonReport(judgement, language),
    text: () => textReport(judgement, language),
    code: exitCode(judgement),
  };
}

function saidOfOpenDays(judgement: OpenDayJudgement, language: Language): Said {
  return {
    json: () => openDayJson(judgement, language),
    text: () => openDayText(judgement, language),
    code: exitCode(judgement),
  };
}

/** 1 when a finding is an error, else 0. */
export function exitCode({ findings }: Pick<Judgement, 'findings'>): ExitCode {
  return findings.some(({ severity }) => severity === 'error') ? EXIT.errorsFound : EXIT.clean;
}

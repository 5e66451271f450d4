import { changesText } from '../reports/handouts/changeText';
import { baselineEntryOf, isOfAnotherSchedule, type Baseline, type BaselineEntry } from '../schedule/baseline/baseline';
import { compareWithBaseline, countChanges, kindsOf, type Change } from '../schedule/baseline/compareWithBaseline';
import { asJson } from './asJson';
import { judgeFile, type JudgedFile } from './judgeFile';
import type { Command } from './parseArguments';
import { EXIT, type ExitCode, type Terminal } from './terminal';
import { TerminalError } from './terminalError';
import { TERMINAL_TEXTS } from './terminalTexts';

/** `changes`: says what has changed since the baseline that the file keeps, and writes nothing. Fails with a `TerminalError` or a `WorkbookError`. */
export async function changesCommand(command: Command, terminal: Terminal): Promise<ExitCode> {
  const { language } = terminal;
  terminal.progress(TERMINAL_TEXTS[language].reading(command.file));
  const judged = await judgeFile(command.file, command, command.asOf ?? terminal.today);
  const baseline = baselineIn(judged, command.file);
  const { schedule } = judged.judgement;
  const changes = compareWithBaseline(baseline, schedule.entries);
  terminal.print(
    command.json ? asJson(changesJson(baseline, changes)) : changesText(schedule, baseline.setOn, changes, language),
  );
  return EXIT.clean;
}

function baselineIn({ baseline, judgement }: JudgedFile, file: string): Baseline {
  if (baseline.kind !== 'kept') throw new TerminalError({ kind: 'noBaseline', file, why: baseline.kind });
  if (isOfAnotherSchedule(baseline.value, judgement.schedule))
    throw new TerminalError({ kind: 'noBaseline', file, why: 'otherSchedule' });
  return baseline.value;
}

/** The changes as plain data for scripts: what happened, and the entry before and after; null where it is not there. */
function changesJson({ setOn, title, entries }: Baseline, changes: readonly Change[]) {
  return {
    baseline: { setOn, title, entries: entries.length },
    counts: countChanges(changes),
    changes: changes.map((change) => ({
      kinds: kindsOf(change),
      before: change.kind === 'added' ? null : entryJson(change.before),
      after: change.kind === 'removed' ? null : entryJson(baselineEntryOf(change.entry)),
    })),
  };
}

/** Rows as Excel numbers them, days as ISO text; `time` is the time cell's words where they name no days. */
function entryJson({ sheet, row, content, units, owners, time, done, cancelled }: BaselineEntry) {
  return {
    sheet,
    row: row + 1,
    content,
    units,
    owners,
    start: time.period?.start ?? null,
    end: time.period?.end ?? null,
    time: time.text,
    done,
    cancelled,
  };
}

import { MESSAGES } from '../locales';
import { planHighlights } from '../reports/highlights/planHighlights';
import type { EditedSheetsChoice, ReadyReports } from '../reports/planReports';
import { hasSchedule } from '../schedule/judgement';
import { GENERATED, generateReports, planGeneration } from '../session/actions/generateReports';
import { HIGHLIGHTED } from '../session/actions/highlight';
import { storedTroubleText } from '../session/storedTroubles';
import { asJson } from './asJson';
import { exitCode } from './checkCommand';
import { fileGuids } from './fileGuids';
import { openFile } from './judgeFile';
import type { Command } from './parseArguments';
import { jsonOf, reportable, textOf, type ReportableFile } from './reportableFile';
import { checkOut, saveResult } from './saveResult';
import type { ExitCode, Terminal } from './terminal';
import { TerminalError } from './terminalError';
import { TERMINAL_TEXTS } from './terminalTexts';

/** What `report` did, for the message. */
interface Written {
  readonly file: string;
  readonly plan: ReadyReports;
  readonly highlighted: boolean;
}

/**
 * `report`: highlights what is overdue, generates the report sheets and saves the result to another file. The original is never
 * overwritten. A protected schedule is not highlighted; its reports are generated all the same. Without a schedule it reports on the open days alone. Report sheets that the user edited stop it,
 * unless the command says what is to become of them.
 */
export async function reportCommand(
  command: Command & { readonly out: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const { language } = terminal;
  checkOut(command.file, command.out);
  terminal.progress(TERMINAL_TEXTS[language].reading(command.file));
  const opened = await openFile(command.file, command, command.asOf ?? terminal.today);
  const judged = groupedBy(command.by, reportable(command.file, opened));
  terminal.progress(generateReports.busy[language]);
  const written = await writeReports(judged, { ...command, terminal });
  const { judgement } = judged;
  terminal.print(
    command.json
      ? asJson({ ...jsonOf(judgement, language), storedTroubles: judged.storedTroubles, written: writtenJson(written) })
      : `${textOf(judgement, language)}\n\n${writtenText(written, judged, terminal).join('\n')}`,
  );
  return exitCode(judgement);
}

/** What is gathered by is a matter of the reports alone: nothing else of the judgement depends on it. */
function groupedBy(by: Command['by'], judged: ReportableFile): ReportableFile {
  if (by === null) return judged;
  const { judgement } = judged;
  return { ...judged, judgement: { ...judgement, settings: { ...judgement.settings, reports: { by } } } };
}

interface Target {
  readonly file: string;
  readonly out: string;
  readonly edited: EditedSheetsChoice;
  readonly terminal: Terminal;
}

async function writeReports(
  { workbook, bytes, judgement, sheets, told, scheduleSheets }: ReportableFile,
  { file, out, edited, terminal: { language, today } }: Target,
): Promise<Written> {
  const plan = await planGeneration(workbook, judgement, sheets, {
    language,
    newGuid: fileGuids(bytes),
    edited,
  });
  if (plan.kind === 'ask') throw new TerminalError({ kind: 'editedReports', file, sheets: plan.edited });
  const isHighlighted = hasSchedule(judgement) && !scheduleSheets.some((sheet) => sheet.protected);
  const highlights = isHighlighted ? planHighlights(judgement, { today }) : [];
  await workbook.apply([...told, ...plan.edits, ...highlights]);
  saveResult(out, workbook.save());
  return { file: out, plan, highlighted: isHighlighted };
}

function writtenJson({ file, plan, highlighted }: Written) {
  return {
    file,
    highlighted,
    sheets: plan.sheets.map(({ name }) => name),
    renamed: plan.renamed,
    obsolete: plan.obsolete.map(({ name }) => name),
    copies: plan.copies,
  };
}

function writtenText(
  { file, plan, highlighted }: Written,
  { judgement, baseline, storedTroubles, scheduleSheets }: ReportableFile,
  { language, today }: Terminal,
): readonly string[] {
  const words = MESSAGES[language];
  const texts = TERMINAL_TEXTS[language];
  const troubles = storedTroubleText(storedTroubles, language);
  const protectedSheets = scheduleSheets.filter((sheet) => sheet.protected).map(({ name }) => name);
  return [
    ...(highlighted ? [HIGHLIGHTED[language](judgement.asOf, judgement.asOf === today)] : []),
    ...(protectedSheets.length > 0 ? [texts.sheetProtected(protectedSheets.join(words.listSeparator))] : []),
    `${GENERATED[language].generated(plan.sheets.length)} ${plan.sheets.map(({ name }) => name).join(words.listSeparator)}`,
    ...plan.renamed.map(({ wanted, used }) => GENERATED[language].renamed(wanted, used)),
    ...plan.copies.map(({ of, name }) => GENERATED[language].copied(of, name)),
    ...(plan.obsolete.length > 0
      ? [texts.obsolete(plan.obsolete.map(({ name }) => name).join(words.listSeparator))]
      : []),
    ...(baseline.kind === 'lost' ? [words.changes.lost] : []),
    ...(troubles === null ? [] : [troubles]),
    texts.written(file),
  ];
}

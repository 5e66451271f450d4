import { randomUUID } from 'node:crypto';
import { readFile, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { MESSAGES } from '../locales/messages';
import { planHighlights } from '../reports/planHighlights';
import { planReports } from '../reports/planReports';
import { ownReportSheets } from '../reports/reportRecord';
import type { IsoDate } from '../schedule/calendarDate';
import { judge } from '../schedule/judge';
import type { Judgement } from '../schedule/judgement';
import { readSettings } from '../schedule/settingsStore';
import { userSheets, type SheetSnapshot, type WorkbookListing } from '../workbook/sheetSnapshot';
import { WorkbookError } from '../workbook/workbookError';
import { openXlsx, type XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import { CLI_TEXTS } from './cliTexts';
import { judgementJson } from './judgementJson';
import { judgementText } from './judgementText';
import { parseArguments, type CliRequest } from './parseArguments';

/** Where a run writes and what day it is. */
export interface CliSurroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly today: IsoDate;
}

/** The exit codes: no error finding, error findings, unusable input. */
const CLEAN = 0;
const ERRORS_FOUND = 1;
const UNUSABLE = 2;

/** Input that cannot be used, in one line for the person at the terminal. */
class UnusableInput extends Error {}

interface JudgedFile {
  readonly workbook: XlsxWorkbook;
  readonly listing: WorkbookListing;
  readonly sheets: readonly SheetSnapshot[];
  readonly judgement: Judgement;
}

/** Does what the words after the program's name ask, and gives the exit code. Never rejects for bad input. */
export async function run(words: readonly string[], { out, error, today }: CliSurroundings): Promise<number> {
  const parsed = parseArguments(words);
  if (parsed.kind === 'help') {
    out(CLI_TEXTS['zh-CN'].usage);
    return CLEAN;
  }
  if (parsed.kind === 'wrong') {
    error(CLI_TEXTS[parsed.language].problem(parsed.problem));
    return UNUSABLE;
  }
  const { request } = parsed;
  try {
    const file = await judgeFile(request, today);
    const lines = request.json ? [] : [judgementText(file.judgement, request.language)];
    if (request.out !== null) lines.push(...(await writeReports(file, request, request.out, today)));
    out(request.json ? JSON.stringify(judgementJson(file.judgement)) : lines.join('\n'));
    return file.judgement.findings.some(({ severity }) => severity === 'error') ? ERRORS_FOUND : CLEAN;
  } catch (problem) {
    error(oneLine(problem, request));
    return UNUSABLE;
  }
}

async function judgeFile({ file, sheet, asOf, language }: CliRequest, today: IsoDate): Promise<JudgedFile> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    throw new UnusableInput(CLI_TEXTS[language].cannotRead(file));
  }
  const workbook = openXlsx(bytes);
  const listing = await workbook.list();
  const sheets = await workbook.read(userSheets(listing));
  const settings = readSettings(listing.stored);
  const outcome = judge(sheets, sheet === null ? settings : { ...settings, schedule: { ...settings.schedule, sheet } }, asOf ?? today);
  if (!outcome.ok) {
    if (outcome.problem.kind === 'severalSchedules') throw new UnusableInput(CLI_TEXTS[language].severalSchedules(outcome.problem.sheets));
    const { title, advice } = MESSAGES[language].unusable(outcome.problem);
    throw new UnusableInput(`${title}${language === 'zh-CN' ? '。' : '. '}${advice}`);
  }
  return { workbook, listing, sheets, judgement: outcome.judgement };
}

/** Writes highlights and report sheets into a copy, and says so. The original is never the target. */
async function writeReports({ workbook, listing, sheets, judgement }: JudgedFile, request: CliRequest, target: string, today: IsoDate): Promise<string[]> {
  const texts = CLI_TEXTS[request.language];
  if (await isSameFile(request.file, target)) throw new UnusableInput(texts.sameFile(target));
  const ownSheets = await workbook.read(ownReportSheets(listing).map(({ name }) => name));
  const plan = planReports(judgement, { listing, ownSheets, dateSystem: sheets[0]?.dateSystem ?? 1900 }, { language: request.language, newGuid: randomUUID });
  const result = await workbook.apply([...planHighlights(judgement, { today }), ...plan.edits]);
  try {
    await writeFile(target, workbook.save());
  } catch {
    throw new UnusableInput(texts.cannotWrite(target));
  }
  return [
    texts.written(target, result.sheetsWritten),
    ...plan.renamed.map(({ wanted, used }) => MESSAGES[request.language].done.renamed(wanted, used)),
    ...plan.obsolete.map(({ name }) => texts.obsolete(name)),
  ];
}

async function isSameFile(original: string, target: string): Promise<boolean> {
  const resolved = await realpath(target).catch(() => path.resolve(target));
  return resolved === (await realpath(original));
}

function oneLine(problem: unknown, { language, file }: CliRequest): string {
  if (problem instanceof UnusableInput) return problem.message;
  const { title, advice } = problem instanceof WorkbookError ? MESSAGES[language].error(problem.code, problem.detail) : MESSAGES[language].unexpected;
  return `${file}${language === 'zh-CN' ? '：' : ': '}${title}${language === 'zh-CN' ? '。' : '. '}${advice}`;
}

import { parseArgs } from 'node:util';
import { parseIsoDate, type IsoDate } from '../schedule/calendar/isoDate';
import type { BriefScope } from '../reports/handouts/briefScope';
import type { EditedSheetsChoice } from '../reports/planReports';
import type { Language } from '../schedule/text/language';
import type { ReportingPeriod } from '../schedule/openDays/openDayFigures';
import { WHOLE_YEAR } from '../schedule/openDays/openDayFigures';
import { columnsOf, headerRowOf, listedColumns, sheetsOf, type ColumnsFault, type TableOptions } from './tableOptions';
import { REPORT_GROUPINGS, type ReportGrouping } from '../schedule/settings/settings';

/** What can be asked for; `WRITES` says which write a file. */
type CommandName =
  'check' | 'report' | 'changes' | 'baseline' | 'brief' | 'notice' | 'reminders' | 'calendar' | 'figures' | 'remove';

const WRITES: Readonly<Record<CommandName, boolean>> = {
  check: false,
  report: true,
  changes: false,
  baseline: true,
  brief: false,
  notice: true,
  reminders: true,
  calendar: true,
  figures: false,
  remove: true,
};

/** What was asked for in the terminal. */
export interface Command extends TableOptions {
  readonly name: CommandName;
  readonly file: string;
  /** Where to write; null for the commands that write nothing. */
  readonly out: string | null;
  /** Null is today. */
  readonly asOf: IsoDate | null;
  readonly json: boolean;
  /** Whose work `brief` and `calendar` are about. */
  readonly scope: BriefScope;
  /** Which part of the year `figures` is about. */
  readonly period: ReportingPeriod;
  /** What `report` gathers its sheets by; null takes what the workbook's settings say. */
  readonly by: readonly ReportGrouping[] | null;
  /** What `report` does about sheets that the user edited; `ask` stops there. */
  readonly edited: EditedSheetsChoice;
}

/** What is wrong with a command line. The words for each are in `terminalTexts`. */
export type UsageProblem =
  | { readonly kind: 'noCommand' }
  | {
      readonly kind:
        | 'unknownCommand'
        | 'unknownOption'
        | 'badDate'
        | 'badGrouping'
        | 'badSheets'
        | 'badHeader'
        | 'badPeriod'
        | 'onlyForFigures'
        | 'onlyForReport'
        | 'onlyForBrief';
      readonly text: string;
    }
  | { readonly kind: 'badColumns'; readonly fault: ColumnsFault }
  | { readonly kind: 'optionWithoutValue'; readonly text: string }
  | { readonly kind: 'noFile' | 'severalFiles' | 'overwriteAndKeep' | 'sectionAndOwner' | 'sheetAndSheets' }
  | { readonly kind: 'noOut' | 'outNotUsed'; readonly command: CommandName };

export type Arguments = { readonly language: Language } & (
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: UsageProblem }
);

const OPTIONS = {
  sheet: { type: 'string' },
  sheets: { type: 'string' },
  header: { type: 'string' },
  columns: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  section: { type: 'string' },
  owner: { type: 'string' },
  by: { type: 'string' },
  period: { type: 'string' },
  overwrite: { type: 'boolean' },
  'keep-copy': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ONLY_FOR_REPORT = ['by', 'overwrite', 'keep-copy'] as const;
const ONLY_FOR_BRIEF = ['section', 'owner'] as const;
/** Whose work a command may be about. */
const SCOPES: Partial<Record<CommandName, readonly string[]>> = {
  brief: ONLY_FOR_BRIEF,
  calendar: ONLY_FOR_BRIEF,
  reminders: ['section'],
};

type Values = ReturnType<typeof parse>['values'];

/** A command line whose options are known: the command's name, the file, and what is left to judge. */
interface Line {
  readonly name: CommandName;
  readonly file: string;
  readonly values: Values;
}

/** Understands a command line (without the program's own name). Never fails: what cannot be understood is a problem to tell. */
export function parseArguments(given: readonly string[]): Arguments {
  const { values, positionals, tokens } = parse(given);
  const language: Language = values.lang === 'en-US' ? 'en-US' : 'zh-CN';
  const problem = optionProblem(tokens) ?? languageProblem(values);
  if (problem) return { language, kind: 'problem', problem };
  if (values.help) return { language, kind: 'help' };
  const line = commandAndFile(positionals);
  if ('kind' in line) return { language, kind: 'problem', problem: line };
  return { language, ...commandOf({ ...line, values }) };
}

function parse(given: readonly string[]) {
  return parseArgs({ args: [...given], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
}

/** An option that nobody knows, or one that lacks its value or must have none. */
function optionProblem(tokens: ReturnType<typeof parse>['tokens']): UsageProblem | null {
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : null;
    if (!option || (option.type === 'boolean' && token.value !== undefined))
      return { kind: 'unknownOption', text: token.rawName };
    if (option.type === 'string' && !token.value) return { kind: 'optionWithoutValue', text: token.rawName };
  }
  return null;
}

function languageProblem({ lang }: Values): UsageProblem | null {
  return lang === undefined || lang === 'zh-CN' || lang === 'en-US'
    ? null
    : { kind: 'unknownOption', text: `--lang ${String(lang)}` };
}

function commandAndFile([name, file, ...more]: readonly string[]): Omit<Line, 'values'> | UsageProblem {
  if (name === undefined) return { kind: 'noCommand' };
  if (!isCommandName(name)) return { kind: 'unknownCommand', text: name };
  if (file === undefined) return { kind: 'noFile' };
  return more.length > 0 ? { kind: 'severalFiles' } : { name, file };
}

/** The command with its options, or the first thing that is wrong with them. */
function commandOf(
  line: Line,
):
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'problem'; readonly problem: UsageProblem } {
  const { name, file, values } = line;
  const problem =
    outProblem(line) ?? dateProblem(values) ?? tableProblem(values) ?? placeProblem(line) ?? choiceProblem(values);
  if (problem) return { kind: 'problem', problem };
  return {
    kind: 'command',
    command: {
      name,
      file,
      out: textOf(values.out),
      ...tableOptions(values),
      asOf: parseIsoDate(textOf(values['as-of']) ?? ''),
      json: values.json === true,
      scope: scopeOf(values),
      period: periodOf(values) ?? WHOLE_YEAR,
      by: groupingsOf(values),
      edited: values.overwrite ? 'overwrite' : values['keep-copy'] ? 'keepCopy' : 'ask',
    },
  };
}

/** A command that writes must be told where, and only such a one. */
function outProblem({ name, values }: Line): UsageProblem | null {
  const given = textOf(values.out) !== null;
  if (WRITES[name] === given) return null;
  return { kind: given ? 'outNotUsed' : 'noOut', command: name };
}

function dateProblem(values: Values): UsageProblem | null {
  const [day, period] = [textOf(values['as-of']), textOf(values.period)];
  if (day !== null && parseIsoDate(day) === null) return { kind: 'badDate', text: day };
  return period === null || periodOf(values) ? null : { kind: 'badPeriod', text: period };
}

/** `year`, `h1`, `q3` or the number of a month; null where nothing is said, or none of these. */
function periodOf(values: Values): ReportingPeriod | null {
  const text = textOf(values.period)?.toLowerCase() ?? '';
  if (text === 'year') return WHOLE_YEAR;
  const [, letter = '', digits = ''] = /^([hq]?)(\d{1,2})$/.exec(text) ?? [];
  const number = Number(digits);
  const kind = letter === 'h' ? 'half' : letter === 'q' ? 'quarter' : 'month';
  const most = { half: 2, quarter: 4, month: 12 }[kind];
  return number >= 1 && number <= most ? { kind, number } : null;
}

function tableOptions(values: Values): TableOptions {
  const [sheets, header, columns] = [textOf(values.sheets), textOf(values.header), textOf(values.columns)];
  return {
    sheet: textOf(values.sheet),
    sheets: sheets === null ? null : sheetsOf(sheets),
    headerRow: header === null ? null : headerRowOf(header),
    columns: columns === null ? [] : listedColumns(columns),
  };
}

function tableProblem(values: Values): UsageProblem | null {
  const [sheets, header, columns] = [textOf(values.sheets), textOf(values.header), textOf(values.columns)];
  if (sheets !== null && textOf(values.sheet) !== null) return { kind: 'sheetAndSheets' };
  if (sheets !== null && sheetsOf(sheets) === null) return { kind: 'badSheets', text: sheets };
  if (header !== null && headerRowOf(header) === null) return { kind: 'badHeader', text: header };
  const read = columns === null ? [] : columnsOf(columns);
  return 'kind' in read ? { kind: 'badColumns', fault: read } : null;
}

/** An option of another command's. */
function placeProblem({ name, values }: Line): UsageProblem | null {
  const ofReport = name === 'report' ? undefined : ONLY_FOR_REPORT.find((option) => values[option] !== undefined);
  if (ofReport !== undefined) return { kind: 'onlyForReport', text: `--${ofReport}` };
  if (name !== 'figures' && values.period !== undefined) return { kind: 'onlyForFigures', text: '--period' };
  const scopes = SCOPES[name] ?? [];
  const ofBrief = ONLY_FOR_BRIEF.find((option) => values[option] !== undefined && !scopes.includes(option));
  return ofBrief === undefined ? null : { kind: 'onlyForBrief', text: `--${ofBrief}` };
}

/** Options that exclude each other, and a list with a word that is none of its own. */
function choiceProblem(values: Values): UsageProblem | null {
  if (textOf(values.section) !== null && textOf(values.owner) !== null) return { kind: 'sectionAndOwner' };
  const by = textOf(values.by);
  if (by !== null && groupingsOf(values) === null) return { kind: 'badGrouping', text: by };
  return values.overwrite && values['keep-copy'] ? { kind: 'overwriteAndKeep' } : null;
}

function scopeOf(values: Values): BriefScope {
  const [section, owner] = [textOf(values.section), textOf(values.owner)];
  if (section !== null) return { kind: 'section', name: section };
  return owner === null ? { kind: 'all' } : { kind: 'owner', name: owner };
}

/** The groupings of a list such as `section,owner`; none of `none`; null where nothing is said or a word is no grouping. */
function groupingsOf(values: Values): readonly ReportGrouping[] | null {
  const text = textOf(values.by);
  if (text === null) return null;
  const words = text === 'none' ? [] : text.split(/[,，、]/u).map((word) => word.trim());
  return words.every((word) => REPORT_GROUPINGS.some((grouping) => grouping === word))
    ? REPORT_GROUPINGS.filter((grouping) => words.includes(grouping))
    : null;
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(WRITES, name);
}

function textOf(value: string | boolean | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

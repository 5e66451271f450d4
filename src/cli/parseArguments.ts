import { parseArgs } from 'node:util';
import { parseIsoDate, type IsoDate } from '../schedule/calendar/isoDate';
import type { BriefScope } from '../reports/handouts/briefScope';
import type { EditedSheetsChoice } from '../reports/planReports';
import type { Language } from '../schedule/text/language';
import { REPORT_GROUPINGS, type ReportGrouping } from '../schedule/settings/settings';

/** `report`, `baseline` and `calendar` write a file, the others none. */
export type CommandName = 'check' | 'report' | 'changes' | 'baseline' | 'brief' | 'calendar';

const WRITES: Readonly<Record<CommandName, boolean>> = {
  check: false,
  report: true,
  changes: false,
  baseline: true,
  brief: false,
  calendar: true,
};

/** What was asked for in the terminal. */
export interface Command {
  readonly name: CommandName;
  readonly file: string;
  /** Where to write; null for the commands that write nothing. */
  readonly out: string | null;
  /** The sheet that holds the schedule; null lets it be found. */
  readonly sheet: string | null;
  /** Null is today. */
  readonly asOf: IsoDate | null;
  readonly json: boolean;
  /** Whose work `brief` and `calendar` are about. */
  readonly scope: BriefScope;
  /** What `report` gathers its sheets by; null takes what the workbook's settings say. */
  readonly by: readonly ReportGrouping[] | null;
  /** What `report` does about sheets that the user edited; `ask` stops there. */
  readonly edited: EditedSheetsChoice;
}

/** What is wrong with a command line. The words for each are in `terminalTexts`. */
export type UsageProblem =
  | { readonly kind: 'noCommand' }
  | {
      readonly kind: 'unknownCommand' | 'unknownOption' | 'badDate' | 'badGrouping' | 'onlyForReport' | 'onlyForBrief';
      readonly text: string;
    }
  | { readonly kind: 'optionWithoutValue'; readonly text: string }
  | { readonly kind: 'noFile' | 'severalFiles' | 'overwriteAndKeep' | 'sectionAndOwner' }
  | { readonly kind: 'noOut' | 'outNotUsed'; readonly command: CommandName };

export type Arguments = { readonly language: Language } & (
  | { readonly kind: 'command'; readonly command: Command }
  | { readonly kind: 'help' }
  | { readonly kind: 'problem'; readonly problem: UsageProblem }
);

const OPTIONS = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string', short: 'o' },
  lang: { type: 'string' },
  section: { type: 'string' },
  owner: { type: 'string' },
  by: { type: 'string' },
  overwrite: { type: 'boolean' },
  'keep-copy': { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const ONLY_FOR_REPORT = ['by', 'overwrite', 'keep-copy'] as const;

/** Understands a command line (without the program's own name). Never fails: what cannot be understood is a problem to tell. */
export function parseArguments(given: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...given],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const language: Language = values.lang === 'en-US' ? 'en-US' : 'zh-CN';
  const problem = (one: UsageProblem): Arguments => ({ language, kind: 'problem', problem: one });

  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(OPTIONS, token.name) ? OPTIONS[token.name as keyof typeof OPTIONS] : null;
    if (!option || (option.type === 'boolean' && token.value !== undefined))
      return problem({ kind: 'unknownOption', text: token.rawName });
    if (option.type === 'string' && !token.value) return problem({ kind: 'optionWithoutValue', text: token.rawName });
  }
  if (values.lang !== undefined && values.lang !== 'zh-CN' && values.lang !== 'en-US')
    return problem({ kind: 'unknownOption', text: `--lang ${String(values.lang)}` });
  if (values.help) return { language, kind: 'help' };

  const [name, file, ...more] = positionals;
  if (name === undefined) return problem({ kind: 'noCommand' });
  if (!isCommandName(name)) return problem({ kind: 'unknownCommand', text: name });
  if (file === undefined) return problem({ kind: 'noFile' });
  if (more.length > 0) return problem({ kind: 'severalFiles' });
  const out = textOf(values.out);
  if (WRITES[name] && out === null) return problem({ kind: 'noOut', command: name });
  if (!WRITES[name] && out !== null) return problem({ kind: 'outNotUsed', command: name });
  const day = textOf(values['as-of']);
  const asOf = day === null ? null : parseIsoDate(day);
  if (day !== null && asOf === null) return problem({ kind: 'badDate', text: day });
  const misplaced = name === 'report' ? undefined : ONLY_FOR_REPORT.find((option) => values[option] !== undefined);
  if (misplaced !== undefined) return problem({ kind: 'onlyForReport', text: `--${misplaced}` });
  const scoped =
    name === 'brief' || name === 'calendar'
      ? undefined
      : (['section', 'owner'] as const).find((option) => values[option] !== undefined);
  if (scoped !== undefined) return problem({ kind: 'onlyForBrief', text: `--${scoped}` });
  const [section, owner] = [textOf(values.section), textOf(values.owner)];
  if (section !== null && owner !== null) return problem({ kind: 'sectionAndOwner' });
  const scope: BriefScope =
    section !== null
      ? { kind: 'section', name: section }
      : owner !== null
        ? { kind: 'owner', name: owner }
        : { kind: 'all' };
  const grouping = textOf(values.by);
  const by = grouping === null ? null : groupingsOf(grouping);
  if (grouping !== null && by === null) return problem({ kind: 'badGrouping', text: grouping });
  if (values.overwrite && values['keep-copy']) return problem({ kind: 'overwriteAndKeep' });
  const edited = values.overwrite ? 'overwrite' : values['keep-copy'] ? 'keepCopy' : 'ask';
  return {
    language,
    kind: 'command',
    command: { name, file, out, sheet: textOf(values.sheet), asOf, json: values.json === true, scope, by, edited },
  };
}

/** The groupings of a list such as `section,owner`; none of `none`; null where a word is no grouping. */
function groupingsOf(text: string): readonly ReportGrouping[] | null {
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

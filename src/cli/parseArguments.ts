import { parseArgs } from 'node:util';
import { parseIsoDate, type IsoDate } from '../schedule/calendarDate';
import type { Language } from '../schedule/language';

/** What the terminal was asked to do. */
export interface CliRequest {
  readonly command: 'check' | 'report';
  readonly file: string;
  readonly sheet: string | null;
  /** Null is today. */
  readonly asOf: IsoDate | null;
  readonly json: boolean;
  /** Where `report` writes; null for `check`. */
  readonly out: string | null;
  readonly language: Language;
}

/** The command line as a request, or what is wrong with it. */
export type ParsedArguments = { readonly kind: 'request'; readonly request: CliRequest } | { readonly kind: 'help' } | { readonly kind: 'wrong'; readonly problem: UsageProblem; readonly language: Language };

export type UsageProblem =
  | { readonly kind: 'noCommand' }
  | { readonly kind: 'unknownCommand'; readonly text: string }
  | { readonly kind: 'noFile' }
  | { readonly kind: 'tooMany'; readonly text: string }
  | { readonly kind: 'noOut' }
  | { readonly kind: 'badDate'; readonly text: string }
  | { readonly kind: 'badOption'; readonly text: string };

const OPTIONS = {
  sheet: { type: 'string' },
  'as-of': { type: 'string' },
  out: { type: 'string' },
  lang: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words after the program's name. Never throws. */
export function parseArguments(words: readonly string[]): ParsedArguments {
  const language: Language = words.some((word, index) => word === '--lang=en-US' || (word === '--lang' && words[index + 1] === 'en-US')) ? 'en-US' : 'zh-CN';
  const wrong = (problem: UsageProblem): ParsedArguments => ({ kind: 'wrong', problem, language });
  let parsed;
  try {
    parsed = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const option = /'(-[^' ]*)/.exec(String(error))?.[1] ?? '';
    return wrong({ kind: 'badOption', text: option });
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.lang !== undefined && values.lang !== 'zh-CN' && values.lang !== 'en-US') return wrong({ kind: 'badOption', text: `--lang ${values.lang}` });
  const [command, file, extra] = positionals;
  if (command === undefined) return wrong({ kind: 'noCommand' });
  if (command !== 'check' && command !== 'report') return wrong({ kind: 'unknownCommand', text: command });
  if (file === undefined) return wrong({ kind: 'noFile' });
  if (extra !== undefined) return wrong({ kind: 'tooMany', text: extra });
  const asOfText = values['as-of'];
  const asOf = asOfText === undefined ? null : parseIsoDate(asOfText);
  if (asOfText !== undefined && asOf === null) return wrong({ kind: 'badDate', text: asOfText });
  if (command === 'report' && values.out === undefined) return wrong({ kind: 'noOut' });
  if (command === 'check' && values.out !== undefined) return wrong({ kind: 'badOption', text: '--out' });
  return { kind: 'request', request: { command, file, sheet: values.sheet ?? null, asOf, json: values.json ?? false, out: values.out ?? null, language } };
}

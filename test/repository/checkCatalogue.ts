/** Writes docs/checks.md from the checks themselves and the cases of their tests: `npm run docs:checks`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MESSAGES } from '../../src/locales';
import type { Check } from '../../src/schedule/checks/defineCheck';
import { CHECKS } from '../../src/schedule/checks/registry';
import type { Language } from '../../src/schedule/text/language';
import type { CheckCases } from '../schedule/checks/checkCases';
import { casesOf } from '../schedule/checks/checkCases';
import type { WrittenSheet } from '../schedule/writtenSheets';
import { parseWrittenSheets } from '../schedule/writtenSheets';

export const CATALOGUE_FILE = path.join(__dirname, '../../docs/checks.md');

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly usually: string;
  readonly example: string;
  readonly asOf: (date: string) => string;
  readonly finds: string;
  readonly passesOver: string;
  readonly hidden: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    title: '检查项目',
    intro:
      '每一项都可以在“设置”里关掉，选择保存在工作簿里。级别是通常的级别，个别情形会轻一些。\n\n每一项有两张小表：⚑ 标出会提示的单元格，另一张里的都不提示；未另说明的截至 2020-06-15。↑ 表示与上面的单元格合并，␣ 表示空格。',
    usually: '级别',
    example: '例',
    asOf: (date) => `截至 ${date}：`,
    finds: '会提示',
    passesOver: '不提示',
    hidden: '（隐藏的行）',
  },
  'en-US': {
    title: 'The checks',
    intro:
      'Each can be switched off in Settings; the choice is kept in the workbook. The severity is the usual one; some cases are milder.\n\nEach has two small tables: in the first, ⚑ marks the cells it finds; in the second it finds nothing. The as-of date is 2020-06-15 unless said. ↑ is merged with the cell above, ␣ is a space.',
    usually: 'Severity',
    example: 'Example',
    asOf: (date) => `On ${date}:`,
    finds: 'What it finds',
    passesOver: 'What it passes over',
    hidden: '(hidden row)',
  },
};

/** The catalogue in both languages, Chinese first. */
export async function checkCatalogue(): Promise<string> {
  const units = await Promise.all(CHECKS.map(async (check) => ({ check, cases: await casesOf(check.id) })));
  const languages = Object.keys(WORDS) as Language[];
  const catalogues = languages.map((language) => {
    const { title, intro } = WORDS[language];
    const pages = units.map(({ check, cases }) => pageOf(check, cases, language));
    return `# ${title}\n\n${intro}\n\n${pages.join('\n')}`;
  });
  return `<!-- Written by npm run docs:checks from src/schedule/checks and the cases in test/schedule/checks; change those, not this file. -->\n${catalogues.join('\n')}`;
}

function pageOf({ id, severity, text, example }: Check, cases: CheckCases, language: Language): string {
  const words = WORDS[language];
  const { title, explanation, offWhen } = text[language];
  return [
    `## ${title}`,
    `\`${id}\` · ${words.usually}: ${MESSAGES[language].severity[severity]}`,
    explanation,
    `> ${words.example}: ${example[language]}`,
    ...(cases.asOf === undefined ? [] : [words.asOf(cases.asOf)]),
    words.finds,
    tablesOf(cases.finds, words),
    words.passesOver,
    tablesOf(cases.passesOver, words),
    `${offWhen}\n`,
  ].join('\n\n');
}

/** The written sheets as tables, each under its name where there are several. */
function tablesOf(text: string, words: Words): string {
  const sheets = parseWrittenSheets(text);
  return sheets
    .map((sheet) => (sheets.length > 1 ? `*${sheet.name}*\n\n${tableOf(sheet, words)}` : tableOf(sheet, words)))
    .join('\n\n');
}

function tableOf({ rows }: WrittenSheet, words: Words): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ hidden, cells }) => {
    const shown = Array.from({ length: width }, (_, column) => cellText(cells[column] ?? ''));
    return `| ${(hidden ? [`${words.hidden}${shown[0] ?? ''}`, ...shown.slice(1)] : shown).join(' | ')} |`;
  });
  const [header = '', ...body] = lines;
  return [header, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function cellText(written: string): string {
  return written === '^' ? '↑' : written.replace(/^⚑(?=.)/, '⚑ ').replaceAll('↵', '<br>');
}

if (process.argv[1] && path.resolve(process.argv[1]) === __filename)
  void checkCatalogue().then((catalogue) => {
    writeFileSync(CATALOGUE_FILE, catalogue);
  });

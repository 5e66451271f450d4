/** Writes docs/checks.md from the checks themselves: `npm run docs:checks`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { MESSAGES } from '../../src/locales';
import { CHECKS } from '../../src/schedule/checks/registry';
import type { Language } from '../../src/schedule/text/language';

export const CATALOGUE_FILE = path.join(__dirname, '../../docs/checks.md');

const WORDS: Readonly<
  Record<
    Language,
    { readonly title: string; readonly intro: string; readonly usually: string; readonly example: string }
  >
> = {
  'zh-CN': {
    title: '检查项目',
    intro: '每一项都可以在“设置”里关掉，选择保存在工作簿里。级别是通常的级别，个别情形会轻一些。',
    usually: '级别',
    example: '例',
  },
  'en-US': {
    title: 'The checks',
    intro:
      'Each can be switched off in Settings; the choice is kept in the workbook. The severity is the usual one; some cases are milder.',
    usually: 'Severity',
    example: 'Example',
  },
};

/** The catalogue in both languages, Chinese first. */
export function checkCatalogue(): string {
  const languages = Object.keys(WORDS) as Language[];
  return `<!-- Written by npm run docs:checks from src/schedule/checks; change the checks, not this file. -->\n${languages.map(catalogueIn).join('\n')}`;
}

function catalogueIn(language: Language): string {
  const words = WORDS[language];
  const checks = CHECKS.map(({ id, severity, text, example }) => {
    const { title, explanation, offWhen } = text[language];
    return `## ${title}\n\n\`${id}\` · ${words.usually}: ${MESSAGES[language].severity[severity]}\n\n${explanation}\n\n> ${words.example}: ${example[language]}\n\n${offWhen}\n`;
  });
  return `# ${words.title}\n\n${words.intro}\n\n${checks.join('\n')}`;
}

if (process.argv[1] && path.resolve(process.argv[1]) === __filename) writeFileSync(CATALOGUE_FILE, checkCatalogue());

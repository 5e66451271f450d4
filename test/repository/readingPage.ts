/** Writes docs/reading.md from the reading cases and what the reader makes of them: `npm run docs:reading`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../src/schedule/text/language';
import { casesNotYetRead } from './readCases';
import type { ReadingTopic } from './readingWords';
import { accuracyTopic, NOT_YET, PAGE, TOPICS, WORDS_OF_READING } from './readingWords';
import { roleTally } from './roleTally';

export const READING_FILE = path.join(__dirname, '../../docs/reading.md');

/** The page in both languages, Chinese first. */
export function readingPage(): string {
  const { judged, unknown } = roleTally();
  const topics = [...TOPICS, ...(casesNotYetRead().length > 0 ? [NOT_YET] : []), accuracyTopic(judged.length, unknown)];
  const pages = (Object.keys(PAGE) as Language[]).map((language) => {
    const { title, intro } = PAGE[language];
    return [`# ${title}`, intro, ...topics.map((topic) => topicText(topic, language))].join('\n\n');
  });
  return `<!-- Written by npm run docs:reading from the cases in test/fixtures and what the reader makes of them; change those, not this file. -->\n${pages.join('\n\n')}\n`;
}

function topicText({ title, text, tables }: ReadingTopic, language: Language): string {
  const parts = tables.map((table) => table(language, WORDS_OF_READING[language]));
  return [`## ${title[language]}`, text[language], ...parts].join('\n\n');
}

if (process.argv[1] && path.resolve(process.argv[1]) === __filename) writeFileSync(READING_FILE, readingPage());

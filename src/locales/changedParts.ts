/** What a failed action has changed, and what it may have: never more than is known. */
import type { Bilingual, Language } from '../schedule/text/language';
import { cellAddress } from '../workbook/cellAddress';
import { textUnder } from '../workbook/storedText';
import type { ChangedPart, WriteProgress } from '../workbook/writeProgress';
import { storedTextName, WORDS } from './words';

/** The most parts of one kind that are named one by one. */
const MOST_NAMED = 8;

interface ChangedWords {
  readonly cell: (sheet: string, address: string) => string;
  readonly highlights: (sheet: string) => string;
  readonly report: (name: string) => string;
  readonly copy: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly text: (name: string) => string;
  readonly more: (count: number) => string;
  readonly nothing: string;
  readonly written: (parts: string) => string;
  readonly unknown: (parts: string) => string;
  readonly rest: string;
}

const CHANGED: Bilingual<ChangedWords> = {
  'zh-CN': {
    cell: (sheet, address) => `“${sheet}”${address}`,
    highlights: (sheet) => `“${sheet}”的高亮`,
    report: (name) => `报表“${name}”`,
    copy: (name) => `副本“${name}”`,
    removed: (name) => `删除“${name}”`,
    text: (name) => `文件里的${name}`,
    more: (count) => `另外 ${count} 处`,
    nothing: '没有改动任何内容。',
    written: (parts) => `已写入：${parts}。`,
    unknown: (parts) => `可能已写入（或只写了一部分），请核对：${parts}。`,
    rest: '其余没有改动；再做一次即可补齐，不会重复。',
  },
  'en-US': {
    cell: (sheet, address) => `“${sheet}” ${address}`,
    highlights: (sheet) => `highlights on “${sheet}”`,
    report: (name) => `report “${name}”`,
    copy: (name) => `copy “${name}”`,
    removed: (name) => `deletion of “${name}”`,
    text: (name) => `the file's ${name}`,
    more: (count) => `${count} more`,
    nothing: 'Nothing was changed.',
    written: (parts) => `Written: ${parts}.`,
    unknown: (parts) => `Perhaps written, or in part (please check): ${parts}.`,
    rest: 'Nothing else was changed; doing it again completes it and repeats nothing.',
  },
};

/** What is changed, what may be, and that nothing else is, in sentences. */
export function changedText({ written, unknown }: WriteProgress, language: Language): string {
  const words = CHANGED[language];
  if (written.length + unknown.length === 0) return words.nothing;
  return [
    ...(written.length > 0 ? [words.written(listed(written, language))] : []),
    ...(unknown.length > 0 ? [words.unknown(listed(unknown, language))] : []),
    words.rest,
  ].join(language === 'zh-CN' ? '' : ' ');
}

function listed(parts: readonly ChangedPart[], language: Language): string {
  const named = parts.slice(0, MOST_NAMED).map((part) => nameOf(part, language));
  const more = parts.length - named.length;
  return [...named, ...(more > 0 ? [CHANGED[language].more(more)] : [])].join(WORDS[language].listSeparator);
}

function nameOf(part: ChangedPart, language: Language): string {
  const words = CHANGED[language];
  switch (part.kind) {
    case 'cell':
      return words.cell(part.sheet, cellAddress(part.cell));
    case 'highlights':
      return words.highlights(part.sheet);
    case 'text':
      return words.text(storedTextName(textUnder(part.key), language));
    default:
      return words[part.kind](part.name);
  }
}

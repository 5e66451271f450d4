import type { Bilingual } from '../schedule/text/language';
import type { ColumnsFault } from './tableOptions';
import { COLUMN_WORDS } from './tableOptions';

/** What is said of a fault in `--columns`. */
export const COLUMNS_FAULT_TEXTS: Bilingual<Readonly<Record<ColumnsFault['kind'], (text: string) => string>>> = {
  'zh-CN': {
    unknownColumnWord: (text) => `--columns 不认识“${text}”；能写的有：${COLUMN_WORDS}。`,
    noColumnLetters: (text) => `--columns 里的“${text}”没有写明是哪一列，请写成 content=C,unit=E,time=B 这样。`,
    columnTwice: (text) => `--columns 里 ${text} 列写了两次，每列只能写一次。`,
  },
  'en-US': {
    unknownColumnWord: (text) => `--columns does not know “${text}”; the words are: ${COLUMN_WORDS}.`,
    noColumnLetters: (text) => `“${text}” in --columns names no column: write it like content=C,unit=E,time=B.`,
    columnTwice: (text) => `--columns names column ${text} twice; each column may be named once.`,
  },
};

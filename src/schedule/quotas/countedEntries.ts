/** Which entries count towards an office's quota: by words in content or category, or by the value in a column. */
import { cellText, mergeLookup } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { Entry, EntryTag } from '../entries/entry';
import type { Schedule } from '../entries/schedule';
import type { CountedWords } from '../settings/officeQuota';
import { foldText, isBlank } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';

const HOLD = '(?:召开|举行|举办|开展|安排|组织|开|办|撰写|报送|上报|发布|刊发)';
const BETWEEN = '(?:再|予|另行?|单独|专门|计划|拟)*';
/** Before a word: the work is not to be done. 不再召开新闻发布会, 无需报送简报. */
const NOT_TO_BE_DONE = new RegExp(
  `(?:(?:不再|暂不|无需|无须|不需要?|不必|不用|没有|取消|停止)${BETWEEN}${HOLD}?|(?:不|未|没|免)${BETWEEN}${HOLD})的?$`,
);
/** Words that stand for what a schedule may say in its title or a column alone: the entry's tag tells. */
const WORDS_OF_TAGS: readonly (readonly [RegExp, EntryTag])[] = [
  [/^(?:新闻)?发布会$/, 'release'],
  [/^以?.{0,4}政府(?:的)?名义$/, 'governmentRelease'],
];
const LONGEST_NEGATION = 14;

/** Gives which of the schedule's entries count. */
export interface EntryCounter {
  readonly counts: (entry: Entry) => boolean;
  /** The column it asks for has no such title in any table. */
  readonly columnMissing: boolean;
}

/** What is asked of each entry again and again, worked out once for a schedule. */
export interface EntryTexts {
  /** Content and category, folded, in simplified characters. */
  readonly own: (entry: Entry) => string;
  /** What stands in the columns of that title in the entry's row, likewise; null where no table has such a column. */
  readonly inColumn: (title: string) => ((entry: Entry) => string) | null;
}

/** The texts of the schedule's entries; `sheets` are those it was read from. */
export function entryTexts(schedule: Schedule, sheets: readonly SheetSnapshot[]): EntryTexts {
  const own = new Map<Entry, string>();
  const columns = new Map<string, ((entry: Entry) => string) | null>();
  return {
    own: (entry) => {
      const known = own.get(entry);
      if (known !== undefined) return known;
      const text = fold(`${entry.content}\n${entry.category ?? ''}`);
      own.set(entry, text);
      return text;
    },
    inColumn: (title) => {
      const known = columns.get(title);
      if (known !== undefined) return known;
      const reader = columnReader(schedule, sheets, title);
      columns.set(title, reader);
      return reader;
    },
  };
}

/** Gives whether an entry counts. A word is looked for anywhere in the text, but not where the text says that it is not to be done. */
export function entryCounter({ column, words }: CountedWords, texts: EntryTexts): EntryCounter {
  const inColumn = column === null ? null : texts.inColumn(column);
  const textOf = column === null ? texts.own : (inColumn ?? (() => ''));
  const wanted = words.map(fold);
  const tags = wanted.flatMap((word) => WORDS_OF_TAGS.flatMap(([pattern, tag]) => (pattern.test(word) ? [tag] : [])));
  const counts = (entry: Entry): boolean => {
    if (wanted.length === 0) return column === null || textOf(entry) !== '';
    if (column === null && tags.some((tag) => entry.tags.includes(tag))) return true;
    const text = textOf(entry);
    return wanted.some((word) => names(text, word));
  };
  return { counts, columnMissing: column !== null && inColumn === null };
}

function names(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!NOT_TO_BE_DONE.test(text.slice(Math.max(0, at - LONGEST_NEGATION), at))) return true;
  return false;
}

/** Reads the columns of that title; of a title of several lines the last may be named alone. */
function columnReader(
  { tables }: Schedule,
  sheets: readonly SheetSnapshot[],
  title: string,
): ((entry: Entry) => string) | null {
  const wanted = fold(title);
  const columnsBySheet = new Map<string, Set<number>>();
  for (const { sheet, columnReadings, further } of tables) {
    for (const { column, header } of [...columnReadings, ...further.flatMap((below) => below.columnReadings)]) {
      if (fold(header) !== wanted && fold(header.split(' / ').at(-1) ?? '') !== wanted) continue;
      columnsBySheet.set(sheet, (columnsBySheet.get(sheet) ?? new Set()).add(column));
    }
  }
  if (columnsBySheet.size === 0) return null;
  const readers = new Map([...columnsBySheet].map(([name, columns]) => [name, cellReader(sheets, name, [...columns])]));
  return (entry) => readers.get(entry.sheet)?.(entry.row) ?? '';
}

function cellReader(
  sheets: readonly SheetSnapshot[],
  name: string,
  columns: readonly number[],
): (row: number) => string {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet?.usedRange) return () => '';
  const areaAt = mergeLookup(sheet, sheet.usedRange);
  return (row) =>
    columns
      .map((column) => {
        const { row: originRow, column: originColumn } = areaAt(row, column) ?? { row, column };
        return cellText(valueAt(sheet, originRow, originColumn));
      })
      .filter((text) => !isBlank(text))
      .map(fold)
      .join('\n');
}

function fold(text: string): string {
  return simplified(foldText(text));
}

/** The options by which the terminal says where the schedule stands: `--sheet`, `--sheets`, `--header`, `--columns`. */
import type { ColumnRole } from '../schedule/table/columnRole';
import { ROLE_NAMES } from '../schedule/table/columnRole';
import { columnFromLetters, MAX_COLUMNS, MAX_ROWS } from '../workbook/cellAddress';

/** Where the schedule stands, as far as the terminal says it. */
export interface TableOptions {
  /** The sheet that holds the schedule; null lets it be found. */
  readonly sheet: string | null;
  /** Sheets to read together as one schedule. */
  readonly sheets: readonly string[] | null;
  /** The row that holds the titles, 0-based. */
  readonly headerRow: number | null;
  /** What columns (0-based) hold; null is nothing of use. */
  readonly columns: readonly { readonly column: number; readonly role: ColumnRole | null }[];
}

/** The words for roles that are not the roles' own names. */
const WORDS: Readonly<Record<string, ColumnRole | null>> = {
  ...Object.fromEntries(ROLE_NAMES.map((role) => [role.toLowerCase(), role])),
  time: 'month',
  support: 'supportUnit',
  done: 'doneOn',
  none: null,
};
/** The words that `--columns` knows, for the message. */
export const COLUMN_WORDS =
  'time content unit owner support status category start slot number phone done stage remarks none';

/** The sheets of a list such as `上半年,下半年`; null where one is blank. */
export function sheetsOf(text: string): readonly string[] | null {
  const names = text.split(/[,，]/u).map((name) => name.trim());
  return names.every((name) => name !== '') ? names : null;
}

/** The 0-based row of a number as Excel shows it; null where it is none. */
export function headerRowOf(text: string): number | null {
  const row = /^\d{1,7}$/.test(text) ? Number(text) - 1 : -1;
  return row >= 0 && row < MAX_ROWS ? row : null;
}

/** What is wrong with a list of columns, and the part of it or the column's letters that it is wrong with. */
export interface ColumnsFault {
  readonly kind: 'unknownColumnWord' | 'noColumnLetters' | 'columnTwice';
  readonly text: string;
}

/** The columns of a list such as `content=C,unit=E,time=B`, or its first fault. */
export function columnsOf(text: string): TableOptions['columns'] | ColumnsFault {
  const columns: { column: number; role: ColumnRole | null }[] = [];
  for (const part of text.split(/[,，]/u).map((each) => each.trim())) {
    const [word = '', letters = '', ...more] = part.split('=').map((side) => side.trim());
    const isColumn = /^[A-Za-z]{1,3}$/.test(letters) && columnFromLetters(letters.toUpperCase()) < MAX_COLUMNS;
    if (more.length > 0 || !isColumn) return { kind: 'noColumnLetters', text: part };
    if (!Object.hasOwn(WORDS, word.toLowerCase())) return { kind: 'unknownColumnWord', text: word };
    const column = columnFromLetters(letters.toUpperCase());
    if (columns.some((one) => one.column === column)) return { kind: 'columnTwice', text: letters.toUpperCase() };
    columns.push({ column, role: WORDS[word.toLowerCase()] ?? null });
  }
  return columns;
}

/** The columns of a list without a fault; none where it has one. */
export function listedColumns(text: string): TableOptions['columns'] {
  const read = columnsOf(text);
  return 'kind' in read ? [] : read;
}

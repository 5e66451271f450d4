/**
 * Positions and ranges on a worksheet, and their A1 spelling.
 * Rows and columns are 0-based everywhere in the code; only A1 text and what a person reads is 1-based.
 */

/** One cell: row and column, both 0-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell of one of several worksheets. */
export interface SheetCell extends CellPosition {
  readonly sheet: string;
}

/** A block of cells: its first cell (0-based) and its size (both counts at least 1). */
export interface CellRange extends CellPosition {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Excel's sheet limits (Excel specifications and limits, support.microsoft.com). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

const [DOLLAR, DIGIT_0, LETTER_A, LETTER_Z] = [0x24, 0x30, 0x41, 0x5a] as const;
/** The bit that tells a small letter from a capital. */
const LOWER_CASE = 0x20;

/** The letters of a 0-based column: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 0-based column of its letters, any case: `A` is 0. */
export function columnFromLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `D12` for row 11, column 3. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `A2:H10`, or `A2` alone for a range of one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range);
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  return `${first}:${cellAddress({ row: range.row + range.rowCount - 1, column: range.column + range.columnCount - 1 })}`;
}

/** The position that A1 text names (`$` signs allowed), or null when it names no cell of a sheet. */
export function parseCellAddress(text: string): CellPosition | null {
  // Letter by letter: a sheet of 100,000 rows asks nearly a million times.
  const address = text.trim();
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (const first = at; at < first + 3; at += 1) {
    const letter = address.charCodeAt(at) & ~LOWER_CASE;
    if (!(letter >= LETTER_A && letter <= LETTER_Z)) break;
    column = column * 26 + letter - LETTER_A + 1;
  }
  if (column === 0) return null;
  if (address.charCodeAt(at) === DOLLAR) at += 1;
  const digits = address.length - at;
  if (digits < 1 || digits > 7 || address.charCodeAt(at) === DIGIT_0) return null;
  let row = 0;
  for (; at < address.length; at += 1) {
    const digit = address.charCodeAt(at) - DIGIT_0;
    if (!(digit >= 0 && digit <= 9)) return null;
    row = row * 10 + digit;
  }
  return row <= MAX_ROWS && column <= MAX_COLUMNS ? { row: row - 1, column: column - 1 } : null;
}

/** The range that A1 text names (`A1`, `A1:C3`, corners in any order), or null. */
export function parseRangeAddress(text: string): CellRange | null {
  const [from = '', to = from, ...rest] = text.split(':');
  const a = parseCellAddress(from);
  const b = parseCellAddress(to);
  if (!a || !b || rest.length > 0) return null;
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rowCount: Math.abs(a.row - b.row) + 1, columnCount: Math.abs(a.column - b.column) + 1 };
}

/** Whether the range holds the cell. */
export function rangeContains(range: CellRange, { row, column }: CellPosition): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rowCount &&
    column >= range.column &&
    column < range.column + range.columnCount
  );
}

/** A sheet's name as formulas and links spell it: `'2020年 日程'!`, inner apostrophes doubled. Always quoted: never wrong. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

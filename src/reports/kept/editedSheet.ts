import { fnv1a } from '../../schedule/text/fnv1a';
import type { SheetContent } from '../../workbook/sheetContent';
import type { CellValue, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { findNoteColumns } from './meetingNotes';
import { REPORT_TEXTS } from '../texts/reportTexts';

/**
 * What was written on a report sheet but for the notes, row by row, so that what the user changed since can be told. A row is known by its
 * values in any order, and the rows by theirs: sorting them, moving columns and adding blank ones is no edit.
 */
export interface Fingerprint {
  /** A hash a row, in order and apart by blanks; for a long sheet `#` and one hash of them all. */
  readonly rows: string;
  /** Hashes of the rows of notes whose entry is gone: the user may delete those. */
  readonly spare: string;
  /** A hash a column of the rows that are not spare, in order and apart by blanks; empty for a long sheet, missing where a former version wrote. */
  readonly columns?: string;
}

/**
 * Where an edit was found, 0-based: the row, null where it cannot be told (a row is missing, or the sheet is long), and the column, null too
 * where edits touch several.
 */
export interface FoundEdit {
  readonly row: number | null;
  readonly column: number | null;
  /** No edit was found, but the cells' colours could not be read: the user may have coloured some. */
  readonly coloursUnread?: true;
}

/** Rows up to which each has a hash of its own: beyond, the record would weigh more than knowing the row is worth. */
const MOST_ROWS = 400;

type Grid = Pick<SheetSnapshot, 'usedRange' | 'values'>;

/** The fingerprint of a sheet as it is written. */
export function fingerprintOf({ rows }: SheetContent): Fingerprint {
  const values = rows.map((row) => row.map((cell) => cell?.value ?? null));
  const columnCount = Math.max(0, ...rows.map(({ length }) => length));
  const heading = values.findIndex((row) =>
    Object.values(REPORT_TEXTS).some(({ unmatchedNotes }) => row.includes(unmatchedNotes)),
  );
  const grid: Grid = { usedRange: { row: 0, column: 0, rowCount: rows.length, columnCount }, values };
  const read = rowHashes(grid);
  const isSpare = (row: number) => heading >= 0 && row >= heading;
  const tableRows = read.filter(({ row }) => !isSpare(row));
  const hashes = tableRows.map(({ hash }) => hash);
  const isLong = tableRows.length > MOST_ROWS;
  return {
    rows: isLong ? digest(hashes) : sorted(hashes),
    spare: sorted(read.filter(({ row }) => isSpare(row)).map(({ hash }) => hash)),
    columns: isLong ? '' : sorted([...columnHashes(grid, tableRows).values()]),
  };
}

/** The first edit on the sheet since one of these was written (the latest is named first); null when there is none, and on a blank sheet. */
export function findEdit(sheet: SheetSnapshot, written: readonly Fingerprint[]): FoundEdit | null {
  const hashes = rowHashes(sheet);
  const [latest] = written;
  if (hashes.length === 0 || !latest) return null;
  return written.some((fingerprint) => editIn(sheet, hashes, fingerprint) === null)
    ? null
    : editIn(sheet, hashes, latest);
}

/** A row that holds more than a note. */
interface RowHash {
  readonly row: number;
  readonly hash: string;
}

function editIn(grid: Grid, read: readonly RowHash[], { rows, spare, columns = '' }: Fingerprint): FoundEdit | null {
  const unfoundSpare = counted(words(spare));
  if (rows.startsWith('#')) {
    const tableHashes = read.filter(({ hash }) => !take(unfoundSpare, hash)).map(({ hash }) => hash);
    return digest(tableHashes) === rows ? null : { row: null, column: null };
  }
  const unfoundRows = counted(words(rows));
  const origins = read.map(({ hash }) => (take(unfoundRows, hash) ? 'row' : take(unfoundSpare, hash) ? 'spare' : null));
  const added = read[origins.indexOf(null)];
  if (added)
    return {
      row: added.row,
      column: changedColumn(
        grid,
        read.filter((_, index) => origins[index] !== 'spare'),
        columns,
      ),
    };
  return unfoundRows.size > 0 ? { row: null, column: null } : null;
}

/** The one column that differs from those written; null when several do. */
function changedColumn(grid: Grid, rows: readonly RowHash[], written: string): number | null {
  const unfound = counted(words(written));
  const [changed, ...more] = [...columnHashes(grid, rows)]
    .filter(([, hash]) => !take(unfound, hash))
    .map(([column]) => column);
  return changed === undefined || more.length > 0 ? null : changed;
}

function rowHashes(grid: Grid): readonly RowHash[] {
  const { usedRange, values } = grid;
  if (!usedRange) return [];
  const isNote = noteCells(grid);
  return values.flatMap((cells, index) => {
    const row = usedRange.row + index;
    const texts = cells.flatMap((value, column) => (isNote(row, usedRange.column + column) ? [] : cellText(value)));
    return texts.length > 0 ? [{ row, hash: hashTexts(texts) }] : [];
  });
}

/** A hash of each column's texts in the rows, but for the notes, by the 0-based column. */
function columnHashes(grid: Grid, rows: readonly RowHash[]): ReadonlyMap<number, string> {
  const { usedRange, values } = grid;
  const hashes = new Map<number, string>();
  if (!usedRange) return hashes;
  const isNote = noteCells(grid);
  const cellsOf = (row: number): readonly CellValue[] => values[row - usedRange.row] ?? [];
  const width = rows.reduce((most, { row }) => Math.max(most, cellsOf(row).length), 0);
  for (let column = usedRange.column; column < usedRange.column + width; column += 1) {
    const texts = rows.flatMap(({ row }) =>
      isNote(row, column) ? [] : cellText(cellsOf(row)[column - usedRange.column] ?? null),
    );
    if (texts.length > 0) hashes.set(column, hashTexts(texts));
  }
  return hashes;
}

/** Whether a cell is for the user's notes: they are no edit. */
function noteCells(grid: Grid): (row: number, column: number) => boolean {
  const columns = findNoteColumns(grid);
  return (row, column) => columns !== null && row > columns.row && column === columns.note;
}

/** What of a value survives a workbook: white space as one blank, no control characters, and the digits that Excel keeps. */
function cellText(value: CellValue): readonly string[] {
  const text = typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value ?? '');
  const folded = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return folded === '' ? [] : [folded];
}

function sorted(hashes: readonly string[]): string {
  return [...hashes].sort().join(' ');
}

function digest(hashes: readonly string[]): string {
  return `#${hashText(sorted(hashes))}`;
}

function words(text: string): readonly string[] {
  return text === '' ? [] : text.split(' ');
}

function counted(hashes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return counts;
}

/** Takes one of the hash away, if there is one. */
function take(counts: Map<string, number>, hash: string): boolean {
  const count = counts.get(hash);
  if (count === undefined) return false;
  if (count === 1) counts.delete(hash);
  else counts.set(hash, count - 1);
  return true;
}

/** A hash of the texts in any order. */
function hashTexts(texts: readonly string[]): string {
  return hashText([...texts].sort().join('\u0001'));
}

/** The text's hash in base 36. */
function hashText(text: string): string {
  return fnv1a(text).toString(36);
}

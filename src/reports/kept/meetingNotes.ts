import { addToGroup } from '../../workbook/groupBy';
import { characterPairs, likeness } from '../../schedule/text/textLikeness';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { ReportTexts } from '../texts/reportTexts';
import { REPORT_TEXTS } from '../texts/reportTexts';
import { SimilarLines } from './similarLines';

/** What identifies a line of a group's sheet, as it stands in the sheet's cells. */
export interface NoteLine {
  readonly month: string;
  readonly slot: string;
  readonly content: string;
  /** Empty on a section's own sheet, which has no such column. */
  readonly section: string;
  readonly owner: string;
  /** The source cell's address, such as `D12`; empty where the entry is gone. */
  readonly source: string;
}

/** A text typed under 会议备注, with the line it stood on. */
export interface MeetingNote extends NoteLine {
  readonly note: string;
}

/** Notes that found their line (by its index), and those whose entry is gone. */
export interface NoteMatches {
  readonly byLine: ReadonlyMap<number, string>;
  readonly unmatched: readonly MeetingNote[];
}

/** Shares of common character pairs from which a corrected text counts as the same one, in its old row and elsewhere. */
const SIMILAR_IN_SAME_ROW = 0.4;
const SIMILAR_ELSEWHERE = 0.6;

/**
 * The notes on a group's sheet, top to bottom, those kept under the table too. Columns are found by their titles, in either
 * language, so the user may have moved them; none when the sheet no longer has the titles.
 */
export function readMeetingNotes(sheet: SheetSnapshot): readonly MeetingNote[] {
  const header = findNoteColumns(sheet);
  if (!header || !sheet.usedRange) return [];
  const notes: MeetingNote[] = [];
  const cell = (row: number, column: number): string => (column < 0 ? '' : String(valueAt(sheet, row, column) ?? ''));
  for (let row = header.row + 1; row < sheet.usedRange.row + sheet.usedRange.rowCount; row += 1) {
    const note = cell(row, header.note);
    if (note.trim() === '') continue;
    notes.push({
      month: cell(row, header.month),
      slot: cell(row, header.slot),
      content: cell(row, header.content),
      section: cell(row, header.section),
      owner: cell(row, header.owner),
      source: cell(row, header.source),
      note,
    });
  }
  return notes;
}

/**
 * Gives each note to its line: the same content and period, then the same content, then a similar content from the same source row,
 * then a similar content anywhere. A line takes one note; a note whose line is gone, or taken, stays unmatched.
 */
export function matchNotes(notes: readonly MeetingNote[], lines: readonly NoteLine[]): NoteMatches {
  const byLine = new Map<number, string>();
  if (notes.length === 0) return { byLine, unmatched: [] };
  let unplaced = notes;
  for (const keyOf of [contentAndPlace, contentAndPeriod, contentOnly]) {
    const open = openLines(lines, byLine, keyOf);
    unplaced = unplaced.filter((note) => {
      const line = note.content === '' ? undefined : open.get(keyOf(note))?.shift();
      if (line !== undefined) byLine.set(line, note.note);
      return line === undefined;
    });
  }
  if (unplaced.length === 0) return { byLine, unmatched: [] };
  const similar = new SimilarLines(
    lines.map(({ content }, index) => (byLine.has(index) ? '' : content)),
    SIMILAR_ELSEWHERE,
  );
  const rows = openLines(lines, byLine, ({ source }) => rowOf(source));
  const unmatched = unplaced.filter((note) => {
    const line = note.content === '' ? undefined : mostSimilar(note, similar, rows, byLine);
    if (line !== undefined) byLine.set(line, note.note);
    return line === undefined;
  });
  return { byLine, unmatched };
}

/** Content, period and source cell: tells entries of one title apart. */
function contentAndPlace(line: NoteLine): string {
  return JSON.stringify([line.content, line.month, line.slot, line.source]);
}

export function contentAndPeriod(line: NoteLine): string {
  return JSON.stringify([line.content, line.month, line.slot]);
}

function contentOnly(line: NoteLine): string {
  return line.content;
}

function openLines(
  lines: readonly NoteLine[],
  taken: ReadonlyMap<number, string>,
  keyOf: (line: NoteLine) => string,
): Map<string, number[]> {
  const open = new Map<string, number[]>();
  lines.forEach((line, index) => {
    if (taken.has(index)) return;
    addToGroup(open, keyOf(line), index);
  });
  return open;
}

/** The open line most like the note's: of those in its old row, and of those alike enough anywhere. `rows` holds the lines by source row. */
function mostSimilar(
  note: MeetingNote,
  similar: SimilarLines,
  rows: ReadonlyMap<string, readonly number[]>,
  taken: ReadonlyMap<number, string>,
): number | undefined {
  const wanted = characterPairs(note.content);
  const row = rowOf(note.source);
  const inRow = new Set(row === '' ? [] : rows.get(row));
  let best: number | undefined;
  let bestScore = 0;
  for (const index of [...new Set([...inRow, ...similar.candidates(wanted)])].sort((a, b) => a - b)) {
    if (taken.has(index)) continue;
    const alike = likeness(wanted, similar.pairsOf(index));
    const sameRow = inRow.has(index);
    if (alike < (sameRow ? SIMILAR_IN_SAME_ROW : SIMILAR_ELSEWHERE)) continue;
    const score = alike + (sameRow ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

function rowOf(address: string): string {
  return address.replace(/\D/gu, '');
}

/** Where a group's sheet has its titles: the row, and each column (-1 when it is gone), all 0-based on the sheet. */
export interface NoteColumns {
  readonly row: number;
  readonly month: number;
  readonly slot: number;
  readonly content: number;
  readonly section: number;
  readonly owner: number;
  readonly source: number;
  readonly note: number;
}

/** The row that holds the titles of content and notes, in either language, and where each column stands; null when it is gone. */
export function findNoteColumns({
  usedRange,
  values,
}: Pick<SheetSnapshot, 'usedRange' | 'values'>): NoteColumns | null {
  if (!usedRange) return null;
  for (const texts of Object.values(REPORT_TEXTS)) {
    for (const [index, row] of values.entries()) {
      const columns = headerColumns(
        row.map((value) => String(value ?? '').trim()),
        texts,
        usedRange.column,
      );
      if (columns) return { row: usedRange.row + index, ...columns };
    }
  }
  return null;
}

function headerColumns(
  cells: readonly string[],
  texts: ReportTexts,
  firstColumn: number,
): Omit<NoteColumns, 'row'> | null {
  const column = (title: string): number => {
    const index = cells.indexOf(title);
    return index < 0 ? -1 : index + firstColumn;
  };
  const [content, note] = [column(texts.content), column(texts.meetingNote)];
  if (content < 0 || note < 0) return null;
  return {
    content,
    note,
    month: column(texts.monthColumn),
    slot: column(texts.slotColumn),
    section: column(texts.section),
    owner: column(texts.owner),
    source: column(texts.source),
  };
}

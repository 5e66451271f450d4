/** How the repairs made are remembered in the workbook, so that each can be taken back: one JSON text under one key. */
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/cellAddress';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { StoreEdit, StoredReading, StoredText, StoredTexts } from '../../workbook/storedText';
import { isIndex, isText, readStored, storeEdits } from '../../workbook/storedText';
import type { Fix } from './finding';

/** Older ones are forgotten: the text stays small. */
const MOST_REMEMBERED = 500;

/** A repair that was made, and what it replaced. */
export interface MadeFix extends Fix {
  readonly before: string;
}

const FIXES_TEXT: StoredText<readonly MadeFix[]> = {
  key: 'fixes',
  version: 1,
  decode: ({ fixes }) => {
    const read = Array.isArray(fixes) ? fixes.map(asFix) : [null];
    return read.every((fix) => fix !== null) ? read : null;
  },
  encode: (fixes) => ({
    fixes: fixes
      .slice(-MOST_REMEMBERED)
      .map(({ sheet, cell: { row, column }, before, after }) => [sheet, row, column, before, after]),
  }),
};

/** The repairs remembered among the workbook's stored texts, oldest first. Never fails. */
export function fixesReading(stored: StoredTexts): StoredReading<readonly MadeFix[]> {
  return readStored(stored, FIXES_TEXT);
}

/** The edits that remember the repairs, oldest first; none forgets them all. Fails with `newerText` where a later version's are kept. */
export function storeFixes(stored: StoredTexts, fixes: readonly MadeFix[]): readonly StoreEdit[] {
  return storeEdits(stored, FIXES_TEXT, fixes.length > 0 ? fixes : null);
}

/** The edits that remember more repairs beside those that are remembered, whoever made them. Fails with `newerText`. */
export function rememberFixes(stored: StoredTexts, more: readonly MadeFix[]): readonly StoreEdit[] {
  const reading = fixesReading(stored);
  return storeFixes(stored, withFixes(reading.kind === 'kept' ? reading.value : [], more));
}

/**
 * The remembered repairs that still stand, oldest first: their cell holds what the repair wrote. One whose cell was moved or changed
 * since is none any more. Never fails: of a text that cannot be read there are none.
 */
export function fixesInForce(stored: StoredTexts, sheets: readonly SheetSnapshot[]): readonly MadeFix[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const reading = fixesReading(stored);
  const latest = new Map((reading.kind === 'kept' ? reading.value : []).map((fix) => [placeOf(fix), fix]));
  return [...latest.values()].filter(({ sheet, cell, after }) => {
    const present = byName.get(sheet);
    return present !== undefined && valueAt(present, cell.row, cell.column) === after;
  });
}

/** The fixes with more after them; a cell repaired twice goes back to what it said before the first. */
export function withFixes(made: readonly MadeFix[], more: readonly MadeFix[]): readonly MadeFix[] {
  const fixes = new Map(made.map((fix) => [placeOf(fix), fix]));
  for (const fix of more) {
    const earlier = fixes.get(placeOf(fix));
    fixes.delete(placeOf(fix));
    fixes.set(placeOf(fix), { ...fix, before: earlier && earlier.after === fix.before ? earlier.before : fix.before });
  }
  return [...fixes.values()];
}

/** The edit of one cell that makes the repair can be taken back by text: what it replaced was text. */
export function isReversible(fix: Fix): fix is MadeFix {
  return typeof fix.before === 'string';
}

function asFix(kept: unknown): MadeFix | null {
  if (!Array.isArray(kept)) return null;
  const [sheet, row, column, before, after] = kept as readonly unknown[];
  return isText(sheet) && isIndex(row, MAX_ROWS) && isIndex(column, MAX_COLUMNS) && isText(before) && isText(after)
    ? { sheet, cell: { row, column }, before, after }
    : null;
}

function placeOf({ sheet, cell }: Fix): string {
  return JSON.stringify([sheet, cell.row, cell.column]);
}

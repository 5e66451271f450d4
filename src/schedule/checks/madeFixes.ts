/** How the repairs made are remembered in the workbook, so that each can be taken back: one JSON text under one key. */
import type { CellPosition } from '../../workbook/cellAddress';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/cellAddress';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { Fix } from './finding';

const FIXES_KEY = 'fixes';
/** Older ones are forgotten: the text stays small. */
const MOST_REMEMBERED = 500;

/** A repair that was made, and what it replaced. */
export interface MadeFix extends Fix {
  readonly before: string;
}

/** The text that remembers the repairs, oldest first, and the key to keep it under; null forgets them all. */
export function storeFixes(fixes: readonly MadeFix[]): { readonly key: string; readonly value: string | null } {
  const kept = fixes
    .slice(-MOST_REMEMBERED)
    .map(({ sheet, cell: { row, column }, before, after }) => [sheet, row, column, before, after]);
  return { key: FIXES_KEY, value: kept.length > 0 ? JSON.stringify(kept) : null };
}

/**
 * The remembered repairs that still stand, oldest first: their cell holds what the repair wrote. One whose cell was moved or changed
 * since is none any more. Never fails: what is damaged is left out.
 */
export function fixesInForce(
  stored: Readonly<Record<string, string>>,
  sheets: readonly SheetSnapshot[],
): readonly MadeFix[] {
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const latest = new Map(readFixes(stored[FIXES_KEY]).map((fix) => [placeOf(fix), fix]));
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

function readFixes(text: string | undefined): readonly MadeFix[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? kept.flatMap(asFix) : [];
  } catch {
    return [];
  }
}

function asFix(kept: unknown): readonly MadeFix[] {
  if (!Array.isArray(kept)) return [];
  const [sheet, row, column, before, after] = kept as unknown[];
  const cell = asCell(row, column);
  return typeof sheet === 'string' && cell && typeof before === 'string' && typeof after === 'string'
    ? [{ sheet, cell, before, after }]
    : [];
}

function asCell(row: unknown, column: unknown): CellPosition | null {
  const within = (number: unknown, most: number): number is number =>
    typeof number === 'number' && Number.isInteger(number) && number >= 0 && number < most;
  return within(row, MAX_ROWS) && within(column, MAX_COLUMNS) ? { row, column } : null;
}

function placeOf({ sheet, cell }: Fix): string {
  return JSON.stringify([sheet, cell.row, cell.column]);
}

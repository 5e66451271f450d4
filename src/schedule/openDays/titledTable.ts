/** A plain table under a row of titles: the facility register and the opening records are read with it. */
import { withoutBracketAtEnd } from '../text/bracketAtEnd';
import type { CellPosition } from '../../workbook/cellAddress';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { beginsNotes, isTotal } from '../table/linePatterns';
import { foldText } from '../text/foldText';
import { cellText, mergeLookup } from '../../workbook/mergedAreas';

/** The title row (0-based) and the column (0-based) of each title found. */
export interface TitledTable<Role extends string> {
  readonly sheet: SheetSnapshot;
  readonly titleRow: number;
  readonly columns: Readonly<Partial<Record<Role, number>>>;
  /** Titles as folded, by role. */
  readonly titles: Readonly<Partial<Record<Role, string>>>;
  /** The row (0-based) at which another table of the sheet begins, no longer its own. */
  readonly endRow?: number;
}

const ROWS_SEARCHED_FOR_TITLES = 20;
/** A line across that names what follows: 二、开放记录. */
const NUMBERED_LINE = /^[一二三四五六七八九十]+、/;

/** The first of the sheet's first 20 rows that has a title for every required role; null when there is none. A title's bracketed end is ignored. */
export function findTitledTable<Role extends string>(
  sheet: SheetSnapshot,
  synonyms: Readonly<Record<Role, RegExp>>,
  required: readonly Role[],
): TitledTable<Role> | null {
  const used = sheet.usedRange;
  if (!used) return null;
  const roles = Object.keys(synonyms) as Role[];
  for (const [index, values] of sheet.values.slice(0, ROWS_SEARCHED_FOR_TITLES).entries()) {
    const columns: Partial<Record<Role, number>> = {};
    const titles: Partial<Record<Role, string>> = {};
    for (const [offset, value] of values.entries()) {
      if (typeof value !== 'string') continue;
      const title = withoutBracketAtEnd(foldText(value));
      const role = roles.find((candidate) => columns[candidate] === undefined && synonyms[candidate].test(title));
      if (role === undefined) continue;
      columns[role] = used.column + offset;
      titles[role] = title;
    }
    if (required.every((role) => columns[role] !== undefined))
      return { sheet, titleRow: used.row + index, columns, titles };
  }
  return null;
}

/**
 * The table's rows (0-based) that may be records: under the titles, down to the notes (备注：…), without blank rows, lines across,
 * totals and titles repeated at a page break; the first `most` of them.
 */
export function recordRows<Role extends string>(
  { sheet, titleRow, columns, titles, endRow = Infinity }: TitledTable<Role>,
  most = Infinity,
): readonly number[] {
  const used = sheet.usedRange;
  if (!used) return [];
  const rows: number[] = [];
  for (let row = titleRow + 1; rows.length < most && row < Math.min(endRow, used.row + used.rowCount); row += 1) {
    const texts = (sheet.values[row - used.row] ?? []).map((value) => foldText(cellText(value)));
    const [first, second] = texts.filter((text) => text !== '');
    if (first === undefined || isTotal(first) || (second === undefined && NUMBERED_LINE.test(first))) continue;
    if (beginsNotes(first)) break;
    const repeated = (Object.keys(columns) as Role[]).every((role) => {
      const text = texts[(columns[role] ?? 0) - used.column] ?? '';
      return withoutBracketAtEnd(text) === titles[role];
    });
    if (!repeated) rows.push(row);
  }
  return rows;
}

/** Gives, for any cell, the first cell of the merged area it belongs to, or itself. */
export function mergeOrigins(sheet: SheetSnapshot): (cell: CellPosition) => CellPosition {
  const areaAt = sheet.usedRange ? mergeLookup(sheet, sheet.usedRange) : () => null;
  return (cell) => {
    const area = areaAt(cell.row, cell.column);
    return area ? { row: area.row, column: area.column } : cell;
  };
}

/** What the cell holds as text, trimmed; empty for an empty cell. */
export function textAt(sheet: SheetSnapshot, { row, column }: CellPosition): string {
  return cellText(valueAt(sheet, row, column)).trim();
}

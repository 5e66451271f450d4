/** What became of every cell of a sheet that was read as a schedule. */
import type { CellPosition, CellRange } from '../../workbook/cellAddress';
import { MAX_COLUMNS } from '../../workbook/cellAddress';
import { cellText } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { isBlank } from '../text/foldText';
import type { LeftAside, LeftAsideReason } from './leftAside';

/**
 * What a cell is. `context` holds for the entries below or beside it: a class of work, a line across, a time that is carried down.
 * `otherTable` is left aside too, as a whole.
 */
export type CellLabel =
  | { readonly kind: 'title' | 'header' | 'context' | 'remark' | 'total' | 'repeatedHeader' | 'otherTable' }
  /** `row`: the first row (0-based) of its entries. */
  | { readonly kind: 'entry'; readonly row: number }
  | { readonly kind: 'leftAside'; readonly reason: LeftAsideReason };

/** A block of cells with one label, as far as nothing said before says otherwise. */
export interface LabelledArea {
  readonly range: CellRange;
  readonly label: Exclude<CellLabel['kind'], 'leftAside'>;
  /** The row of the entries that go on here; missing where each row has its own. */
  readonly entryRow?: number;
}

export interface SheetAccount {
  readonly sheet: string;
  /** What is left aside goes before the areas, and an area before those after it. */
  readonly leftAside: readonly LeftAside[];
  readonly areas: readonly LabelledArea[];
}

/** Every cell of the used range that holds something, row by row, with its label; null would be one that the account forgot. */
export function labelCells(
  account: SheetAccount,
  sheet: SheetSnapshot,
): readonly (CellPosition & { readonly label: CellLabel | null })[] {
  const { usedRange: used } = sheet;
  if (!used) return [];
  const labels = new Map<number, CellLabel>();
  const put = (range: CellRange, labelOf: (row: number) => CellLabel): void => {
    for (let row = range.row; row < range.row + range.rowCount; row++)
      for (let column = range.column; column < range.column + range.columnCount; column++) {
        const key = row * MAX_COLUMNS + column;
        if (!labels.has(key)) labels.set(key, labelOf(row));
      }
  };
  for (const { ranges, reason } of account.leftAside)
    for (const range of ranges)
      put(range, () => (reason === 'otherTable' ? { kind: 'otherTable' } : { kind: 'leftAside', reason }));
  for (const { range, label, entryRow } of account.areas)
    put(range, (row) => (label === 'entry' ? { kind: label, row: entryRow ?? row } : { kind: label }));
  return sheet.values.flatMap((line, rowIndex) =>
    line.flatMap((value, columnIndex) => {
      if (isBlank(cellText(value))) return [];
      const [row, column] = [used.row + rowIndex, used.column + columnIndex];
      return [{ row, column, label: labels.get(row * MAX_COLUMNS + column) ?? null }];
    }),
  );
}

import type { CellPosition } from '../workbook/cellAddress';
import type { CellValue } from '../workbook/sheetSnapshot';
import type { CellView, SheetView } from '../xlsx/view/sheetView';

/** A cell that holds another value now. */
export interface ChangedValue extends CellPosition {
  readonly value: CellValue;
}

/** What differs between two views of one sheet, as far as a grid can take it up without drawing the sheet anew. */
export interface SheetChanges {
  readonly values: readonly ChangedValue[];
  readonly formats: boolean;
}

/** What differs, or null when more than values and conditional formats do: looks, merges, sizes, visibility. */
export function changesBetween(before: SheetView, after: SheetView): SheetChanges | null {
  if (layoutOf(before) !== layoutOf(after)) return null;
  const cellsBefore = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const values: ChangedValue[] = [];
  const looks = new Map<string, boolean>();
  for (const cell of after.cells) {
    const old = cellsBefore.get(keyOf(cell));
    cellsBefore.delete(keyOf(cell));
    // A look is compared once a pair of numbers, not once a cell.
    const pair = `${old?.look ?? -1} ${cell.look}`;
    let same = looks.get(pair);
    if (same === undefined) {
      same = old !== undefined && JSON.stringify(before.looks[old.look]) === JSON.stringify(after.looks[cell.look]);
      looks.set(pair, same);
    }
    if (!same) return null;
    if (old?.value !== cell.value) values.push({ row: cell.row, column: cell.column, value: cell.value });
  }
  for (const gone of cellsBefore.values()) values.push({ row: gone.row, column: gone.column, value: null });
  return { values, formats: JSON.stringify(before.formulaFormats) !== JSON.stringify(after.formulaFormats) };
}

function keyOf({ row, column }: CellView): string {
  return `${row} ${column}`;
}

/** Everything of a sheet that the grid takes only as a whole. */
function layoutOf({
  name,
  visibility,
  tabColor,
  merges,
  columns,
  defaultColumnWidth,
  rows,
  defaultRowHeight,
  frozen,
}: SheetView): string {
  return JSON.stringify({
    name,
    visibility,
    tabColor,
    merges,
    columns,
    defaultColumnWidth,
    rows,
    defaultRowHeight,
    frozen,
  });
}

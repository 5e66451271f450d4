import type { CellPosition, CellRange } from './cellAddress';

/** So many cells are read whether they hold anything or not; beyond, a range may be so many times as large as the cells it holds. */
const FREE_CELLS = 500_000;
const CELLS_EACH = 8;
/** How often a far part is cut off before the rest is cut to size. */
const MOST_CUTS = 40;

/** The range of a sheet that is read, and the cells outside. */
export interface ReadableRange {
  /** Null when there are no cells. */
  readonly range: CellRange | null;
  /** In the order given. */
  readonly leftAside: readonly CellPosition[];
}

/**
 * The smallest range that holds the cells (those with a value), unless that would cost far more than they: one stray value in the last cell
 * of a sheet makes it 17 thousand million cells. Then the widest gap is looked for, and what lies beyond it is left aside: the smaller part.
 */
export function readableRange(cells: readonly CellPosition[]): ReadableRange {
  const most = mostCells(cells.length);
  let nearCells = cells;
  let range = rangeAround(nearCells);
  for (let cut = 0; range && sizeOf(range) > most; cut += 1) {
    nearCells = cut < MOST_CUTS ? withoutFarPart(nearCells, range) : withinRows(nearCells, range, most);
    range = rangeAround(nearCells);
  }
  const read = nearCells === cells ? null : new Set(nearCells);
  return { range, leftAside: read ? cells.filter((cell) => !read.has(cell)) : [] };
}

/** Whether the range around so many cells is read as it is, with none left aside. */
export function isReadable(range: CellRange, cellCount: number): boolean {
  return sizeOf(range) <= mostCells(cellCount);
}

function mostCells(cellCount: number): number {
  return Math.max(FREE_CELLS, cellCount * CELLS_EACH);
}

function sizeOf({ rowCount, columnCount }: CellRange): number {
  return rowCount * columnCount;
}

function rangeAround(cells: readonly CellPosition[]): CellRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** The cells on the fuller side of the gap that takes the largest share of the range's height or width. */
function withoutFarPart(cells: readonly CellPosition[], range: CellRange): readonly CellPosition[] {
  const rows = widestGap(cells.map(({ row }) => row));
  const columns = widestGap(cells.map(({ column }) => column));
  const byRow = rows.length / range.rowCount >= columns.length / range.columnCount;
  const before = cells.filter(({ row, column }) => (byRow ? row <= rows.after : column <= columns.after));
  return before.length * 2 >= cells.length
    ? before
    : cells.filter(({ row, column }) => (byRow ? row > rows.after : column > columns.after));
}

/** The longest run of numbers that are missing between two that are there, and the one before it. */
function widestGap(numbers: readonly number[]): { readonly after: number; readonly length: number } {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  let widest = { after: sorted[0] ?? 0, length: 0 };
  sorted.forEach((number, index) => {
    const length = (sorted[index + 1] ?? number) - number - 1;
    if (length > widest.length) widest = { after: number, length };
  });
  return widest;
}

/** The cells of so many rows from the first as may be read; at least those of the first. */
function withinRows(cells: readonly CellPosition[], range: CellRange, most: number): readonly CellPosition[] {
  const rows = Math.max(1, Math.floor(most / range.columnCount));
  return cells.filter(({ row }) => row < range.row + rows);
}

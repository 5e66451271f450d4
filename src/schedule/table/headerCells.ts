/** The cells of a header, one row or several, and the titles over each column. */
import type { CellRange } from '../../workbook/cellAddress';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { MergeLookup } from '../../workbook/mergedAreas';
import { foldText } from '../text/foldText';
import { namesUnitAndOwner, titleEvidence, titleMeaning } from './headerTitles';

/** One title and the columns and rows it covers. */
export interface HeaderCell {
  readonly column: number;
  readonly columnCount: number;
  readonly row: number;
  readonly lastRow: number;
  readonly title: string;
}

/** A column of the header with the titles over it. */
export interface HeaderColumn {
  readonly column: number;
  /** From top to bottom; none over a column that only its cells tell of. */
  readonly titles: readonly string[];
  /** Which of the columns under its last title it is, from 0, and of how many. */
  readonly place: number;
  readonly placeCount: number;
}

/** What a header may be: its rows, its cells and its columns, from left to right. */
export interface HeaderShape {
  readonly first: number;
  readonly last: number;
  readonly cells: readonly HeaderCell[];
  readonly columns: readonly HeaderColumn[];
}

/** A header is at most so many rows high, merged titles included. */
const HIGHEST_HEADER = 4;

/** What the header may be whose first row this is: one row, or with one or two rows of sub-titles; with all that its titles are merged down beside. */
export function headerShapes(sheet: SheetSnapshot, used: CellRange, mergeOf: MergeLookup, row: number): HeaderShape[] {
  const cells = headerCells(sheet, used, mergeOf, row);
  if (cells.length === 0) return [];
  const rowOf = (subRow: number): readonly HeaderCell[] => cellsInRow({ sheet, used, mergeOf }, subRow, MONTH_NUMBERS);
  const below = subTitles(rowOf(row + 1), cells, row + 1);
  if (!below) return [shapeOf(row, [cells])];
  const third = subTitles(rowOf(row + 2), lowestOf(cells, below), row + 2);
  const shapes = [shapeOf(row, [cells]), shapeOf(row, [cells, below])];
  if (third) shapes.push(shapeOf(row, [cells, below, third]));
  return shapes.filter(({ last }, index) => index === shapes.length - 1 || last <= row + index);
}

/** The titles that stand lowest in their columns. */
function lowestOf(above: readonly HeaderCell[], below: readonly HeaderCell[]): readonly HeaderCell[] {
  const isOver = ({ column, columnCount }: HeaderCell): boolean =>
    below.some((cell) => cell.column >= column && cell.column < column + columnCount);
  return [...above.filter((cell) => !isOver(cell)), ...below];
}

/** What stands under a title that is divided: 1 to 12 for the months. */
const MONTH_NUMBERS: ReadonlySet<unknown> = new Set(Array.from({ length: 12 }, (_, index) => index + 1));
const NO_NUMBERS: ReadonlySet<unknown> = new Set();

/** The non-empty text cells of a row, with the columns and rows each covers. */
export function headerCells(sheet: SheetSnapshot, used: CellRange, mergeOf: MergeLookup, row: number): HeaderCell[] {
  return cellsInRow({ sheet, used, mergeOf }, row, NO_NUMBERS);
}

interface SheetPart {
  readonly sheet: SheetSnapshot;
  readonly used: CellRange;
  readonly mergeOf: MergeLookup;
}

/** The same with the cells that hold one of the numbers. */
function cellsInRow({ sheet, used, mergeOf }: SheetPart, row: number, numbers: ReadonlySet<unknown>): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = used.column; column < used.column + used.columnCount; column++) {
    const value = valueAt(sheet, row, column);
    if (numbers.has(value)) cells.push({ column, columnCount: 1, row, lastRow: row, title: String(value) });
    if (typeof value !== 'string' || foldText(value) === '') continue;
    const area = mergeOf(row, column);
    const lastRow = Math.min(area ? area.row + area.rowCount - 1 : row, row + HIGHEST_HEADER - 1);
    cells.push({ column, columnCount: area?.columnCount ?? 1, row, lastRow, title: value });
  }
  return cells;
}

/** The row's cells as titles under those above; null when one is no title, or stands under a title of a single column that ends above. */
function subTitles(
  cells: readonly HeaderCell[],
  above: readonly HeaderCell[],
  row: number,
): readonly HeaderCell[] | null {
  if (cells.length === 0) return null;
  const over = (cell: HeaderCell): HeaderCell | undefined =>
    above.find(({ column, columnCount }) => cell.column >= column && cell.column < column + columnCount);
  const areKnownTitles =
    cells.every(({ title }) => titleMeaning(title)) && above.some(({ title }) => titleEvidence(title).known);
  if (areKnownTitles) return cells;
  // Titles merged down beside those that are divided tell a second row of titles, whatever it says.
  const isDivided = cells.every((cell) => (over(cell)?.columnCount ?? 1) > 1 || over(cell) === undefined);
  const mergedDown = above.filter(({ columnCount, lastRow }) => columnCount === 1 && lastRow >= row);
  const endingAbove = above.filter((cell) => cell.lastRow < row && cell.columnCount === 1);
  return isDivided && mergedDown.length > 0 && endingAbove.length === 0 ? cells : null;
}

function shapeOf(first: number, rows: readonly (readonly HeaderCell[])[]): HeaderShape {
  const cells = rows.flat();
  const firstColumn = Math.min(...cells.map(({ column }) => column));
  const lastColumn = Math.max(...cells.map(({ column, columnCount }) => column + columnCount - 1));
  const columns: HeaderColumn[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    const over = rows.flatMap(
      (row) => row.find((cell) => column >= cell.column && column < cell.column + cell.columnCount) ?? [],
    );
    const lowest = over.at(-1);
    columns.push({
      column,
      titles: over.map(({ title }) => title),
      place: lowest ? column - lowest.column : 0,
      placeCount: lowest?.columnCount ?? 1,
    });
  }
  return { first, last: Math.max(...cells.map(({ lastRow }) => lastRow)), cells, columns };
}

/** Whether the titles over the column name both who answers and the person, and the column is one of the two merged under them. */
export function sharesUnitAndOwner({ titles, placeCount }: HeaderColumn): boolean {
  return placeCount > 1 && namesUnitAndOwner(titles.at(-1) ?? '');
}

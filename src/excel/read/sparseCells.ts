import type { CellPosition, CellRange } from '../../workbook/cellAddress';
import { MAX_COLUMNS, MAX_ROWS, rangeContains } from '../../workbook/cellAddress';
import { readableRange } from '../../workbook/readableRange';
import type { CellValue } from '../../workbook/sheetSnapshot';
import type { ExcelTurn } from '../excelTurn';
import { position } from './loadedCells';
import { readBoxes } from './readBoxes';
import type { ReadCells } from './readCells';
import { FREE_CELLS, isUnbounded, sizeOf, type Frame } from './sheetParts';
import { cellsOf, usedBoxes } from './usedBoxes';

/** Cells that are read of a sheet whose values lie scattered. */
const MOST_SPARSE_CELLS = 2_000_000;

/** What was read of a sheet whose used range is mostly blank. */
export interface SparseCells {
  /** Null when nothing was found after all. */
  readonly range: CellRange | null;
  readonly cells: ReadCells | null;
  /** Cells with a value too far away to be read with the others; of a box that was not looked into, its first cell. */
  readonly leftAside: readonly CellPosition[];
}

interface FoundCell extends CellPosition {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/**
 * The cells of a vast sheet, by the boxes that hold its values, and of them those near one another (`readableRange`). Null when the
 * values fill the used range, which then is read as any other.
 */
export async function readSparseCells(turn: ExcelTurn, { sheet, used }: Frame): Promise<SparseCells | null> {
  const range = position(used);
  const boxes = await usedBoxes(turn, sheet, range, FREE_CELLS);
  if (cellsOf(boxes) * 2 > sizeOf(range) && !isUnbounded(range)) return null;
  const [seen, unseen] = withinLimit(boxes);
  const found = (await readBoxes(turn, sheet, seen)).flatMap((cells, index) => valuedCells(seen[index], cells));
  // Without the sheet's last column or row, where the rest would be whole rows or columns with it.
  const inner = isUnbounded(range) ? found.filter((cell) => !isOnLastEdge(cell)) : found;
  const near = readableRange(inner);
  const edge = inner === found ? [] : found.filter(isOnLastEdge);
  return {
    range: near.range,
    cells: near.range && gridOf(near.range, inner),
    leftAside: [...near.leftAside, ...edge, ...unseen].map(({ row, column }) => ({ row, column })),
  };
}

function isOnLastEdge({ row, column }: CellPosition): boolean {
  return row === MAX_ROWS - 1 || column === MAX_COLUMNS - 1;
}

/** The first boxes that may be read together, of one that is too large by itself its first rows; and the others. */
function withinLimit(boxes: readonly CellRange[]): readonly [readonly CellRange[], readonly CellRange[]] {
  let cellsSoFar = 0;
  const end = boxes.findIndex((box) => (cellsSoFar += sizeOf(box)) > MOST_SPARSE_CELLS);
  const first = boxes[0];
  if (end < 0 || !first) return [boxes, []];
  if (end > 0) return [boxes.slice(0, end), boxes.slice(end)];
  const rowCount = Math.max(1, Math.floor(MOST_SPARSE_CELLS / first.columnCount));
  return [[{ ...first, rowCount }], [{ ...first, row: first.row + rowCount }, ...boxes.slice(1)]];
}

function valuedCells(box: CellRange | undefined, { values, numberFormats }: ReadCells): FoundCell[] {
  const { row, column } = box ?? { row: 0, column: 0 };
  return values.flatMap((line, down) =>
    line.flatMap((value, right) =>
      value === null
        ? []
        : [{ row: row + down, column: column + right, value, numberFormat: numberFormats[down]?.[right] ?? 'General' }],
    ),
  );
}

/** The cells of the range row by row; rows without any share one list. */
function gridOf(range: CellRange, found: readonly FoundCell[]): ReadCells {
  const blankValues: readonly CellValue[] = Array.from({ length: range.columnCount }, () => null);
  const blankFormats: readonly string[] = Array.from({ length: range.columnCount }, () => 'General');
  const rows = new Map<number, { readonly values: CellValue[]; readonly numberFormats: string[] }>();
  for (const { row, column, value, numberFormat } of found) {
    if (!rangeContains(range, { row, column })) continue;
    const line = rows.get(row) ?? { values: [...blankValues], numberFormats: [...blankFormats] };
    line.values[column - range.column] = value;
    line.numberFormats[column - range.column] = numberFormat;
    rows.set(row, line);
  }
  const lines = Array.from({ length: range.rowCount }, (_, index) => rows.get(range.row + index));
  return {
    values: lines.map((line) => line?.values ?? blankValues),
    numberFormats: lines.map((line) => line?.numberFormats ?? blankFormats),
  };
}

import type { CellRange } from '../../workbook/cellAddress';
import type { ExcelTurn } from '../excelTurn';
import { position } from './loadedCells';
import { isUnbounded, sizeOf } from './sheetParts';

/** A box of so many cells is not divided further. */
const SMALL_BOX = 16_384;
/** How many strips a box is divided into, and how many questions go in one sync. */
const STRIPS = 32;
const BOXES_AT_ONCE = 256;
/** Rounds of dividing, and boxes that are divided in one, the largest: beyond, what is known must do. */
const MOST_ROUNDS = 8;
const MOST_DIVIDED = 128;
/** Two rounds, down and across, that leave more than this of the cells have met values that lie close: there are no gaps to find. */
const LITTLE_GAIN = 0.9;

/**
 * Boxes that hold every value of the range and are small beside the gaps between them, from the top, each as tight as Excel tells: the
 * range is cut into strips and the used part of each asked for, many in one sync, until the boxes together have no more than `enough` cells.
 */
export async function usedBoxes(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  range: CellRange,
  enough: number,
): Promise<readonly CellRange[]> {
  let boxes: readonly CellRange[] = [range];
  let poorRounds = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const cellsBefore = cellsOf(boxes);
    const large = new Set(
      [...boxes]
        .sort((a, b) => sizeOf(b) - sizeOf(a))
        .slice(0, MOST_DIVIDED)
        .filter(isLarge),
    );
    const isEnough = cellsBefore <= enough && !boxes.some(isUnbounded);
    if (isEnough || large.size === 0) break;
    const parts = await usedParts(turn, sheet, [...large].flatMap(strips));
    boxes = [...boxes.filter((box) => !large.has(box)), ...parts];
    poorRounds = cellsOf(boxes) > cellsBefore * LITTLE_GAIN ? poorRounds + 1 : 0;
    if (poorRounds === 2) break;
  }
  return [...boxes].sort((a, b) => a.row - b.row || a.column - b.column);
}

function isLarge(box: CellRange): boolean {
  return sizeOf(box) > SMALL_BOX || isUnbounded(box);
}

/** How many cells the boxes have, blank ones too. */
export function cellsOf(boxes: readonly CellRange[]): number {
  return boxes.reduce((sum, box) => sum + sizeOf(box), 0);
}

/** Across the rows or the columns, whichever is the larger share of a whole sheet's: 64 rows are as a column. */
function strips(box: CellRange): readonly CellRange[] {
  const { row, column, rowCount, columnCount } = box;
  const byRows = rowCount >= columnCount * 64 || columnCount === 1;
  const count = byRows ? rowCount : columnCount;
  const each = Math.ceil(count / STRIPS);
  return Array.from({ length: Math.ceil(count / each) }, (_, index) => {
    const first = index * each;
    const size = Math.min(each, count - first);
    return byRows
      ? { ...box, row: row + first, rowCount: size }
      : { ...box, column: column + first, columnCount: size };
  });
}

/** The part of each range that holds its values; ranges without any are left out. */
async function usedParts(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[],
): Promise<readonly CellRange[]> {
  const parts: CellRange[] = [];
  for (let first = 0; first < ranges.length; first += BOXES_AT_ONCE) {
    const asked = ranges.slice(first, first + BOXES_AT_ONCE).map(({ row, column, rowCount, columnCount }) => {
      const used = sheet.getRangeByIndexes(row, column, rowCount, columnCount).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return used;
    });
    await turn.sync();
    parts.push(...asked.flatMap((used) => (used.isNullObject ? [] : [position(used)])));
  }
  return parts;
}

import type { CellRange } from '../../workbook/cellAddress';
import type { ExcelTurn } from '../excelTurn';
import { answerOrNull } from '../questions';
import { position } from './loadedCells';

/** Excel gives no more merged areas than this at once (@types/office-js, Range.getMergedAreasOrNullObject). */
const MOST_AREAS = 512;
/** An area takes two cells, so a block of this many can hold no more areas than Excel gives. */
const SURE_CELLS = 2 * MOST_AREAS;
/** Cells at the top left that are asked on their own: see `askMerges`. */
const HEAD = { rowCount: 64, columnCount: SURE_CELLS / 64 } as const;
/** Blocks asked in one sync. */
const BLOCKS_AT_ONCE = 200;

/**
 * Asks for every merged area of the sheet with the next sync; null when there are more than Excel gives. What it does then is documented
 * as "fails": an error fails the batch, but should it be a null object, that also says "none". So the first cells, which cannot hold too
 * many, are asked on their own: merged areas there and none in all means that there are too many. (A schedule's begin at its top.)
 */
export function askMerges(sheet: Excel.Worksheet): () => readonly CellRange[] | null {
  const all = askAreas(sheet.getUsedRangeOrNullObject(false));
  const head = askAreas(sheet.getRangeByIndexes(0, 0, HEAD.rowCount, HEAD.columnCount));
  return () => all() ?? (head() === null ? [] : null);
}

function askAreas(range: Excel.Range): () => readonly CellRange[] | null {
  const areas = range.getMergedAreasOrNullObject();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  return () => (areas.isNullObject ? null : areas.areas.items.map(position));
}

/**
 * Every merged area that begins in the rows and columns from A1 to the range's last cell, in blocks that cannot hold more than Excel gives.
 * Excel gives those whose first cell lies in the block, so blocks of whole rows divide them without loss. Null where Excel refuses.
 */
export async function readMergesInBlocks(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<readonly CellRange[] | null> {
  const columnCount = range.column + range.columnCount;
  const rowCount = range.row + range.rowCount;
  const rowsAtOnce = Math.max(1, Math.floor(SURE_CELLS / columnCount));
  const merges: CellRange[] = [];
  for (let first = 0; first < rowCount; first += rowsAtOnce * BLOCKS_AT_ONCE) {
    const answer = await answerOrNull(turn, () => {
      const blocks: (() => readonly CellRange[] | null)[] = [];
      const end = Math.min(rowCount, first + rowsAtOnce * BLOCKS_AT_ONCE);
      for (let row = first; row < end; row += rowsAtOnce)
        blocks.push(askAreas(sheet.getRangeByIndexes(row, 0, Math.min(rowsAtOnce, end - row), columnCount)));
      return () => blocks.flatMap((read) => read() ?? []);
    });
    if (!answer) return null;
    merges.push(...answer);
  }
  return merges;
}

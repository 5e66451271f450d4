import type { CellRange } from '../../workbook/cellAddress';
import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { PAYLOAD_BUDGET } from '../write/payload';
import { BYTES_PER_CELL, BYTES_PER_ROW, loadedCells, readCellsInBlocks, type ReadCells } from './readCells';

/** The cells of each of these ranges, small ones together in one sync. */
export async function readBoxes(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  boxes: readonly CellRange[],
): Promise<readonly ReadCells[]> {
  const read: ReadCells[] = [];
  for (const group of groupsWithinBudget(boxes)) read.push(...(await readGroup(turn, sheet, group)));
  return read;
}

function groupsWithinBudget(boxes: readonly CellRange[]): readonly (readonly CellRange[])[] {
  const groups: CellRange[][] = [];
  let bytes = Infinity;
  for (const box of boxes) {
    const boxBytes = box.rowCount * (BYTES_PER_ROW + box.columnCount * BYTES_PER_CELL);
    bytes += boxBytes;
    if (bytes > PAYLOAD_BUDGET) {
      groups.push([]);
      bytes = boxBytes;
    }
    groups.at(-1)?.push(box);
  }
  return groups;
}

/** All in one sync, or, where Excel finds that too much, each on its own. */
async function readGroup(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  boxes: readonly CellRange[],
): Promise<readonly ReadCells[]> {
  const [first] = boxes;
  if (first && boxes.length === 1) return [await readCellsInBlocks(turn, sheet, first)];
  const asked = boxes.map(({ row, column, rowCount, columnCount }) => {
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    range.load('values,numberFormat');
    return range;
  });
  try {
    await turn.sync();
    const cells = asked.map(loadedCells);
    if (cells.every((one) => one !== null)) return cells;
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
  }
  const read: ReadCells[] = [];
  for (const box of boxes) read.push(await readCellsInBlocks(turn, sheet, box));
  return read;
}

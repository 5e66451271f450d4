import type { CellRange } from '../../workbook/cellAddress';
import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { PAYLOAD_BUDGET } from '../write/payload';
import { cellValues, position } from './loadedCells';
import type { CellValue } from '../../workbook/sheetSnapshot';

/** The cells of a used range: what is read in one piece, or in blocks when it is large. */
export interface ReadCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** By row of the range, 0 for its first. */
  readonly rowHidden: readonly boolean[];
}

/** What a cell's value and number format, and a row's state, may take in an answer: Chinese text is three bytes a character. */
const BYTES_PER_CELL = 60;
const BYTES_PER_ROW = 40;

/** The cells in blocks of rows, one sync a block; a block that is still too large is halved. */
export async function readCellsInBlocks(turn: ExcelTurn, sheet: Excel.Worksheet, range: CellRange): Promise<ReadCells> {
  const values: CellValue[][] = [];
  const numberFormats: string[][] = [];
  const rowHidden: boolean[] = [];
  let rowsAtOnce = Math.max(1, Math.floor(PAYLOAD_BUDGET / (BYTES_PER_ROW + range.columnCount * BYTES_PER_CELL)));
  for (let done = 0; done < range.rowCount;) {
    const rowCount = Math.min(rowsAtOnce, range.rowCount - done);
    const block = sheet.getRangeByIndexes(range.row + done, range.column, rowCount, range.columnCount);
    block.load('values,numberFormat');
    const rows = block.getRowProperties({ rowHidden: true });
    try {
      await turn.sync();
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || rowCount === 1) throw error;
      rowsAtOnce = Math.ceil(rowCount / 2);
      continue;
    }
    for (const row of block.values as unknown[][]) values.push(cellValues(row));
    numberFormats.push(...(block.numberFormat as string[][]));
    rowHidden.push(...rows.value.map((row) => row.rowHidden === true));
    done += rowCount;
  }
  return { values, numberFormats, rowHidden };
}

/**
 * Every merged area. Excel gives at most 512 at once and only those whose first cell lies in the range asked, so blocks of whole
 * rows divide them without loss: a block with too many is halved.
 */
export async function readMergesInBlocks(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<CellRange[]> {
  const areas = sheet
    .getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount)
    .getMergedAreasOrNullObject();
  areas.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
  try {
    await turn.sync();
  } catch (error) {
    if (range.rowCount === 1 || excelCode(error) === null) throw error;
    const upper = Math.ceil(range.rowCount / 2);
    const above = await readMergesInBlocks(turn, sheet, { ...range, rowCount: upper });
    const below = await readMergesInBlocks(turn, sheet, {
      ...range,
      row: range.row + upper,
      rowCount: range.rowCount - upper,
    });
    return [...above, ...below];
  }
  return areas.isNullObject ? [] : areas.areas.items.map(position);
}

import type { CellRange } from '../../workbook/cellAddress';
import type { CellValue } from '../../workbook/sheetSnapshot';
import { WorkbookError } from '../../workbook/workbookError';
import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { askTogether, needed, optional } from '../questions';
import { PAYLOAD_BUDGET } from '../write/payload';
import { cellValues } from './loadedCells';

/** The cells of a used range, row by row from its first. */
export interface ReadCells {
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** What a cell's value and number format, and a row's state, may take in an answer: Chinese text is three bytes a character. */
export const BYTES_PER_CELL = 60;
export const BYTES_PER_ROW = 40;

/** The range's cells after the sync that loads them; null where Excel gives none, as it does of millions. Not for a null object. */
export function loadedCells(range: Excel.Range): ReadCells | null {
  const values = range.values as unknown[][] | null;
  const numberFormats = range.numberFormat as string[][] | null;
  return values && numberFormats ? { values: values.map(cellValues), numberFormats } : null;
}

/** Asks for each row of the range whether it is hidden. */
export function askHiddenRows(range: Excel.Range): () => readonly boolean[] {
  const rows = range.getRowProperties({ rowHidden: true });
  return () => rows.value.map(({ rowHidden }) => rowHidden === true);
}

/**
 * The cells and which rows are hidden, in blocks of rows, one sync a block; a block that is still too large is halved. `hiddenRows` is
 * null where Excel will not tell.
 */
export async function readCellsInBlocks(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<ReadCells & { readonly hiddenRows: readonly boolean[] | null }> {
  const values: (readonly CellValue[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  let hiddenRows: boolean[] | null = [];
  let rowsAtOnce = Math.max(1, Math.floor(PAYLOAD_BUDGET / (BYTES_PER_ROW + range.columnCount * BYTES_PER_CELL)));
  for (let done = 0; done < range.rowCount;) {
    const rowCount = Math.min(rowsAtOnce, range.rowCount - done);
    try {
      const block = await readBlock(turn, sheet, { ...range, row: range.row + done, rowCount });
      values.push(...block.values);
      numberFormats.push(...block.numberFormats);
      if (block.hidden) hiddenRows?.push(...block.hidden);
      else hiddenRows = null;
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || rowCount === 1) throw error;
      rowsAtOnce = Math.ceil(rowCount / 2);
      continue;
    }
    done += rowCount;
  }
  return { values, numberFormats, hiddenRows };
}

async function readBlock(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: CellRange,
): Promise<ReadCells & { readonly hidden: readonly boolean[] | null }> {
  const block = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const [cells, hidden] = await askTogether(turn, [
    needed(() => {
      block.load('values,numberFormat');
      return () => {
        const cells = loadedCells(block);
        if (!cells) throw new WorkbookError('tooLarge');
        return cells;
      };
    }),
    optional(() => askHiddenRows(block)),
  ]);
  return { ...cells, hidden };
}

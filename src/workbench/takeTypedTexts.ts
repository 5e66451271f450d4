import type { XlsxWorkbook } from '../xlsx/xlsxWorkbook';
import type { ChangedValue } from './gridChanges';
import type { CellText } from './pastedTexts';

/** Each change of a cell costs a reading of its sheet; more at once would hold up the page. */
export const MOST_CELLS_AT_ONCE = 200;

/** Thrown when texts for more cells come at once than the workbook takes in good time. */
export class TooManyCells extends Error {
  override readonly name = 'TooManyCells';
}

/** What became of texts that were typed or pasted. */
export interface Taken {
  /** What each of the cells holds now. */
  readonly values: readonly ChangedValue[];
  readonly changed: boolean;
  /** Why not all was taken; null when it was. */
  readonly problem: unknown;
}

/** Puts texts into cells of the workbook; those that are there already change nothing. What fails leaves its cell and the ones after it. */
export function takeTypedTexts(workbook: XlsxWorkbook, sheet: string, texts: readonly CellText[]): Taken {
  const wanted = texts.filter((cell) => String(workbook.valueOf(sheet, cell) ?? '') !== cell.text);
  let changed = false;
  let problem: unknown = null;
  try {
    if (wanted.length > MOST_CELLS_AT_ONCE) throw new TooManyCells();
    for (const cell of wanted) {
      workbook.typeIntoCell(sheet, cell, cell.text);
      changed = true;
    }
  } catch (error) {
    problem = error;
  }
  return {
    values: texts.map(({ row, column }) => ({ row, column, value: workbook.valueOf(sheet, { row, column }) })),
    changed,
    problem,
  };
}

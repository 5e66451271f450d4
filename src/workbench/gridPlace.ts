import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { IRange } from '@univerjs/presets';
import type { CellRange } from '../workbook/cellAddress';
import type { GridFormatting } from './gridFormatting';
import type { GridSheets } from './gridSheets';

/** How many rows to show above a cell that is gone to. */
const ROWS_ABOVE = 4;
/** The width of the row numbers with the scroll bar, in pixels. */
const ROW_HEADER = 70;

/** Where a grid is scrolled to. */
export interface GridPlace {
  /** Brings the cells into view and selects them; as soon as the grid can be scrolled. */
  readonly reveal: (sheet: string, range: CellRange) => void;
  /** The grid can be scrolled, which is a little after it has its first workbook. */
  readonly becomeReady: () => void;
  readonly isReady: () => boolean;
}

export function gridPlace(container: HTMLElement, sheets: GridSheets, formatting: GridFormatting): GridPlace {
  let ready = false;
  let wanted: { readonly sheet: string; readonly range: CellRange } | null = null;

  const reveal = (sheet: string, range: CellRange) => {
    if (!ready) {
      wanted = { sheet, range };
      return;
    }
    const target = sheets.worksheet(sheet);
    if (!target) return;
    const seen = sheets.front() === sheet ? target.getVisibleRange() : null;
    if (sheets.front() !== sheet) sheets.quietly(() => sheets.workbook()?.setActiveSheet(target));
    formatting.draw(sheet);
    target.getRange(range.row, range.column, range.rowCount, range.columnCount).activate();
    const leftColumn = firstColumn(target, range.column, seen, container.clientWidth - ROW_HEADER);
    target.scrollToCell(Math.max(0, range.row - ROWS_ABOVE), leftColumn);
  };
  return {
    reveal,
    becomeReady: () => {
      if (ready) return;
      ready = true;
      if (wanted) reveal(wanted.sheet, wanted.range);
    },
    isReady: () => ready,
  };
}

/** Which column to have at the left edge: the one that is there if the wanted one can be seen, else the first, else the wanted one. */
function firstColumn(target: FWorksheet, column: number, seen: IRange | null, room: number): number {
  if (seen && column >= seen.startColumn && column < seen.endColumn) return seen.startColumn;
  let width = 0;
  for (let each = 0; each <= column; each += 1) width += target.getColumnWidth(each);
  return width < room ? 0 : column;
}

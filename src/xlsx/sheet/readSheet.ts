import {
  MAX_COLUMNS,
  parseRangeAddress,
  rangeContains,
  type CellPosition,
  type CellRange,
} from '../../workbook/cellAddress';
import { readableRange } from '../../workbook/readableRange';
import type { CellValue, DateSystem, SheetListing, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { childElements, childNamed, isTrue, unescapeText } from '../package/xml';
import { overLimit } from '../package/fileFault';
import { MOST_CELL_TEXT, type CellElement } from './parseRows';
import type { SheetPart } from './sheetPart';
import type { StyleSheet } from '../styles/styleSheet';

/** What a sheet's cells are read with. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
  /** Whether its fills are read though it bears no mark. */
  readonly isReport?: boolean;
}

/** The value of a cell as Excel gives it: formulas by their last result, dates as serials, errors as their text, blank as null. */
export function cellValue(cell: CellElement, strings: readonly string[], part: string): CellValue {
  if (cell.value === null) return null;
  switch (cell.type) {
    case 's':
      return strings[Number(cell.value)] ?? null;
    case 'b':
      return isTrue(cell.value);
    case 'str':
    case 'inlineStr': {
      const text = unescapeText(cell.value);
      if (text.length > MOST_CELL_TEXT) throw overLimit('cellText', MOST_CELL_TEXT, part);
      return text === '' ? null : text;
    }
    case 'e':
    case 'd':
      return cell.value;
    default: {
      const number = Number(cell.value);
      return cell.value === '' || Number.isNaN(number) ? null : number;
    }
  }
}

/** Merged areas of a sheet, in file order. */
export function readMerges(part: SheetPart): readonly CellRange[] {
  return childElements(childNamed(part.frame.documentElement, 'mergeCells')).flatMap(
    (element) => parseRangeAddress(element.getAttribute('ref') ?? '') ?? [],
  );
}

/** A run of columns that share a width. Columns 0-based and inclusive. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font; null when the column has the standard width. */
  readonly width: number | null;
  readonly hidden: boolean;
}

/** The columns a sheet says something of. */
export function readColumns(part: SheetPart): readonly ColumnRun[] {
  return childElements(childNamed(part.frame.documentElement, 'cols')).map((element) => ({
    first: columnNumber(element.getAttribute('min')),
    last: columnNumber(element.getAttribute('max')),
    width: element.hasAttribute('width') ? Number(element.getAttribute('width')) || 0 : null,
    hidden: isTrue(element.getAttribute('hidden')),
  }));
}

/** The 0-based column that a 1-based number names, within the sheet whatever the file says. */
function columnNumber(text: string | null): number {
  return Math.min(MAX_COLUMNS, Math.max(1, Math.trunc(Number(text ?? 1)) || 1)) - 1;
}

/** Whether the sheet is protected against editing. */
export function isProtected(part: SheetPart): boolean {
  return isTrue(childNamed(part.frame.documentElement, 'sheetProtection')?.getAttribute('sheet'));
}

/** A cell that holds something, with how it is shown. */
interface ReadCell extends CellPosition {
  readonly value: CellValue;
  readonly style: number;
}

/** The sheet at this moment, as the domain reads it. The used range is the smallest that holds every value, but for those too far away. */
export function readSheet(
  { name, tag }: Pick<SheetListing, 'name' | 'tag'>,
  dateSystem: DateSystem,
  part: SheetPart,
  context: SheetContext,
): SheetSnapshot {
  const cells = part.rows().flatMap((row) => row.cells);
  const readCells = cells.flatMap((cell): ReadCell[] => {
    const value = cellValue(cell, context.strings, part.name);
    return value === null ? [] : [{ row: cell.row, column: cell.column, value, style: cell.style }];
  });
  const { range, leftAside } = readableRange(readCells);
  const formatOf = ({ style }: ReadCell) => context.styles.look(style).numberFormat;
  const columns = readColumns(part);
  const last = range ? range.column + range.columnCount - 1 : -1;
  return {
    name,
    tag,
    dateSystem,
    usedRange: range,
    values: gridOf<CellValue, ReadCell>(range, readCells, null, ({ value }) => value),
    numberFormats: gridOf(range, readCells, 'General', formatOf),
    ...((tag !== null || context.isReport) && {
      fills: gridOf(range, cells, null, ({ style }) => shownFill(context.styles.look(style).fill)),
    }),
    ...(leftAside.length > 0 && { leftAside: leftAside.map(({ row, column }) => ({ row, column })) }),
    protected: isProtected(part),
    merges: readMerges(part),
    hiddenRows: part
      .rows()
      .filter((row) => row.hidden)
      .map((row) => row.row),
    hiddenColumns: columns.filter((run) => run.hidden).flatMap((run) => columnsOf(run, last)),
    columnWidths: Object.fromEntries(
      columns.flatMap((run) => (run.width === null ? [] : columnsOf(run, last).map((column) => [column, run.width]))),
    ) as Record<number, number>,
  };
}

/** White is none: Excel does not tell them apart. */
function shownFill(fill: string | null): string | null {
  return fill === '#FFFFFF' ? null : fill;
}

/** Row by row what the cells of a range hold, and `blank` where there is none; rows without any share one list. */
function gridOf<Content, Cell extends CellPosition>(
  range: CellRange | null,
  cells: readonly Cell[],
  blank: Content,
  contentOf: (cell: Cell) => Content,
): readonly (readonly Content[])[] {
  if (!range) return [];
  const blankRow: readonly Content[] = Array.from({ length: range.columnCount }, () => blank);
  const grid: Content[][] = [];
  for (const cell of cells) {
    if (!rangeContains(range, cell)) continue;
    const row = (grid[cell.row - range.row] ??= [...blankRow]);
    row[cell.column - range.column] = contentOf(cell);
  }
  return Array.from({ length: range.rowCount }, (_, row) => grid[row] ?? blankRow);
}

/** The columns of a run up to the last used one: a run may reach to the end of the sheet. */
function columnsOf(run: ColumnRun, lastUsed: number): number[] {
  const last = Math.min(run.last, Math.max(lastUsed, run.first));
  return Array.from({ length: Math.max(0, last - run.first + 1) }, (_, index) => run.first + index);
}

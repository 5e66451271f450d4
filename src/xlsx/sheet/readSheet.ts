import { MAX_COLUMNS, parseRangeAddress, type CellRange } from '../../workbook/cellAddress';
import type { CellValue, DateSystem, SheetListing, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { childElements, childNamed, isTrue, unescapeText } from '../package/xml';
import { overLimit } from '../package/fileFault';
import { CellList } from './cellList';
import type { CellElement } from './rowElements';
import { MOST_CELL_TEXT } from './scanRows';
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

/** The sheet at this moment, as the domain reads it. The used range is the smallest that holds every value, but for those too far away. */
export function readSheet(
  { name, tag }: Pick<SheetListing, 'name' | 'tag'>,
  dateSystem: DateSystem,
  part: SheetPart,
  context: SheetContext,
): SheetSnapshot {
  const { strings, styles } = context;
  const readsFills = tag !== null || context.isReport === true;
  const cells = new CellList();
  const filled = new CellList();
  const hiddenRows: number[] = [];
  part.scan({
    cell: (cell) => {
      const value = cellValue(cell, strings, part.name);
      if (value !== null) cells.add(cell, value);
      if (readsFills) filled.add(cell, null);
    },
    row: ({ row, hidden }) => {
      if (hidden) hiddenRows.push(row);
    },
  });
  const { range, leftAside } = cells.readable();
  const columns = readColumns(part);
  const last = range ? range.column + range.columnCount - 1 : -1;
  return {
    name,
    tag,
    dateSystem,
    usedRange: range,
    values: cells.valuesIn(range),
    numberFormats: cells.stylesIn(range, 'General', (style) => styles.look(style).numberFormat),
    ...(readsFills && { fills: filled.stylesIn(range, null, (style) => shownFill(styles.look(style).fill)) }),
    ...(leftAside.length > 0 && { leftAside }),
    protected: isProtected(part),
    merges: readMerges(part),
    hiddenRows,
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

/** The columns of a run up to the last used one: a run may reach to the end of the sheet. */
function columnsOf(run: ColumnRun, lastUsed: number): number[] {
  const last = Math.min(run.last, Math.max(lastUsed, run.first));
  return Array.from({ length: Math.max(0, last - run.first + 1) }, (_, index) => run.first + index);
}

import { MAX_COLUMNS, MAX_ROWS, type CellPosition, type CellRange } from '../../workbook/cellAddress';
import type { DateSystem, SheetSnapshot, UnreadPart } from '../../workbook/sheetSnapshot';
import type { ExcelTurn } from '../excelTurn';
import { loadedTag, TAG_PROPERTIES } from '../kept/sheetTags';
import { toCharacters, UNTOUCHED_COLUMN, widthScale } from '../write/columnWidth';
import { position } from './loadedCells';
import type { ReadCells } from './readCells';

/** A sheet and where its values lie: without this there is nothing to read. */
export interface Frame {
  readonly sheet: Excel.Worksheet;
  /** The range that holds every value: one stray value in the sheet's last cell makes it 17 thousand million cells. */
  readonly used: Excel.Range;
  /** What is read of it. */
  readonly near: Excel.Range;
}

/** So much from A1 is read without a look at how much there is: schedules of any length, and of the columns they have. */
const WINDOW = { rowCount: 40_960, columnCount: 32 } as const;

/** The columns of a used range from its first: whether hidden, and the width in characters where it is not the standard one. */
export interface ReadColumns {
  readonly hidden: readonly boolean[];
  readonly widths: readonly (number | null)[];
}

/** What was read of a sheet; null is what Excel would not tell, but for `cells`, which a blank sheet has none of. */
export interface SheetParts {
  readonly frame: Frame;
  readonly dateSystem: DateSystem | null;
  readonly cells: ReadCells | null;
  readonly hiddenRows: readonly boolean[] | null;
  readonly columns: ReadColumns | null;
  readonly merges: readonly CellRange[] | null;
  /** Cells with a value outside what is read; missing when there are none. */
  readonly leftAside?: readonly CellPosition[];
  /** Missing where they were not asked. */
  readonly fills?: SheetSnapshot['fills'] | null;
}

/**
 * Asks for a sheet by its name with the next sync; `sheet` is a null object when there is none, `used` and `near` on a blank one. `near` is
 * what of the used range lies in the window.
 */
export function askFrame({ context }: ExcelTurn, name: string): Frame {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(['id', 'name', 'protection/protected', ...TAG_PROPERTIES].join(','));
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(POSITION);
  const near = used.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, WINDOW.rowCount, WINDOW.columnCount));
  near.load(POSITION);
  return { sheet, used, near };
}

const POSITION = 'rowIndex,columnIndex,rowCount,columnCount';

/** Whether the window held all there is. */
export function isWhole({ used, near }: Frame): boolean {
  if (used.isNullObject) return true;
  return !near.isNullObject && near.rowCount === used.rowCount && near.columnCount === used.columnCount;
}

/** So many cells are read as they are; of more, a look is taken first at where the values lie. */
export const FREE_CELLS = 500_000;

/** Whether the used range is so large that it may be mostly blank, or of whole rows or columns, of which Excel gives no values. */
export function isVast({ used }: Frame): boolean {
  if (used.isNullObject) return false;
  const range = position(used);
  return sizeOf(range) > FREE_CELLS || isUnbounded(range);
}

export function sizeOf({ rowCount, columnCount }: CellRange): number {
  return rowCount * columnCount;
}

/** Whether it is of whole rows or columns: Excel gives no values of such (excel-add-ins-ranges-unbounded). */
export function isUnbounded({ rowCount, columnCount }: CellRange): boolean {
  return rowCount === MAX_ROWS || columnCount === MAX_COLUMNS;
}

/** The frame to read that range of, or all of the used range. Its position is loaded with the next sync. */
export function withNear({ sheet, used }: Frame, range: CellRange | null): Frame {
  const near = range ? sheet.getRangeByIndexes(range.row, range.column, range.rowCount, range.columnCount) : used;
  if (range) near.load(POSITION);
  return { sheet, used, near };
}

/** Asks for the columns of what is read. */
export function askColumns({ sheet, near }: Frame): () => ReadColumns {
  sheet.load('standardWidth');
  const columns = near.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const untouched = sheet.getRange(UNTOUCHED_COLUMN);
  untouched.load('format/columnWidth');
  return () => {
    if (near.isNullObject) return { hidden: [], widths: [] };
    const standard = untouched.format.columnWidth as number | null;
    const scale = widthScale(sheet.standardWidth, standard);
    const hidden = columns.value.map(({ columnHidden }) => columnHidden === true);
    const widths = columns.value.map(({ format }, index) => {
      const points = format?.columnWidth;
      return points === undefined || hidden[index] || points === standard ? null : toCharacters(points, scale);
    });
    return { hidden, widths };
  };
}

/** Asks for the fill of every cell of what is read. */
export function askFills({ near }: Frame): () => NonNullable<SheetSnapshot['fills']> {
  const fills = near.getCellProperties({ format: { fill: { color: true } } });
  return () => (near.isNullObject ? [] : fills.value.map((row) => row.map(fillOf)));
}

function fillOf({ format }: Excel.CellProperties): string | null {
  const color = format?.fill?.color?.toUpperCase() ?? '#FFFFFF';
  return color === '#FFFFFF' || color === '' ? null : color;
}

/** The parts as a snapshot; what Excel would not tell is named in `unread`. */
export function snapshotOf(parts: SheetParts): SheetSnapshot {
  const { frame, cells, hiddenRows, columns } = parts;
  const { sheet, near } = frame;
  const usedRange = cells ? position(near) : null;
  const { row, column } = usedRange ?? { row: 0, column: 0 };
  const unread = unreadOf(parts);
  return {
    name: sheet.name,
    tag: loadedTag(sheet),
    dateSystem: parts.dateSystem ?? 1900,
    protected: sheet.protection.protected,
    usedRange,
    values: cells?.values ?? [],
    numberFormats: cells?.numberFormats ?? [],
    ...(parts.fills && { fills: parts.fills }),
    ...(parts.leftAside && parts.leftAside.length > 0 && { leftAside: parts.leftAside }),
    merges: parts.merges ?? [],
    hiddenRows: placesOf(hiddenRows, row),
    hiddenColumns: placesOf(columns?.hidden, column),
    columnWidths: widthsFrom(columns, column),
    ...(unread.length > 0 && { unread }),
  };
}

function unreadOf({ dateSystem, hiddenRows, columns, merges, fills }: SheetParts): readonly UnreadPart[] {
  const parts: readonly (UnreadPart | null)[] = [
    merges ? null : 'merges',
    fills === null ? 'fills' : null,
    hiddenRows && columns ? null : 'hidden',
    dateSystem ? null : 'dateSystem',
  ];
  return parts.filter((part) => part !== null);
}

/** Where the flags are set, counted from `first`. */
function placesOf(flags: readonly boolean[] | null | undefined, first: number): readonly number[] {
  return (flags ?? []).flatMap((isSet, index) => (isSet ? [first + index] : []));
}

function widthsFrom(columns: ReadColumns | null, first: number): Readonly<Record<number, number>> {
  const widths = columns?.widths ?? [];
  return Object.fromEntries(widths.flatMap((width, index) => (width === null ? [] : [[first + index, width]])));
}

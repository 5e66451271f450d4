/** What was seen of a sheet that could not be read as a schedule: enough for the user to say which row holds the titles and what is where. */
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { cachedPeriods } from '../calendar/periodMemory';
import { isBlank } from '../text/foldText';
import type { ColumnReading } from './columnReading';
import type { SearchedSheet } from './findTables';
import { readColumns, sampleOf } from './readColumns';
import type { ScheduleDoubt } from './scheduleDoubt';

/** One of a sheet's first rows as it is. */
interface SeenRow {
  /** 0-based. */
  readonly row: number;
  /** Its cells as they show, each on one line, from the sheet's first used column; empty where blank. */
  readonly cells: readonly string[];
}

export interface SeenTable {
  readonly sheet: string;
  /** The first used column, 0-based: that of the rows' first cell. */
  readonly firstColumn: number;
  /** The first rows that hold anything. */
  readonly rows: readonly SeenRow[];
  /** The row (0-based) that may hold the titles; null when none looks like it. */
  readonly headerRow: number | null;
  /** What its columns would be taken for; none without such a row. */
  readonly columns: readonly ColumnReading[];
  /** Why it was not read; `noTitles` when no row looks like titles. */
  readonly reason: ScheduleDoubt['kind'] | 'noTitles';
}

const MOST_ROWS = 8;
const MOST_COLUMNS = 12;

/** The first rows of a sheet that hold anything, as they are. */
function seenRows(sheet: SheetSnapshot): readonly SeenRow[] {
  const used = sheet.usedRange;
  if (!used) return [];
  const periods = cachedPeriods(sheet.dateSystem);
  const rows: SeenRow[] = [];
  for (let row = used.row; row < used.row + used.rowCount && rows.length < MOST_ROWS; row++) {
    const cells = Array.from({ length: Math.min(used.columnCount, MOST_COLUMNS) }, (_, index) =>
      sampleOf(valueAt(sheet, row, used.column + index), numberFormatAt(sheet, row, used.column + index), periods),
    );
    if (cells.some((text) => !isBlank(text))) rows.push({ row, cells });
  }
  return rows;
}

/** What was seen of a searched sheet. */
export function seenTable({ sheet, found }: SearchedSheet): SeenTable {
  return {
    sheet: sheet.name,
    firstColumn: sheet.usedRange?.column ?? 0,
    rows: seenRows(sheet),
    headerRow: found?.header.first ?? null,
    columns: found
      ? readColumns(sheet, found, rowsBelow(sheet, found.header.last), cachedPeriods(sheet.dateSystem))
      : [],
    reason: found?.doubt?.kind ?? 'noTitles',
  };
}

function rowsBelow(sheet: SheetSnapshot, row: number): readonly number[] {
  const used = sheet.usedRange;
  const end = used ? used.row + used.rowCount : 0;
  return Array.from({ length: Math.max(0, Math.min(MOST_ROWS, end - row - 1)) }, (_, index) => row + 1 + index);
}

import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import { cachedPeriods } from '../calendar/periodMemory';
import { fixColumns } from './columnCorrection';
import type { FoundHeader } from './findHeader';
import { HeaderSearch } from './findHeader';
import { headersOfLines } from './matrixTables';
import type { TableRows } from './readTableRows';
import { readTableRows } from './readTableRows';
import type { ColumnCorrection } from './columnBinding';

/** One of the tables that stand side by side on a worksheet, or the only one. */
export interface SheetTable {
  /** The worksheet from the table's first column to its last: all else of it is out of sight. */
  readonly panel: SheetSnapshot;
  readonly found: FoundHeader;
  readonly table: TableRows;
}

/**
 * The sheet's tables from left to right, those without rows left out. Null when one of several side by side has no header of its own in
 * the same row, or lacks what the whole header tells (when, what, who), such as a column of months that serves them all.
 */
export function* readSheetTables(
  sheet: SheetSnapshot,
  found: FoundHeader,
  correction: ColumnCorrection | null,
): Steps<readonly SheetTable[] | null> {
  const { panelStarts } = found;
  if (panelStarts.length < 2 || found.matrix) return withRows(yield* tablesOneBelowAnother(sheet, found, correction));
  const tables: SheetTable[] = [];
  for (const [index, start] of panelStarts.entries()) {
    const panel = panelOf(sheet, index === 0 ? 0 : start, panelStarts[index + 1] ?? Infinity);
    const search = new HeaderSearch(panel, cachedPeriods(sheet.dateSystem));
    const ownHeader = search.inRow(found.header.first, fixColumns(panel, correction));
    if (ownHeader?.doubt !== null || ownHeader.complete !== found.complete) return null;
    tables.push({ panel, found: ownHeader, table: yield* readTableRows(panel, ownHeader, correction) });
  }
  return withRows(tables);
}

/** The tables from this header down; below each matrix and above it another one begins in a panel of its own. */
function* tablesOneBelowAnother(
  sheet: SheetSnapshot,
  found: FoundHeader,
  correction: ColumnCorrection | null,
): Steps<readonly SheetTable[]> {
  const [header, ...lines] = headersOfLines(found);
  const whole = yield* readTableRows(sheet, header ?? found, correction);
  const { below } = whole;
  const panel = below ? rowsOfPanel(sheet, 0, below.header.first) : sheet;
  const tables: SheetTable[] = [{ panel, found: header ?? found, table: whole }];
  for (const line of lines) tables.push({ panel, found: line, table: yield* readTableRows(panel, line, correction) });
  if (!below) return tables;
  const belowPanel = rowsOfPanel(sheet, below.header.first, Infinity);
  return [...tables, ...(yield* tablesOneBelowAnother(belowPanel, below, correction))];
}

/** The sheet from one row (0-based) to before another. */
function rowsOfPanel(sheet: SheetSnapshot, from: number, to: number): SheetSnapshot {
  const { usedRange: used } = sheet;
  if (!used) return sheet;
  const row = Math.max(used.row, from);
  const end = Math.min(used.row + used.rowCount, to);
  return {
    ...sheet,
    usedRange: { ...used, row, rowCount: end - row },
    values: sheet.values.slice(row - used.row, end - used.row),
    numberFormats: sheet.numberFormats.slice(row - used.row, end - used.row),
    merges: sheet.merges.filter((area) => area.row >= row && area.row < end),
  };
}

function withRows(tables: readonly SheetTable[]): readonly SheetTable[] {
  return tables.filter(({ table }) => table.rows.length > 0);
}

/** The sheet between two columns (0-based, `end` is the first after it). A merged area counts for the panel with its first cell, and ends with it. */
function panelOf(sheet: SheetSnapshot, start: number, end: number): SheetSnapshot {
  const { usedRange: used } = sheet;
  if (!used) return sheet;
  const column = Math.max(used.column, start);
  const after = Math.min(used.column + used.columnCount, end);
  const slice = <Cell>(row: readonly Cell[]): readonly Cell[] => row.slice(column - used.column, after - used.column);
  return {
    ...sheet,
    usedRange: { ...used, column, columnCount: after - column },
    values: sheet.values.map(slice),
    numberFormats: sheet.numberFormats.map(slice),
    merges: sheet.merges
      .filter((area) => area.column >= column && area.column < after)
      .map((area) => ({ ...area, columnCount: Math.min(area.columnCount, after - area.column) })),
  };
}

import { rangeContains, type CellRange } from '../../src/workbook/cellAddress';
import type { ConditionalFormatModel } from './conditionalFormatModel';
import { CellStore, type CellModel } from './cellModel';
import type { ChartModel } from './chartModel';
import { newPageLayout } from './pageLayoutModel';
import { HostError } from './protocol';
import type { NamedItemModel, WorkbookModel } from './workbookModel';

export interface TableModel {
  readonly id: string;
  name: string;
  range: CellRange;
  showHeaders: boolean;
}

/** Excel's standard column width in characters and points, and row height in points, with the default font. */
export const STANDARD_WIDTH = 8.43;
export const STANDARD_WIDTH_POINTS = 48;
export const STANDARD_HEIGHT = 14.25;

/** How cells changed (@types/office-js, Excel.DataChangeType). */
export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

/** One worksheet: its cells and all that belongs to the sheet rather than to a cell. */
export class WorksheetModel {
  readonly cells = new CellStore();
  readonly merges: CellRange[] = [];
  /** Hidden rows by 0-based row: hidden by hand or by the filter. */
  readonly hiddenRows = new Map<number, 'hand' | 'filter'>();
  readonly hiddenColumns = new Set<number>();
  /** Points, by 0-based column or row. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** By priority: the first is priority 0. */
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly customProperties = new Map<string, { key: string; value: string }>();
  readonly charts: ChartModel[] = [];
  readonly tables: TableModel[] = [];
  readonly names: NamedItemModel[] = [];
  readonly pageLayout = newPageLayout();
  /** First rows of pages, 0-based, as set by hand. */
  readonly pageBreaks = new Set<number>();
  visibility = 'Visible';
  tabColor = '';
  showGridlines = true;
  protected = false;
  protectionOptions: Readonly<Record<string, boolean>> = {};
  frozen: { rows: number; columns: number } | null = null;
  filterOn = false;

  constructor(
    readonly workbook: WorkbookModel,
    readonly id: string,
    public name: string,
  ) {}

  /** Refuses a change that the sheet's protection forbids; `allowance` is the protection option that would permit it. */
  requireWritable(allowance?: string): void {
    if (this.workbook.viewOnly) throw new HostError('AccessDenied');
    if (this.protected && !(allowance !== undefined && this.protectionOptions[allowance]))
      throw new HostError('AccessDenied');
  }

  /**
   * The smallest block that holds every value (and every format, unless values alone count), of the sheet or of a part of it; null where
   * there is none.
   */
  usedRange(valuesOnly: boolean, part: CellRange | null = null): CellRange | null {
    let box: { top: number; left: number; bottom: number; right: number } | null = null;
    const include = (row: number, column: number): void => {
      if (part && !rangeContains(part, { row, column })) return;
      box = box
        ? {
            top: Math.min(box.top, row),
            left: Math.min(box.left, column),
            bottom: Math.max(box.bottom, row),
            right: Math.max(box.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    };
    for (const { row, column, cell } of this.cells.entries()) if (counts(cell, valuesOnly)) include(row, column);
    if (!valuesOnly) {
      for (const merge of this.merges) {
        include(merge.row, merge.column);
        include(merge.row + merge.rowCount - 1, merge.column + merge.columnCount - 1);
      }
    }
    const found = box as { top: number; left: number; bottom: number; right: number } | null;
    if (!found) return null;
    return {
      row: found.top,
      column: found.left,
      rowCount: found.bottom - found.top + 1,
      columnCount: found.right - found.left + 1,
    };
  }

  /** The merged area that covers the cell but does not begin there. */
  coveredByMerge(row: number, column: number): boolean {
    return this.merges.some(
      (merge) =>
        row >= merge.row &&
        row < merge.row + merge.rowCount &&
        column >= merge.column &&
        column < merge.column + merge.columnCount &&
        (row !== merge.row || column !== merge.column),
    );
  }

  columnWidth(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.columnWidths.get(column) ?? STANDARD_WIDTH_POINTS);
  }

  rowHeight(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.rowHeights.get(row) ?? STANDARD_HEIGHT);
  }

  /** The add-in changed cells: by a write, or by making room or closing up. */
  changed(address: string, changeType: ChangeType = 'RangeEdited'): void {
    this.workbook.note('dataChanged', this, { address, changeType, triggerSource: 'ThisLocalAddin' });
  }
}

function counts(cell: CellModel, valuesOnly: boolean): boolean {
  return (
    cell.value !== null ||
    cell.formula !== null ||
    (!valuesOnly && (Object.keys(cell.format).length > 0 || cell.hyperlink !== null))
  );
}

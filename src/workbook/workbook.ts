import type { CellRange } from './cellAddress';
import type { SheetSnapshot, WorkbookListing } from './sheetSnapshot';
import type { ApplyResult, WorkbookEdit } from './workbookEdit';

/**
 * Why sheets are read: because the user asked for it (or for what needs it), because a cell was edited, or because they are or may be
 * report sheets, of which the cells' fills are read whether they bear a mark or not.
 */
export type ReadReason = 'asked' | 'afterEdit' | 'reports';

/**
 * A workbook the product works on: the one open in Excel, or a file in memory.
 * It asks for nothing that Excel could not do in one read and one write. Every method fails with a `WorkbookError`.
 */
export interface Workbook {
  /** The sheets in tab order with their marks, and the texts kept in the file. */
  list(): Promise<WorkbookListing>;

  /**
   * The named sheets, whole, in the order asked, in one go. Fails with `sheetMissing` when one is not there. `afterEdit` is a reading
   * that nobody asked for: it may cost the user nothing, so where it would (in Excel, Undo), what a cell's edit cannot have changed is
   * taken from the last reading.
   */
  read(sheetNames: readonly string[], reason?: ReadReason): Promise<readonly SheetSnapshot[]>;

  /** Applies the edits in order. On failure what was written is named in the error, and a second run heals it. */
  apply(edits: readonly WorkbookEdit[]): Promise<ApplyResult>;

  /** Brings the sheet to the front and selects the cells, scrolled into view. */
  select(sheetName: string, range: CellRange): Promise<void>;

  /** Calls back after the user (never this product) changed a sheet, with its name. Returns the way to stop. */
  onChanged(listener: (sheetName: string) => void): () => void;
}

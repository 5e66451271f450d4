import type { ColumnMapping, ColumnRole } from './columnRole';

/** What the user says a column holds. It follows the column by its title, so that inserted columns and renamed sheets do not break it. */
export interface ColumnBinding {
  /** Null: nothing that the reader should use. */
  readonly role: ColumnRole | null;
  /** The column's title as `ColumnReading.header` gives it. */
  readonly header: string;
  /** Where it stood, 0-based: it tells columns of the same title apart, and one whose title was changed. */
  readonly column: number;
}

/** Bindings, best first for each role; or a bare mapping, which stands for whatever is in those columns. A role named by either has no other columns. */
export type ColumnCorrection = ColumnMapping | readonly ColumnBinding[];

import type { ColumnRole } from './columnRole';

/** What the user says a column holds. It follows the column by its title, so that inserted columns and renamed sheets do not break it. */
export interface ColumnBinding {
  /** Null: nothing that the reader should use. */
  readonly role: ColumnRole | null;
  /** The column's title as `ColumnReading.header` gives it. */
  readonly header: string;
  /** Where it stood, 0-based: it tells columns of the same title apart, and one whose title was changed. */
  readonly column: number;
}

/** Which row the user says holds the titles: the one with these texts, nearest to where it stood, so that inserted rows do not break it. */
export interface HeaderBinding {
  /** 0-based on the sheet. */
  readonly row: number;
  /** The texts of its cells from left to right, blank ones left out. */
  readonly titles: readonly string[];
}

/** Bindings, best first for each role. A role that they name has no other columns. */
export type ColumnCorrection = readonly ColumnBinding[];

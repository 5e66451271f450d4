import type { Bilingual } from '../text/language';
import type { ColumnMapping, ColumnRole } from './columnRole';

/** How sure the reader is of a column: `unsure` is to be looked at. */
export type Confidence = 'certain' | 'likely' | 'unsure';

/** What one column of the table was taken for, and why: shown to the user, who may correct it. */
export interface ColumnReading {
  /** Null: a column that the reader makes no use of. */
  readonly role: ColumnRole | null;
  /** 0-based on the sheet. */
  readonly column: number;
  /** Its title as written, of several rows joined by ` / `; empty when it has none. With `column` it is what a correction is bound to. */
  readonly header: string;
  readonly confidence: Confidence;
  readonly reason: Bilingual;
  /** The first different texts in the column's cells, at most three, each on one line. */
  readonly samples: readonly string[];
}

/** What a table's columns hold. */
export interface TableColumns {
  readonly columns: ColumnMapping;
  /** What each column was taken for, how surely and why, from left to right. */
  readonly columnReadings: readonly ColumnReading[];
}

/** A row of the table that is not an entry, and why. Rows 0-based. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: 'blank' | 'total' | 'repeatedHeader' | 'remarks' | 'otherTable';
}

import type { CellRange } from '../../workbook/cellAddress';
import type { SkippedRow, TableColumns } from '../table/columnReading';
import type { LeftAside } from '../table/leftAside';
import type { SheetAccount } from '../table/sheetAccount';
import type { UnusableSchedule } from '../table/unusableSchedule';
import type { Entry } from './entry';
import type { NameDoubt } from './rowNames';

/** Where the year came from, for the user to judge. */
export type YearSource = 'title' | 'sheetName' | 'settings' | 'asOf';

/** A row of the table whose parts do not agree, kept for the checks to speak of. */
export interface RowReading {
  readonly row: number;
  readonly hidden: boolean;
  readonly contentLines: readonly string[];
  readonly unitNames: readonly string[];
  readonly ownerNames: readonly string[];
  /** Names of the row that may not be what their column asks for; none unless there is doubt. */
  readonly nameDoubts?: readonly NameDoubt[];
  /** False when several items, units and owners stand in the row and cannot be paired by position. */
  readonly paired: boolean;
  readonly cells: Entry['cells'];
  /** The unit and owner cells as written, before folding. */
  readonly unitText: string;
  readonly ownerText: string;
}

/** A table of a schedule, with those that stand below it in the same columns. */
export interface ScheduleTable extends TableColumns {
  readonly sheet: string;
  /** The columns of the tables below it that have a header of their own. */
  readonly further: readonly TableColumns[];
  /** The header's rows, 0-based and inclusive. */
  readonly header: { readonly first: number; readonly last: number };
  /** From the row after the header to the last entry, over the header's columns. */
  readonly body: CellRange;
  readonly skipped: readonly SkippedRow[];
  /** The row (0-based) where a table of another form begins below it; missing where none does. */
  readonly endsBefore?: number;
}

/** A worksheet understood as a schedule, or several that are one schedule: a sheet for each month. */
export interface Schedule {
  /** The worksheet; of several the first. */
  readonly sheet: string;
  /** By worksheet in the order of time, and those that stand side by side on one from left to right; at least one. */
  readonly tables: readonly [ScheduleTable, ...ScheduleTable[]];
  /** The text of the title row above the header, or the sheet's name. */
  readonly title: string;
  readonly year: number;
  readonly yearSource: YearSource;
  readonly entries: readonly Entry[];
  readonly rows: readonly RowReading[];
  /** The remarks block under the table, line by line. */
  readonly remarks: readonly string[];
  /** What became of every cell of the schedule's sheets (see `labelCells`), in the order of the sheets. */
  readonly account: readonly SheetAccount[];
  /** What is no part of the schedule, by sheet and from top to bottom; and further sheets that look like parts of it. */
  readonly leftAside: readonly LeftAside[];
  /** Section names as first written, by folded name, in order of first appearance. */
  readonly sections: readonly string[];
}

/** The outcome of a reading. */
export type ScheduleReading =
  { readonly ok: true; readonly schedule: Schedule } | { readonly ok: false; readonly problem: UnusableSchedule };

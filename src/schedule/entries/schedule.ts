import type { CellPosition, CellRange } from '../../workbook/cellAddress';
import type { ColumnReading } from '../table/columnReading';
import type { Entry } from './entry';

/**
 * What a column of the schedule holds. `start` is the first day of what `month` ends: 开始时间 beside 结束时间. `stage` is one step of
 * approval (撰写, 审核, 签发, 报送), a column each.
 */
export type ColumnRole =
  | 'number'
  | 'start'
  | 'month'
  | 'slot'
  | 'content'
  | 'unit'
  | 'supportUnit'
  | 'owner'
  | 'phone'
  | 'status'
  | 'doneOn'
  | 'stage'
  | 'remarks';

/** Which column (0-based on the sheet) plays which role. A role may have several columns (完成情况 and 办结时间, say), best first. */
export type ColumnMapping = Readonly<Partial<Record<ColumnRole, readonly number[]>>>;

/** Where the year came from, for the user to judge. */
export type YearSource = 'title' | 'sheetName' | 'settings' | 'asOf';

/** A row of the table that is not an entry, and why. Rows 0-based. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: 'blank' | 'total' | 'repeatedHeader' | 'remarks' | 'otherTable';
}

/** A row of the table whose parts do not agree, kept for the checks to speak of. */
export interface RowReading {
  readonly row: number;
  readonly hidden: boolean;
  readonly contentLines: readonly string[];
  readonly unitNames: readonly string[];
  readonly ownerNames: readonly string[];
  /** False when several items, units and owners stand in the row and cannot be paired by position. */
  readonly paired: boolean;
  readonly cells: Entry['cells'];
  /** The unit and owner cells as written, before folding. */
  readonly unitText: string;
  readonly ownerText: string;
}

/** What a table's columns hold. */
export interface TableColumns {
  readonly columns: ColumnMapping;
  /** What each column was taken for, how surely and why, from left to right. */
  readonly columnReadings: readonly ColumnReading[];
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
  /** Section names as first written, by folded name, in order of first appearance. */
  readonly sections: readonly string[];
}

/** Why no schedule could be read; nothing was written. */
export type UnusableSchedule =
  | { readonly kind: 'emptySheet'; readonly sheet: string }
  | { readonly kind: 'noHeader'; readonly sheets: readonly string[] }
  | { readonly kind: 'severalSchedules'; readonly sheets: readonly string[] }
  | { readonly kind: 'noRows'; readonly sheet: string; readonly header: CellPosition }
  /** Tables stand beside each other and cannot be told apart: a row would belong to several. */
  | { readonly kind: 'sideBySide'; readonly sheet: string }
  | { readonly kind: 'sheetMissing'; readonly sheet: string };

/** The outcome of a reading. */
export type ScheduleReading =
  { readonly ok: true; readonly schedule: Schedule } | { readonly ok: false; readonly problem: UnusableSchedule };

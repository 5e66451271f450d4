import type { SheetCell } from '../../workbook/cellAddress';
import type { IsoDate } from '../calendar/isoDate';
import type { PeriodReading } from '../calendar/period';

/** What the marks on an entry say, wherever they stand. */
export interface EntryMarks {
  readonly done: boolean;
  /** When it was done, where the sheet says so. */
  readonly doneOn: IsoDate | null;
  /** The sheet says itself that it was done after its time (逾期完成). */
  readonly late?: boolean;
  readonly cancelled: boolean;
  /** The periods it was moved to, oldest first; the last is the one in force. */
  readonly movedTo: readonly PeriodReading[];
  /** The status text as written, such as `已办`; empty when there is none. */
  readonly text: string;
}

/** One step that an entry goes through before it is out, such as 审核. */
export interface EntryStage {
  /** The column's title as written. */
  readonly name: string;
  /** `noted`: something stands there that says neither, such as a name. */
  readonly state: 'done' | 'open' | 'notNeeded' | 'noted';
  /** The day in its cell, where it says one; a day to come is when it is planned. */
  readonly on: IsoDate | null;
  readonly cell: SheetCell;
}

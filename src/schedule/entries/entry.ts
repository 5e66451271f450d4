import type { CellPosition } from '../../workbook/cellAddress';
import type { IsoDate } from '../calendar/isoDate';
import type { Period, PeriodReading } from '../calendar/period';

/** What an entry is, besides work: a press conference, one in the municipal government's name, a facility open day. */
export type EntryTag = 'release' | 'governmentRelease' | 'openDay';

/** What the marks on an entry say, wherever they stand. */
export interface EntryMarks {
  readonly done: boolean;
  /** When it was done, where the sheet says so. */
  readonly doneOn: IsoDate | null;
  readonly cancelled: boolean;
  /** The periods it was moved to, oldest first; the last is the one in force. */
  readonly movedTo: readonly PeriodReading[];
  /** The status text as written, such as `已办`; empty when there is none. */
  readonly text: string;
}

/** A cell of the schedule, which may stand on several sheets. */
export interface ScheduleCell extends CellPosition {
  readonly sheet: string;
}

/** The cells an entry came from (of a merged area: its first cell); null where the sheet has no such column. */
export interface EntryCells {
  readonly month: ScheduleCell | null;
  readonly slot: ScheduleCell | null;
  readonly content: ScheduleCell;
  readonly unit: ScheduleCell | null;
  readonly owner: ScheduleCell | null;
  readonly status: ScheduleCell | null;
}

/** One step that an entry goes through before it is out, such as 审核. */
export interface EntryStage {
  /** The column's title as written. */
  readonly name: string;
  /** `noted`: something stands there that says neither, such as a name. */
  readonly state: 'done' | 'open' | 'notNeeded' | 'noted';
  /** The day in its cell, where it says one; a day to come is when it is planned. */
  readonly on: IsoDate | null;
  readonly cell: ScheduleCell;
}

/** One line of work. Several may stand in one row. */
export interface Entry {
  /** The worksheet it stands on. */
  readonly sheet: string;
  /** The 0-based sheet row. */
  readonly row: number;
  /** Which item of its row, from 0, and of how many. */
  readonly item: number;
  readonly itemCount: number;
  /** The content without its status marks, white space folded. */
  readonly content: string;
  /** The lines of the content cell this entry is made from, as written. */
  readonly contentAsWritten: string;
  /** Sections that answer for it, as first written in the sheet (variants in white space folded into one). */
  readonly units: readonly string[];
  readonly owners: readonly string[];
  /** Sections that help without answering for it (配合单位); none unless the sheet has such a column. */
  readonly supportUnits?: readonly string[];
  readonly reading: PeriodReading;
  /** The period in force: the one it was moved to, else the one of its time cell; null when it has none or it is unreadable. */
  readonly period: Period | null;
  /** The period its time cell says, before any move. */
  readonly plannedPeriod: Period | null;
  readonly marks: EntryMarks;
  /** The stages of approval in their order; none unless the sheet has columns for them. */
  readonly stages?: readonly EntryStage[];
  readonly tags: readonly EntryTag[];
  readonly cells: EntryCells;
  readonly hidden: boolean;
}

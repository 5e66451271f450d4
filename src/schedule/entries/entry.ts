import type { SheetCell } from '../../workbook/cellAddress';
import type { EntryMarks, EntryStage } from '../marks/entryMarks';
import type { Milestone, Period, PeriodReading } from '../calendar/period';
import type { Recurrence } from '../calendar/recurrence';
import type { ToldTimes } from '../marks/toldTimes';

/** What an entry is, besides work: a press conference, one in the municipal government's name, a facility open day. */
export type EntryTag = 'release' | 'governmentRelease' | 'openDay';

/** The cells an entry came from (of a merged area: its first cell); null where the sheet has no such column. */
export interface EntryCells {
  readonly month: SheetCell | null;
  readonly slot: SheetCell | null;
  readonly content: SheetCell;
  readonly unit: SheetCell | null;
  readonly owner: SheetCell | null;
  readonly status: SheetCell | null;
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
  /** The class of work it belongs to, from the broadest to the narrowest, joined by ` / `; none unless the sheet has such columns. */
  readonly category?: string;
  /** The lines of the content cell this entry is made from, as written. */
  readonly contentAsWritten: string;
  /**
   * Who answers for it, as first written in the sheet (variants in white space folded into one): sections, and those in `noSections`.
   */
  readonly units: readonly string[];
  readonly owners: readonly string[];
  /** Sections that help without answering for it (配合单位); none unless the sheet has such a column. */
  readonly supportUnits?: readonly string[];
  /**
   * Those of `units` and `supportUnits` that are no section and get no sheet of their own: groups (各科室), leaders by their post, and words
   * that could not be taken apart. See `sectionsOf`.
   */
  readonly noSections?: readonly string[];
  readonly reading: PeriodReading;
  /** The period in force: the one it was moved to, else the one of its time cell; null when it has none or it is unreadable. */
  readonly period: Period | null;
  /** The period its time cell says, before any move. */
  readonly plannedPeriod: Period | null;
  /** The steps of its time cell as written, in their order, where it names two or more; the latest is the deadline. */
  readonly milestones?: readonly Milestone[];
  /** The days it comes round on, where its time cell says so (每月28日前) and it was not moved to a period of its own. */
  readonly recurrence?: Recurrence;
  /** What its marks say of single times of those; none where they say nothing of any. */
  readonly toldTimes?: readonly ToldTimes[];
  /** Its mark says done, of no time in particular and not of the whole year: some times of those that it comes round on are. */
  readonly isDoneSoFar?: true;
  readonly marks: EntryMarks;
  /** The stages of approval in their order; none unless the sheet has columns for them. */
  readonly stages?: readonly EntryStage[];
  readonly tags: readonly EntryTag[];
  readonly cells: EntryCells;
  readonly hidden: boolean;
}

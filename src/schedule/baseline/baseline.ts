import type { IsoDate } from '../calendar/isoDate';
import type { Entry } from '../entries/entry';
import type { Period } from '../calendar/period';
import type { Schedule } from '../entries/schedule';

/** When an entry is due: its period in force, or where it has none the words of its time cell (每月), empty when it has no words either. */
export interface EntryTime {
  readonly period: Period | null;
  readonly text: string;
}

/** What is kept of an entry, to say later what became of it. */
export interface BaselineEntry {
  readonly sheet: string;
  /** The 0-based sheet row, and which item of it from 0: they shift when rows are inserted, so they only tell equals apart. */
  readonly row: number;
  readonly item: number;
  /** The content without its status marks. */
  readonly content: string;
  /** The class of work it belongs to, where the sheet says one. */
  readonly category?: string;
  readonly units: readonly string[];
  readonly owners: readonly string[];
  readonly time: EntryTime;
  readonly done: boolean;
  readonly cancelled: boolean;
}

/** The schedule as it stood when the user made it the baseline. */
export interface Baseline {
  /** The as-of date it was set on. */
  readonly setOn: IsoDate;
  /** The schedule's first sheet, its title and its year then. */
  readonly sheet: string;
  readonly title: string;
  readonly year: number;
  readonly entries: readonly BaselineEntry[];
}

/** The baseline that the schedule makes on a day. */
export function baselineOf({ sheet, title, year, entries }: Schedule, setOn: IsoDate): Baseline {
  return { setOn, sheet, title, year, entries: entries.map(baselineEntryOf) };
}

/** The entry without what a comparison does not look at. */
export function baselineEntryOf({
  sheet,
  row,
  item,
  content,
  category,
  units,
  owners,
  period,
  reading,
  marks,
}: Entry): BaselineEntry {
  const inForce = marks.movedTo.at(-1) ?? reading;
  return {
    sheet,
    row,
    item,
    content,
    units,
    owners,
    time: { period, text: period || inForce.kind === 'missing' ? '' : inForce.text },
    done: marks.done,
    cancelled: marks.cancelled,
    ...(category !== undefined && { category }),
  };
}

/** Whether the baseline was made of another schedule than this: title and sheet are both others. A sheet renamed, or a title corrected, is the same schedule. */
export function isOfAnotherSchedule(baseline: Baseline, { sheet, title }: Schedule): boolean {
  return baseline.title !== title && baseline.sheet !== sheet;
}

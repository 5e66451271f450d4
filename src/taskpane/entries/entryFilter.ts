import { monthOf, yearOf, type IsoDate } from '../../schedule/calendar/isoDate';
import { slotOfDay } from '../../schedule/calendar/slot';
import type { Judgement } from '../../schedule/judgement';
import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { timesOf, type YearSlot } from '../../schedule/status/slotLoads';
import type { Status } from '../../schedule/status/status';
import { searchTexts } from '../lists/searchTexts';

/** Which entries the page shows; null for all. */
export interface EntryFilter {
  readonly status: Status | null;
  readonly section: string | null;
  readonly owner: string | null;
  /** Those whose period reaches into it. */
  readonly month: YearMonth | null;
  /** Those that fall due in it, in the schedule's year. */
  readonly slot: YearSlot | null;
  /** The words that are searched. */
  readonly search: string;
}

/** A month of a year, as in `2020-06`. */
export type YearMonth = string;

export const ALL_ENTRIES: EntryFilter = {
  status: null,
  section: null,
  owner: null,
  month: null,
  slot: null,
  search: '',
};

/** The filter without what is not in the schedule: it may have gone from the sheet since it was chosen. */
export function filterThatHolds(filter: EntryFilter, { sections, owners, months }: EntryChoices): EntryFilter {
  const still = <Value>(value: Value | null, among: readonly Value[]) =>
    value !== null && among.includes(value) ? value : null;
  return {
    ...filter,
    section: still(filter.section, sections),
    owner: still(filter.owner, owners),
    month: still(filter.month, months),
  };
}

/** What the schedule's entries can be filtered by. */
export interface EntryChoices {
  /** In order of first appearance, as the owners. */
  readonly sections: readonly string[];
  readonly owners: readonly string[];
  /** In order of time. */
  readonly months: readonly YearMonth[];
}

export function entryChoices({ sections, entries }: Pick<Judgement, 'sections' | 'entries'>): EntryChoices {
  const months = new Set(entries.flatMap((judged) => monthsOf(judged)));
  return {
    sections: sections.map(({ name }) => name),
    owners: [...new Set(entries.flatMap(({ entry }) => entry.owners))],
    months: [...months].sort(),
  };
}

/** The entries that meet all conditions, in the order of the sheet. */
export function filterEntries(
  { entries, sections, schedule: { year } }: Pick<Judgement, 'sections' | 'entries' | 'schedule'>,
  filter: EntryFilter,
): readonly JudgedEntry[] {
  const ofSection = sections.find(({ name }) => name === filter.section)?.entries ?? entries;
  const meeting = ofSection.filter(
    (judged) =>
      (filter.status === null || judged.status === filter.status) &&
      (filter.owner === null || judged.entry.owners.includes(filter.owner)) &&
      (filter.month === null || monthsOf(judged).includes(filter.month)) &&
      (filter.slot === null || fallsDueIn(judged, filter.slot, year)),
  );
  return searchTexts(meeting, filter.search, ({ entry }) => [
    entry.content,
    entry.category ?? '',
    ...entry.units,
    ...(entry.supportUnits ?? []),
    ...entry.owners,
    'text' in entry.reading ? entry.reading.text : '',
  ]);
}

function fallsDueIn(judged: JudgedEntry, { month, slot }: YearSlot, year: number): boolean {
  return timesOf(judged).some(
    ({ due, status }) => status !== null && yearOf(due) === year && monthOf(due) === month && slotOfDay(due) === slot,
  );
}

/** Longer periods than this many months are of no month in particular beyond these: a slip such as 2000-2099 makes no thousand months. */
const MOST_MONTHS = 24;

function monthsOf({ entry, deadline }: JudgedEntry): readonly YearMonth[] {
  const { period } = entry;
  if (!period) return deadline === null ? [] : [yearMonth(deadline)];
  const months: YearMonth[] = [];
  const end = yearMonth(period.end);
  let [year, month] = [yearOf(period.start), monthOf(period.start)];
  for (let count = 0; count < MOST_MONTHS; count += 1) {
    const name = `${year}-${String(month).padStart(2, '0')}`;
    if (name > end) break;
    months.push(name);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

export function yearMonth(date: IsoDate): YearMonth {
  return date.slice(0, 7);
}

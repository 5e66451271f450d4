import type { JudgedEntry } from '../../schedule/status/judgedEntry';
import { WORST_FIRST } from '../../schedule/status/status';
import type { ListRow } from '../lists/VirtualList';
import { entryKey } from '../parts/entryKey';
import { yearMonth, type EntryChoices } from './entryFilter';

/** How the entries stand below one another. */
export interface EntryArrangement {
  readonly group: 'status' | 'section' | 'owner' | 'month' | 'none';
  readonly sort: 'deadline' | 'sheet';
}

export const URGENT_FIRST: EntryArrangement = { group: 'status', sort: 'deadline' };

/** A heading over entries, or an entry. */
export type EntryRow = ListRow &
  (
    | { readonly kind: 'group'; readonly name: string; readonly count: number; readonly folded: boolean }
    | { readonly kind: 'entry'; readonly judged: JudgedEntry }
  );

const HEADING_PX = 36;
const ENTRY_PX = 96;
/** Stands for what has no section, owner or month: after all others. */
const NONE = '';

/** What a group's key, such as a status, is called. */
export type GroupNames = (group: EntryArrangement['group'], key: string) => string;

/**
 * The rows of the list. An entry of several sections or owners stands in the group of each. Entries without a deadline come last, and what is
 * due on one day stays in the order of the sheet.
 */
export function arrangeEntries(
  entries: readonly JudgedEntry[],
  { group, sort }: EntryArrangement,
  {
    choices,
    isFolded,
    nameOf,
  }: { readonly choices: EntryChoices; readonly isFolded: (group: string) => boolean; readonly nameOf: GroupNames },
): readonly EntryRow[] {
  const sorted = sort === 'sheet' ? entries : [...entries].sort(byDeadline);
  if (group === 'none') return sorted.map((judged) => entryRow(judged, ''));
  const groups = new Map<string, JudgedEntry[]>();
  for (const judged of sorted)
    for (const key of keysOf(judged, group)) {
      const before = groups.get(key);
      if (before) before.push(judged);
      else groups.set(key, [judged]);
    }
  const order = { status: WORST_FIRST, section: choices.sections, owner: choices.owners, month: choices.months }[group];
  const places = new Map<string, number>(order.map((key, place) => [key, place]));
  const placeOf = (key: string) => (key === NONE ? Infinity : (places.get(key) ?? order.length));
  return [...groups]
    .sort(([one], [other]) => compare(placeOf(one), placeOf(other)))
    .flatMap(([key, members]): EntryRow[] => {
      const id = `${group}: ${key}`;
      const folded = isFolded(id);
      const heading: EntryRow = {
        kind: 'group',
        key: id,
        height: HEADING_PX,
        name: nameOf(group, key),
        count: members.length,
        folded,
      };
      return [heading, ...(folded ? [] : members.map((judged) => entryRow(judged, id)))];
    });
}

function entryRow(judged: JudgedEntry, group: string): EntryRow {
  return { kind: 'entry', key: `${group} ${entryKey(judged)}`, height: ENTRY_PX, judged };
}

function keysOf(
  { entry, status, deadline }: JudgedEntry,
  group: Exclude<EntryArrangement['group'], 'none'>,
): readonly string[] {
  if (group === 'status') return [status];
  if (group === 'month') return [deadline === null ? NONE : yearMonth(deadline)];
  const names = group === 'section' ? entry.units : entry.owners;
  return names.length === 0 ? [NONE] : names;
}

function byDeadline(one: JudgedEntry, other: JudgedEntry): number {
  if (one.deadline === other.deadline) return 0;
  if (one.deadline === null) return 1;
  if (other.deadline === null) return -1;
  return one.deadline < other.deadline ? -1 : 1;
}

function compare(one: number, other: number): number {
  return one === other ? 0 : one - other;
}

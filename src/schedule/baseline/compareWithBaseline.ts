import type { Baseline, BaselineEntry, EntryTime } from './baseline';
import { baselineEntryOf } from './baseline';
import type { Entry } from '../entries/entry';
import { foldText } from '../text/foldText';
import { foldNames, pairEntries } from './pairEntries';

/** One way in which an entry differs from what it was. */
export type ChangePart =
  | { readonly kind: 'moved'; readonly before: EntryTime; readonly after: EntryTime }
  /** Handed to other sections or owners. */
  | { readonly kind: 'section' | 'owner'; readonly before: readonly string[]; readonly after: readonly string[] }
  | { readonly kind: 'reworded'; readonly before: string; readonly after: string }
  | { readonly kind: 'done' | 'reopened' | 'cancelled' | 'restored' };

/** What became of one entry since the baseline; several things may have happened to it. */
export type Change =
  | { readonly kind: 'added'; readonly entry: Entry }
  | { readonly kind: 'removed'; readonly before: BaselineEntry }
  | {
      readonly kind: 'altered';
      readonly before: BaselineEntry;
      readonly entry: Entry;
      readonly parts: readonly ChangePart[];
    };

export type ChangeKind = 'added' | 'removed' | ChangePart['kind'];

/** In the order they are shown. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  'added',
  'removed',
  'moved',
  'section',
  'owner',
  'reworded',
  'done',
  'reopened',
  'cancelled',
  'restored',
];

/** What has changed since the baseline: the entries of now in their order, then those that are gone in the order they had. Empty when nothing has. */
export function compareWithBaseline({ entries: then }: Baseline, entries: readonly Entry[]): readonly Change[] {
  const now = entries.map(baselineEntryOf);
  const paired = pairEntries(then, now);
  const originOf = new Map(paired.flatMap((after, before) => (after === null ? [] : [[after, then[before]] as const])));
  const present = entries.flatMap((entry, index): readonly Change[] => {
    const [before, after] = [originOf.get(index), now[index]];
    if (!before || !after) return [{ kind: 'added', entry }];
    const parts = partsOf(before, after);
    return parts.length > 0 ? [{ kind: 'altered', before, entry, parts }] : [];
  });
  return [
    ...present,
    ...then.flatMap((before, index): readonly Change[] =>
      paired[index] === null ? [{ kind: 'removed', before }] : [],
    ),
  ];
}

/** What happened to the entry, in the order of `CHANGE_KINDS`. */
export function kindsOf(change: Change): readonly ChangeKind[] {
  return change.kind === 'altered' ? change.parts.map(({ kind }) => kind) : [change.kind];
}

/** How often each kind occurs; an entry counts once for each thing that happened to it. */
export function countChanges(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const counts: Record<ChangeKind, number> = {
    added: 0,
    removed: 0,
    moved: 0,
    section: 0,
    owner: 0,
    reworded: 0,
    done: 0,
    reopened: 0,
    cancelled: 0,
    restored: 0,
  };
  for (const change of changes) for (const kind of kindsOf(change)) counts[kind] += 1;
  return counts;
}

function partsOf(before: BaselineEntry, after: BaselineEntry): readonly ChangePart[] {
  const parts: ChangePart[] = [];
  if (!sameTime(before.time, after.time)) parts.push({ kind: 'moved', before: before.time, after: after.time });
  if (foldNames(before.units) !== foldNames(after.units))
    parts.push({ kind: 'section', before: before.units, after: after.units });
  if (foldNames(before.owners) !== foldNames(after.owners))
    parts.push({ kind: 'owner', before: before.owners, after: after.owners });
  if (foldText(before.content) !== foldText(after.content))
    parts.push({ kind: 'reworded', before: before.content, after: after.content });
  if (before.done !== after.done) parts.push({ kind: after.done ? 'done' : 'reopened' });
  if (before.cancelled !== after.cancelled) parts.push({ kind: after.cancelled ? 'cancelled' : 'restored' });
  return parts;
}

function sameTime(before: EntryTime, after: EntryTime): boolean {
  if (!before.period || !after.period)
    return !before.period && !after.period && foldText(before.text) === foldText(after.text);
  return before.period.start === after.period.start && before.period.end === after.period.end;
}

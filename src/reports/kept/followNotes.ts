import { addToGroup } from '../../workbook/groupBy';
import type { MeetingNote, NoteLine, NoteMatches } from './meetingNotes';
import { contentAndPeriod, matchNotes } from './meetingNotes';

/** One group's lines in this run, and the notes on its sheet from the last. */
export interface GroupNotes {
  readonly lines: readonly NoteLine[];
  readonly notes: readonly MeetingNote[];
}

/** Where every note went. */
export interface FollowedNotes {
  /** By group, in the order given. */
  readonly groups: readonly NoteMatches[];
  /** By sheet whose group is gone, in the order given: the notes that stand nowhere else now. */
  readonly onGone: readonly (readonly MeetingNote[])[];
}

/**
 * Brings the notes to their entries: first within each group, then to an entry that changed its group (same content, and the
 * same period or source row). Notes on the sheet of a group that is gone follow their entries too.
 */
export function followNotes(groups: readonly GroupNotes[], gone: readonly (readonly MeetingNote[])[]): FollowedNotes {
  const isWithoutNotes = [...groups.map(({ notes }) => notes), ...gone].every(({ length }) => length === 0);
  if (isWithoutNotes) return { groups: groups.map(() => ({ byLine: new Map(), unmatched: [] })), onGone: gone };
  const matches = groups.map(({ lines, notes }) => matchNotes(notes, lines));
  const byLine = matches.map((match) => new Map(match.byLine));
  const places = linesByKey(groups);

  const settle = (note: MeetingNote): boolean =>
    note.content !== '' &&
    keysOf(note).some((key) =>
      (places.get(key) ?? []).some(({ group, line }) => {
        const notesThere = byLine[group];
        if (!notesThere) return false;
        if (!notesThere.has(line)) notesThere.set(line, note.note);
        return notesThere.get(line) === note.note;
      }),
    );

  return {
    groups: matches.map(({ unmatched }, index) => ({
      unmatched: unmatched.filter((note) => !settle(note)),
      byLine: byLine[index] ?? new Map(),
    })),
    onGone: gone.map((notes) => notes.filter((note) => !settle(note))),
  };
}

interface LinePlace {
  readonly group: number;
  readonly line: number;
}

function linesByKey(groups: readonly GroupNotes[]): ReadonlyMap<string, readonly LinePlace[]> {
  const places = new Map<string, LinePlace[]>();
  groups.forEach(({ lines }, group) => {
    lines.forEach((line, index) => {
      for (const key of keysOf(line)) {
        addToGroup(places, key, { group, line: index });
      }
    });
  });
  return places;
}

function keysOf(line: NoteLine): readonly string[] {
  return [contentAndPeriod(line), JSON.stringify([line.content, 'at', line.source])];
}

import type { MeetingNote, NoteLine, NoteMatches } from './meetingNotes';
import { contentAndPeriod, matchNotes } from './meetingNotes';

/** One section's lines in this run, and the notes on its sheet from the last. */
export interface SectionNotes {
  readonly lines: readonly NoteLine[];
  readonly notes: readonly MeetingNote[];
}

/** Where every note went. */
export interface FollowedNotes {
  /** By section, in the order given. */
  readonly sections: readonly NoteMatches[];
  /** By sheet whose section is gone, in the order given: the notes that stand nowhere else now. */
  readonly left: readonly (readonly MeetingNote[])[];
}

/**
 * Brings the notes to their entries: first within each section, then to an entry that changed its section (same content, and the
 * same period or source row). Notes on the sheet of a section that is gone follow their entries too.
 */
export function followNotes(sections: readonly SectionNotes[], gone: readonly (readonly MeetingNote[])[]): FollowedNotes {
  const matches = sections.map(({ lines, notes }) => matchNotes(notes, lines));
  const byLine = matches.map((match) => new Map(match.byLine));
  const places = linesByKey(sections);

  const settle = (note: MeetingNote): boolean =>
    note.content !== '' && keysOf(note).some((key) => (places.get(key) ?? []).some(({ section, line }) => {
      const notesThere = byLine[section];
      if (!notesThere) return false;
      if (!notesThere.has(line)) notesThere.set(line, note.note);
      return notesThere.get(line) === note.note;
    }));

  return {
    sections: matches.map(({ unmatched }, index) => ({ unmatched: unmatched.filter((note) => !settle(note)), byLine: byLine[index] ?? new Map() })),
    left: gone.map((notes) => notes.filter((note) => !settle(note))),
  };
}

interface LinePlace {
  readonly section: number;
  readonly line: number;
}

function linesByKey(sections: readonly SectionNotes[]): ReadonlyMap<string, readonly LinePlace[]> {
  const places = new Map<string, LinePlace[]>();
  sections.forEach(({ lines }, section) => {
    lines.forEach((line, index) => {
      for (const key of keysOf(line)) {
        const place = places.get(key);
        if (place) place.push({ section, line: index });
        else places.set(key, [{ section, line: index }]);
      }
    });
  });
  return places;
}

function keysOf(line: NoteLine): readonly string[] {
  return [contentAndPeriod(line), JSON.stringify([line.content, 'at', line.source])];
}

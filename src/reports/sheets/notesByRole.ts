import { REPORT_GROUPINGS, type ReportGrouping } from '../../schedule/settings/settings';
import { followNotes } from '../kept/followNotes';
import type { MeetingNote, NoteMatches } from '../kept/meetingNotes';
import { groupingOf } from './reportGroups';
import type { LinedGroup } from './wantedSheets';

/** Where the notes on our sheets belong. */
export interface NotesByRole {
  /** For each group's sheet that is due. */
  readonly due: ReadonlyMap<string, NoteMatches>;
  /** For each sheet no longer due: its notes that stand nowhere else. */
  readonly obsolete: ReadonlyMap<string, readonly MeetingNote[]>;
}

/**
 * Where every note goes: to its line on a sheet of the same grouping, never of another, since a note on a person's sheet is about that
 * person's share. `chosen` are the groupings that the settings choose; `notesOf` gives the notes on the sheet of a role.
 */
export function notesByRole(
  groups: readonly LinedGroup[],
  obsoleteRoles: readonly string[],
  chosen: readonly ReportGrouping[],
  notesOf: (role: string) => readonly MeetingNote[],
): NotesByRole {
  const due = new Map<string, NoteMatches>();
  const obsolete = new Map<string, readonly MeetingNote[]>();
  for (const by of REPORT_GROUPINGS) {
    const dueGroups = groups.filter(({ group }) => group.by === by);
    const obsoleteHere = obsoleteRoles.filter((role) => groupingOf(role, chosen) === by);
    const followed = followNotes(
      dueGroups.map(({ group, lines }) => ({ lines, notes: notesOf(group.role) })),
      obsoleteHere.map(notesOf),
    );
    dueGroups.forEach(({ group }, index) => {
      due.set(group.role, followed.groups[index] ?? { byLine: new Map(), unmatched: [] });
    });
    obsoleteHere.forEach((role, index) => {
      obsolete.set(role, followed.onGone[index] ?? []);
    });
  }
  return { due, obsolete };
}

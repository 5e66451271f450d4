import type { IsoDate } from './calendar/isoDate';
import type { Entry } from './entries/entry';
import type { Finding } from './checks/finding';
import type { OpenDays } from './openDays/openDays';
import type { ReleaseTally } from './quotas/releases';
import type { Schedule } from './entries/schedule';
import type { Settings } from './settings/settings';
import type { Status, StatusCounts } from './status/status';

/** An entry with how it stands. */
export interface JudgedEntry {
  readonly entry: Entry;
  readonly status: Status;
  /** Whole days since the deadline; 0 unless overdue. */
  readonly daysOverdue: number;
}

/** One section's share. A joint entry counts for each of its sections, and once in the total. */
export interface SectionSummary {
  readonly name: string;
  readonly counts: StatusCounts;
  readonly entries: readonly JudgedEntry[];
}

/** Everything that is said of a workbook on one day: what the pane shows, the reports print and the terminal prints. */
export interface Judgement {
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly schedule: Schedule;
  readonly counts: StatusCounts;
  readonly entries: readonly JudgedEntry[];
  /** In order of first appearance in the schedule. */
  readonly sections: readonly SectionSummary[];
  readonly findings: readonly Finding[];
  /** Null when the workbook has no facility register. */
  readonly openDays: OpenDays | null;
  readonly releases: ReleaseTally;
}

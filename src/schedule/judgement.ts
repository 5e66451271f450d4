import type { IsoDate } from './calendar/isoDate';
import type { Finding } from './checks/finding';
import type { OpenDays } from './openDays/openDays';
import type { QuotaJudgement } from './quotas/tallyOfficeQuotas';
import type { ReleaseTally } from './quotas/tallyReleases';
import type { Schedule } from './entries/schedule';
import type { Settings } from './settings/settings';
import type { UnusableSchedule } from './table/unusableSchedule';
import type { JudgedEntry, SectionSummary } from './status/judgedEntry';
import type { StatusCounts } from './status/status';

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
  /** Null where the schedule has nothing to do with press conferences: then nothing is said of them. */
  readonly releases: ReleaseTally | null;
  /** The quotas that the office set, in the order of the settings. */
  readonly quotas: readonly QuotaJudgement[];
}

/** What is said of a workbook that keeps its facilities' open days and has no schedule. */
export interface OpenDayJudgement {
  readonly asOf: IsoDate;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly openDays: OpenDays;
}

/** What is said of a workbook that can be reported on: with a schedule, or with its open days alone. */
export type ReportableJudgement = Judgement | OpenDayJudgement;

/** Whether there is a schedule in it. */
export function hasSchedule(judgement: ReportableJudgement): judgement is Judgement {
  return 'schedule' in judgement;
}

/** The outcome of judging a workbook. Without a schedule the open days may be judged on their own. */
export type JudgementOutcome =
  | { readonly ok: true; readonly judgement: Judgement }
  | { readonly ok: false; readonly problem: UnusableSchedule; readonly openDays: OpenDayJudgement | null };

/** What can be reported on, with a schedule or without; null where there is neither a schedule nor open days. */
export function reportableOf(outcome: JudgementOutcome): ReportableJudgement | null {
  return outcome.ok ? outcome.judgement : outcome.openDays;
}

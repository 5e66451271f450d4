import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import { valueAt } from '../workbook/sheetSnapshot';
import type { IsoDate } from './calendar/isoDate';
import { runChecks } from './checks/registry';
import type { Finding } from './checks/finding';
import { countStatuses, judgeStatus } from './status/judgeStatus';
import type { Judgement } from './judgement';
import { readOpenDays } from './openDays/readOpenDays';
import { readSchedule } from './entries/readSchedule';
import type { Schedule } from './entries/schedule';
import type { UnusableSchedule } from './table/unusableSchedule';
import type { Settings } from './settings/settings';
import { summariseSections } from './status/summariseSections';
import { tallyReleases } from './quotas/tallyReleases';

/** The outcome of judging a workbook. */
export type JudgementOutcome =
  { readonly ok: true; readonly judgement: Judgement } | { readonly ok: false; readonly problem: UnusableSchedule };

/**
 * Everything that is said of a workbook on one day, from its sheets as read. The schedule is found among the sheets,
 * and so are the facility register and the opening records; report sheets of our own are never taken for any of them.
 */
export function judge(sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate): JudgementOutcome {
  const reading = readSchedule(sheets, settings, asOf);
  return reading.ok ? { ok: true, judgement: judgeSchedule(reading.schedule, sheets, settings, asOf) } : reading;
}

function judgeSchedule(
  schedule: Schedule,
  sheets: readonly SheetSnapshot[],
  settings: Settings,
  asOf: IsoDate,
): Judgement {
  const entries = schedule.entries.map((entry) => judgeStatus(entry, asOf, settings.leadDays));
  const others = sheets.filter(({ name, tag }) => tag === null && !schedule.tables.some(({ sheet }) => sheet === name));
  const openDays = readOpenDays(others, schedule.year, settings, asOf);
  const releases = tallyReleases(schedule.entries, schedule.year, settings.releases);
  return {
    asOf,
    settings,
    schedule,
    counts: countStatuses(entries),
    entries,
    sections: summariseSections(entries),
    findings: runChecks({ schedule, entries, openDays, releases, settings, asOf }).map((finding) =>
      withoutUncertainFix(finding, sheets),
    ),
    openDays,
    releases,
  };
}

/** A repair is offered only where its cell says what the reader put together: a merged content cell may join the names of several cells. */
function withoutUncertainFix(finding: Finding, sheets: readonly SheetSnapshot[]): Finding {
  const { fix, ...rest } = finding;
  const sheet = fix && sheets.find(({ name }) => name === fix.sheet);
  return !fix || (sheet && valueAt(sheet, fix.cell.row, fix.cell.column) === fix.before) ? finding : rest;
}

import type { SheetSnapshot } from '../workbook/sheetSnapshot';
import { valueAt } from '../workbook/sheetSnapshot';
import type { Steps } from '../workbook/steps';
import { atOnce, mapInSteps } from '../workbook/steps';
import type { IsoDate } from './calendar/isoDate';
import { yearOf } from './calendar/isoDate';
import { runChecks, runOpenDayChecks } from './checks/registry';
import type { Finding } from './checks/finding';
import { workCalendar } from './calendar/workdays';
import { judgeOnWorkdays } from './status/judgeOnWorkdays';
import { countStatuses } from './status/judgeStatus';
import type { Judgement, JudgementOutcome, OpenDayJudgement } from './judgement';
import { openDayYear } from './openDays/openDayYear';
import { readOpenDays } from './openDays/readOpenDays';
import { matchScheduledOpenings } from './openDays/scheduledOpenings';
import { readScheduleInSteps } from './entries/readSchedule';
import type { Schedule, ScheduleReading } from './entries/schedule';
import { surelyOfOpenDays } from './openDays/openDaySheets';
import { findTables } from './table/findTables';
import { seenTable } from './table/seenTable';
import type { UnusableSchedule } from './table/unusableSchedule';
import type { Settings } from './settings/settings';
import { summariseSections } from './status/summariseSections';
import { tallyOfficeQuotas } from './quotas/tallyOfficeQuotas';
import { tallyReleases } from './quotas/tallyReleases';

/** Why there is no schedule to be read, and none to be asked about unless the user named one. */
const NO_SCHEDULE: ReadonlySet<UnusableSchedule['kind']> = new Set(['noHeader', 'noRows', 'emptySheet']);

/**
 * Everything that is said of a workbook on one day, from its sheets as read. The schedule is found among the sheets,
 * and so are the facility register and the opening records; report sheets of our own are never taken for any of them.
 */
export function judge(sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate): JudgementOutcome {
  return atOnce(judgeInSteps(sheets, settings, asOf));
}

/** The same in steps, each of which takes a few milliseconds at most on a usual machine. */
export function* judgeInSteps(
  sheets: readonly SheetSnapshot[],
  settings: Settings,
  asOf: IsoDate,
): Steps<JudgementOutcome> {
  const isNamed = settings.schedule.sheet !== null || settings.schedule.sheets !== null;
  const read = isNamed ? readScheduleInSteps : readAmongOthers;
  const reading = yield* read(sheets, settings, asOf);
  if (reading.ok) return { ok: true, judgement: yield* judgeSchedule(reading.schedule, sheets, settings, asOf) };
  const { problem } = reading;
  const openDays = NO_SCHEDULE.has(problem.kind) && !isNamed ? judgeOpenDays(sheets, settings, asOf) : null;
  return { ok: false, problem, openDays };
}

/** Reads the schedule from the sheets that are not surely of open days: a list of visits with theme and person has the looks of one. */
function* readAmongOthers(sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate): Steps<ScheduleReading> {
  const ofOpenDays = surelyOfOpenDays(
    sheets.filter(({ tag }) => tag === null),
    yearOf(asOf),
  );
  const otherSheets = sheets.filter((sheet) => !ofOpenDays.has(sheet));
  if (ofOpenDays.size === 0 || otherSheets.some(({ tag, usedRange }) => tag === null && usedRange !== null))
    return yield* readScheduleInSteps(otherSheets, settings, asOf);
  const seen = findTables([...ofOpenDays], { columns: null, header: null, isForThem: false }).map(seenTable);
  return { ok: false, problem: { kind: 'noHeader', sheets: [...ofOpenDays].map(({ name }) => name), seen } };
}

/** The open days of a workbook without a schedule; null where it keeps none. */
function judgeOpenDays(sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate): OpenDayJudgement | null {
  const userSheets = sheets.filter(({ tag }) => tag === null);
  const openDays = readOpenDays(userSheets, settings.schedule.year ?? openDayYear(userSheets, asOf), settings, asOf);
  return openDays && { asOf, settings, openDays, findings: runOpenDayChecks({ openDays, settings, asOf }) };
}

function* judgeSchedule(
  schedule: Schedule,
  sheets: readonly SheetSnapshot[],
  settings: Settings,
  asOf: IsoDate,
): Steps<Judgement> {
  const { moveDeadlines, years } = settings.daysOff;
  const rule = { calendar: workCalendar(years), moveDeadlines };
  const entries = yield* mapInSteps(schedule.entries, (entry) => judgeOnWorkdays(entry, asOf, settings.leadDays, rule));
  const otherSheets = sheets.filter(
    ({ name, tag }) => tag === null && !schedule.tables.some(({ sheet }) => sheet === name),
  );
  const recorded = readOpenDays(otherSheets, schedule.year, settings, asOf);
  const openDays = recorded && {
    ...recorded,
    scheduled: matchScheduledOpenings(schedule.entries, recorded.facilities, asOf),
  };
  yield;
  const releases = tallyReleases(schedule.entries, schedule.year, settings.releases);
  const found = yield* runChecks({ schedule, entries, openDays, releases, settings, asOf });
  return {
    asOf,
    settings,
    schedule,
    counts: countStatuses(entries),
    entries,
    sections: summariseSections(entries),
    findings: found.map((finding) => withoutUncertainFix(finding, sheets)),
    openDays,
    releases,
    quotas: tallyOfficeQuotas(settings.quotas, entries, { schedule, sheets }, asOf),
  };
}

/** A repair is offered only where its cell says what the reader put together: a merged content cell may join the names of several cells. */
function withoutUncertainFix(finding: Finding, sheets: readonly SheetSnapshot[]): Finding {
  if (!finding.fix) return finding;
  const { fix, ...rest } = finding;
  const sheet = sheets.find(({ name }) => name === fix.sheet);
  return sheet && valueAt(sheet, fix.cell.row, fix.cell.column) === fix.before ? finding : rest;
}

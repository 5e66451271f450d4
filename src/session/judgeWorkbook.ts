import { isBaselineLost } from '../reports/kept/lostBaseline';
import { withoutReportSheets } from '../reports/kept/reportShape';
import { readBaseline, type BaselineReading } from '../schedule/baseline/baselineStore';
import type { IsoDate } from '../schedule/calendar/isoDate';
import { fixesInForce, type MadeFix } from '../schedule/checks/madeFixes';
import type { JudgementOutcome } from '../schedule/judgement';
import type { Settings } from '../schedule/settings/settings';
import { readSettings } from '../schedule/settings/settingsStore';
import { userSheets, type SheetSnapshot, type WorkbookListing } from '../workbook/sheetSnapshot';
import { atOnce, type Steps } from '../workbook/steps';
import type { ReadReason, Workbook } from '../workbook/workbook';
import { storedTroubles, type StoredTrouble } from './storedTroubles';

/** A workbook as it was read. */
export interface WorkbookReading {
  readonly listing: WorkbookListing;
  /** The user's own sheets, in tab order. */
  readonly sheets: readonly SheetSnapshot[];
}

/** What a workbook comes to on a day: how its schedule stands, by which settings, and what it keeps of ours. */
export interface WorkbookJudgement {
  readonly settings: Settings;
  /** The repairs made that still stand and can be taken back, oldest first. */
  readonly fixed: readonly MadeFix[];
  /** What changes are counted from. */
  readonly baseline: BaselineReading;
  readonly outcome: JudgementOutcome;
  /** What it keeps of ours and cannot be used, or not wholly. */
  readonly storedTroubles: readonly StoredTrouble[];
}

/** Lists the workbook and reads the user's own sheets. Fails with a `WorkbookError`. */
export async function readWorkbook(workbook: Workbook, reason: ReadReason = 'asked'): Promise<WorkbookReading> {
  const listing = await workbook.list();
  return { listing, sheets: await workbook.read(userSheets(listing), reason) };
}

/** Fetches what judges. A page calls it ahead, while it reads: nothing is judged before something was read. */
export const fetchJudge = () => import(/* webpackChunkName: "judge" */ '../schedule/judge');

/** How work in steps is done: at once, or with pauses in between. */
type Worker = <Result>(steps: Steps<Result>) => Result | Promise<Result>;

/** Judges what was read by these settings, on that day, in the way that the worker has. */
export async function judgeReading(
  reading: WorkbookReading,
  settings: Settings,
  asOf: IsoDate,
  work: Worker,
): Promise<WorkbookJudgement> {
  const { judgeInSteps } = await fetchJudge();
  return work(judgementOf(reading, settings, asOf, judgeInSteps));
}

function* judgementOf(
  { listing, sheets }: WorkbookReading,
  settings: Settings,
  asOf: IsoDate,
  judgeInSteps: (sheets: readonly SheetSnapshot[], settings: Settings, asOf: IsoDate) => Steps<JudgementOutcome>,
): Steps<WorkbookJudgement> {
  const fixed = fixesInForce(listing.stored, sheets);
  const baseline: BaselineReading = isBaselineLost(listing.stored, sheets)
    ? { kind: 'lost' }
    : readBaseline(listing.stored);
  yield;
  const troubles = storedTroubles(listing.stored);
  yield;
  const outcome = yield* judgeInSteps(withoutReportSheets(sheets, settings.schedule.sheet), settings, asOf);
  return { settings, fixed, baseline, outcome, storedTroubles: troubles };
}

/**
 * Reads a workbook and judges it by the settings it keeps, as `adjust` changes them for the sheets that were read. For a caller that shows its progress in between,
 * there are `readWorkbook` and `judgeReading`. Fails with a `WorkbookError`.
 */
export async function judgeWorkbook(
  workbook: Workbook,
  asOf: IsoDate,
  adjust: (settings: Settings, sheets: readonly SheetSnapshot[]) => Settings,
): Promise<WorkbookReading & WorkbookJudgement> {
  const reading = await readWorkbook(workbook);
  const settings = adjust(readSettings(reading.listing.stored), reading.sheets);
  return { ...reading, ...(await judgeReading(reading, settings, asOf, atOnce)) };
}

import { ownReportSheets } from '../reports/kept/reportRecord';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Settings } from '../schedule/settings/settings';
import { readSettings } from '../schedule/settings/settingsStore';
import { changesBetween } from '../workbook/changedRows';
import type { ReadReason, Workbook } from '../workbook/workbook';
import type { SinceReading } from './action';
import { inSlices } from './inSlices';
import { fetchJudge, judgeReading, readWorkbook, type WorkbookReading } from './judgeWorkbook';
import type { WorkbookState } from './workbookState';

/** Reads and judges one workbook for a session, and knows whether what was read still stands. */
export interface WorkbookReader {
  /** The last reading, unless the user changed a sheet of their own since; null before the first. */
  readonly current: () => WorkbookReading | null;
  /** The user changed a sheet of their own since it was read. */
  readonly isStale: () => boolean;
  /** The day to judge on: the picked one, else today. */
  readonly asOf: () => IsoDate;
  /** Null is today, and stays today when the day turns. */
  readonly pickDay: (day: IsoDate | null) => void;
  /** `afterEdit` where nobody asked for it: then reading costs the user nothing. */
  readonly readAndJudge: (reason?: ReadReason) => Promise<Partial<WorkbookState>>;
  /** Judges what was read by these settings; reads only when nothing was read yet. */
  readonly judgeAgain: (settings: Settings) => Promise<Partial<WorkbookState>>;
  /** Reads again after a long piece of work, at no cost to the user; judges where anything changed since the last reading. */
  readonly readSince: () => Promise<SinceReading>;
  /** What was read is of no use any more: another wrote since. */
  readonly outdate: () => void;
  /** Takes note that a sheet changed; whether it is one of the user's own, so that what was read is stale. */
  readonly noteChange: (sheet: string) => boolean;
  /** Counts the changes of any sheet: a plan made before the latest one is stale. */
  readonly changeCount: () => number;
}

/** `beforeJudging` is awaited between reading and judging. */
export function createReader(
  workbook: Workbook,
  clock: () => IsoDate,
  beforeJudging: () => Promise<void>,
): WorkbookReader {
  let picked: IsoDate | null = null;
  let reading: WorkbookReading | null = null;
  let stale = false;
  let changes = 0;
  const asOf = () => picked ?? clock();

  async function judged(read: WorkbookReading, settings: Settings): Promise<Partial<WorkbookState>> {
    await beforeJudging();
    const [today, day] = [clock(), asOf()];
    return { ...(await judgeReading(read, settings, day, inSlices)), today, asOf: day, ...namesOf(read), stale };
  }

  async function readAgain(reason: ReadReason): Promise<WorkbookReading> {
    stale = false;
    try {
      reading = await readWorkbook(workbook, reason);
      return reading;
    } catch (error) {
      stale = reading !== null;
      throw error;
    }
  }

  async function readAndJudge(reason: ReadReason = 'asked'): Promise<Partial<WorkbookState>> {
    // Fetched while the workbook is read; what fails here fails again, and is told, where it is needed.
    void fetchJudge().catch(() => undefined);
    const read = await readAgain(reason);
    return judged(read, readSettings(read.listing.stored));
  }

  return {
    current: () => (stale ? null : reading),
    isStale: () => stale,
    asOf,
    pickDay: (day) => {
      picked = day === clock() ? null : day;
    },
    readAndJudge,
    judgeAgain: (settings) => (reading ? judged(reading, settings) : readAndJudge()),
    readSince: async () => {
      const before = reading?.sheets ?? [];
      const now = await readAgain('afterEdit');
      const changed = changesBetween(before, now.sheets);
      const isSame = changed.length === 0 && now.sheets.length === before.length;
      const state = isSame ? { stale, ...namesOf(now) } : await judged(now, readSettings(now.listing.stored));
      return { changed, state };
    },
    outdate: () => {
      stale = reading !== null;
    },
    noteChange: (sheet) => {
      changes += 1;
      const listed = reading?.listing.sheets.find(({ name }) => name === sheet);
      if (listed && listed.tag !== null) return false; // a note on a report sheet changes no status
      stale = true;
      return true;
    },
    changeCount: () => changes,
  };
}

/** The sheets that were read, and what of them could not be. */
function namesOf({ listing, sheets }: WorkbookReading): Pick<WorkbookState, 'sheets' | 'reports' | 'unread'> {
  return {
    reports: ownReportSheets(listing),
    sheets: sheets.map(({ name }) => name),
    unread: sheets.flatMap(({ name, unread: parts }) => (parts ? [{ sheet: name, parts }] : [])),
  };
}

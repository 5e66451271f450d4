import type { IsoDate } from '../schedule/calendar/isoDate';
import { readBaseline } from '../schedule/baseline/baselineStore';
import { fixesInForce } from '../schedule/checks/madeFixes';
import { judge } from '../schedule/judge';
import type { Judgement } from '../schedule/judgement';
import type { Settings } from '../schedule/settings/settings';
import { readSettings } from '../schedule/settings/settingsStore';
import { userSheets, type SheetSnapshot, type WorkbookListing } from '../workbook/sheetSnapshot';
import type { Workbook } from '../workbook/workbook';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import type { WorkbookErrorCode } from '../workbook/workbookError';
import { WorkbookError } from '../workbook/workbookError';
import type { Busy, Notice, SessionState } from './sessionState';

/** How long after the user's last change the workbook is read again: long enough not to read at every keystroke. */
const CHANGE_PAUSE_MS = 600;
/** How long to wait when Excel is in the middle of something, most often the next cell being typed. */
const BUSY_PAUSE_MS = 3000;
/** How often a plan is made anew when the workbook changes under it, before the user is told. */
const PLAN_ATTEMPTS = 3;
/** Failures that pass by themselves: a reading nobody asked for is tried later instead of reported. */
const PASSING: readonly WorkbookErrorCode[] = ['cellEditMode', 'hostBusy', 'inactiveWorkbook'];
/** Failures where the same action cannot help, but a new reading can. */
const OUTDATED: readonly WorkbookErrorCode[] = ['cellChanged', 'sheetMissing'];

/** The workbook as it was last read. */
export interface Read {
  readonly listing: WorkbookListing;
  readonly sheets: readonly SheetSnapshot[];
}

/** How the page holds on to a session. */
export interface Watch {
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads the workbook and listens to it from now on. Returns the way to stop. */
  readonly open: () => () => void;
  readonly reload: () => Promise<void>;
  /** Judges on another day; null is today, and stays today when the day turns. */
  readonly setAsOf: (day: IsoDate | null) => Promise<void>;
  /** Judges anew when another day has begun since the last judgement. */
  readonly noticeNewDay: () => void;
}

/** What the actions of a session stand on. */
export interface SessionCore {
  readonly workbook: Workbook;
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  readonly getState: () => SessionState;
  readonly update: (part: Partial<SessionState>) => void;
  /** Runs after what is under way; what fails is told with a way to go on. */
  readonly act: (busy: Busy, action: () => Promise<Partial<SessionState>>) => Promise<void>;
  /** Reads the workbook and judges it: the state that follows. */
  readonly readAndJudge: () => Promise<Partial<SessionState>>;
  /** Judges what was read with these settings; reads only when nothing was read yet. */
  readonly judgeAgain: (settings: Settings) => Promise<Partial<SessionState>>;
  /** Applies a plan made on what the workbook holds now: when the user changes a sheet meanwhile, reads and plans again. */
  readonly applyFresh: <Plan extends { readonly edits: readonly WorkbookEdit[] }>(
    plan: (judgement: Judgement, fresh: Read) => Plan | Promise<Plan>,
  ) => Promise<{ readonly plan: Plan; readonly result: ApplyResult }>;
  /** Lists the sheets again, after some were added. */
  readonly listAgain: () => Promise<void>;
  /** Gives the page a turn to draw before a long piece of work. */
  readonly paint: () => Promise<void>;
  /** The notice of a failure, with `again` as the way to go on unless only a new reading can help. */
  readonly failure: (error: unknown, again: () => Promise<void>) => Notice;
}

/** The part of a session that reads, judges and keeps watch; the actions are built on it. Nothing is read before `open`. */
export function createSessionCore(
  workbook: Workbook,
  clock: () => IsoDate,
  newGuid: () => string,
  initialAsOf?: IsoDate,
): SessionCore & Watch {
  let picked: IsoDate | null = initialAsOf === undefined || initialAsOf === clock() ? null : initialAsOf;
  let state: SessionState = {
    today: clock(),
    asOf: picked ?? clock(),
    settings: readSettings({}),
    fixed: [],
    baseline: { kind: 'none' },
    outcome: null,
    sheets: [],
    stale: false,
    busy: null,
    notice: null,
    edited: [],
    obsolete: [],
  };
  let read: Read | null = null;
  /** Counts the user's changes to any sheet; a plan made before the latest one is stale. */
  let changes = 0;
  /** The user changed a sheet of their own since it was read. */
  let unread = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function update(part: Partial<SessionState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  }

  function failure(error: unknown, again: () => Promise<void>): Notice {
    const outdated = error instanceof WorkbookError && OUTDATED.includes(error.code);
    return { kind: 'failed', error, way: outdated ? 'refresh' : 'retry', again: outdated ? reload : again };
  }

  function act(busy: Busy, action: () => Promise<Partial<SessionState>>): Promise<void> {
    queue = queue.then(async () => {
      update({ busy, notice: null });
      try {
        update({ ...(await action()), busy: null });
      } catch (error) {
        update({ busy: null, notice: failure(error, () => act(busy, action)) });
      }
    });
    return queue;
  }

  async function readWorkbook(): Promise<Read> {
    unread = false;
    try {
      const listing = await workbook.list();
      return { listing, sheets: await workbook.read(userSheets(listing)) };
    } catch (error) {
      unread = read !== null;
      throw error;
    }
  }

  async function judged({ listing, sheets }: Read, settings: Settings): Promise<Partial<SessionState>> {
    if (state.busy === 'reading') update({ busy: 'judging' });
    await paint();
    const today = clock();
    const asOf = picked ?? today;
    return {
      settings,
      today,
      asOf,
      sheets: sheets.map(({ name }) => name),
      fixed: fixesInForce(listing.stored, sheets),
      baseline: readBaseline(listing.stored),
      outcome: judge(sheets, settings, asOf),
      stale: unread,
    };
  }

  async function readAndJudge(): Promise<Partial<SessionState>> {
    read = await readWorkbook();
    return judged(read, readSettings(read.listing.stored));
  }

  async function reload(): Promise<void> {
    return act('reading', readAndJudge);
  }

  /** Reads again because the user changed a sheet: without a word unless it fails for good. */
  function follow(): void {
    queue = queue.then(async () => {
      if (!unread) return;
      try {
        update(await readAndJudge());
      } catch (error) {
        if (error instanceof WorkbookError && PASSING.includes(error.code)) followAfter(BUSY_PAUSE_MS);
        else update({ notice: failure(error, reload) });
      }
    });
  }

  function followAfter(pause: number): void {
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  }

  function heedChange(sheetName: string): void {
    changes += 1;
    const known = read?.listing.sheets.find(({ name }) => name === sheetName);
    if (known && known.tag !== null) return; // a note on a report sheet changes no status
    unread = true;
    update({ stale: true });
    followAfter(CHANGE_PAUSE_MS);
  }

  async function applyFresh<Plan extends { readonly edits: readonly WorkbookEdit[] }>(
    plan: (judgement: Judgement, fresh: Read) => Plan | Promise<Plan>,
  ): Promise<{ readonly plan: Plan; readonly result: ApplyResult }> {
    for (let attempt = 0; attempt < PLAN_ATTEMPTS; attempt += 1) {
      if (!read || unread || (picked ?? clock()) !== state.asOf) update(await readAndJudge());
      if (!read || unread) continue;
      if (!state.outcome?.ok) throw new WorkbookError('sheetMissing');
      const seen = changes;
      const made = await plan(state.outcome.judgement, read);
      if (seen !== changes) continue;
      try {
        return { plan: made, result: await workbook.apply(made.edits) };
      } catch (error) {
        // A plan takes free names only, so another made a sheet of that name since: it may be a report, of a co-author's pane.
        if (!(error instanceof WorkbookError) || error.code !== 'nameTaken' || attempt === PLAN_ATTEMPTS - 1)
          throw error;
      }
    }
    throw new WorkbookError('hostBusy');
  }

  function judgeAgain(settings: Settings): Promise<Partial<SessionState>> {
    return read ? judged(read, settings) : readAndJudge();
  }

  return {
    workbook,
    clock,
    newGuid,
    getState: () => state,
    update,
    act,
    readAndJudge,
    judgeAgain,
    applyFresh,
    listAgain: async () => {
      const listing = await workbook.list();
      if (read) read = { ...read, listing };
    },
    paint,
    failure,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: () => {
      const stopListening = workbook.onChanged(heedChange);
      void reload();
      return () => {
        clearTimeout(timer);
        stopListening();
      };
    },
    reload,
    setAsOf: (day) => {
      picked = day === clock() ? null : day;
      return act('judging', () => judgeAgain(state.settings));
    },
    noticeNewDay: () => {
      if (clock() !== state.today) void act('judging', () => judgeAgain(state.settings));
    },
  };
}

function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

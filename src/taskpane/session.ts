import { planFix } from '../reports/planFix';
import { planClearHighlights, planHighlights } from '../reports/planHighlights';
import { planReports } from '../reports/planReports';
import { ownReportSheets } from '../reports/reportRecord';
import type { IsoDate } from '../schedule/calendarDate';
import type { Finding } from '../schedule/finding';
import { judge } from '../schedule/judge';
import type { Judgement } from '../schedule/judgement';
import type { Language } from '../schedule/language';
import type { Settings } from '../schedule/settings';
import { readSettings, storeSettings } from '../schedule/settingsStore';
import type { CellPosition } from '../workbook/cellAddress';
import { cellAddress } from '../workbook/cellAddress';
import { userSheets, type SheetSnapshot, type WorkbookListing } from '../workbook/sheetSnapshot';
import type { Workbook } from '../workbook/workbook';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import type { WorkbookErrorCode } from '../workbook/workbookError';
import { WorkbookError } from '../workbook/workbookError';
import type { Busy, Notice, ObsoleteSheet, SessionState } from './sessionState';

export type { Busy, Notice, ObsoleteSheet, SessionState } from './sessionState';

/** The pane's dealings with one workbook. One action runs at a time; failures become notices, so no method rejects. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  /** Reads the workbook and listens to it from now on. Returns the way to stop. */
  open(): () => void;
  reload(): Promise<void>;
  /** Judges on another day; null is today, and stays today when the day turns. */
  setAsOf(day: IsoDate | null): Promise<void>;
  /** Judges anew when another day has begun since the last judgement. */
  noticeNewDay(): void;
  saveSettings(settings: Settings): Promise<void>;
  highlight(): Promise<void>;
  clearHighlights(): Promise<void>;
  generateReports(language: Language): Promise<void>;
  applyFix(finding: Finding): Promise<void>;
  removeObsolete(sheet: ObsoleteSheet): Promise<void>;
  keepObsolete(sheet: ObsoleteSheet): void;
  goTo(sheet: string, cell: CellPosition): Promise<void>;
  dismissNotice(): void;
}

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

interface Read {
  readonly listing: WorkbookListing;
  readonly sheets: readonly SheetSnapshot[];
}

/** A session on a workbook, judged on `initialAsOf` (today unless given). Nothing is read before `open`. */
export function createSession(workbook: Workbook, clock: () => IsoDate, newGuid: () => string, initialAsOf?: IsoDate): Session {
  let picked: IsoDate | null = initialAsOf === undefined || initialAsOf === clock() ? null : initialAsOf;
  let state: SessionState = {
    today: clock(), asOf: picked ?? clock(), settings: readSettings({}), outcome: null, sheets: [], stale: false, busy: null, notice: null, obsolete: [],
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

  /** Runs after what is under way; what fails is told with a way to go on. */
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

  async function judged({ sheets }: Read, settings: Settings): Promise<Partial<SessionState>> {
    if (state.busy === 'reading') update({ busy: 'judging' });
    await paint();
    const today = clock();
    const asOf = picked ?? today;
    return { settings, today, asOf, sheets: sheets.map(({ name }) => name), outcome: judge(sheets, settings, asOf), stale: unread };
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

  /** Applies a plan made on what the workbook holds now: when the user changes a sheet meanwhile, reads and plans again. */
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
        if (!(error instanceof WorkbookError) || error.code !== 'nameTaken' || attempt === PLAN_ATTEMPTS - 1) throw error;
      }
    }
    throw new WorkbookError('hostBusy');
  }

  return {
    getState: () => state,
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
      return act('judging', async () => (read ? judged(read, state.settings) : readAndJudge()));
    },
    noticeNewDay: () => {
      if (clock() !== state.today) void act('judging', async () => (read ? judged(read, state.settings) : readAndJudge()));
    },
    saveSettings: (settings) =>
      act('saving', async () => {
        await workbook.apply([{ kind: 'store', ...storeSettings(settings) }]);
        return { ...(read ? await judged(read, settings) : await readAndJudge()), notice: { kind: 'settingsSaved' } };
      }),
    highlight: () =>
      act('highlighting', async () => {
        const { plan, result } = await applyFresh((judgement) => {
          const today = clock();
          return { edits: planHighlights(judgement, { today }), asOf: judgement.asOf, live: judgement.asOf === today };
        });
        return { notice: { kind: 'highlighted', asOf: plan.asOf, live: plan.live, unreadable: result.unreadableHighlights } };
      }),
    clearHighlights: () =>
      act('clearing', async () => {
        const { result } = await applyFresh(({ schedule }) => ({ edits: planClearHighlights(schedule) }));
        return { notice: { kind: 'cleared', unreadable: result.unreadableHighlights } };
      }),
    generateReports: (language) =>
      act('generating', async () => {
        const { plan, result } = await applyFresh(async (judgement, fresh) => {
          const listing = await workbook.list();
          const own = ownReportSheets(listing).map(({ name }) => name);
          const ownSheets = own.length > 0 ? await workbook.read(own) : [];
          await paint();
          return planReports(judgement, { listing, ownSheets, dateSystem: fresh.sheets[0]?.dateSystem ?? 1900 }, { language, newGuid });
        });
        if (read) read = { ...read, listing: await workbook.list() };
        return { notice: { kind: 'generated', result, renamed: plan.renamed }, obsolete: plan.obsolete };
      }),
    applyFix: (finding) =>
      act('fixing', async () => {
        await workbook.apply(planFix(finding));
        return { ...(await readAndJudge()), notice: { kind: 'fixed', cell: cellAddress(finding.cell) } };
      }),
    removeObsolete: (sheet) =>
      act('removing', async () => {
        await workbook.apply([{ kind: 'removeSheet', tag: sheet.tag }]);
        return { obsolete: state.obsolete.filter((other) => other !== sheet), notice: { kind: 'removed', sheet: sheet.name } };
      }),
    keepObsolete: (sheet) => { update({ obsolete: state.obsolete.filter((other) => other !== sheet) }); },
    goTo: async function goTo(sheet, cell) {
      try {
        await workbook.select(sheet, { ...cell, rowCount: 1, columnCount: 1 });
      } catch (error) {
        update({ notice: failure(error, () => goTo(sheet, cell)) });
      }
    },
    dismissNotice: () => { update({ notice: null }); },
  };
}

/** Gives the page a turn to draw before a long piece of work. */
function paint(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve); });
}

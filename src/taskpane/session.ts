import type { IsoDate } from '../schedule/calendarDate';
import type { Finding } from '../schedule/finding';
import { judge, type JudgementOutcome } from '../schedule/judge';
import type { Language } from '../schedule/language';
import { readSettings, storeSettings } from '../schedule/settingsStore';
import type { Settings } from '../schedule/settings';
import { planFix } from '../reports/planFix';
import { planClearHighlights, planHighlights } from '../reports/planHighlights';
import { planReports, type ReportPlan } from '../reports/planReports';
import { ownReportSheets } from '../reports/reportRecord';
import { cellAddress, type CellPosition } from '../workbook/cellAddress';
import type { SheetSnapshot, WorkbookListing } from '../workbook/sheetSnapshot';
import type { Workbook } from '../workbook/workbook';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import { WorkbookError } from '../workbook/workbookError';

/** What is under way; null when nothing is. */
export type Busy = 'reading' | 'judging' | 'highlighting' | 'clearing' | 'generating' | 'fixing' | 'removing' | 'saving';

/** What to tell the user about the last action. */
export type Notice =
  | { readonly kind: 'highlighted'; readonly asOf: IsoDate; readonly live: boolean; readonly unreadable: number }
  | { readonly kind: 'cleared'; readonly unreadable: number }
  | { readonly kind: 'generated'; readonly result: ApplyResult; readonly renamed: ReportPlan['renamed'] }
  | { readonly kind: 'fixed'; readonly cell: string }
  | { readonly kind: 'removed'; readonly sheet: string }
  | { readonly kind: 'settingsSaved' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => Promise<void> };

export type ObsoleteSheet = ReportPlan['obsolete'][number];

/** All that the pane shows. */
export interface SessionState {
  readonly asOf: IsoDate;
  readonly today: IsoDate;
  readonly settings: Settings;
  /** Null until the workbook was read once. */
  readonly outcome: JudgementOutcome | null;
  /** Names of the user's own sheets, in tab order. */
  readonly sheets: readonly string[];
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** Report sheets whose section is gone, to be offered for removal one at a time. */
  readonly obsolete: readonly ObsoleteSheet[];
}

/** The pane's dealings with one workbook. Every method reports its failure as a notice and never rejects. */
export interface Session {
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  reload(): Promise<void>;
  setAsOf(asOf: IsoDate): Promise<void>;
  saveSettings(settings: Settings): Promise<void>;
  highlight(): Promise<void>;
  clearHighlights(): Promise<void>;
  generateReports(language: Language): Promise<void>;
  applyFix(finding: Finding): Promise<void>;
  removeObsolete(sheet: ObsoleteSheet): Promise<void>;
  keepObsolete(sheet: ObsoleteSheet): void;
  goTo(sheet: string, cell: CellPosition): Promise<void>;
  dismissNotice(): void;
  /** Stops listening to the workbook. */
  close(): void;
}

/** How long after the user's last change the workbook is read again: long enough not to read at every keystroke. */
const CHANGE_PAUSE_MS = 600;
/** How often a plan is made anew when the workbook changes under it, before the user is told. */
const PLAN_ATTEMPTS = 3;

interface Read {
  readonly listing: WorkbookListing;
  readonly sheets: readonly SheetSnapshot[];
}

/** Opens a session on a workbook. Nothing is read before `reload`. */
export function openSession(workbook: Workbook, clock: () => IsoDate, newGuid: () => string, asOf: IsoDate = clock()): Session {
  let state: SessionState = { asOf, today: clock(), settings: readSettings({}), outcome: null, sheets: [], busy: null, notice: null, obsolete: [] };
  let read: Read | null = null;
  /** Counts the user's changes; a plan made before the latest one is stale. */
  let changes = 0;
  let readAt = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();

  const update = (part: Partial<SessionState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };

  /** Runs one action at a time; what fails is told with a way to try it again. */
  const act = async (busy: Busy, action: () => Promise<Partial<SessionState>>, quiet = false): Promise<void> => {
    if (state.busy) return;
    update({ busy, ...(quiet ? {} : { notice: null }) });
    try {
      update({ ...(await action()), busy: null });
    } catch (error) {
      update({ busy: null, notice: { kind: 'failed', error, retry: () => act(busy, action, quiet) } });
    }
    if (readAt >= 0 && readAt !== changes) scheduleReload();
  };

  const readWorkbook = async (): Promise<Read> => {
    const seen = changes;
    const listing = await workbook.list();
    const names = listing.sheets.filter((sheet) => sheet.tag === null && sheet.visibility !== 'veryHidden').map((sheet) => sheet.name);
    const sheets = await workbook.read(names);
    readAt = seen;
    return { listing, sheets };
  };

  const judged = async ({ sheets }: Read, settings: Settings): Promise<Partial<SessionState>> => {
    update({ busy: state.busy === 'reading' ? 'judging' : state.busy });
    await paint();
    return { settings, today: clock(), sheets: sheets.map((sheet) => sheet.name), outcome: judge(sheets, settings, state.asOf) };
  };

  const readAndJudge = async (): Promise<Partial<SessionState>> => {
    read = await readWorkbook();
    return judged(read, readSettings(read.listing.stored));
  };

  /** Makes a plan on what the workbook holds now and applies it; when the user changes a sheet meanwhile, reads and plans again. */
  const applyFresh = async <Plan extends { readonly edits: readonly WorkbookEdit[] }>(plan: (fresh: Read) => Promise<Plan>): Promise<{ plan: Plan; result: ApplyResult }> => {
    for (let attempt = 0; attempt < PLAN_ATTEMPTS; attempt += 1) {
      if (!read || readAt !== changes) update(await readAndJudge());
      if (!read) break;
      const seen = changes;
      const made = await plan(read);
      if (seen !== changes) continue;
      return { plan: made, result: await workbook.apply(made.edits) };
    }
    throw new WorkbookError('hostBusy');
  };

  const judgement = () => {
    if (!state.outcome?.ok) throw new WorkbookError('sheetMissing');
    return state.outcome.judgement;
  };

  const scheduleReload = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void act('reading', readAndJudge, true), CHANGE_PAUSE_MS);
  };

  const stopListening = workbook.onChanged((sheetName) => {
    changes += 1;
    const own = read?.listing.sheets.find((sheet) => sheet.name === sheetName);
    if (!own || own.tag === null) scheduleReload();
  });

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reload: () => act('reading', readAndJudge),
    setAsOf: (day) =>
      act('judging', async () => {
        update({ asOf: day });
        return read ? judged(read, state.settings) : readAndJudge();
      }),
    saveSettings: (settings) =>
      act('saving', async () => {
        await workbook.apply([{ kind: 'store', ...storeSettings(settings) }]);
        if (!read) return readAndJudge();
        return { ...(await judged(read, settings)), notice: { kind: 'settingsSaved' } };
      }),
    highlight: () =>
      act('highlighting', async () => {
        const { result } = await applyFresh(async () => ({ edits: planHighlights(judgement(), { today: clock() }) }));
        return { notice: { kind: 'highlighted', asOf: state.asOf, live: state.asOf === clock(), unreadable: result.unreadableHighlights } };
      }),
    clearHighlights: () =>
      act('clearing', async () => {
        const { result } = await applyFresh(async () => ({ edits: planClearHighlights(judgement().schedule.sheet) }));
        return { notice: { kind: 'cleared', unreadable: result.unreadableHighlights } };
      }),
    generateReports: (language) =>
      act('generating', async () => {
        const { plan, result } = await applyFresh(async (fresh) => {
          const listing = await workbook.list();
          const ownSheets = await workbook.read(ownReportSheets(listing).map((sheet) => sheet.name));
          await paint();
          return planReports(judgement(), { listing, ownSheets, dateSystem: fresh.sheets[0]?.dateSystem ?? 1900 }, { language, newGuid });
        });
        read = await readWorkbook();
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
    keepObsolete: (sheet) => update({ obsolete: state.obsolete.filter((other) => other !== sheet) }),
    goTo: async (sheet, cell) => {
      try {
        await workbook.select(sheet, { ...cell, rowCount: 1, columnCount: 1 });
      } catch (error) {
        update({ notice: { kind: 'failed', error, retry: () => workbook.select(sheet, { ...cell, rowCount: 1, columnCount: 1 }) } });
      }
    },
    dismissNotice: () => update({ notice: null }),
    close: () => {
      clearTimeout(timer);
      stopListening();
    },
  };
}

/** Gives the page a turn to draw before a long piece of work. */
function paint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

import type { IsoDate } from '../schedule/calendar/isoDate';
import type { SeenTable } from '../schedule/table/seenTable';
import { readSettings } from '../schedule/settings/settingsStore';
import type { CellPosition } from '../workbook/cellAddress';
import type { Workbook } from '../workbook/workbook';
import type { ActionContext } from './action';
import { ACTIONS, anyAction, type ActionName, type InputOf } from './actions/registry';
import { applyingFresh } from './applyFresh';
import { applyingStored } from './applyStored';
import { followChanges } from './followChanges';
import type { SessionState } from './sessionState';
import { createStore, type SessionStore } from './sessionStore';
import { createQueue, type TaskQueue } from './taskQueue';
import { trackWrites, withProgress } from './trackWrites';
import { createReader, type WorkbookReader } from './workbookReader';
import type { ObsoleteSheet } from './workbookState';

/** Each action by its name; what fails becomes a notice, so none rejects. */
type ActionMethods = { readonly [Name in ActionName]: (...input: InputOf<Name>) => Promise<void> };

/** Dealings with one workbook, the same for pane, ribbon and workbench. One action runs at a time. */
export interface Session extends ActionMethods, Pick<SessionStore, 'getState' | 'subscribe'> {
  /** Reads the workbook and listens to it from now on. Returns the way to stop. */
  readonly open: () => () => void;
  readonly reload: () => Promise<void>;
  /** Judges on another day; null is today, and stays today when the day turns. */
  readonly setAsOf: (day: IsoDate | null) => Promise<void>;
  /** Judges anew when another day has begun since the last judgement. */
  readonly noticeNewDay: () => void;
  /** The first rows of the user's sheets as last read, and what their columns would be taken for. */
  readonly seenTables: () => Promise<readonly SeenTable[]>;
  /** Selects a cell (0-based) in the workbook. */
  readonly goTo: (sheet: string, cell: CellPosition) => Promise<void>;
  /** The meeting notes on one of our report sheets, as they are now; null where they could not be read, which is told as a notice. */
  readonly notesOn: (report: string) => Promise<readonly string[] | null>;
  /** Leaves the edited reports as they are. */
  readonly leaveEdited: () => void;
  /** Leaves everything of ours where it is. */
  readonly leaveAll: () => void;
  /** No longer offers these reports for removal. */
  readonly keepObsolete: (sheets: readonly ObsoleteSheet[]) => void;
  readonly dismissNotice: () => void;
}

/** What a session is made of. */
interface Parts {
  readonly workbook: Workbook;
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  readonly store: SessionStore;
  readonly reader: WorkbookReader;
  readonly queue: TaskQueue;
}

/** A session on a workbook, judged on `initialAsOf` (today unless given). Nothing is read before `open`. */
export function createSession(
  workbook: Workbook,
  clock: () => IsoDate,
  newGuid: () => string,
  initialAsOf?: IsoDate,
): Session {
  const store = createStore(initialState(clock(), initialAsOf ?? clock()));
  const reader = createReader(workbook, clock, async () => {
    if (store.getState().busy === 'reading') store.update({ busy: 'judging' });
    await paint();
  });
  reader.pickDay(initialAsOf ?? null);
  const reload = (): Promise<void> => queue.act('reading', reader.readAndJudge);
  const queue = createQueue(store, reload);
  const judgeAgain = () => queue.act('judging', () => reader.judgeAgain(store.getState().settings));
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    reload,
    open: () => {
      const stop = followChanges({ workbook, reader, store, queue, reload });
      void reload();
      return stop;
    },
    seenTables: async () => {
      const { seenTables } = await import(/* webpackChunkName: "judge" */ './seenTables');
      return seenTables(reader.current()?.sheets ?? []);
    },
    setAsOf: (day) => {
      reader.pickDay(day);
      return judgeAgain();
    },
    noticeNewDay: () => {
      if (clock() !== store.getState().today) void judgeAgain();
    },
    ...actionMethods({ workbook, clock, newGuid, store, reader, queue }),
    ...momentaryMethods(workbook, store, queue),
  };
}

/** The session's actions, from the registry. */
function actionMethods(parts: Parts): ActionMethods {
  const method =
    (name: ActionName) =>
    (...input: readonly unknown[]) =>
      parts.queue.act(name, () => runAction(parts, name, input as readonly never[]));
  const names = Object.keys(ACTIONS) as ActionName[];
  return Object.fromEntries(names.map((name) => [name, method(name)])) as unknown as ActionMethods;
}

/** What follows from an action, its notice with it. What fails says what was changed all the same. */
async function runAction(parts: Parts, name: ActionName, input: readonly never[]): Promise<Partial<SessionState>> {
  const { workbook, progress } = trackWrites(parts.workbook);
  try {
    const { told, state, afterwards } = await anyAction(name).run(contextOf(parts, workbook), ...input);
    const known = afterwards ? await afterwards().catch(() => null) : {};
    const notice = { kind: name, ...told, ...(known ? {} : { isReadAgain: false }) } as SessionState['notice'];
    return { ...state, ...known, ...(told && { notice }) };
  } catch (error) {
    throw withProgress(error, progress());
  }
}

function contextOf({ clock, newGuid, store, reader }: Parts, workbook: Workbook): ActionContext {
  return {
    workbook,
    clock,
    newGuid,
    getState: store.getState,
    readAndJudge: reader.readAndJudge,
    judgeAgain: reader.judgeAgain,
    ...applyingFresh(workbook, reader, store),
    applyStored: applyingStored(workbook),
    readSince: reader.readSince,
    paint,
  };
}

/** What is done at once and writes nothing. */
function momentaryMethods(
  workbook: Workbook,
  { getState, update }: SessionStore,
  { failure }: TaskQueue,
): Pick<Session, 'goTo' | 'notesOn' | 'leaveEdited' | 'leaveAll' | 'keepObsolete' | 'dismissNotice'> {
  const goTo = async (sheet: string, { row, column }: CellPosition): Promise<void> => {
    try {
      await workbook.select(sheet, { row, column, rowCount: 1, columnCount: 1 });
    } catch (error) {
      update({ notice: failure(error, () => goTo(sheet, { row, column })) });
    }
  };
  const notesOn = async (report: string): Promise<readonly string[] | null> => {
    try {
      const { readMeetingNotes } = await import(/* webpackChunkName: "reports" */ '../reports/kept/meetingNotes');
      const snapshots = await workbook.read([report], 'reports');
      return snapshots.flatMap((sheet) => readMeetingNotes(sheet).map(({ note }) => note));
    } catch (error) {
      update({ notice: failure(error, () => notesOn(report).then(() => undefined)) });
      return null;
    }
  };
  return {
    goTo,
    notesOn,
    leaveEdited: () => {
      update({ edited: [] });
    },
    leaveAll: () => {
      update({ removal: null });
    },
    keepObsolete: (sheets) => {
      update({ obsolete: getState().obsolete.filter((sheet) => !sheets.includes(sheet)) });
    },
    dismissNotice: () => {
      update({ notice: null });
    },
  };
}

function initialState(today: IsoDate, asOf: IsoDate): SessionState {
  return {
    today,
    asOf,
    settings: readSettings({}),
    fixed: [],
    baseline: { kind: 'none' },
    storedTroubles: [],
    outcome: null,
    sheets: [],
    unread: [],
    stale: false,
    busy: null,
    notice: null,
    reports: [],
    edited: [],
    removal: null,
    obsolete: [],
  };
}

function paint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

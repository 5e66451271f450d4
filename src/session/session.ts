import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Settings } from '../schedule/settings/settings';
import { storeSettings } from '../schedule/settings/settingsStore';
import type { CellPosition } from '../workbook/cellAddress';
import type { Workbook } from '../workbook/workbook';
import { baselineActions, type BaselineActions } from './baselineActions';
import { fixActions, type FixActions } from './fixActions';
import { highlightActions, type HighlightActions } from './highlightActions';
import { reportActions, type ReportActions } from './reportActions';
import { createSessionCore, type Watch } from './sessionCore';
import type { SessionState } from './sessionState';

export type { Busy, EditedSheet, Notice, ObsoleteSheet, SessionState } from './sessionState';

/** The pane's dealings with one workbook. One action runs at a time; failures become notices, so no method rejects. */
export interface Session extends Watch, HighlightActions, ReportActions, FixActions, BaselineActions {
  getState(): SessionState;
  saveSettings(settings: Settings): Promise<void>;
  goTo(sheet: string, cell: CellPosition): Promise<void>;
  dismissNotice(): void;
}

/** A session on a workbook, judged on `initialAsOf` (today unless given). Nothing is read before `open`. */
export function createSession(
  workbook: Workbook,
  clock: () => IsoDate,
  newGuid: () => string,
  initialAsOf?: IsoDate,
): Session {
  const core = createSessionCore(workbook, clock, newGuid, initialAsOf);
  const { act, failure, getState, judgeAgain, noticeNewDay, open, reload, setAsOf, subscribe, update } = core;
  return {
    getState,
    subscribe,
    open,
    reload,
    setAsOf,
    noticeNewDay,
    ...highlightActions(core),
    ...reportActions(core),
    ...fixActions(core),
    ...baselineActions(core),
    saveSettings: (settings) =>
      act('saving', async () => {
        const { stored } = await workbook.list();
        await workbook.apply(storeSettings(stored, settings));
        return { ...(await judgeAgain(settings)), notice: { kind: 'settingsSaved' } };
      }),
    goTo: async function goTo(sheet, { row, column }) {
      try {
        await workbook.select(sheet, { row, column, rowCount: 1, columnCount: 1 });
      } catch (error) {
        update({ notice: failure(error, () => goTo(sheet, { row, column })) });
      }
    },
    dismissNotice: () => {
      update({ notice: null });
    },
  };
}

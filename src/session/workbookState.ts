import type { EditedSheet, ObsoleteSheet } from '../reports/planReports';
import type { Removal } from '../reports/planRemoval';
import type { OwnSheet } from '../reports/kept/reportRecord';
import type { BaselineReading } from '../schedule/baseline/baselineStore';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { MadeFix } from '../schedule/checks/madeFixes';
import type { JudgementOutcome } from '../schedule/judgement';
import type { Settings } from '../schedule/settings/settings';
import type { StoredTrouble } from './storedTroubles';
import type { UnreadSheet } from './unreadSheets';

export type { EditedSheet, ObsoleteSheet } from '../reports/planReports';

/** What is known of the workbook: the part of a session's state that actions may change. */
export interface WorkbookState {
  readonly today: IsoDate;
  /** The day the statuses are judged on. */
  readonly asOf: IsoDate;
  readonly settings: Settings;
  /** The repairs made that still stand and can be taken back, oldest first. */
  readonly fixed: readonly MadeFix[];
  /** What changes are counted from. */
  readonly baseline: BaselineReading;
  /** What the workbook keeps of ours and cannot be used, or not wholly. */
  readonly storedTroubles: readonly StoredTrouble[];
  /** Null until the workbook was read and judged once. */
  readonly outcome: JudgementOutcome | null;
  /** Names of the user's own sheets, in tab order. */
  readonly sheets: readonly string[];
  /** Sheets of which the workbook's program would not tell everything, and what. */
  readonly unread: readonly UnreadSheet[];
  /** The user changed a sheet, and what is shown is from before; it is being read again. */
  readonly stale: boolean;
  /** Our report sheets in the workbook, in tab order. */
  readonly reports: readonly OwnSheet[];
  /** Reports that the user edited: what becomes of that is asked before they are written. */
  readonly edited: readonly EditedSheet[];
  /** Of that question: the role of the one report that is to be written; undefined for all. */
  readonly editedOnly?: string | undefined;
  /** What is ours and would go, shown before everything is removed; null when that was not asked for. */
  readonly removal: Removal | null;
  /** Offered for removal, one at a time or together. */
  readonly obsolete: readonly ObsoleteSheet[];
}

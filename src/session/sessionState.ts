import type { EditedSheet, ReportPlan } from '../reports/planReports';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { BaselineReading } from '../schedule/baseline/baselineStore';
import type { MadeFix } from '../schedule/checks/madeFixes';
import type { JudgementOutcome } from '../schedule/judge';
import type { Settings } from '../schedule/settings/settings';
import type { CellPosition } from '../workbook/cellAddress';
import type { ApplyResult } from '../workbook/workbookEdit';

/** What is under way at the user's wish. */
export type Busy =
  'reading' | 'judging' | 'highlighting' | 'clearing' | 'generating' | 'fixing' | 'removing' | 'saving';

/** What to tell the user about the last action. */
export type Notice =
  | { readonly kind: 'highlighted'; readonly asOf: IsoDate; readonly live: boolean; readonly unreadable: number }
  | { readonly kind: 'cleared'; readonly unreadable: number }
  | {
      readonly kind: 'generated';
      readonly result: ApplyResult;
      readonly renamed: ReportPlan['renamed'];
      readonly copies: ReportPlan['copies'];
    }
  /** `cells` were repaired, or went back to what they said before. */
  | { readonly kind: 'fixed' | 'unfixed'; readonly cells: readonly CellPosition[] }
  | { readonly kind: 'removed'; readonly sheets: readonly string[] }
  | { readonly kind: 'settingsSaved' }
  /** The schedule as it stands, of so many entries, is the baseline; it takes so many bytes in the file. */
  | { readonly kind: 'baselineSet'; readonly count: number; readonly bytes: number }
  /** `way` says what `again` does: the same action once more, or (where that cannot help) a new reading. */
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      readonly way: 'retry' | 'refresh';
      readonly again: () => Promise<void>;
    };

/** A report sheet that is no longer kept up, with the meeting notes that stand nowhere else. */
export type ObsoleteSheet = ReportPlan['obsolete'][number];
export type { EditedSheet } from '../reports/planReports';

/** All that the pane shows. */
export interface SessionState {
  readonly today: IsoDate;
  /** The day the statuses are judged on. */
  readonly asOf: IsoDate;
  readonly settings: Settings;
  /** The repairs made that still stand and can be taken back, oldest first. */
  readonly fixed: readonly MadeFix[];
  /** What changes are counted from. */
  readonly baseline: BaselineReading;
  /** Null until the workbook was read and judged once. */
  readonly outcome: JudgementOutcome | null;
  /** Names of the user's own sheets, in tab order. */
  readonly sheets: readonly string[];
  /** The user changed a sheet, and what is shown is from before; it is being read again. */
  readonly stale: boolean;
  /** Null when nothing is under way. */
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  /** Reports that the user edited: what becomes of that is asked before they are written. */
  readonly edited: readonly EditedSheet[];
  /** Offered for removal, one at a time or together. */
  readonly obsolete: readonly ObsoleteSheet[];
}

/** What the pane is at, for the page as a whole. */
export type Phase = 'loading' | 'ready' | 'unusable' | 'failed';

export function phaseOf({ outcome, notice }: SessionState): Phase {
  if (outcome) return outcome.ok ? 'ready' : 'unusable';
  return notice?.kind === 'failed' ? 'failed' : 'loading';
}

import type { OwnSheet } from '../reports/kept/reportRecord';
import type { IsoDate } from '../schedule/calendar/isoDate';
import type { MadeFix } from '../schedule/checks/madeFixes';
import type { Judgement, ReportableJudgement } from '../schedule/judgement';
import type { Settings } from '../schedule/settings/settings';
import type { Bilingual, Language } from '../schedule/text/language';
import type { CellPosition } from '../workbook/cellAddress';
import type { Workbook } from '../workbook/workbook';
import type { ChangedRows } from '../workbook/changedRows';
import type { WorkbookListing } from '../workbook/sheetSnapshot';
import type { StoreEdit } from '../workbook/storedText';
import type { ApplyResult, WorkbookEdit } from '../workbook/workbookEdit';
import type { WorkbookReading } from './judgeWorkbook';
import type { WorkbookState } from './workbookState';

/** A plan that is applied as soon as it is made. */
export interface Plan {
  readonly edits: readonly WorkbookEdit[];
}

/** What a new reading brought: the rows that changed, and what is known of the workbook since. */
export interface SinceReading {
  readonly changed: readonly ChangedRows[];
  readonly state: Partial<WorkbookState>;
}

/** A plan that was applied. */
export interface Applied<Made> {
  readonly plan: Made;
  readonly result: ApplyResult;
  /** The user's sheets were changed while it was applied, as far as that was told: the plan is of what they held before. */
  readonly isOutdated: boolean;
}

/** What an action works with. */
export interface ActionContext {
  readonly workbook: Workbook;
  readonly clock: () => IsoDate;
  readonly newGuid: () => string;
  readonly getState: () => WorkbookState;
  /** Reads the workbook and judges it: the state that follows. */
  readonly readAndJudge: () => Promise<Partial<WorkbookState>>;
  /** Judges what was read by these settings; reads only when nothing was read yet. */
  readonly judgeAgain: (settings: Settings) => Promise<Partial<WorkbookState>>;
  /**
   * Applies a plan made on what the workbook holds now: when the user changes a sheet meanwhile, reads and plans again. Fails with
   * `NoUsableSchedule` when there is no schedule to plan for, else with a `WorkbookError`.
   */
  readonly applyFresh: <Made extends Plan>(
    makePlan: (judgement: Judgement, reading: WorkbookReading) => Made | Promise<Made>,
  ) => Promise<Applied<Made>>;
  /** The same for what needs no schedule: open days alone do. Fails with `NoUsableSchedule` where there are none either. */
  readonly applyReportable: <Made extends Plan>(
    makePlan: (judgement: ReportableJudgement, reading: WorkbookReading) => Made | Promise<Made>,
  ) => Promise<Applied<Made>>;
  /**
   * Keeps texts that follow from those kept now: when another changes them meanwhile, they are made anew. Gives the listing they were made
   * on. Fails with a `WorkbookError`.
   */
  readonly applyStored: (makeEdits: (listing: WorkbookListing) => readonly StoreEdit[]) => Promise<WorkbookListing>;
  /** Reads the workbook again after a long piece of work, and gives what changed on the user's sheets since it was last read. */
  readonly readSince: () => Promise<SinceReading>;
  /** Gives the page a turn to draw before a long piece of work. */
  readonly paint: () => Promise<void>;
}

/** What an action came to: the data of its notice (null says nothing), and what is known of the workbook since. */
interface ActionResult<Told extends object> {
  readonly told: Told | null;
  readonly state: Partial<WorkbookState>;
  /** What is to be known of the workbook beside, asked for when all is written: should that fail, the action is done all the same. */
  readonly afterwards?: () => Promise<Partial<WorkbookState>>;
}

/** A way on from what was done (to a sheet that shows it), or back: what undoes it. */
export type NoticeWay = { readonly label: string } & (
  | { readonly kind: 'go'; readonly sheet: string; readonly cell: CellPosition }
  | { readonly kind: 'clearHighlights' }
  | { readonly kind: 'highlight' }
  | { readonly kind: 'undoFixes'; readonly fixes: readonly MadeFix[] }
  | { readonly kind: 'removeReports'; readonly sheets: readonly OwnSheet[] }
);

/** A notice in words, a sentence a line; a warning where something is to be known beside the success. */
export interface NoticeText {
  readonly intent: 'success' | 'warning';
  readonly lines: readonly string[];
  /** What the button says that does it once more; missing where there is no need. */
  readonly again?: string;
  readonly ways?: readonly NoticeWay[];
}

/** One thing the user can have done: its name, what it does, and all that is said of it. */
export interface Action<Name extends string, Input extends readonly unknown[], Told extends object> {
  readonly name: Name;
  /** On its button. */
  readonly label: Bilingual;
  /** While it runs. */
  readonly busy: Bilingual;
  readonly run: (context: ActionContext, ...input: Input) => Promise<ActionResult<Told>>;
  /** After it succeeded. */
  readonly notice: (told: Told, language: Language) => NoticeText;
}

/** An action of this session; it takes effect once it stands in the registry. */
export function defineAction<const Name extends string, Input extends readonly unknown[], Told extends object>(
  action: Action<Name, Input, Told>,
): Action<Name, Input, Told> {
  return action;
}

import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Confidence } from '../schedule/table/columnReading';
import type { EntryStage } from '../schedule/marks/entryMarks';
import type { Severity } from '../schedule/checks/finding';
import type { JointStanding } from '../schedule/openDays/openDays';
import type { Milestone, PeriodReading } from '../schedule/calendar/period';
import type { YearSource } from '../schedule/entries/schedule';
import type { UnusableSchedule } from '../schedule/table/unusableSchedule';
import type { ColumnRole } from '../schedule/table/columnRole';
import type { ReportGrouping } from '../schedule/settings/settings';
import type { Words } from './words';
import type { WorkbookErrorCode, WorkbookErrorDetail } from '../workbook/workbookError';
import type { WriteProgress } from '../workbook/writeProgress';

/** What happened and what to do about it. */
export interface Advice {
  readonly title: string;
  readonly advice: string;
}

/** Every text of the pane and the pages around it, in one language. A text that is missing does not compile. */
export interface Messages extends Words {
  readonly productName: string;
  readonly languageName: string;

  /** The name of the row of tabs. */
  readonly pages: string;
  readonly tabs: {
    readonly overview: string;
    readonly findings: string;
    readonly entries: string;
    readonly reports: string;
    readonly openDays: string;
    readonly quotas: string;
    readonly changes: string;
    readonly settings: string;
  };
  readonly actions: {
    readonly refresh: string;
    readonly retry: string;
    readonly dismiss: string;
    readonly goToCell: string;
    readonly showFix: string;
    readonly cancel: string;
    readonly keep: string;
    readonly today: string;
    readonly showAll: string;
    readonly showMore: string;
  };
  readonly edited: {
    readonly title: (count: number) => string;
    readonly maybeTitle: (count: number) => string;
    readonly coloursUnread: string;
    readonly advice: string;
    readonly row: (row: number) => string;
    readonly cell: (address: string) => string;
    readonly keepCopy: string;
    readonly overwrite: string;
  };
  readonly obsolete: {
    readonly title: (sheet: string) => string;
    readonly allTitle: (count: number) => string;
    readonly notes: (count: number) => string;
    readonly noNotes: string;
    readonly showAll: (count: number) => string;
    readonly removeAll: string;
    readonly keepAll: string;
  };

  readonly asOf: string;
  readonly asOfHint: string;
  readonly asOfFixed: (date: IsoDate) => string;
  readonly asOfLine: (date: IsoDate) => string;
  readonly entriesTotal: (count: number) => string;
  readonly stale: string;
  readonly scheduleOf: (sheet: string, year: number, source: string) => string;
  readonly tile: (word: string, count: number) => string;
  readonly yearSource: Readonly<Record<YearSource, string>>;
  readonly hiddenRows: (count: number) => string;
  readonly completion: (done: number, total: number, percent: number) => string;
  readonly sections: string;
  readonly section: string;
  readonly releasesLine: (total: number, target: number, done: number) => string;
  readonly governmentLine: (government: number, target: number) => string;
  readonly quarterLine: (name: string, count: number, wanted: number) => string;
  readonly findingsLine: (errors: number, warnings: number, infos: number) => string;

  readonly severity: Readonly<Record<Severity, string>>;
  readonly noFindings: string;
  readonly allSeverities: string;
  readonly spacesShown: string;
  readonly noFindingsOfKind: string;
  readonly fixBefore: string;
  readonly fixAfter: string;
  readonly fixIntro: (cell: string) => string;
  readonly fixAll: {
    readonly title: (rule: string, count: number) => string;
    readonly show: string;
    readonly apply: (count: number) => string;
  };
  readonly fixed: {
    readonly title: (count: number) => string;
    readonly hint: string;
    readonly undoAll: string;
    readonly undoOf: (cell: string) => string;
  };

  readonly filterStatus: string;
  readonly noEntries: string;
  readonly daysOverdue: (days: number) => string;
  /** The steps of a time cell. */
  readonly milestones: (steps: readonly Milestone[]) => string;
  /** Done after its deadline; 0 days when the day it was done is not known. */
  readonly doneLate: (days: number) => string;
  readonly reading: (reading: PeriodReading) => string;
  readonly movedTo: (date: IsoDate) => string;
  /** The class of work an entry belongs to. */
  readonly inCategory: (category: string) => string;
  readonly supportedBy: (sections: string) => string;
  readonly stages: (stages: readonly EntryStage[]) => string;
  readonly row: (row: number) => string;
  readonly hidden: string;

  readonly daysOff: {
    readonly title: string;
    readonly move: string;
    readonly off: string;
    readonly work: string;
    readonly announced: (year: number, notice: string) => string;
    readonly own: (year: number) => string;
    readonly none: (year: number) => string;
    readonly reset: string;
    readonly wrong: (text: string) => string;
  };
  readonly openDays: {
    readonly figures: string;
    readonly copyFigures: string;
    readonly rule: string;
    readonly visitors: string;
    readonly held: (count: number) => string;
    readonly missedAndMadeUp: string;
    readonly missedAndOwed: string;
    readonly ahead: string;
    readonly ofThemOnline: (count: number) => string;
    readonly exempt: string;
    readonly longestGap: (days: number) => string;
    readonly joint: Readonly<Record<JointStanding, string>>;
    readonly jointHeld: (days: string) => string;
    /** First and last day of the publicity month. */
    readonly jointNone: (start: IsoDate, end: IsoDate) => string;
    readonly madeUpSign: string;
    readonly owedSign: string;
    readonly owes: (count: number) => string;
    readonly nextDeadline: (date: IsoDate) => string;
    readonly onlineNotCounted: string;
  };

  readonly settings: {
    readonly leadDays: string;
    readonly leadDaysHint: string;
    readonly countOnline: string;
    readonly releaseTotal: string;
    readonly releaseGovernment: string;
    readonly releasePerQuarter: string;
    readonly releasesAlways: string;
    readonly year: string;
    readonly yearHint: string;
    readonly releasePlan: string;
    readonly general: string;
    readonly openDays: string;
    readonly unsaved: string;
    readonly discard: string;
    /** In place of `unsaved` while a field is not right. */
    readonly unsavedWrong: string;
    /** Asked before the page is left with something not saved, and the answers. */
    readonly leaving: string;
    readonly stay: string;
    readonly leaveUnsaved: string;
    readonly saveAndLeave: string;
    readonly wholeNumber: (max: number) => string;
    readonly yearWrong: string;
    readonly checks: string;
    readonly checksHint: string;
    readonly schedule: string;
    readonly automatic: string;
    readonly language: string;
    readonly keptInFile: string;
    readonly privacy: string;
    readonly reports: string;
    readonly reportsHint: string;
    readonly groupings: Readonly<Record<ReportGrouping, string>>;
  };

  readonly themeDays: {
    readonly title: string;
    readonly hint: (year: number) => string;
    readonly first: string;
    readonly last: string;
    readonly wrong: string;
    readonly name: string;
    readonly example: string;
    readonly add: string;
    readonly remove: (name: string) => string;
  };

  /** What became no part of the schedule. */
  readonly leftAside: {
    readonly title: (count: number) => string;
    readonly hint: string;
  };
  readonly columns: {
    readonly title: string;
    readonly hint: string;
    readonly holds: string;
    /** How many columns were read, and how many of them with doubt. */
    readonly count: (columns: number, doubtful: number) => string;
    readonly nothing: string;
    readonly automatic: string;
    readonly doubtful: (count: number) => string;
    readonly confirm: string;
    readonly look: string;
    readonly takenFor: (role: string) => string;
    readonly column: (letters: string, header: string) => string;
    /** Columns that several sheets, or several tables of one, have in common. */
    readonly onSheets: (sheets: readonly [string, ...string[]]) => string;
    readonly samples: (samples: readonly string[]) => string;
    readonly confidence: Readonly<Record<Confidence, string>>;
    readonly roles: Readonly<Record<ColumnRole, string>>;
  };

  readonly changes: {
    readonly none: string;
    readonly noneHint: string;
    readonly damaged: string;
    readonly lost: string;
    readonly newer: string;
    readonly otherSchedule: (title: string) => string;
    readonly setAgain: string;
    readonly confirm: string;
    readonly since: (day: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly gone: string;
  };

  readonly meeting: {
    readonly title: string;
    readonly scope: string;
    readonly everybody: string;
    readonly owners: string;
    readonly copy: string;
    readonly show: string;
    readonly hide: string;
    readonly text: string;
    readonly calendar: string;
    readonly notice: string;
    readonly reminders: string;
    readonly noReminders: string;
    readonly documentFailed: string;
    readonly calendarHint: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly saved: string;
  };

  readonly choose: string;
  readonly unusable: (problem: UnusableSchedule) => Advice;
  /** The question that is asked where a sheet cannot be read: which row holds the titles, what is in which column. Rows 1-based. */
  readonly titleQuestion: {
    readonly title: string;
    readonly hint: string;
    readonly sheet: string;
    readonly whichRow: string;
    readonly firstRows: (sheet: string) => string;
    readonly row: string;
    readonly titlesIn: (row: number) => string;
    readonly column: (letters: string, title: string) => string;
    readonly contentMissing: string;
    /** On the button that asks it where a schedule is read. */
    readonly ask: string;
  };
  /** Which of several tables is the schedule. */
  readonly candidates: {
    readonly about: (year: number | null, rows: number) => string;
    readonly suggested: string;
    readonly together: string;
    readonly togetherHint: string;
  };
  /** Something was to be written, and there is no usable schedule any more, because of `why` (a title of `unusable`). */
  readonly noUsableSchedule: (why: string, progress: WriteProgress) => Advice;
  readonly error: (code: WorkbookErrorCode, detail: WorkbookErrorDetail) => Advice;
  readonly unexpected: Advice;
  readonly nothingToShow: string;
}

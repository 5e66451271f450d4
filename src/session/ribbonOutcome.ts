import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Severity } from '../schedule/checks/finding';
import type { UnusableSchedule } from '../schedule/table/unusableSchedule';
import type { CellRange } from '../workbook/cellAddress';
import type { WorkbookErrorCode, WorkbookErrorDetail } from '../workbook/workbookError';
import type { Notice } from './sessionState';

/** The ribbon buttons that work without the pane; the manifest calls them by these names. */
export const COMMANDS = ['checkAndHighlight', 'generateReports', 'clearHighlights'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** What a ribbon command came to. Plain data: it travels from the command's page to the pane's. */
export type CommandOutcome =
  | {
      readonly kind: 'done';
      readonly notice: Exclude<Notice, { readonly kind: 'failed' }>;
      /** What the check found; null where nothing was checked. */
      readonly found: { readonly overdue: number; readonly findings: Readonly<Record<Severity, number>> } | null;
      /** The cells that show what was done: the first overdue entry, or the first report; null when there is none. */
      readonly look: { readonly sheet: string; readonly range: CellRange } | null;
    }
  | { readonly kind: 'unusable'; readonly problem: UnusableSchedule }
  /** `code` is null for a failure that is none of the workbook's. */
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode | null; readonly detail: WorkbookErrorDetail };

/** The report of one run of a ribbon command. */
export interface CommandReport {
  /** Tells a report that was shown from a new one. */
  readonly id: string;
  /** The address of the workbook it is about: every open workbook has a pane of its own. */
  readonly workbook: string;
  readonly day: IsoDate;
  readonly command: CommandName;
  readonly outcome: CommandOutcome;
}

/** The report that the text or message holds, or null when it holds none that this version wrote. */
export function asCommandReport(value: unknown): CommandReport | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, workbook, day, command, outcome } = value as Partial<Record<keyof CommandReport, unknown>>;
  const known =
    typeof id === 'string' &&
    typeof workbook === 'string' &&
    typeof day === 'string' &&
    COMMANDS.some((name) => name === command);
  if (!known || typeof outcome !== 'object' || outcome === null || !('kind' in outcome)) return null;
  return ['done', 'unusable', 'failed'].includes(String(outcome.kind)) ? (value as CommandReport) : null;
}

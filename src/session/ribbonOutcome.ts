import type { IsoDate } from '../schedule/calendar/isoDate';
import type { Severity } from '../schedule/checks/finding';
import type { UnusableSchedule } from '../schedule/table/unusableSchedule';
import type { CellRange } from '../workbook/cellAddress';
import type { WorkbookErrorCode, WorkbookErrorDetail } from '../workbook/workbookError';
import type { DoneNotice } from './actions/registry';
import { isRibbonCommand, type RibbonCommand } from './ribbonButtons';

/** What a press of a ribbon button came to. Plain data: it travels from the ribbon's page to the pane's. */
export type RibbonOutcome =
  | {
      readonly kind: 'done';
      readonly notice: DoneNotice;
      /** What the check found; null where nothing was checked. */
      readonly found: { readonly overdue: number; readonly findings: Readonly<Record<Severity, number>> } | null;
      /** The cells that show what was done: the first overdue entry, or the first report; null when there is none. */
      readonly look: { readonly sheet: string; readonly range: CellRange } | null;
    }
  | { readonly kind: 'unusable'; readonly problem: UnusableSchedule }
  /** `code` is null for a failure that is none of the workbook's. */
  | { readonly kind: 'failed'; readonly code: WorkbookErrorCode | null; readonly detail: WorkbookErrorDetail };

/** The outcome of one press, addressed to the pane of its workbook. */
export interface RibbonPress {
  /** Tells a press that was shown from a new one. */
  readonly id: string;
  /** The address of the workbook it is about: every open workbook has a pane of its own. */
  readonly workbook: string;
  readonly day: IsoDate;
  readonly command: RibbonCommand;
  readonly outcome: RibbonOutcome;
}

/** The press that the text or message holds, or null when it holds none that this version wrote. */
export function asRibbonPress(value: unknown): RibbonPress | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, workbook, day, command, outcome } = value as Partial<Record<keyof RibbonPress, unknown>>;
  const isKnownKind =
    typeof id === 'string' && typeof workbook === 'string' && typeof day === 'string' && isRibbonCommand(command);
  if (!isKnownKind || typeof outcome !== 'object' || outcome === null || !('kind' in outcome)) return null;
  return ['done', 'unusable', 'failed'].includes(String(outcome.kind)) ? (value as RibbonPress) : null;
}

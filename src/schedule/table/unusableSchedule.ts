import type { CellPosition } from '../../workbook/cellAddress';
import type { SeenTable } from './seenTable';

/** A table that may be the schedule, among several. */
export interface ScheduleCandidate {
  readonly sheet: string;
  /** The year that its title or the sheet's name says; null when neither does. */
  readonly year: number | null;
  /** How many rows of work it has. */
  readonly rowCount: number;
}

/** What is suggested where several tables may be the schedule: one of them, or all together as one. */
export type ScheduleSuggestion = { readonly kind: 'sheet'; readonly sheet: string } | { readonly kind: 'together' };

/** Why no schedule could be read; nothing was written. */
export type UnusableSchedule =
  | { readonly kind: 'emptySheet'; readonly sheet: string }
  /** Nothing on the sheets could be settled as a schedule; `seen` tells of each what was seen, for the user to say what is what. */
  | { readonly kind: 'noHeader'; readonly sheets: readonly string[]; readonly seen: readonly SeenTable[] }
  | {
      readonly kind: 'severalSchedules';
      readonly sheets: readonly string[];
      readonly candidates: readonly ScheduleCandidate[];
      readonly suggestion: ScheduleSuggestion;
    }
  | { readonly kind: 'noRows'; readonly sheet: string; readonly header: CellPosition }
  /** Tables stand beside each other and cannot be told apart: a row would belong to several. */
  | { readonly kind: 'sideBySide'; readonly sheet: string }
  | { readonly kind: 'sheetMissing'; readonly sheet: string };

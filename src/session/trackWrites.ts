import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbookError';
import { afterMore, NOTHING_WRITTEN, progressOf, type WriteProgress } from '../workbook/writeProgress';
import { NoUsableSchedule } from './noUsableSchedule';

/** A workbook, and what is known to have been changed in it since it was wrapped. */
export interface TrackedWorkbook {
  readonly workbook: Workbook;
  readonly progress: () => WriteProgress;
}

/** Follows what one action writes, in however many steps. */
export function trackWrites(workbook: Workbook): TrackedWorkbook {
  let progress = NOTHING_WRITTEN;
  return {
    progress: () => progress,
    workbook: {
      list: () => workbook.list(),
      read: (sheets, reason) => workbook.read(sheets, reason),
      select: (sheet, range) => workbook.select(sheet, range),
      onChanged: (listener) => workbook.onChanged(listener),
      apply: async (edits) => {
        try {
          const result = await workbook.apply(edits);
          progress = afterMore(progress, progressOf(edits, result));
          return result;
        } catch (error) {
          if (error instanceof WorkbookError) progress = afterMore(progress, error.detail.progress ?? NOTHING_WRITTEN);
          throw error;
        }
      },
    },
  };
}

/** The failure of an action, with all that the action changed before it. */
export function withProgress(error: unknown, progress: WriteProgress): unknown {
  if (error instanceof WorkbookError) return new WorkbookError(error.code, { ...error.detail, progress });
  return error instanceof NoUsableSchedule ? new NoUsableSchedule(error.problem, progress) : error;
}

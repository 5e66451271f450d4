import type { UnusableSchedule } from '../schedule/table/unusableSchedule';
import { NOTHING_WRITTEN, type WriteProgress } from '../workbook/writeProgress';

/** Thrown where something was to be written for the schedule, and the workbook holds no usable one (any more). */
export class NoUsableSchedule extends Error {
  override readonly name = 'NoUsableSchedule';

  constructor(
    readonly problem: UnusableSchedule,
    /** What was changed before that was found. */
    readonly progress: WriteProgress = NOTHING_WRITTEN,
  ) {
    super(problem.kind);
  }
}

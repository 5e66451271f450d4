import type { UnusableSchedule } from '../schedule/table/unusableSchedule';

/** Thrown where something was to be written for the schedule, and the workbook holds no usable one (any more). Nothing was written. */
export class NoUsableSchedule extends Error {
  override readonly name = 'NoUsableSchedule';

  constructor(readonly problem: UnusableSchedule) {
    super(problem.kind);
  }
}

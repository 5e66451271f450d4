import { WriteLog } from '../../../src/excel/write/writeLog';
import type { WritingTurn } from '../../../src/excel/write/writeBatch';
import { openSchedule, type OpenSchedule } from '../scheduleInExcel';

/** A schedule open in Excel, and a turn in which is written to it. */
export interface OpenTurn extends OpenSchedule {
  readonly turn: WritingTurn;
}

/** Does the work in one turn in Excel; `beforeSync` happens before each request, counted from 1: what others do meanwhile. */
export async function inTurn<T>(
  work: (open: OpenTurn) => Promise<T>,
  beforeSync: (open: OpenSchedule, request: number) => void = () => undefined,
): Promise<T> {
  const open = openSchedule();
  let requests = 0;
  return open.Excel.run((context) => {
    const sync = async () => {
      requests += 1;
      beforeSync(open, requests);
      await context.sync();
    };
    return work({ ...open, turn: { context, sync, log: new WriteLog() } });
  });
}

import { baselineOf } from '../schedule/baseline/baseline';
import { storeBaseline } from '../schedule/baseline/baselineStore';
import type { SessionCore } from './sessionCore';

/** What the pane does about the baseline that changes are counted from. */
export interface BaselineActions {
  /** Makes the schedule as it stands the baseline. Nothing on the user's sheets is touched. */
  setBaseline(): Promise<void>;
}

export function baselineActions({ act, applyFresh, clock, readAndJudge }: SessionCore): BaselineActions {
  return {
    setBaseline: () =>
      act('saving', async () => {
        const { plan } = await applyFresh(({ schedule }, { listing }) => ({
          ...storeBaseline(listing.stored, baselineOf(schedule, clock())),
          count: schedule.entries.length,
        }));
        return { ...(await readAndJudge()), notice: { kind: 'baselineSet', count: plan.count, bytes: plan.bytes } };
      }),
  };
}

import { baselineOf } from '../../schedule/baseline/baseline';
import { readBaseline, storeBaseline, type BaselineReading } from '../../schedule/baseline/baselineStore';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Schedule } from '../../schedule/entries/schedule';
import type { WorkbookListing } from '../../workbook/sheetSnapshot';
import { WorkbookError } from '../../workbook/workbookError';
import { defineAction, type Plan } from '../action';

/** From here on the baseline is felt whenever the workbook is read, and the user is told. */
const LARGE_BASELINE_BYTES = 500_000;

/**
 * How the schedule as it stands is kept as the baseline among the texts that the workbook stores: so many entries, so many bytes in the
 * file. Fails with a `WorkbookError`.
 */
export function planBaseline(
  schedule: Schedule,
  setOn: IsoDate,
  stored: WorkbookListing['stored'],
): Plan & { readonly count: number; readonly bytes: number } {
  return { ...storeBaseline(stored, baselineOf(schedule, setOn)), count: schedule.entries.length };
}

function isSameBaseline(one: BaselineReading, other: BaselineReading): boolean {
  const text = (reading: BaselineReading) =>
    reading.kind === 'kept' ? JSON.stringify(storeBaseline({}, reading.value).edits) : null;
  return text(one) === text(other);
}

/** Makes the schedule as it stands the baseline that changes are counted from. Nothing on the user's sheets is touched. */
export const setBaseline = defineAction({
  name: 'setBaseline',
  label: { 'zh-CN': '设为基准', 'en-US': 'Set as baseline' },
  busy: { 'zh-CN': '正在保存基准…', 'en-US': 'Saving the baseline…' },
  run: async ({ applyFresh, clock, getState, readAndJudge }) => {
    const { baseline: shown, outcome } = getState();
    const { plan } = await applyFresh(({ schedule }, { listing }) => {
      // Another's baseline, which the user has not seen, is not theirs to replace.
      const kept = readBaseline(listing.stored);
      const isOurs = isSameBaseline(kept, { kind: 'kept', value: baselineOf(schedule, clock()) });
      if (outcome && !isOurs && !isSameBaseline(kept, shown))
        throw new WorkbookError('textChanged', { text: 'baseline' });
      return planBaseline(schedule, clock(), listing.stored);
    });
    return { told: { count: plan.count, bytes: plan.bytes }, state: {}, afterwards: readAndJudge };
  },
  notice: ({ count, bytes }: { count: number; bytes: number }, language) => {
    const kilobytes = Math.round(bytes / 1000);
    const large = bytes > LARGE_BASELINE_BYTES;
    return language === 'zh-CN'
      ? {
          intent: 'success',
          lines: [
            `已把现在的 ${count} 条设为基准，此后的变更列在“变更”页。`,
            ...(large ? [`条目较多，基准约占 ${kilobytes} KB，读取工作簿会稍慢。`] : []),
          ],
        }
      : {
          intent: 'success',
          lines: [
            `The ${count === 1 ? '1 entry' : `${count} entries`} of now are the baseline; changes from here on are listed under Changes.`,
            ...(large
              ? [
                  `With so many entries the baseline takes about ${kilobytes} KB, and reading the workbook takes a little longer.`,
                ]
              : []),
          ],
        };
  },
});

import type { Removal } from '../../reports/planRemoval';
import { guarded } from '../../workbook/storedText';
import { defineAction } from '../action';
import { readWorkbook } from '../judgeWorkbook';

/** What was removed, for the message. */
interface Removed {
  readonly sheets: number;
  readonly copies: number;
  readonly left: readonly string[];
  /** Nothing of ours was there beside highlights. */
  readonly nothing: boolean;
}

/**
 * Takes everything of ours out of the workbook: report sheets, highlights, kept texts. What will go is put into the state first; it goes once
 * the same list comes back as `shown`.
 */
export const removeAll = defineAction({
  name: 'removeAll',
  label: { 'zh-CN': '全部移除', 'en-US': 'Remove all of it' },
  busy: { 'zh-CN': '正在移除…', 'en-US': 'Removing…' },
  run: async ({ getState, newGuid, readAndJudge, workbook }, shown: Removal | null) => {
    const { isAnythingLeft, planRemoval } = await import(/* webpackChunkName: "removal" */ '../../reports/planRemoval');
    const { listing, sheets } = await readWorkbook(workbook);
    const { outcome } = getState();
    const judgement = outcome?.ok ? outcome.judgement : null;
    const removal = planRemoval({ listing, sheets, judgement, newGuid });
    if (!shown || !isSame(shown, removal)) return { told: null, state: { removal } };
    // Of a text that another wrote since the look, the user does not know.
    await workbook.apply(guarded(removal.edits, listing.stored));
    const { reports, copies, left } = removal;
    return {
      told: { sheets: reports.length, copies: copies.length, left, nothing: !isAnythingLeft(removal) },
      state: { removal: null, edited: [], obsolete: [] },
      afterwards: readAndJudge,
    };
  },
  notice: ({ sheets, copies, left, nothing }: Removed, language) => ({
    intent: left.length > 0 ? 'warning' : 'success',
    lines:
      language === 'zh-CN'
        ? [
            nothing
              ? '这个工作簿里除了高亮没有旬程的内容；高亮如有也已清除。'
              : `已移除 ${sheets} 张报表${copies > 0 ? `、${copies} 张报表副本` : ''}、全部高亮和保存的设置、基准、记录。您的内容和格式没有改动。`,
            ...(left.length > 0 ? [`这些工作表是您从报表复制的，没有移除：${left.join('、')}。`] : []),
          ]
        : [
            nothing
              ? 'There was nothing of Xuncheng’s in this workbook beside highlights; those are gone if there were any.'
              : `Removed: ${sheets === 1 ? '1 report' : `${sheets} reports`}${copies > 0 ? `, ${copies === 1 ? '1 copy of a report' : `${copies} copies of reports`}` : ''}, all highlights, and the settings, baseline and records that were kept. Your own content and formats are untouched.`,
            ...(left.length > 0
              ? [`These sheets are copies that you made of reports, and were left: ${left.join(', ')}.`]
              : []),
          ],
  }),
});

/** Whether both name the same sheets and texts. */
function isSame(a: Removal, b: Removal): boolean {
  const named = ({ reports, copies, texts }: Removal) =>
    JSON.stringify([reports.map(({ name }) => name), copies.map(({ name }) => name), texts]);
  return named(a) === named(b);
}

import { planClearHighlights, planClearSheets } from '../../reports/highlights/planHighlights';
import type { Bilingual, Language } from '../../schedule/text/language';
import type { ApplyResult } from '../../workbook/workbookEdit';
import { defineAction, type ActionContext } from '../action';
import { NoUsableSchedule } from '../noUsableSchedule';

const UNREADABLE: Bilingual<(count: number) => string> = {
  'zh-CN': (count) => `有 ${count} 条旧高亮 Excel 读不出来，没有删除；可在“条件格式—管理规则”中查看。`,
  'en-US': (count) =>
    `${count === 1 ? '1 old highlight' : `${count} old highlights`} could not be read by Excel and stayed; see Conditional Formatting, Manage Rules.`,
};

/** The line on highlights of ours that Excel could not read and so not take away; none where there are none. */
export function unreadableHighlights(count: number, language: Language): readonly string[] {
  return count > 0 ? [UNREADABLE[language](count)] : [];
}

/** Takes our highlights away. Where no schedule is found any more they are taken off every sheet of the user's. */
export const clearHighlights = defineAction({
  name: 'clearHighlights',
  label: { 'zh-CN': '清除高亮', 'en-US': 'Clear highlights' },
  busy: { 'zh-CN': '正在清除高亮…', 'en-US': 'Clearing highlights…' },
  run: async (context) => ({ told: { unreadable: (await clear(context)).unreadableHighlights }, state: {} }),
  notice: ({ unreadable }: { unreadable: number }, language) => ({
    intent: unreadable > 0 ? 'warning' : 'success',
    lines: [
      language === 'zh-CN'
        ? '已清除本工具加的高亮，您自己的格式没有改动。'
        : "This add-in's highlights are gone; your own formats are untouched.",
      ...unreadableHighlights(unreadable, language),
    ],
  }),
});

async function clear({ applyFresh, getState, workbook }: ActionContext): Promise<ApplyResult> {
  try {
    const { result } = await applyFresh(({ schedule }) => ({ edits: planClearHighlights(schedule) }));
    return result;
  } catch (error) {
    if (!(error instanceof NoUsableSchedule)) throw error;
    return workbook.apply(planClearSheets(getState().sheets));
  }
}

import type { Bilingual } from '../../schedule/text/language';
import type { ApplyResult } from '../../workbook/workbookEdit';
import { defineAction, type ActionContext } from '../action';
import { troubleLines, troubleOf, type HighlightTrouble } from '../highlightTrouble';
import { NoUsableSchedule } from '../noUsableSchedule';

const CLEARED: Bilingual = {
  'zh-CN': '已清除本工具加的高亮，您自己的格式没有改动。',
  'en-US': "This add-in's highlights are gone; your own formats are untouched.",
};

/** Takes our highlights away. Where no schedule is found any more they are taken off every sheet of the user's. */
export const clearHighlights = defineAction({
  name: 'clearHighlights',
  label: { 'zh-CN': '清除高亮', 'en-US': 'Clear highlights' },
  busy: { 'zh-CN': '正在清除高亮…', 'en-US': 'Clearing highlights…' },
  run: async (context) => ({ told: troubleOf(await clear(context)), state: {} }),
  notice: (trouble: HighlightTrouble, language) => {
    const lines = troubleLines(trouble, language);
    return {
      intent: lines.length > 0 ? 'warning' : 'success',
      // Nothing is said to be gone, or untouched, that the count afterwards puts in doubt.
      lines: trouble.miscounted ? lines : [CLEARED[language], ...lines],
    };
  },
});

async function clear({ applyFresh, getState, workbook }: ActionContext): Promise<ApplyResult> {
  const { planClearHighlights, planClearSheets } = await import(
    /* webpackChunkName: "highlights" */ '../../reports/highlights/planHighlights'
  );
  try {
    const { result } = await applyFresh(({ schedule }) => ({ edits: planClearHighlights(schedule) }));
    return result;
  } catch (error) {
    if (!(error instanceof NoUsableSchedule)) throw error;
    return workbook.apply(planClearSheets(getState().sheets));
  }
}

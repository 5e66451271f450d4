import type { Bilingual } from '../../schedule/text/language';
import type { ApplyResult } from '../../workbook/workbookEdit';
import { defineAction, type ActionContext } from '../action';
import { troubleLines, troubleOf, type HighlightTrouble } from '../highlightTrouble';

const CLEARED: Bilingual = {
  'zh-CN': '已清除本工具加的高亮，您自己的格式没有改动。',
  'en-US': "This add-in's highlights are gone; your own formats are untouched.",
};

const AGAIN: Bilingual = { 'zh-CN': '重新高亮', 'en-US': 'Highlight again' };

/** Takes our highlights off every sheet of the user's: also off one that was the schedule once, and of a hidden one. */
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
      ways: [{ kind: 'highlight', label: AGAIN[language] }],
    };
  },
});

async function clear({ workbook }: ActionContext): Promise<ApplyResult> {
  const { planClearSheets } = await import(
    /* webpackChunkName: "highlights" */ '../../reports/highlights/planHighlights'
  );
  const { sheets } = await workbook.list();
  return workbook.apply(planClearSheets(sheets.flatMap(({ name, tag }) => (tag ? [] : [name]))));
}

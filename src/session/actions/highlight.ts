import { MESSAGES } from '../../locales';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Bilingual } from '../../schedule/text/language';
import { defineAction } from '../action';
import { troubleLines, troubleOf, type HighlightTrouble } from '../highlightTrouble';

/** What was highlighted; `live` says that the colours follow the calendar, which they do when judged on today. */
export const HIGHLIGHTED: Bilingual<(asOf: IsoDate, live: boolean) => string> = {
  'zh-CN': (asOf, live) =>
    live
      ? '已高亮逾期和临近的条目。颜色每天自动更新，登记“已办”后自动消去；您原有的底色没有改动。'
      : `已按 ${MESSAGES['zh-CN'].date(asOf)} 高亮。这个日期是固定的，不会随时间变化；改回“今天”再高亮一次即可自动更新。`,
  'en-US': (asOf, live) =>
    live
      ? 'Overdue and coming entries are highlighted. The colours follow the calendar and vanish when 已办 is typed; your own fills are untouched.'
      : `Highlighted as of ${asOf}. That date is fixed and does not move on; choose “Today” and highlight again for colours that follow the calendar.`,
};

/** Colours what is overdue, due and coming by conditional formats. */
export const highlight = defineAction({
  name: 'highlight',
  label: { 'zh-CN': '高亮逾期', 'en-US': 'Highlight overdue' },
  busy: { 'zh-CN': '正在高亮…', 'en-US': 'Highlighting…' },
  run: async ({ applyFresh, clock }) => {
    const { plan, result } = await applyFresh(async (judgement) => {
      const { planHighlights } = await import(
        /* webpackChunkName: "highlights" */ '../../reports/highlights/planHighlights'
      );
      const today = clock();
      return { edits: planHighlights(judgement, { today }), asOf: judgement.asOf, live: judgement.asOf === today };
    });
    return { told: { asOf: plan.asOf, live: plan.live, ...troubleOf(result) }, state: {} };
  },
  notice: ({ asOf, live, ...trouble }: { asOf: IsoDate; live: boolean } & HighlightTrouble, language) => {
    const lines = troubleLines(trouble, language);
    return {
      intent: lines.length > 0 || !live ? 'warning' : 'success',
      lines: [HIGHLIGHTED[language](asOf, live), ...lines],
    };
  },
});

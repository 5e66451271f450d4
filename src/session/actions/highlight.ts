import { MESSAGES } from '../../locales';
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Bilingual } from '../../schedule/text/language';
import { WorkbookError } from '../../workbook/workbookError';
import { defineAction, type ActionContext } from '../action';
import { troubleLines, troubleOf, type HighlightTrouble } from '../highlightTrouble';

/** What was highlighted; `live` says that the colours follow the calendar, which they do when judged on today. */
export const HIGHLIGHTED: Bilingual<(asOf: IsoDate, live: boolean) => string> = {
  'zh-CN': (asOf, live) =>
    live
      ? '已高亮逾期和临近的条目。颜色每天自动更新，登记“已办”后自动消去；您原有的底色没有改动。'
      : `已按 ${MESSAGES['zh-CN'].date(asOf)} 高亮。颜色停在这一天。要每天自动更新，把日期改回今天再标一次。`,
  'en-US': (asOf, live) =>
    live
      ? 'Overdue and coming entries are highlighted. The colours follow the calendar and vanish when 已办 is typed; your own fills are untouched.'
      : `Highlighted as of ${asOf}. The colours stay at that day. For colours that follow the calendar, go back to today and highlight again.`,
};

/** How often rules are made anew where the sheet is changed while they are written, before the user is told. */
const ATTEMPTS = 3;

const OUTDATED: Bilingual = {
  'zh-CN': '高亮期间表格一直有改动，可能有几行没有标对；改动停下后请再高亮一次。',
  'en-US':
    'The sheet kept changing meanwhile, and some rows may be coloured wrongly; highlight again when it is at rest.',
};

/** Rows may move under the rules while they are written: then they are made anew. */
async function colourWhatStands(context: ActionContext) {
  let coloured = await colour(context);
  for (let attempt = 1; coloured.isOutdated && attempt < ATTEMPTS; attempt += 1) {
    try {
      coloured = await colour(context);
    } catch (error) {
      // The next cell is being typed: Excel refused all of it, and what was done stands.
      if (error instanceof WorkbookError && error.code === 'cellEditMode') break;
      throw error;
    }
  }
  return coloured;
}

function colour({ applyFresh, clock }: ActionContext) {
  return applyFresh(async (judgement) => {
    const { planHighlights } = await import(
      /* webpackChunkName: "highlights" */ '../../reports/highlights/planHighlights'
    );
    const today = clock();
    return { edits: planHighlights(judgement, { today }), asOf: judgement.asOf, live: judgement.asOf === today };
  });
}

const UNDO: Bilingual = { 'zh-CN': '撤销高亮', 'en-US': 'Undo highlights' };

/** Colours what is overdue, due and coming by conditional formats. */
export const highlight = defineAction({
  name: 'highlight',
  label: { 'zh-CN': '高亮逾期', 'en-US': 'Highlight overdue' },
  busy: { 'zh-CN': '正在高亮…', 'en-US': 'Highlighting…' },
  run: async (context) => {
    const { plan, result, isOutdated } = await colourWhatStands(context);
    return {
      told: { asOf: plan.asOf, live: plan.live, ...troubleOf(result), ...(isOutdated ? { isOutdated } : {}) },
      state: {},
    };
  },
  notice: (
    { asOf, live, isOutdated, ...trouble }: { asOf: IsoDate; live: boolean; isOutdated?: true } & HighlightTrouble,
    language,
  ) => {
    const lines = [...(isOutdated ? [OUTDATED[language]] : []), ...troubleLines(trouble, language)];
    return {
      intent: lines.length > 0 ? 'warning' : 'success',
      lines: [HIGHLIGHTED[language](asOf, live), ...lines],
      ways: [{ kind: 'clearHighlights', label: UNDO[language] }],
    };
  },
});

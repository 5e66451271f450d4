import type { Removal } from '../../reports/planRemoval';
import { reportableOf } from '../../schedule/judgement';
import { countInEnglish } from '../../schedule/text/countInEnglish';
import type { Bilingual } from '../../schedule/text/language';
import { guarded } from '../../workbook/storedText';
import { defineAction } from '../action';
import { troubleLines, troubleOf, type HighlightTrouble } from '../highlightTrouble';
import { readWorkbook } from '../judgeWorkbook';

/** What was removed, for the message. */
interface Removed extends HighlightTrouble {
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
    const removal = planRemoval(outcome && reportableOf(outcome), { listing, sheets }, newGuid);
    if (!shown || !isSame(shown, removal)) return { told: null, state: { removal } };
    // Of a text that another wrote since the look, the user does not know.
    const result = await workbook.apply(guarded(removal.edits, listing.stored));
    const { reports, copies, left } = removal;
    return {
      told: {
        sheets: reports.length,
        copies: copies.length,
        left,
        nothing: !isAnythingLeft(removal),
        ...troubleOf(result),
      },
      state: { removal: null, edited: [], obsolete: [] },
      afterwards: readAndJudge,
    };
  },
  notice: (removed: Removed, language) => {
    const trouble = troubleLines(removed, language);
    const { left } = removed;
    return {
      intent: left.length + trouble.length > 0 ? 'warning' : 'success',
      lines: [
        REMOVED[language](removed, troubleLines({ ...removed, emptyHighlights: 0 }, language).length === 0),
        ...trouble,
        ...(left.length > 0 ? [LEFT[language](left)] : []),
      ],
    };
  },
});

/** What is gone. Of highlights that is said only where nothing puts it in doubt. */
const REMOVED: Bilingual<(removed: Removed, areHighlightsGone: boolean) => string> = {
  'zh-CN': ({ sheets, copies, nothing }, areHighlightsGone) => {
    const highlights = areHighlightsGone ? '全部高亮和' : '';
    if (nothing) return `这个工作簿里除了高亮没有旬程的内容${areHighlightsGone ? '；高亮如有也已清除' : ''}。`;
    const copied = copies > 0 ? `、${copies} 张报表副本` : '';
    return `已移除 ${sheets} 张报表${copied}、${highlights}保存的设置、基准、记录。您的内容和格式没有改动。`;
  },
  'en-US': ({ sheets, copies, nothing }, areHighlightsGone) => {
    if (nothing)
      return `There was nothing of Xuncheng’s in this workbook beside highlights${areHighlightsGone ? '; those are gone if there were any' : ''}.`;
    const gone = [
      countInEnglish(sheets, 'report'),
      ...(copies > 0 ? [countInEnglish(copies, 'copy of a report', 'copies of reports')] : []),
      ...(areHighlightsGone ? ['all highlights'] : []),
    ];
    return `Removed: ${gone.join(', ')}, and the settings, baseline and records that were kept. Your own content and formats are untouched.`;
  },
};

const LEFT: Bilingual<(sheets: readonly string[]) => string> = {
  'zh-CN': (sheets) => `这些工作表是您从报表复制的，没有移除：${sheets.join('、')}。`,
  'en-US': (sheets) => `These sheets are copies that you made of reports, and were left: ${sheets.join(', ')}.`,
};

/** Whether both name the same sheets and texts. */
function isSame(a: Removal, b: Removal): boolean {
  const named = ({ reports, copies, texts }: Removal) =>
    JSON.stringify([reports.map(({ name }) => name), copies.map(({ name }) => name), texts]);
  return named(a) === named(b);
}

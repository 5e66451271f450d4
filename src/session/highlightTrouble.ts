import type { Bilingual, Language } from '../schedule/text/language';
import type { ApplyResult } from '../workbook/workbookEdit';

/** What did not go well with highlights; what is missing went well. */
export interface HighlightTrouble extends Pick<ApplyResult, 'plainHighlights' | 'emptyHighlights' | 'miscounted'> {
  readonly unreadable: number;
}

/** What the user must know of an apply that touched highlights. */
export function troubleOf({
  unreadableHighlights,
  plainHighlights,
  emptyHighlights,
  miscounted,
}: ApplyResult): HighlightTrouble {
  return {
    unreadable: unreadableHighlights,
    ...(plainHighlights === undefined ? {} : { plainHighlights }),
    ...(emptyHighlights === undefined ? {} : { emptyHighlights }),
    ...(miscounted === undefined ? {} : { miscounted }),
  };
}

/** A line for each thing that did not go well. */
export function troubleLines(
  { unreadable, plainHighlights = 0, emptyHighlights = 0, miscounted }: HighlightTrouble,
  language: Language,
): readonly string[] {
  return [
    ...(unreadable > 0 ? [UNREADABLE[language](unreadable)] : []),
    ...(plainHighlights > 0 ? [PLAIN[language](plainHighlights)] : []),
    ...(emptyHighlights > 0 ? [EMPTY[language](emptyHighlights)] : []),
    ...(miscounted ? [MISCOUNTED[language](miscounted.own, miscounted.others)] : []),
  ];
}

/** Rules of ours that Excel could not read and so not take away. */
const UNREADABLE: Bilingual<(count: number) => string> = {
  'zh-CN': (count) => `有 ${count} 条旧高亮 Excel 读不出来或没能删除，可能还在；可在“条件格式—管理规则”中查看。`,
  'en-US': (count) =>
    `${count === 1 ? '1 old highlight' : `${count} old highlights`} could not be read or deleted by Excel and may still be there; see Conditional Formatting, Manage Rules.`,
};

const PLAIN: Bilingual<(count: number) => string> = {
  'zh-CN': (count) =>
    `Excel 没有接受 ${count} 条规则的完整公式，已改用简化的写法：以后登记“√”“（已办）”“（已完成）”“（取消）”会自动消色，其他写法请再点一次“高亮逾期”。`,
  'en-US': (count) =>
    `Excel did not take the full formula of ${rules(count)}; simpler ones stand in. From now on √, （已办）, （已完成） and （取消） clear the colour by themselves; for other marks, highlight again.`,
};

/** Rules without a formula that were found and taken away. */
const EMPTY: Bilingual<(count: number) => string> = {
  'zh-CN': (count) => `另外清除了 ${count} 条没有公式、不起作用的条件格式，多半是上次高亮中断时留下的。`,
  'en-US': (count) =>
    `${rules(count)} without a formula ${count === 1 ? 'was' : 'were'} removed as well: they colour nothing, and are most likely left over from a highlighting that was cut off.`,
};

/** Rules too many or, negative, too few: ours, and those of others on the sheet. */
const MISCOUNTED: Bilingual<(own: number, others: number) => string> = {
  'zh-CN': (own, others) =>
    [
      own > 0 ? `核对时多出 ${own} 条本工具的条件格式，可能是旧的没有删掉。` : '',
      own < 0 ? `核对时少了 ${-own} 条本工具的条件格式，有些行可能没有标色。` : '',
      others < 0 ? `表上不属于本工具的条件格式少了 ${-others} 条，可按 Ctrl+Z 撤销。` : '',
      others > 0 ? `表上多了 ${others} 条不属于本工具的条件格式。` : '',
      '请在“条件格式—管理规则”中核对。',
    ].join(''),
  'en-US': (own, others) =>
    [
      own > 0 ? `Counted afterwards, there are ${rules(own)} of this add-in too many: old ones may be left.` : '',
      own < 0 ? `Counted afterwards, there are ${rules(-own)} of this add-in too few: some rows may lack colour.` : '',
      others < 0 ? `Of the other conditional formats ${rules(-others)} are gone; Ctrl+Z brings them back.` : '',
      others > 0 ? `There are ${rules(others)} more that are not this add-in's.` : '',
      'See Conditional Formatting, Manage Rules.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
};

function rules(count: number): string {
  return count === 1 ? '1 rule' : `${count} rules`;
}

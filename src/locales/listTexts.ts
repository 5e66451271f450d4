import type { Bilingual } from '../schedule/text/language';

/** The texts of the lists that are searched, narrowed, grouped and sorted: of their own, so that the first page does without them. */
export interface ListTexts {
  readonly searchEntries: string;
  readonly searchFindings: string;
  readonly clearSearch: string;
  /** On the button that shows the fields below. */
  readonly narrow: string;
  readonly section: string;
  readonly owner: string;
  readonly month: string;
  readonly check: string;
  readonly groupBy: string;
  readonly sortBy: string;
  readonly all: string;
  readonly groupings: Readonly<Record<'status' | 'section' | 'owner' | 'month' | 'none', string>>;
  readonly sortings: Readonly<Record<'deadline' | 'sheet', string>>;
  readonly findingGroupings: Readonly<Record<'check' | 'place', string>>;
  readonly clearAll: string;
  /** On a button that takes one condition off. */
  readonly takeOff: (condition: string) => string;
  readonly found: (found: number, total: number) => string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly year: (year: number) => string;
}

export const LIST_TEXTS: Bilingual<ListTexts> = {
  'zh-CN': {
    searchEntries: '搜内容、科室、负责人，可用拼音首字母',
    searchFindings: '搜检查结果，可用拼音首字母',
    clearSearch: '清除搜索',
    narrow: '筛选与排序',
    section: '科室',
    owner: '负责人',
    month: '月份',
    check: '检查项',
    groupBy: '分组',
    sortBy: '排序',
    all: '全部',
    groupings: { status: '按状态', section: '按科室', owner: '按负责人', month: '按月份', none: '不分组' },
    sortings: { deadline: '时限先后', sheet: '表中次序' },
    findingGroupings: { check: '按检查项', place: '表中次序，不分组' },
    clearAll: '全部清除',
    takeOff: (condition) => `取消条件 ${condition}`,
    found: (found, total) => (found === total ? `共 ${total} 条` : `找到 ${found} 条，共 ${total} 条`),
    foldAll: '全部收起',
    unfoldAll: '全部展开',
    year: (year) => `${year}年`,
  },
  'en-US': {
    searchEntries: 'Search work, section or owner',
    searchFindings: 'Search the results',
    clearSearch: 'Clear search',
    narrow: 'Filter and sort',
    section: 'Section',
    owner: 'Owner',
    month: 'Month',
    check: 'Check',
    groupBy: 'Group',
    sortBy: 'Sort',
    all: 'All',
    groupings: { status: 'By status', section: 'By section', owner: 'By owner', month: 'By month', none: 'No groups' },
    sortings: { deadline: 'By deadline', sheet: 'As in the sheet' },
    findingGroupings: { check: 'By check', place: 'As in the sheet, no groups' },
    clearAll: 'Clear all',
    takeOff: (condition) => `Remove ${condition}`,
    found: (found, total) => (found === total ? `${total} in all` : `${found} of ${total}`),
    foldAll: 'Collapse all',
    unfoldAll: 'Expand all',
    year: (year) => String(year),
  },
};

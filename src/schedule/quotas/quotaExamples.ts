import type { OfficeQuota } from '../settings/officeQuota';
import type { Bilingual } from '../text/language';

const BASE: Omit<OfficeQuota, 'name'> = {
  counted: { column: null, words: [] },
  holder: 'all',
  minimum: 1,
  monthsPerWindow: 12,
  canMakeUp: true,
  from: null,
  part: null,
};
const inText = (...words: string[]) => ({ column: null, words });

/** Quotas that offices have, to be taken over and changed; the words are those of the schedule, whatever the language. */
export const QUOTA_EXAMPLES: readonly { readonly name: Bilingual; readonly quota: Omit<OfficeQuota, 'name'> }[] = [
  {
    name: { 'zh-CN': '每科每月3篇', 'en-US': '3 a section a month' },
    quota: { ...BASE, holder: 'section', minimum: 3, monthsPerWindow: 1 },
  },
  {
    name: { 'zh-CN': '深度报道每年至少1次', 'en-US': 'An in-depth report a year' },
    quota: { ...BASE, counted: inText('深度报道') },
  },
  {
    name: {
      'zh-CN': '每季度1场新闻发布会，其中1场以市政府名义',
      'en-US': 'A press conference a quarter, one for the city',
    },
    quota: {
      ...BASE,
      counted: inText('新闻发布会'),
      monthsPerWindow: 3,
      part: { counted: inText('市政府名义'), minimum: 1, monthsPerWindow: 12 },
    },
  },
  {
    name: { 'zh-CN': '每两个月1次公众开放', 'en-US': 'An open day every two months' },
    quota: { ...BASE, counted: inText('公众开放', '开放日'), monthsPerWindow: 2 },
  },
  {
    name: { 'zh-CN': '每半年1次应急演练', 'en-US': 'A drill every half-year' },
    quota: { ...BASE, counted: inText('演练'), monthsPerWindow: 6, canMakeUp: false },
  },
  {
    name: { 'zh-CN': '每人每季度1篇调研', 'en-US': 'A study a person a quarter' },
    quota: { ...BASE, counted: inText('调研'), holder: 'owner', monthsPerWindow: 3 },
  },
];

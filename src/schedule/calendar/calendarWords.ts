/** How days, months, slots, quarters and windows are named: one way in each language, wherever they are named. */
import type { Bilingual } from '../text/language';
import type { IsoDate } from './isoDate';
import { dayOf, monthOf, yearOf } from './isoDate';
import type { Slot } from './slot';

export interface CalendarWords {
  /** The day with its year: 2020年6月5日. */
  readonly date: (date: IsoDate) => string;
  /** The day of a year that is understood: 6月5日. */
  readonly monthDay: (date: IsoDate) => string;
  /** First and last day, nothing said twice: 2020年6月1日至10日. */
  readonly dateRange: (start: IsoDate, end: IsoDate) => string;
  /** The same of a year that is understood: 6月29日至7月5日. */
  readonly monthDayRange: (start: IsoDate, end: IsoDate) => string;
  /** From 1 to 12. */
  readonly month: (month: number) => string;
  readonly monthOfYear: (year: number, month: number) => string;
  readonly slots: Readonly<Record<Slot, string>>;
  /** The slot of a month (from 1 to 12): 6月中旬. */
  readonly slotOfMonth: (month: number, slot: Slot) => string;
  /** From 1 to 4. */
  readonly quarter: (quarter: number) => string;
  readonly quarterOfYear: (year: number, quarter: number) => string;
  /** The windows of two months, the year's first one first. */
  readonly windows: readonly [string, string, string, string, string, string];
  /** From one time to another, each already in words: 5月至6月. */
  readonly span: (from: string, to: string) => string;
}

const dateInChinese = (date: IsoDate) => `${yearOf(date)}年${monthDayInChinese(date)}`;
const monthDayInChinese = (date: IsoDate) => `${monthOf(date)}月${dayOf(date)}日`;
const quarterInChinese = (quarter: number) => `${'一二三四'.charAt(quarter - 1)}季度`;
const MONTHS_IN_ENGLISH = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SLOTS_IN_CHINESE = { first: '上旬', middle: '中旬', last: '下旬' };
const SLOTS_IN_ENGLISH = { first: '1–10', middle: '11–20', last: '21–end' };

export const CALENDAR_WORDS: Bilingual<CalendarWords> = {
  'zh-CN': {
    date: dateInChinese,
    monthDay: monthDayInChinese,
    dateRange: (start, end) => {
      if (start === end) return dateInChinese(start);
      return `${dateInChinese(start)}至${yearOf(start) === yearOf(end) ? endInChinese(start, end) : dateInChinese(end)}`;
    },
    monthDayRange: (start, end) =>
      start === end ? monthDayInChinese(start) : `${monthDayInChinese(start)}至${endInChinese(start, end)}`,
    month: (month) => `${month}月`,
    monthOfYear: (year, month) => `${year}年${month}月`,
    slots: SLOTS_IN_CHINESE,
    slotOfMonth: (month, slot) => `${month}月${SLOTS_IN_CHINESE[slot]}`,
    quarter: quarterInChinese,
    quarterOfYear: (year, quarter) => `${year}年${quarterInChinese(quarter)}`,
    windows: ['1—2月', '3—4月', '5—6月', '7—8月', '9—10月', '11—12月'],
    span: (from, to) => `${from}至${to}`,
  },
  'en-US': {
    date: (date) => date,
    monthDay: (date) => date,
    dateRange: rangeInEnglish,
    monthDayRange: rangeInEnglish,
    month: (month) => MONTHS_IN_ENGLISH[month - 1] ?? '',
    monthOfYear: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    slots: SLOTS_IN_ENGLISH,
    slotOfMonth: (month, slot) => `${MONTHS_IN_ENGLISH[month - 1] ?? ''} ${SLOTS_IN_ENGLISH[slot]}`,
    quarter: (quarter) => `Q${quarter}`,
    quarterOfYear: (year, quarter) => `${year} Q${quarter}`,
    windows: ['Jan–Feb', 'Mar–Apr', 'May–Jun', 'Jul–Aug', 'Sep–Oct', 'Nov–Dec'],
    span: (from, to) => `${from} to ${to}`,
  },
};

function endInChinese(start: IsoDate, end: IsoDate): string {
  return monthOf(start) === monthOf(end) && yearOf(start) === yearOf(end) ? `${dayOf(end)}日` : monthDayInChinese(end);
}

function rangeInEnglish(start: IsoDate, end: IsoDate): string {
  return start === end ? start : `${start} to ${end}`;
}

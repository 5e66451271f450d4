/** Reads the days of a month that stand behind a rhythm: 5日、20日, 最后一个周五, 前5个工作日, 下旬. */
import type { DayOfMonth } from './recurrenceRule';
import { LAST_DAY } from './recurrenceRule';

/** Days of a month, and how many characters say them. */
export interface DaysRead {
  readonly days: readonly DayOfMonth[];
  readonly length: number;
}

export const FRIDAY = 5;
const SUNDAY = 7;
const AND = '[、,和及与/]';
const BY = '(?:[之以]?前|底|末|左右|止)?';
/** How a day of a month is written: 28日前, 5、20日, 25日至28日, 15日和月底. */
const DAYS = new RegExp(
  `^的?(?:前)?(\\d{1,2})(?:[日号天])?((?:${AND}\\d{1,2}[日号]?)*)(?:[日号天])?(?:[-~至到—–]+(\\d{1,2})[日号])?(${AND}月?[底末])?${BY}`,
);
const WEEKDAY_OF_MONTH =
  /^的?(?:第?([1-5](?:[、,和及与]第?[1-5])*)|(最后)1?)(?:个)?(?:周|星期|礼拜)的?(?:周|星期|礼拜)?([1-6日天末])?/;
const PART_OF_MONTH = new RegExp(
  `^的?(?:月)?(?:(上旬|初)|(上中旬|中上旬|中旬|中(?!下|期|心|小|学))|(中?下旬|月?[底末]|最后\\d*[天日]))${BY}`,
);
/** 前5个工作日, 第3个工作日, 最后一个工作日, 倒数第二个工作日. */
const WORKDAYS =
  /^的?(?:(倒数)第?(\d{1,2})|(最?后|末)(\d{1,2})?|(?:前|头|第)?(\d{1,2})|(首))个?工作日(?:[之以]?[内前])?/;

export function isDay(day: number): boolean {
  return day >= 1 && day <= LAST_DAY;
}

/** The weekday's number from how it is written: 1-6, 日, 天 or 末. */
export function weekdayNumber(written: string): number {
  return /\d/.test(written) ? Number(written) : SUNDAY;
}

/** The days that the text begins with; without any the last. Null for days that no month has. */
export function readDaysOfMonth(text: string): DaysRead | null {
  return (
    workdayOfMonth(text) ??
    weekdaysOfMonth(text) ??
    numberedDays(text) ??
    partOfMonth(text) ??
    (namesNoDay(text) ? null : { days: [LAST_DAY], length: 0 })
  );
}

/** A number of a day that no month has, or of working days that are not to be worked out. */
function namesNoDay(text: string): boolean {
  return /^的?[前第后]?\d{1,2}(?:[日号]|个?工作日)/.test(text);
}

function workdayOfMonth(text: string): DaysRead | null {
  const match = WORKDAYS.exec(text);
  if (!match) return null;
  const [whole, fromEnd, nthFromEnd, , , nth, first] = match;
  // The last five are over with the last one.
  const workday = fromEnd ? -Number(nthFromEnd) : first ? 1 : nth === undefined ? -1 : Number(nth);
  return workday === 0 ? null : { days: [{ workday }], length: whole.length };
}

function weekdaysOfMonth(text: string): DaysRead | null {
  const match = WEEKDAY_OF_MONTH.exec(text);
  if (!match) return null;
  const [whole, nths, , day] = match;
  const weekday = day === undefined ? FRIDAY : weekdayNumber(day);
  const days = nths === undefined ? [-1] : nths.split(/\D+/).filter(Boolean).map(Number);
  return { days: days.map((nth) => ({ nth, weekday })), length: whole.length };
}

function numberedDays(text: string): DaysRead | null {
  const match = DAYS.exec(text);
  if (!match || !/[日号天前]/.test(match[0])) return null;
  const [whole, first = '', more = '', last, monthEnd] = match;
  const named =
    last === undefined ? [first, ...more.split(/\D+/)].filter((day) => day !== '').map(Number) : [Number(last)];
  const days = monthEnd === undefined ? named : [...named, LAST_DAY];
  return days.every(isDay) ? { days: [...new Set(days)].sort((a, b) => a - b), length: whole.length } : null;
}

function partOfMonth(text: string): DaysRead | null {
  const part = PART_OF_MONTH.exec(text);
  return part && { days: [part[1] ? 10 : part[2] ? 20 : LAST_DAY], length: part[0].length };
}

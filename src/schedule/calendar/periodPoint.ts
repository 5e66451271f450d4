/** One point of a period's text, such as 6月上旬, 6月5日, 第二季度 or 年底, as first and last day. */
import type { IsoDate } from './isoDate';
import { daysAfterMonday, daysInMonth, isoDate, monthEnd } from './isoDate';
import { SLOT_DAYS } from './slot';

/** What a point was named in: a bare number beside it borrows this (5-6月, 6月1-5日). */
export type PointUnit = 'day' | 'slot' | 'month' | 'quarter' | 'year';

/** A point's days (inclusive), and what of its year and month was said outright. */
export interface Point {
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly unit: PointUnit;
  readonly saysYear: boolean;
  readonly saysMonth: boolean;
}

/** What a point's text may leave out: the year, and the month (1-12) it stands under. */
export interface PointContext {
  readonly year: number;
  readonly month: number | null;
}

/**
 * Parts of a month with their first and last day (0: the month's end). 初, 中 and 底 of a month are the 10th, the 20th and
 * its end, so they share the days of its slots.
 */
const MONTH_PARTS: Readonly<Record<string, readonly [number, number]>> = {
  '': [1, 0],
  上旬: SLOT_DAYS.first,
  中旬: SLOT_DAYS.middle,
  下旬: SLOT_DAYS.last,
  初: SLOT_DAYS.first,
  中: SLOT_DAYS.middle,
  底: SLOT_DAYS.last,
  末: SLOT_DAYS.last,
  上中旬: [1, 20],
  '上、中旬': [1, 20],
  中上旬: [1, 20],
  中下旬: [11, 0],
  '中、下旬': [11, 0],
  中下: [11, 0],
  下中旬: [11, 0],
  上: SLOT_DAYS.first,
  下: SLOT_DAYS.last,
  上中下旬: [1, 0],
  上半月: [1, 15],
  下半月: [16, 0],
  全月: [1, 0],
};

const YEAR = /^(?:(\d{4}|\d{2})年度?|([今本当])年度?|([次明翌来])年|([去上])年(?!度))/;
const MONTH = /^(?:(\d{1,2})月份?|([本当])月|([次下])月)/;
const DAY = /^(\d{1,2})[日号]$/;
/** 5月22: beside its month a day may lack 日. */
const BARE_DAY = /^(\d{1,2})$/;
const BARE_PART =
  /^月?(初|中|底|末|上|下|上旬|中旬|下旬|上中旬|上、中旬|中上旬|中下旬|中、下旬|下中旬|上中下旬|上半月|下半月|全月)$/;
/** 第一周, 最后一周. */
const WEEK = /^(?:([1-6])个?(?:周|星期)|最后1?个?(?:周|星期))$/;
const QUARTER = /^(\d)季度?(末|底)?$/;

/** The days the text names, or null when it is no point in time. The text is folded, its numerals are Arabic and its dates spelt with 年月日. */
export function readPoint(text: string, context: PointContext): Point | null {
  const prefix = YEAR.exec(text);
  const year = prefix ? yearNamed(prefix, context.year) : context.year;
  const rest = prefix ? text.slice(prefix[0].length) : text;
  const saysYear = prefix !== null;
  return inYear(rest, year, saysYear) ?? inMonth(rest, { year, month: context.month }, saysYear);
}

function yearNamed([, digits, , next, last]: RegExpExecArray, contextYear: number): number {
  if (digits?.length === 4) return Number(digits);
  if (digits) return Math.floor(contextYear / 100) * 100 + Number(digits);
  return contextYear + (next ? 1 : 0) - (last ? 1 : 0);
}

/** Points that need no month: the year, its halves, quarters and end. */
function inYear(text: string, year: number, saysYear: boolean): Point | null {
  const months = (first: number, last: number, unit: PointUnit): Point | null =>
    span(year, [first, 1], [last, 0], { unit, saysYear, saysMonth: true });
  if (saysYear ? /^$|^全年$|^年?内$/.test(text) : /^全年度?$|^年度?内$|^年度$/.test(text)) return months(1, 12, 'year');
  if (saysYear ? /^年?[底末终]$/.test(text) : /^年[底末终]$/.test(text)) return months(12, 12, 'month');
  if (text === '上半年') return months(1, 6, 'year');
  if (text === '下半年') return months(7, 12, 'year');
  const quarter = QUARTER.exec(text);
  const last = Number(quarter?.[1]) * 3;
  if (!quarter || last < 3 || last > 12) return null;
  return quarter[2]
    ? span(year, [last, 21], [last, 0], { unit: 'slot', saysYear, saysMonth: true })
    : months(last - 2, last, 'quarter');
}

function inMonth(text: string, context: PointContext, saysYear: boolean): Point | null {
  const named = MONTH.exec(text);
  const meant = monthMeant(named, context);
  if (!meant) return null;
  const [year, month] = meant;
  const rest = named ? text.slice(named[0].length) : text;
  const saidParts = { saysYear, saysMonth: named !== null };
  const day = DAY.exec(rest) ?? (named ? BARE_DAY.exec(rest) : null);
  if (day) return span(year, [month, Number(day[1])], [month, Number(day[1])], { unit: 'day', ...saidParts });
  const week = WEEK.exec(rest);
  if (week) return weekOfMonth(week[1], [year, month], { unit: 'slot', ...saidParts });
  const partName = named ? rest : (BARE_PART.exec(rest)?.[1] ?? null);
  const part = partName === null ? undefined : MONTH_PARTS[partName];
  if (!part) return null;
  return span(year, [month, part[0]], [month, part[1]], {
    unit: partName === '' ? 'month' : 'slot',
    ...saidParts,
  });
}

/**
 * A week of a month. Some count from the 1st, some from the first Monday: it runs from the earlier beginning to the later end, so that
 * nothing is called late by the other way of counting.
 */
function weekOfMonth(
  number: string | undefined,
  [year, month]: readonly [number, number],
  said: Pick<Point, 'unit' | 'saysYear' | 'saysMonth'>,
): Point | null {
  const first = isoDate(year, month, 1);
  if (first === null) return null;
  const weekday = daysAfterMonday(first);
  const lastDay = daysInMonth(year, month);
  if (number === undefined) return span(year, [month, lastDay - 6], [month, 0], said);
  const before = (Number(number) - 1) * 7;
  const start = Math.max(1, 1 - weekday + before);
  if (start > lastDay) return null;
  const end = 7 + ((7 - weekday) % 7) + before;
  return span(year, [month, start], [month, end >= lastDay ? 0 : end], said);
}

/** The year and month (1-12) that a month's name means, or that the text stands under where it names none; null when there is none. */
function monthMeant(named: RegExpExecArray | null, context: PointContext): readonly [number, number] | null {
  const month = named ? monthNamed(named, context.month) : context.month;
  // 次月 of December is January of the next year.
  if (month === 13) return named?.[3] ? [context.year + 1, 1] : null;
  return month !== null && month >= 1 && month <= 12 ? [context.year, month] : null;
}

function monthNamed([, digits, , next]: RegExpExecArray, contextMonth: number | null): number | null {
  if (digits) return Number(digits) <= 12 ? Number(digits) : null;
  return contextMonth === null ? null : contextMonth + (next ? 1 : 0);
}

/** From one day to another, each as month and day; day 0 is the month's end. Null when there is no such day. */
function span(
  year: number,
  [firstMonth, firstDay]: readonly [number, number],
  [lastMonth, lastDay]: readonly [number, number],
  said: Pick<Point, 'unit' | 'saysYear' | 'saysMonth'>,
): Point | null {
  const start = isoDate(year, firstMonth, firstDay);
  if (start === null) return null;
  const end = lastDay === 0 ? monthEnd(year, lastMonth) : isoDate(year, lastMonth, lastDay);
  return end === null ? null : { start, end, ...said };
}

/**
 * Reads rhythms: 每月28日前, 每季度末月25日前, 每周一、周四, 每年6月、12月底前. A rhythm that names no day is due on the last day of its
 * stretch (每月 at the month's end, 每季度 at the quarter's), a week on Friday, its last working day. What goes on every day (每日) has no
 * days to be late on, and is none.
 */
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import { monthEnd, monthOf } from './isoDate';
import type { DayOfMonth, DayOfYear, RecurrenceRule, Rhythm } from './recurrenceRule';
import { LAST_DAY } from './recurrenceRule';
import type { MonthsPerWindow } from './windowLength';
import { readPoints } from './readPoints';

/** A rhythm in a text. */
export interface RecurrenceReading extends Rhythm {
  /** What the text says besides it. */
  readonly rest: string;
}

/** Every rhythm holds one of these: most texts hold none, and need no folding. */
const OF_ANY_RHYTHM = /[每逐按隔双雙]|次|月月/;
const FRIDAY = 5;
const AT_LEAST = '(?:至少|不少于|最少|各|定期|按时)*';
/** Each rhythm: 每月, 逐月, 按月, 一月一次. The longer ones first. */
const RHYTHMS: readonly (readonly [RegExp, Stretch])[] = [
  [new RegExp(`(?:每(?:个)?双|每(?:隔)?2个?|隔1?个?|逐双|2个)月(?:度)?(?!\\d)|2个月${AT_LEAST}1次`), 2],
  [/每半个?月|半个?月1次/, 'halfMonth'],
  [new RegExp(`(?:每半|逐半|按半)年(?:度)?|半年${AT_LEAST}1次|(?:每|1)年(?:度)?${AT_LEAST}2次`), 6],
  [new RegExp(`(?:每(?:个|1)?|逐|按)季(?:度)?|季度?${AT_LEAST}1次|(?:每|1)年${AT_LEAST}4次`), 3],
  [/(?:每(?:隔)?(?:2|双)个?|隔1?个?|双)(?:周|星期)/, 'twoWeeks'],
  [new RegExp(`(?:每(?:个|1)?|逐|按)(?:周|星期|礼拜)|(?<!\\d)1?周${AT_LEAST}1次`), 'week'],
  [new RegExp(`(?:每(?:个|1)?|逐|按)旬|(?<!\\d)1?旬${AT_LEAST}1次`), 'slot'],
  [
    new RegExp(`(?:每(?:个|1|1个)?|逐|按)月(?:份|度)?|月月|(?<!\\d)1?个?月${AT_LEAST}\\d+次|(?:每|1)年${AT_LEAST}12次`),
    1,
  ],
  [new RegExp(`(?:每(?:1)?|逐|按)年(?:度)?|(?<!\\d)1?年(?:度)?${AT_LEAST}1次`), 12],
];
type Stretch = MonthsPerWindow | 'halfMonth' | 'twoWeeks' | 'week' | 'slot';

const NOT_A_RHYTHM = /每(?:年|月|季度?|周)的?(?:初|末|底)?(?:工作|会议|计划|报告)(?:计划|安排)?[》”]/;
const BY = '(?:[之以]?前|底|末|左右|止)?';
/** How a day of a month is written behind its rhythm. */
const DAYS = new RegExp(
  `^的?(?:前)?(\\d{1,2})(?:[日号天])?((?:[、,和及与\\/]\\d{1,2}[日号]?)*)(?:[日号天])?(?:[-~至到—–]+(\\d{1,2})[日号])?${BY}`,
);
const WEEKDAY_OF_MONTH = /^的?(?:第([1-5])|(最后)1?)(?:个)?(?:周|星期|礼拜)的?(?:周|星期|礼拜)?([1-6日天末])?/;
const PART_OF_MONTH = new RegExp(`^的?(?:月)?(?:(上旬|初)|(中旬|中(?!期|心|小|学))|(下旬|月?[底末]|最后1[天日]))${BY}`);
const WEEKDAYS = /^的?(?:周|星期|礼拜)?([1-6日天末](?:[、,和及与/至到~-](?:周|星期|礼拜)?[1-6日天])*)[之以]?前?/;
const AFTER_END =
  /^(?:结束|终了|过)?后(?:的)?(?:次月|下(?:个)?月)?(\d{1,2})[日天号](?:[之以]?[内前])?|^(?:的)?(?:次|下(?:个)?)月(?:的)?(\d{1,2})[日号](?:[之以]?前)?/;
const MONTH_OF_CYCLE = /^的?(?:第?(\d)个?月|(首|末|中间|最后1?)个?月|(末|底)(?=\d{1,2}[日号]))的?/;
const DATES_OF_YEAR =
  /^的?((?:\d{1,2}月(?:份)?(?:\d{1,2}[日号]|[上中下]旬|初|中|底|末)?[之以]?前?(?:[、,和及与至到~-]|$)?|\d{1,2}[-~至到]\d{1,2}月|第?\d(?:(?:[、,和及与]第?\d)*)季度[底末]?[、,和及与]?|[上下]半年[底末]?[、,和及与]?)+)/;
const SPAN =
  /(?:自|从)?(\d{1,2})月(?:份)?(?:起|开始)|(\d{1,2})月?(?:份)?[-~至到—–]+(\d{1,2})月(?:份)?(?:期间|间)?|([上下])半年(?:期间)?|(\d)季度(?:期间)?/;
const SPAN_BEFORE = new RegExp(`^(?:\\d{4}年(?:度)?)?(?:${SPAN.source})(?:内|,|、|的)*$`);
const SPAN_IN_BRACKETS = new RegExp(`[(](?:${SPAN.source})[)]`);
const CALENDAR_YEAR_LENGTH = 12;

/** The rhythm that the text names; null where it names none, or one without days: 每日, 每次会后. */
export function readRecurrence(written: string): RecurrenceReading | null {
  if (!OF_ANY_RHYTHM.test(written)) return null;
  const text = arabicNumerals(simplified(foldText(written)));
  if (NOT_A_RHYTHM.test(text)) return null;
  for (const [pattern, stretch] of RHYTHMS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const before = text.slice(0, match.index);
    const behind = text.slice(match.index + match[0].length);
    const { rule, length } = ruleOf(stretch, behind) ?? {};
    if (!rule || length === undefined) return null;
    const bracketed = SPAN_IN_BRACKETS.exec(text);
    const months = monthsOf(SPAN_BEFORE.exec(before)) ?? monthsOf(bracketed);
    const rest = `${SPAN_BEFORE.test(before) ? '' : before} ${behind.slice(length)}`;
    return { rule, months, rest: bracketed ? rest.replace(bracketed[0], '') : rest };
  }
  return null;
}

/** A rule, and how many characters behind the rhythm's word say it. */
interface RuleRead {
  readonly rule: RecurrenceRule;
  readonly length: number;
}

function ruleOf(stretch: Stretch, behind: string): RuleRead | null {
  switch (stretch) {
    case 'week':
    case 'twoWeeks':
      return weeksRule(behind, stretch === 'week' ? 1 : 2);
    case 'slot':
      return { rule: ofMonths(everyMonth([10, 20, LAST_DAY]), 1), length: 0 };
    case 'halfMonth':
      return { rule: ofMonths(everyMonth([15, LAST_DAY]), 1), length: 0 };
    case 12:
      return yearRule(behind);
    default:
      return cycleRule(stretch, behind);
  }
}

function weeksRule(behind: string, interval: 1 | 2): RuleRead {
  const match = WEEKDAYS.exec(behind);
  const named = [...(match?.[1] ?? '').matchAll(/[1-6日天末]/g)].map(([day]) => (/\d/.test(day) ? Number(day) : 7));
  // From Monday to Friday is due when it ends.
  const isRange = /[至到~-]/.test(match?.[1] ?? '');
  const weekdays = isRange ? named.slice(-1) : [...new Set(named)].sort((a, b) => a - b);
  return {
    rule: { kind: 'weeks', weekdays: weekdays.length > 0 ? weekdays : [FRIDAY], interval },
    length: match?.[0].length ?? 0,
  };
}

/** Months, quarters and half years: a day of the last month of each, unless another of its months or a day after its end is named. */
function cycleRule(cycle: MonthsPerWindow, behind: string): RuleRead | null {
  const after = AFTER_END.exec(behind);
  if (after) {
    const day = Number(after[1] ?? after[2]);
    if (day < 1 || day > LAST_DAY) return null;
    const days = lastMonths(cycle).map((month) => ({ month: (month % CALENDAR_YEAR_LENGTH) + 1, day }));
    return { rule: ofMonths(sorted(days), cycle, 1), length: after[0].length };
  }
  const named = cycle > 1 ? MONTH_OF_CYCLE.exec(behind) : null;
  const place = named ? placeInCycle(named, cycle) : cycle;
  if (place < 1 || place > cycle) return null;
  const length = named?.[0].length ?? 0;
  const inMonth = daysInMonthText(behind.slice(length));
  if (!inMonth) return null;
  const days = lastMonths(cycle).flatMap((month) => inMonth.days.map((day) => ({ month: month - cycle + place, day })));
  return { rule: ofMonths(days, cycle), length: length + inMonth.length };
}

function placeInCycle([, number, word]: RegExpExecArray, cycle: number): number {
  if (number !== undefined) return Number(number);
  return word === '首' ? 1 : word === '中间' ? Math.ceil(cycle / 2) : cycle;
}

/** The days of a month that the text begins with; without any the last. Null for what is not to be worked out: 前3个工作日. */
function daysInMonthText(text: string): { readonly days: readonly DayOfMonth[]; readonly length: number } | null {
  if (/^的?[前第后]?\d{1,2}个?工作日/.test(text)) return null;
  const weekday = WEEKDAY_OF_MONTH.exec(text);
  if (weekday) {
    const [whole, nth, , day] = weekday;
    const count = nth === undefined ? -1 : Number(nth);
    const ofMonth = day === undefined ? FRIDAY : /\d/.test(day) ? Number(day) : 7;
    return { days: [{ nth: count, weekday: ofMonth }], length: whole.length };
  }
  const numbers = DAYS.exec(text);
  if (numbers && /[日号天前]/.test(numbers[0])) {
    const [whole, first = '', more = '', last] = numbers;
    const days =
      last === undefined ? [first, ...more.split(/\D+/)].filter((day) => day !== '').map(Number) : [Number(last)];
    return days.every((day) => day >= 1 && day <= LAST_DAY)
      ? { days: [...new Set(days)].sort((a, b) => a - b), length: whole.length }
      : null;
  }
  const part = PART_OF_MONTH.exec(text);
  if (!part) return { days: [LAST_DAY], length: 0 };
  return { days: [part[1] ? 10 : part[2] ? 20 : LAST_DAY], length: part[0].length };
}

/** Days of the year, one after another; without any its last. */
function yearRule(behind: string): RuleRead | null {
  const match = DATES_OF_YEAR.exec(behind);
  if (!match?.[1]) {
    const end = /^(?:的)?(?:年?[底末])?(?:[之以]?前)?/.exec(behind)?.[0] ?? '';
    return { rule: ofMonths([{ month: CALENDAR_YEAR_LENGTH, day: LAST_DAY }], 12), length: end.length };
  }
  const text = match[1].replace(/[之以]?前|第(?=\d)/g, '').replace(/[、,和及与]$/, '');
  const points = readPoints(text, { year: SOME_YEAR, month: null });
  if (!points || points.length === 0) return null;
  const days = points.map(({ end }) => ({
    month: monthOf(end),
    day: end === monthEnd(SOME_YEAR, monthOf(end)) ? LAST_DAY : Number(end.slice(8)),
  }));
  return { rule: ofMonths(sorted(days), 12), length: match[0].length };
}

/** A leap year, so that 2月29日 is a day. */
const SOME_YEAR = 2020;

function ofMonths(days: readonly DayOfYear[], cycle: MonthsPerWindow, monthsAfter: 0 | 1 = 0): RecurrenceRule {
  return { kind: 'months', days, cycle, monthsAfter };
}

function everyMonth(days: readonly DayOfMonth[]): readonly DayOfYear[] {
  return lastMonths(1).flatMap((month) => days.map((day) => ({ month, day })));
}

/** The last month of each stretch of the year. */
function lastMonths(cycle: MonthsPerWindow): readonly number[] {
  return Array.from({ length: CALENDAR_YEAR_LENGTH / cycle }, (_, index) => (index + 1) * cycle);
}

function sorted(days: readonly DayOfYear[]): readonly DayOfYear[] {
  return [...days].sort((a, b) => a.month - b.month);
}

function monthsOf(match: RegExpExecArray | null): RecurrenceReading['months'] {
  if (!match) return null;
  const [, from, first, last, half, quarter] = match;
  if (from !== undefined) return inYear(Number(from), CALENDAR_YEAR_LENGTH);
  if (half !== undefined) return half === '上' ? [1, 6] : [7, 12];
  if (quarter !== undefined) return inYear(Number(quarter) * 3 - 2, Number(quarter) * 3);
  return inYear(Number(first), Number(last));
}

function inYear(first: number, last: number): RecurrenceReading['months'] {
  return first >= 1 && first <= last && last <= CALENDAR_YEAR_LENGTH ? [first, last] : null;
}

/**
 * Reads rhythms: 每月28日前, 每季度末月25日前, 每周一、周四, 每年6月、12月底前, 每月前5个工作日, 每日. A rhythm that names no day is due on the last
 * day of its stretch (每月 at the month's end, 每季度 at the quarter's), a week on Friday, its last working day. Each reading is shown to the user.
 */
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import { monthEnd, monthOf } from './isoDate';
import type { DayOfMonth, DayOfYear, RecurrenceRule, Rhythm } from './recurrenceRule';
import { LAST_DAY } from './recurrenceRule';
import { FRIDAY, isDay, readDaysOfMonth, weekdayNumber } from './rhythmDays';
import type { Stretch } from './rhythmWords';
import { firstRhythm } from './rhythmWords';
import type { MonthsPerWindow } from './windowLength';
import { readPoints } from './readPoints';

/** A rhythm in a text. */
export interface RecurrenceReading extends Rhythm {
  /** What the text says besides it. */
  readonly rest: string;
}

/** Every rhythm holds one of these: most texts hold none, and need no folding. */
const OF_ANY_RHYTHM = /[每逐按隔双雙单單逢季半]|次|学期|學期|月月|天天|月后|月後|下月/;
const NOT_A_RHYTHM = /每(?:年|月|季度?|周)的?(?:初|末|底)?(?:工作|会议|计划|报告)(?:计划|安排)?[》”]/;
const WEEKDAYS =
  /^的?(?:周|星期|礼拜)?((?:[1-6日天]+|末)(?:[、,和及与/至到~-](?:周|星期|礼拜)?[1-6日天])*)(?!\d|[次篇条期个份回场件项人]|报(?![送告])|调度|通报)[之以]?前?/;
/** A day counted from the end of the stretch, or of the month after it. */
const AFTER_END =
  /^(?:结束|终了|过)?后(?:的)?(?:次月|下个?月)?(\d{1,2})([日天号]|个?工作日)(?:[之以]?[内前])?|^(?:的)?(?:\d{1,2}[日号]?[-~至到—–]+)?(?:次|下(?:个)?)月(?:的|前|第)*(\d{1,2})([日号]|个?工作日)(?:[之以]?[内前])?/;
const MONTH_OF_CYCLE = /^的?(?:第?(\d)个?月|(首|末|中间|最后1?)个?月|(末|底)(?=\d{1,2}[日号]))的?/;
/** By the 15th of a quarter is by that of its first month: what is asked for so early is about the quarter before. */
const EARLY_DAY = 15;
const DATES_OF_YEAR =
  /^的?((?:\d{1,2}月(?:份)?(?:\d{1,2}[日号]|[上中下]旬|初|中|底|末)?[之以]?前?(?:[、,和及与至到~-]|$)?|\d{1,2}[-~至到]\d{1,2}月|第?\d(?:(?:[、,和及与]第?\d)*)季度[底末]?[、,和及与]?|[上下]半年[底末]?[、,和及与]?)+)/;
/** The months of a rhythm behind it: （3、6、9、12月25日前）. */
const MONTHS_IN_BRACKETS =
  /[(]((?:\d{1,2}月?[、,和及与])+\d{1,2})月(?:份)?((?:\d{1,2}[日号]|[上中下]旬|[底末初])?(?:[之以]?前)?)[)]/;
const SPAN =
  /(?:自|从)?(\d{1,2})月(?:份)?(?:起|开始)|(\d{1,2})月?(?:份)?[-~至到—–]+(\d{1,2})月(?:份)?(?:期间|间)?|([上下])半年(?:期间)?|(\d)季度(?:期间)?/;
const SPAN_BEFORE = new RegExp(`^(?:\\d{4}年(?:度)?)?(?:${SPAN.source})(?:内|,|、|的)*$`);
const SPAN_IN_BRACKETS = new RegExp(`[(](?:${SPAN.source})[)]`);
/** A part of the year that the sheet gives no days for: a rhythm within it cannot be worked out. */
const UNDATED_PART =
  /(?:[汛暑]期?|暑假|寒假|假期|学期|[春夏秋冬雨旱旺淡][季天]|供暖期?|采暖期?|防火期|枯水期|高温期?|节假日|节日|期间)[的,(]?$|[(][汛暑雨旱]期/;
const UNDATED_DAY =
  /^的?(?:[^,、;(]{0,6}(?:节|日)(?:[之以]?前|后|期间|当[日天]|$)|[春夏秋冬汛暑寒雨旱]|供暖|采暖|开学|放假|节|前)/;
const YEAR_END = /^的?(?:年?[底末])?(?:[之以]?前)?/;
const CALENDAR_YEAR_LENGTH = 12;

/** The rhythm that the text names; null where it names none, or one whose days cannot be worked out: 每次会后, 汛期每周. */
export function readRecurrence(written: string): RecurrenceReading | null {
  if (!OF_ANY_RHYTHM.test(written)) return null;
  const text = arabicNumerals(simplified(foldText(written)));
  const found = NOT_A_RHYTHM.test(text) ? null : firstRhythm(text);
  if (!found) return null;
  const [before, behind] = [text.slice(0, found.from), text.slice(found.to)];
  const named = found.stretch === 'day' || found.stretch === 'workday' ? null : MONTHS_IN_BRACKETS.exec(text);
  const read = (named && monthsRule(named, found.stretch)) ?? ruleOf(found.stretch, behind);
  if (!read) return null;
  const { rule, length } = read;
  const bracketed = named ?? SPAN_IN_BRACKETS.exec(text);
  const months = monthsOf(SPAN_BEFORE.exec(before)) ?? monthsOf(named ? null : bracketed);
  if (!months && isOfUndatedPart(before, behind)) return null;
  const rest = `${SPAN_BEFORE.test(before) ? '' : before} ${behind.slice(length)}`;
  const except = EXCEPT_MONTHS.exec(behind);
  return { rule: withoutMonths(rule, except), months, rest: withoutParts(rest, [bracketed, except]) };
}

function withoutParts(text: string, parts: readonly (RegExpExecArray | null)[]): string {
  return parts.reduce((left, part) => (part ? left.replace(part[0], '') : left), text);
}

function isOfUndatedPart(before: string, behind: string): boolean {
  return UNDATED_PART.test(before) || UNDATED_PART.test(behind);
}

/** 每月25日前（1月、2月除外） */
const EXCEPT_MONTHS = /[(,]?(\d{1,2}(?:月?(?:份)?[、,和及与至~-]\d{1,2})*)月(?:份)?(?:除外|不报|不开)[)]?/;

function withoutMonths(rule: RecurrenceRule, except: RegExpExecArray | null): RecurrenceRule {
  if (rule.kind !== 'months' || !except) return rule;
  const [, named = ''] = except;
  const numbers = named.split(/\D+/).map(Number);
  const isRange = /[至~-]/.test(named);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const isLeftOut = (month: number): boolean => (isRange ? month >= first && month <= last : numbers.includes(month));
  return { ...rule, days: rule.days.filter(({ month }) => !isLeftOut(month)) };
}

/** A rule, and how many characters behind the rhythm's word say it. */
interface RuleRead {
  readonly rule: RecurrenceRule;
  readonly length: number;
}

function ruleOf(stretch: Stretch, behind: string): RuleRead | null {
  switch (stretch) {
    case 'day':
    case 'workday':
      return { rule: { kind: 'days', workdays: stretch === 'workday' }, length: 0 };
    case 'week':
    case 'twoWeeks':
      return weeksRule(behind, stretch === 'week' ? 1 : 2);
    case 'slot':
      return { rule: ofMonths(everyMonth([10, 20, LAST_DAY]), 1), length: 0 };
    case 'halfMonth':
      return { rule: ofMonths(everyMonth([15, LAST_DAY]), 1), length: 0 };
    case 'term':
      return termRule([1, 7], 6, behind);
    case 'schoolYear':
      return termRule([7], 12, behind);
    case 'oddMonths':
      return cycleRule(2, behind, 1);
    case 12:
      return yearRule(behind);
    default:
      return cycleRule(stretch, behind);
  }
}

function weeksRule(behind: string, interval: 1 | 2): RuleRead {
  const match = WEEKDAYS.exec(behind);
  const named = [...(match?.[1] ?? '').matchAll(/[1-6日天末]/g)].map(([day]) => weekdayNumber(day));
  // From Monday to Friday is due when it ends.
  const isRange = /[至到~-]/.test(match?.[1] ?? '');
  const weekdays = isRange ? named.slice(-1) : [...new Set(named)].sort((a, b) => a - b);
  return {
    rule: { kind: 'weeks', weekdays: weekdays.length > 0 ? weekdays : [FRIDAY], interval },
    length: match?.[0].length ?? 0,
  };
}

/** School terms end in January and July, months that hold for every place; the days differ. What names another part of one has no day. */
function termRule(months: readonly number[], cycle: MonthsPerWindow, behind: string): RuleRead | null {
  if (/^的?(?:初|开学|第|前|中|期中|\d+(?!\d*次))/.test(behind)) return null;
  const days = months.map((month) => ({ month, day: LAST_DAY }));
  const length = /^的?(?:期?末|底|结束)?[之以]?前?/.exec(behind)?.[0].length ?? 0;
  return { rule: { kind: 'months', days, cycle, monthsAfter: 0, endsIn: months.at(-1) ?? 0 }, length };
}

/**
 * Months, quarters and half years: a day of the last month of each (or of its month number `usualPlace`), unless another of its months, a
 * day early in it or one after its end is named.
 */
function cycleRule(cycle: MonthsPerWindow, behind: string, usualPlace: number = cycle): RuleRead | null {
  const after = AFTER_END.exec(behind);
  if (after) return ruleAfterEnd(after, cycle);
  const named = cycle > 1 ? MONTH_OF_CYCLE.exec(behind) : null;
  const length = named?.[0].length ?? 0;
  const inMonth = readDaysOfMonth(behind.slice(length));
  if (!inMonth) return null;
  const isEarly = cycle > 2 && isEarlyIn(inMonth.days, behind);
  const place = named ? placeInCycle(named, cycle) : isEarly ? 1 : usualPlace;
  if (place < 1 || place > cycle) return null;
  const days = lastMonths(cycle).flatMap((month) => inMonth.days.map((day) => ({ month: month - cycle + place, day })));
  return { rule: ofMonths(days, cycle), length: length + inMonth.length };
}

function ruleAfterEnd(after: RegExpExecArray, cycle: MonthsPerWindow): RuleRead | null {
  const count = Number(after[1] ?? after[3]);
  if (!isDay(count)) return null;
  const day = (after[2] ?? after[4] ?? '').endsWith('工作日') ? { workday: count } : count;
  const days = lastMonths(cycle).map((month) => ({ month: (month % CALENDAR_YEAR_LENGTH) + 1, day }));
  return { rule: ofMonths(sorted(days), cycle, 1), length: after[0].length };
}

function isEarlyIn(days: readonly DayOfMonth[], behind: string): boolean {
  return days.every(
    (day) =>
      (typeof day === 'number' && day <= EARLY_DAY && !/^的?中/.test(behind)) ||
      (typeof day !== 'number' && 'workday' in day && day.workday > 0),
  );
}

function placeInCycle([, number, word]: RegExpExecArray, cycle: number): number {
  if (number !== undefined) return Number(number);
  return word === '首' ? 1 : word === '中间' ? Math.ceil(cycle / 2) : cycle;
}

/** Days of the year, one after another; without any its last. */
function yearRule(behind: string): RuleRead | null {
  const match = DATES_OF_YEAR.exec(behind);
  if (!match?.[1]) {
    if (UNDATED_DAY.test(behind)) return null;
    const beginning = /^的?年?初/.exec(behind);
    if (beginning) return { rule: ofMonths([{ month: 1, day: LAST_DAY }], 12), length: beginning[0].length };
    const end = YEAR_END.exec(behind)?.[0] ?? '';
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

/** The months that stand in brackets behind a rhythm of months. */
function monthsRule([, months = '', day = '']: RegExpExecArray, stretch: Stretch): RuleRead | null {
  const cycle = typeof stretch === 'number' ? stretch : 1;
  const inMonth = readDaysOfMonth(day);
  const numbers = months.split(/\D+/).filter(Boolean).map(Number);
  if (!inMonth || numbers.some((month) => month < 1 || month > CALENDAR_YEAR_LENGTH)) return null;
  const days = numbers.flatMap((month) => inMonth.days.map((each) => ({ month, day: each })));
  return { rule: ofMonths(sorted(days), cycle), length: 0 };
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

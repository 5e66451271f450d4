/**
 * Weeks of a school term: 第3周, 3-4周, 第一周（2.17-2.23）. A week runs from Monday to Sunday, and the first is the one that holds the
 * first day of the term, as school calendars count.
 */
import { arabicNumerals } from '../text/chineseNumerals';
import { foldText } from '../text/foldText';
import { simplified } from '../text/simplifiedCharacters';
import type { IsoDate } from './isoDate';
import { addDays, daysAfterMonday, daysBetween, isoDate } from './isoDate';
import type { Period } from './period';
import { chineseDates } from './periodText';

/** What a cell says of weeks. */
export interface NamedWeeks {
  /** The first and the last of them, from 1. */
  readonly first: number;
  readonly last: number;
  /** A day of that week, 1 (Monday) to 7; null for the whole. */
  readonly weekday: number | null;
  /** It says 第 or 周, and is no bare number. */
  readonly isNamed: boolean;
  /** The dates that stand with them, as written but for their numerals; empty where none do. */
  readonly dates: string;
}

/** No year has more. */
const MOST_WEEKS = 53;
const WEEKS =
  /^\s*(?:教学)?(第?)\s*(\d{1,2})\s*(周?)(?:\s*([-—–―−~〜∼至到、和及])+\s*第?\s*(\d{1,2})\s*(周?))?(?:次|(?:结束)?[之以]?前(?:完成)?)?(?=$|[\s(:,\d]|周|星期)([\s\S]*)$/;
const ONE_DAY = /^[\s(,:]*(?:周|星期)([1-6日天])[)\s]*$/;
const DATED = /\d[./月]\d/;
const AND = /[、和及]/;

/**
 * The weeks that a text names, with what may stand beside them; null when it names none. A bare number counts as one, and 第3周前 is by
 * the end of that week.
 */
export function weeksIn(text: string): NamedWeeks | null {
  const match = WEEKS.exec(arabicNumerals(simplified(text.normalize('NFKC'))));
  const weeks = match && numbersOf(match);
  if (!weeks) return null;
  const rest = match[7] ?? '';
  const day = ONE_DAY.exec(rest)?.[1];
  if (day !== undefined && weeks.first === weeks.last && weeks.isNamed)
    return { ...weeks, weekday: /\d/.test(day) ? Number(day) : 7, dates: '' };
  const isDated = DATED.test(rest);
  // A note may stand in brackets or on a line of its own; what runs on says something else: 第3周起.
  if (rest !== '' && !isDated && !/^[\s(:,]/.test(rest)) return null;
  return { ...weeks, weekday: null, dates: isDated ? rest.replace(/^[\s(:,]+|[\s)]+$/g, '') : '' };
}

/** The first and the last week; null where they are none, or leave out some between. */
function numbersOf(match: RegExpExecArray): Pick<NamedWeeks, 'first' | 'last' | 'isNamed'> | null {
  const [first, last] = [Number(match[2]), Number(match[5] ?? match[2])];
  const isApart = AND.test(match[4] ?? '') && last !== first + 1;
  if (first < 1 || last < first || last > MOST_WEEKS || isApart) return null;
  return { first, last, isNamed: [match[1], match[3], match[6]].some(Boolean) };
}

/** Whether a text is numbers and nothing else, such as 1、3、5 or 第1、3、5周. */
export function isNumbers(text: string): boolean {
  return /^第?\d+(?:[-—–―−~〜∼至到、,;和及/]第?\d+)*周?次?$/.test(arabicNumerals(simplified(foldText(text))));
}

/** The days of those weeks, where the first begins on that Monday. */
export function daysOfWeeks({ first, last, weekday }: NamedWeeks, firstMonday: IsoDate): Period {
  const start = addDays(firstMonday, (first - 1) * 7 + (weekday ?? 1) - 1);
  return { start, end: weekday === null ? addDays(firstMonday, last * 7 - 1) : start };
}

/** The Monday that the term begins with, when those days are in that week of it; of a span its middle tells, as some count from Sunday. */
export function firstMondayFrom({ start, end }: Period, week: number): IsoDate {
  const middle = addDays(start, Math.floor(daysBetween(start, end) / 2));
  return addDays(middle, -daysAfterMonday(middle) - (week - 1) * 7);
}

const DAY = '(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]?';
const WEEKDAY = '(?:[(]?(?:周|星期)[1-6日天][)]?)?';
const BEGINS = '(?:开学|上课|行课|开课)';
const LEADS = '(?:时间|日期|日|1天|首日|定于|为|是|于|在|从|自|[:(,])*';
/** What may say it, the surest first. */
const SAYS_FIRST_WEEK: readonly (readonly RegExp[])[] = [
  [
    new RegExp(
      `(?<!\\d)1周${LEADS}${DAY}${WEEKDAY}(?:[-—–―−~〜∼至到]+(?:(?:\\d{4}年)?(\\d{1,2})月)?(\\d{1,2})[日号]?)?`,
      'g',
    ),
    new RegExp(`${DAY}${WEEKDAY}(?:起|开始|所在周)?,?(?:为|是|算)1周`, 'g'),
  ],
  [new RegExp(`${DAY}${WEEKDAY}(?:起|开始|正式|学生|师生|全体|全校|为|是|,)*${BEGINS}(?!典礼|前|后|检查|准备)`, 'g')],
  [new RegExp(`${BEGINS}${LEADS}${DAY}(?![-—–―−~〜∼至到]|放假|结束|休业)`, 'g')],
];

/**
 * The Monday of the first week by what the texts say of it: 2月17日开学, 第一周（2.17-2.23）. `yearOfMonth` gives the year of a month (1-12)
 * beside which none is written. Null when they say nothing of it, or several things that do not agree.
 */
export function firstMondayIn(texts: readonly string[], yearOfMonth: (month: number) => number): IsoDate | null {
  const plain = texts.map((text) => chineseDates(arabicNumerals(simplified(foldText(text)))));
  for (const words of SAYS_FIRST_WEEK) {
    const mondays = new Set(
      words
        .flatMap((pattern) => plain.flatMap((text) => [...text.matchAll(pattern)]))
        .flatMap((match) => {
          const days = daysOf(match, yearOfMonth);
          return days ? firstMondayFrom(days, 1) : [];
        }),
    );
    if (mondays.size > 0) return mondays.size === 1 ? ([...mondays][0] ?? null) : null;
  }
  return null;
}

/** The days that a match names: year, month and day of the first, month and day of the last. */
function daysOf(
  [, year, month = '', day, lastMonth, lastDay]: RegExpMatchArray,
  yearOfMonth: (month: number) => number,
): Period | null {
  const startYear = year === undefined ? yearOfMonth(Number(month)) : Number(year);
  const start = isoDate(startYear, Number(month), Number(day));
  if (start === null || lastDay === undefined) return start === null ? null : { start, end: start };
  const endMonth = Number(lastMonth ?? month);
  const end = isoDate(endMonth < Number(month) ? startYear + 1 : startYear, endMonth, Number(lastDay));
  const isOneWeek = end !== null && end >= start && daysBetween(start, end) <= 7;
  return { start, end: isOneWeek ? end : start };
}

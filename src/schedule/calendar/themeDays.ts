/** The theme days that environmental offices plan their publicity around, and what the user says of them. */
import type { IsoDate } from './isoDate';
import { isoDate, yearOf } from './isoDate';
import { foldText } from '../text/foldText';
import { literalPattern } from '../text/literalPattern';

/** When a theme day or week is in one year, as the office has it: those announced each year, and days of its own. Both days inclusive. */
export interface ThemeDayDates {
  readonly name: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** A theme day or week in one year. */
export interface ThemeDay extends ThemeDayDates {
  /** What a folded text that names it holds. */
  readonly pattern: RegExp;
}

type MonthDay = readonly [month: number, day: number];

interface KnownDay {
  readonly name: string;
  readonly pattern: RegExp;
  /** The same days every year, from a year on where the day is younger than the schedules that are read. */
  readonly fixed?: { readonly first: MonthDay; readonly last: MonthDay; readonly since?: number };
  /** Announced anew for each year; a year that is not here is not guessed. */
  readonly years?: Readonly<Record<number, { readonly first: MonthDay; readonly last: MonthDay }>>;
}

const on = (month: number, day: number, since?: number): Pick<KnownDay, 'fixed'> => ({
  fixed: { first: [month, day], last: [month, day], ...(since === undefined ? {} : { since }) },
});
const day = (month: number, date: number): { first: MonthDay; last: MonthDay } => ({
  first: [month, date],
  last: [month, date],
});
const span = (
  ...[fromMonth, from, toMonth, to]: readonly [number, number, number, number]
): { first: MonthDay; last: MonthDay } => ({ first: [fromMonth, from], last: [toMonth, to] });

/**
 * Sources: 六五环境日 by the Environmental Protection Law (2014), art. 12; 全国生态日 by the decision of the NPC Standing Committee of
 * 28 June 2023; weeks and days of the moving ones from the yearly announcements (gxaas.net 2013, lg.gov.cn, gosugo.com 2020,
 * hrzcn.com 2025). A day within a longer word (环境日常, 环境日报) is none.
 */
const KNOWN_DAYS: readonly KnownDay[] = [
  { name: '世界湿地日', pattern: /湿地日(?!常|报)/, ...on(2, 2) },
  { name: '植树节', pattern: /植树节/, ...on(3, 12) },
  { name: '世界水日', pattern: /世界水日/, ...on(3, 22) },
  { name: '中国水周', pattern: /中国水周/, fixed: span(3, 22, 3, 28) },
  { name: '世界气象日', pattern: /气象日(?!常|报)/, ...on(3, 23) },
  { name: '世界地球日', pattern: /地球日(?!常|报)/, ...on(4, 22) },
  { name: '国际生物多样性日', pattern: /生物多样性日(?!常|报)/, ...on(5, 22) },
  { name: '六五环境日', pattern: /环境日(?!常|报|益|志)/, ...on(6, 5) },
  { name: '世界海洋日', pattern: /(?:世界海洋日|海洋宣传日)/, ...on(6, 8) },
  { name: '全国生态日', pattern: /(?:全国|国家)生态日(?!常|报)/, ...on(8, 15, 2023) },
  { name: '国际臭氧层保护日', pattern: /臭氧层(?:保护)?日(?!常|报)/, ...on(9, 16) },
  {
    name: '全国节能宣传周',
    pattern: /节能宣传周/,
    years: {
      2013: span(6, 15, 6, 21),
      2019: span(6, 17, 6, 23),
      2020: span(6, 29, 7, 5),
      2021: span(8, 23, 8, 29),
      2023: span(7, 10, 7, 16),
      2024: span(5, 13, 5, 19),
      2025: span(6, 23, 6, 29),
    },
  },
  {
    name: '全国低碳日',
    pattern: /低碳日(?!常|报)/,
    years: {
      2013: day(6, 17),
      2019: day(6, 19),
      2020: day(7, 2),
      2023: day(7, 12),
      2024: day(5, 15),
      2025: day(6, 25),
    },
  },
];

/** The days whose dates are announced anew each year: the user may have to say when they are. */
export const MOVING_DAYS: readonly string[] = KNOWN_DAYS.filter(({ years }) => years !== undefined).map(
  ({ name }) => name,
);

/** The theme days whose dates in that year are known; what the office says of a day or week in it goes before what is known. */
export function themeDaysIn(year: number, officeDays: readonly ThemeDayDates[]): readonly ThemeDay[] {
  const officeDaysOfYear = officeDays.filter(({ first }) => yearOf(first) === year);
  const knownDays = KNOWN_DAYS.flatMap((day): readonly ThemeDay[] => {
    const officeDates = officeDaysOfYear.find(({ name }) => foldText(name) === foldText(day.name));
    const dates = officeDates ?? datesOf(day, year);
    return dates ? [{ name: day.name, first: dates.first, last: dates.last, pattern: day.pattern }] : [];
  });
  const addedDays = officeDaysOfYear
    .filter(({ name }) => !KNOWN_DAYS.some((day) => foldText(day.name) === foldText(name)))
    .map(({ name, first, last }): ThemeDay => ({
      name,
      first,
      last,
      pattern: new RegExp(literalPattern(foldText(name))),
    }));
  return [...knownDays, ...addedDays];
}

function datesOf({ fixed, years }: KnownDay, year: number): { readonly first: IsoDate; readonly last: IsoDate } | null {
  const days = fixed && year >= (fixed.since ?? year) ? fixed : years?.[year];
  const [first, last] = [days && isoDate(year, ...days.first), days && isoDate(year, ...days.last)];
  return first && last ? { first, last } : null;
}

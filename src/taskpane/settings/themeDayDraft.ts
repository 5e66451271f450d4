/** The theme days of one year as they are being entered. */
import { parseIsoDate, yearOf } from '../../schedule/calendar/isoDate';
import { foldText, isBlank } from '../../schedule/text/foldText';
import type { ThemeDayDates } from '../../schedule/calendar/themeDays';
import { MOVING_DAYS, themeDaysIn } from '../../schedule/calendar/themeDays';

/** A line of the table: a day that moves each year, or one of the office's own. */
export interface ThemeDayLine extends ThemeDayDates {
  /** Its name is known, and its dates may be without the user having said so. */
  readonly builtIn: boolean;
}

/** The moving days of the year, with blank dates where they are not known, and the office's own. */
export function themeDayLines(entered: readonly ThemeDayDates[], year: number): readonly ThemeDayLine[] {
  const knownDays = themeDaysIn(year, entered);
  const ofYear = entered.filter((one) => isOfYear(one, year));
  return [
    ...MOVING_DAYS.map((name) => {
      const dates = ofYear.find((one) => one.name === name) ?? knownDays.find((one) => one.name === name);
      return { name, first: dates?.first ?? '', last: dates?.last ?? '', builtIn: true };
    }),
    ...ofYear.filter(({ name }) => !MOVING_DAYS.includes(name)).map((one) => ({ ...one, builtIn: false })),
  ];
}

/** What was entered, with the dates of one day in place of those it had that year; without them both, it is as if nothing was said of it. A lone date stands for one day. */
export function withThemeDay(
  entered: readonly ThemeDayDates[],
  year: number,
  { name, first, last }: ThemeDayDates,
): readonly ThemeDayDates[] {
  const index = entered.findIndex((one) => one.name === name && isOfYear(one, year));
  if (first === '' && last === '') return entered.filter((_, at) => at !== index);
  const dates = { name, first: first === '' ? last : first, last: last === '' ? first : last };
  return index === -1 ? [...entered, dates] : entered.map((one, at) => (at === index ? dates : one));
}

/** Whether a day of that name may be added: it has a name that no line has yet. */
export function isNewThemeDay(name: string, lines: readonly ThemeDayLine[]): boolean {
  return !isBlank(name) && !lines.some((line) => foldText(line.name) === foldText(name));
}

/** Whether the dates are days of the calendar that follow one another. */
export function isThemeDay({ first, last }: ThemeDayDates): boolean {
  return parseIsoDate(first) !== null && parseIsoDate(last) !== null && first <= last;
}

function isOfYear({ first }: ThemeDayDates, year: number): boolean {
  return yearOf(first) === year;
}

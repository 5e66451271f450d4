/**
 * Days of the Gregorian calendar without a time or a zone, as ISO text `YYYY-MM-DD`: it sorts as it reads.
 * All is integer arithmetic on days since 1970-01-01, so no time zone can shift a day, and a sheet of 100,000 dates costs no `Date` objects.
 */
import type { DateSystem } from '../../workbook/sheetSnapshot';

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 1 March to the first of each month, March first: the year is counted from March, so that a leap day is its last. */
const DAYS_BEFORE_MONTH = [0, 31, 61, 92, 122, 153, 184, 214, 245, 275, 306, 337];
const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** The ISO text of a day; month 1-12, day 1-31. Null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const exists =
    Number.isInteger(year) &&
    year >= 1000 &&
    year <= 9999 &&
    Number.isInteger(month) &&
    month >= 1 &&
    month <= 12 &&
    Number.isInteger(day) &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return exists ? isoText(year, month, day) : null;
}

/** The day that ISO text names, or null when it names none. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day that this moment is where the computer stands. Fails where its clock shows no year of four digits. */
export function localDay(moment: Date): IsoDate {
  const day = isoDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
  if (day === null) throw new RangeError('The clock of this computer is not set.');
  return day;
}

export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}

/** The month, 1-12. */
export function monthOf(date: IsoDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1-31. */
export function dayOf(date: IsoDate): number {
  return Number(date.slice(8, 10));
}

/** The day as an office writes it: 2020年6月5日. */
export function chineseDay(date: IsoDate): string {
  return `${yearOf(date)}年${monthOf(date)}月${dayOf(date)}日`;
}

/** How many days the month (1-12) has. */
export function daysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeapYear ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** The last day of the month (1-12); 0 is December of the year before, 13 January of the year after. */
export function monthEnd(year: number, month: number): IsoDate {
  const yearOfMonth = year + Math.floor((month - 1) / 12);
  const monthOfYear = ((((month - 1) % 12) + 12) % 12) + 1;
  return isoText(yearOfMonth, monthOfYear, daysInMonth(yearOfMonth, monthOfYear));
}

/** The day so many days later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Excel's phantom 29 February 1900: serials from 61 on count one day too many (Microsoft, "Excel incorrectly assumes 1900 is a leap year"). */
const FIRST_SERIAL_AFTER_PHANTOM_DAY = 61;
/** 9999-12-31, the last day that Excel shows, in each system. */
const LAST_SERIAL: Readonly<Record<DateSystem, number>> = { 1900: 2_958_465, 1904: 2_957_003 };
/** The day number of serial 0 (1900: as counted from 61 on). */
const DAY_OF_SERIAL_0: Readonly<Record<DateSystem, number>> = { 1900: -25_569, 1904: -24_107 };

/** The day of an Excel serial (its fraction is a time of day and is dropped); null when out of Excel's range or before 1 March 1900. */
export function dateFromSerial(serial: number, system: DateSystem): IsoDate | null {
  const days = Math.floor(serial);
  const first = system === 1904 ? 0 : FIRST_SERIAL_AFTER_PHANTOM_DAY;
  return Number.isFinite(serial) && days >= first && days <= LAST_SERIAL[system]
    ? dateOfDay(days + DAY_OF_SERIAL_0[system])
    : null;
}

/** The serial that shows this day, in the given date system. */
export function serialFromDate(date: IsoDate, system: DateSystem): number {
  return dayNumber(date) - DAY_OF_SERIAL_0[system];
}

/** How many days the day lies after a Monday: 0 is a Monday, 6 a Sunday. */
export function daysAfterMonday(date: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

function isoText(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** Days after 1970-01-01, by the Gregorian calendar. */
function dayNumber(date: IsoDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const dayOfYear = (DAYS_BEFORE_MONTH[(month + 9) % 12] ?? 0) + dayOf(date) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - DAYS_TO_1970;
}

/** The day so many days after 1970-01-01. */
function dateOfDay(number: number): IsoDate {
  const days = number + DAYS_TO_1970;
  const cycle = Math.floor(days / DAYS_IN_400_YEARS);
  const inCycle = days - cycle * DAYS_IN_400_YEARS;
  // Of the cycle's days the leap days are taken out before dividing: one in 1,461, but not in 36,524, yet again on the last day.
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const dayOfYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  // Five months from March on (and from August on) have 153 days, so this rounds down to the month.
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const year = cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0);
  return isoText(year, month, dayOfYear - (DAYS_BEFORE_MONTH[fromMarch] ?? 0) + 1);
}

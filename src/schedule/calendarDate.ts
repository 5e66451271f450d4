/**
 * Days of the Gregorian calendar without a time or a zone, as ISO text `YYYY-MM-DD`: it sorts as it reads.
 * All arithmetic is in UTC, so no time zone can shift a day.
 */
import type { DateSystem } from '../workbook/sheetSnapshot';

/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

const MS_PER_DAY = 86_400_000;

/** The ISO text of a day; month 1-12, day 1-31. Null when there is no such day. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || year > 9999 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The day that ISO text names, or null when it names none. */
export function parseIsoDate(text: string): IsoDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
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

/** How many days the month (1-12) has. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The last day of the month (1-12). */
export function monthEnd(year: number, month: number): IsoDate {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day so many days later (negative: earlier). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** Excel's phantom 29 February 1900: serials from 61 on count one day too many (Microsoft, "Excel incorrectly assumes 1900 is a leap year"). */
const FIRST_SERIAL_AFTER_PHANTOM_DAY = 61;

/** The day of an Excel serial (its fraction is a time of day and is dropped); null when out of Excel's range or before 1 March 1900. */
export function dateFromSerial(serial: number, system: DateSystem): IsoDate | null {
  const days = Math.floor(serial);
  if (!Number.isFinite(serial) || days > 2_958_465) return null;
  if (system === 1904) return days < 0 ? null : new Date(Date.UTC(1904, 0, 1) + days * MS_PER_DAY).toISOString().slice(0, 10);
  return days < FIRST_SERIAL_AFTER_PHANTOM_DAY ? null : new Date(Date.UTC(1899, 11, 30) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The serial that shows this day, in the given date system. */
export function serialFromDate(date: IsoDate, system: DateSystem): number {
  return Math.round((Date.parse(date) - (system === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / MS_PER_DAY);
}

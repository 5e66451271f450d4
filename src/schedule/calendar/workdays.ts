import type { HolidayYear } from './holidays';
import { daysOf, NOTICED_YEARS } from './holidays';
import type { IsoDate } from './isoDate';
import { addDays, daysAfterMonday } from './isoDate';

/** Which days are worked. */
export interface WorkCalendar {
  readonly isDayOff: (date: IsoDate) => boolean;
  /** The day itself where it is worked, else the last one before it that is. */
  readonly workdayUpTo: (date: IsoDate) => IsoDate;
}

/** A stretch of days off longer than any: then a table is wrong, and its days are taken as they are. */
const LONGEST_STRETCH = 60;

/** The tables in force: the office's own for its years, the announced ones for the others. */
function holidayYears(officeYears: readonly HolidayYear[]): readonly HolidayYear[] {
  const own = new Set(officeYears.map(({ year }) => year));
  return [...NOTICED_YEARS.filter(({ year }) => !own.has(year)), ...officeYears];
}

/** Whether there is a table for the year; without one its days off are its weekends. */
export function hasHolidays(year: number, officeYears: readonly HolidayYear[]): boolean {
  return holidayYears(officeYears).some((each) => each.year === year);
}

/** The calendar by the tables in force. A year without a table has weekends alone. */
export function workCalendar(officeYears: readonly HolidayYear[]): WorkCalendar {
  const years = holidayYears(officeYears);
  const off = new Set(years.flatMap((year) => year.off.flatMap(daysOf)));
  const work = new Set(years.flatMap((year) => year.work));
  const isDayOff = (date: IsoDate): boolean => !work.has(date) && (off.has(date) || daysAfterMonday(date) >= 5);
  const known = new Map<IsoDate, IsoDate>();
  const workdayUpTo = (date: IsoDate): IsoDate => {
    const remembered = known.get(date);
    if (remembered !== undefined) return remembered;
    let day = date;
    for (let back = 0; back < LONGEST_STRETCH && isDayOff(day); back += 1) day = addDays(day, -1);
    const workday = isDayOff(day) ? date : day;
    known.set(date, workday);
    return workday;
  };
  return { isDayOff, workdayUpTo };
}

/** Work that comes round again: 每月28日前, 每季度末, 每周五. A rule gives a series of days, one for each time. */
import type { IsoDate } from './isoDate';
import { addDays, daysAfterMonday, daysInMonth, isoDate, monthEnd, monthOf, yearOf } from './isoDate';
import type { Period } from './period';
import type { DayOfMonth, RecurrenceRule, Rhythm } from './recurrenceRule';
import type { WorkCalendar } from './workdays';

/** A rule and the stretch it holds for: days before and after it are none of the series. Every second week is counted from the first of it. */
export interface Recurrence {
  readonly rule: RecurrenceRule;
  readonly within: Period;
}

/** What a rhythm comes to in a schedule of those days: the months it names itself are those of the schedule. */
export function recurrenceIn({ rule, months }: Rhythm, span: Period): Recurrence {
  if (!months) return { rule, within: span };
  const [year, firstMonth] = [yearOf(span.start), monthOf(span.start)];
  const yearOfMonth = (month: number): number => (month < firstMonth ? year + 1 : year);
  const start = addDays(monthEnd(yearOfMonth(months[0]), months[0] - 1), 1);
  const end = monthEnd(yearOfMonth(months[1]), months[1]);
  return { rule, within: commonDays(span, { start, end: end < start ? span.end : end }) };
}

/** The days of the first that are days of the second too; may be none, with an end before its start. */
export function commonDays(a: Period, b: Period): Period {
  return { start: laterOf(a.start, b.start), end: a.end < b.end ? a.end : b.end };
}

/** One time of the series. */
export interface Occurrence {
  /** The last day of what it is about: of 每月28日前 the month's end, though it is due on the 28th. */
  readonly aboutUntil: IsoDate;
  /** The first day on which it is to be done, and the last. */
  readonly start: IsoDate;
  readonly due: IsoDate;
}

const DAYS_PER_WEEK = 7;

/** The longest series there is, so that one without an end has one: two years of days. */
const MOST_DAYS = 731;

/** Every time of the series that is due within its stretch, in order. `calendar` says which days are worked. */
export function occurrencesOf({ rule, within }: Recurrence, calendar: WorkCalendar): readonly Occurrence[] {
  const times =
    rule.kind === 'days'
      ? dailyTimes(rule, within, calendar)
      : rule.kind === 'weeks'
        ? weeklyTimes(rule, within)
        : monthlyTimes(rule, within, calendar);
  return times.filter(({ due }) => due >= within.start && due <= within.end);
}

function dailyTimes(
  { workdays }: Extract<RecurrenceRule, { kind: 'days' }>,
  within: Period,
  { isDayOff }: WorkCalendar,
): readonly Occurrence[] {
  const times: Occurrence[] = [];
  const last = addDays(within.start, MOST_DAYS);
  for (let day = within.start; day <= within.end && day < last; day = addDays(day, 1))
    if (!workdays || !isDayOff(day)) times.push({ aboutUntil: day, start: day, due: day });
  return times;
}

function weeklyTimes(
  { weekdays, interval }: Extract<RecurrenceRule, { kind: 'weeks' }>,
  within: Period,
): readonly Occurrence[] {
  const times: Occurrence[] = [];
  for (let monday = mondayOf(within.start); monday <= within.end; monday = addDays(monday, DAYS_PER_WEEK * interval)) {
    weekdays.forEach((weekday, index) => {
      const before = weekdays[index - 1] ?? 0;
      const due = addDays(monday, weekday - 1);
      times.push({ aboutUntil: due, start: addDays(monday, before), due });
    });
  }
  return times;
}

function monthlyTimes(
  { days, cycle, monthsAfter, endsIn = cycle }: Extract<RecurrenceRule, { kind: 'months' }>,
  within: Period,
  calendar: WorkCalendar,
): readonly Occurrence[] {
  const times: Occurrence[] = [];
  for (let year = yearOf(within.start) - 1; year <= yearOf(within.end); year += 1) {
    for (const { month, day } of days) {
      const due = dayInMonth(year, month, day, calendar);
      if (due === null) continue;
      const lastMonth =
        monthsAfter === 0 ? month + ((((endsIn - month) % cycle) + cycle) % cycle) : month - monthsAfter;
      const cycleEnd = monthEnd(year, lastMonth);
      const cycleStart = monthsAfter === 0 ? addDays(monthEnd(year, lastMonth - cycle), 1) : addDays(cycleEnd, 1);
      const before = times.at(-1)?.due ?? '';
      const start = before >= cycleStart ? addDays(before, 1) : cycleStart;
      // Of several times in one stretch each is about its own part of it.
      times.push({
        aboutUntil: monthsAfter === 0 && cycle > 1 ? laterOf(due, monthEnd(year, month)) : cycleEnd,
        start,
        due,
      });
    }
  }
  return times;
}

function laterOf(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

/** The day in that month; null where the month has no such weekday (a fifth Friday) or so few working days. */
function dayInMonth(year: number, month: number, day: DayOfMonth, calendar: WorkCalendar): IsoDate | null {
  if (typeof day === 'number') return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
  if ('workday' in day) return workdayInMonth(year, month, day.workday, calendar);
  const { nth, weekday } = day;
  const last = monthEnd(year, month);
  if (nth < 0) return addDays(last, -((weekdayOf(last) - weekday + DAYS_PER_WEEK) % DAYS_PER_WEEK));
  const first = addDays(monthEnd(year, month - 1), 1);
  const found = addDays(
    first,
    ((weekday - weekdayOf(first) + DAYS_PER_WEEK) % DAYS_PER_WEEK) + (nth - 1) * DAYS_PER_WEEK,
  );
  return monthOf(found) === month ? found : null;
}

function workdayInMonth(year: number, month: number, nth: number, { isDayOff }: WorkCalendar): IsoDate | null {
  const step = nth > 0 ? 1 : -1;
  let left = Math.abs(nth);
  let day = nth > 0 ? addDays(monthEnd(year, month - 1), 1) : monthEnd(year, month);
  for (; monthOf(day) === month; day = addDays(day, step)) {
    if (isDayOff(day)) continue;
    left -= 1;
    if (left === 0) return day;
  }
  return null;
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(date: IsoDate): number {
  return daysAfterMonday(date) + 1;
}

function mondayOf(date: IsoDate): IsoDate {
  return addDays(date, -daysAfterMonday(date));
}

/** Work that comes round again as a calendar file says it: RFC 5545, 3.3.10. */
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Recurrence } from '../../schedule/calendar/recurrence';
import { occurrencesOf } from '../../schedule/calendar/recurrence';
import type { DayOfMonth, DayOfYear, RecurrenceRule } from '../../schedule/calendar/recurrenceRule';
import { LAST_DAY } from '../../schedule/calendar/recurrenceRule';
import { workCalendar } from '../../schedule/calendar/workdays';

/** Days of one event: the first, the rule that gives the others (null where there are none), and days of the rule that are none of the work's. */
export interface RecurringDays {
  /** Tells it from the other events of the same work; empty where it is alone. */
  readonly key: string;
  readonly first: IsoDate;
  readonly rule: string | null;
  readonly except: readonly IsoDate[];
}

/** The last day of the shortest month: from the next one on a month may lack a day. */
const SHORTEST_MONTH = 28;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MONTHS_OF_YEAR = 12;
const ANY_CALENDAR = workCalendar([]);

/**
 * The days (`dues`, in order, those from `from` on) as events. Calendars in offices understand one day of the month a rule, every so many months:
 * work that is due on several days of a month, or in months that are not evenly apart, comes as several events. Days that no rule gives, such as the
 * fifth working day or one moved before a holiday, are events of their own.
 */
export function recurringDays(
  { rule, within }: Recurrence,
  dues: readonly IsoDate[],
  from: IsoDate,
): readonly RecurringDays[] {
  const left = new Set(dues.filter((day) => day >= from));
  const ruled = partsOf(rule).flatMap(({ key, rule: part, by }): readonly RecurringDays[] => {
    const plain = occurrencesOf({ rule: part, within }, ANY_CALENDAR).flatMap(({ due }) => (due >= from ? [due] : []));
    const kept = plain.filter((day) => left.has(day));
    const [first] = kept;
    const last = kept.at(-1);
    if (first === undefined || last === undefined) return [];
    const except = plain.filter((day) => day > first && day < last && !left.has(day));
    for (const day of kept) left.delete(day);
    return [{ key, first, rule: first === last ? null : `${by};UNTIL=${compact(last)}`, except }];
  });
  const single = [...left].map((day) => ({ key: compact(day), first: day, rule: null, except: [] }));
  return [...ruled, ...single];
}

/** The day as calendar files write it: 20200615. */
export function compact(day: IsoDate): string {
  return day.replaceAll('-', '');
}

interface RulePart {
  readonly key: string;
  readonly rule: RecurrenceRule;
  /** Without its end. */
  readonly by: string;
}

function partsOf(rule: RecurrenceRule): readonly RulePart[] {
  if (rule.kind === 'months') return monthlyParts(rule);
  if (rule.kind === 'weeks') return [{ key: '', rule, by: byWeeks(rule) }];
  if (!rule.workdays) return [{ key: '', rule, by: 'FREQ=DAILY' }];
  const weekdays = { kind: 'weeks', weekdays: [1, 2, 3, 4, 5], interval: 1 } as const;
  return [{ key: '', rule: weekdays, by: byWeeks(weekdays) }];
}

function byWeeks({ weekdays, interval }: Extract<RecurrenceRule, { kind: 'weeks' }>): string {
  const days = weekdays.flatMap((weekday) => WEEKDAYS[weekday - 1] ?? []);
  return `FREQ=WEEKLY${interval === 1 ? '' : `;INTERVAL=${interval}`};BYDAY=${days.join(',')}`;
}

function monthlyParts(rule: Extract<RecurrenceRule, { kind: 'months' }>): readonly RulePart[] {
  const byDay = new Map<string, DayOfYear[]>();
  for (const each of rule.days) {
    if (typeof each.day !== 'number' && 'workday' in each.day) continue;
    const key = JSON.stringify(each.day);
    byDay.set(key, [...(byDay.get(key) ?? []), each]);
  }
  const groups = [...byDay.values()].flatMap((days) =>
    evenlyApart(days) === null ? days.map((day) => [day]) : [days],
  );
  return groups.flatMap((days) => {
    const [{ month, day } = { month: 0, day: 0 }] = days;
    const interval = evenlyApart(days) ?? MONTHS_OF_YEAR;
    return [
      {
        key: groups.length === 1 ? '' : `${month}-${keyOf(day)}`,
        rule: { ...rule, days },
        by: `FREQ=MONTHLY${interval === 1 ? '' : `;INTERVAL=${interval}`};${byDayOfMonth(day)}`,
      },
    ];
  });
}

function keyOf(day: DayOfMonth): string {
  if (typeof day === 'number') return String(day);
  return 'workday' in day ? `w${day.workday}` : `${day.nth}.${day.weekday}`;
}

/** How many months lie between one and the next, the last and the first of the year after among them; null where that differs. */
function evenlyApart(days: readonly DayOfYear[]): number | null {
  const interval = MONTHS_OF_YEAR / days.length;
  const [first] = days;
  return first && days.every(({ month }, index) => month === first.month + index * interval) ? interval : null;
}

/** Of a month that lacks the day its last one: the latest of those that may be. */
function byDayOfMonth(day: DayOfMonth): string {
  if (typeof day !== 'number' && 'workday' in day) return '';
  if (typeof day !== 'number') return `BYDAY=${day.nth}${WEEKDAYS[day.weekday - 1] ?? ''}`;
  if (day === LAST_DAY) return 'BYMONTHDAY=-1';
  if (day <= SHORTEST_MONTH) return `BYMONTHDAY=${day}`;
  const days = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

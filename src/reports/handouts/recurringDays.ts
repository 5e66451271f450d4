/** Work that comes round again as a calendar file says it: RFC 5545, 3.3.10. */
import type { IsoDate } from '../../schedule/calendar/isoDate';
import type { Recurrence } from '../../schedule/calendar/recurrence';
import { occurrencesOf } from '../../schedule/calendar/recurrence';
import type { DayOfMonth, DayOfYear, RecurrenceRule } from '../../schedule/calendar/recurrenceRule';
import { LAST_DAY } from '../../schedule/calendar/recurrenceRule';

/** Days of one event: the first, and the rule that gives the others; null where there are none. */
export interface RecurringDays {
  /** Tells it from the other events of the same work; empty where it is alone. */
  readonly key: string;
  readonly first: IsoDate;
  readonly rule: string | null;
}

/** The last day of the shortest month: from the next one on a month may lack a day. */
const SHORTEST_MONTH = 28;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const MONTHS_OF_YEAR = 12;

/**
 * The series' days from the day on (inclusive). Calendars in offices understand one day of the month a rule, every so many months: work that is due
 * on several days of a month, or in months that are not evenly apart, comes as several events.
 */
export function recurringDays({ rule, within }: Recurrence, from: IsoDate): readonly RecurringDays[] {
  const parts = rule.kind === 'weeks' ? [{ key: '', rule, by: byWeeks(rule) }] : monthlyParts(rule);
  return parts.flatMap(({ key, rule: part, by }): readonly RecurringDays[] => {
    const days = occurrencesOf({ rule: part, within }).flatMap(({ due }) => (due >= from ? [due] : []));
    const [first, ...others] = days;
    const last = others.at(-1);
    if (first === undefined) return [];
    return [{ key, first, rule: last === undefined ? null : `${by};UNTIL=${last.replaceAll('-', '')}` }];
  });
}

interface RulePart {
  readonly key: string;
  readonly rule: RecurrenceRule;
  /** Without its end. */
  readonly by: string;
}

function byWeeks({ weekdays, interval }: Extract<RecurrenceRule, { kind: 'weeks' }>): string {
  const days = weekdays.flatMap((weekday) => WEEKDAYS[weekday - 1] ?? []);
  return `FREQ=WEEKLY${interval === 1 ? '' : `;INTERVAL=${interval}`};BYDAY=${days.join(',')}`;
}

function monthlyParts(rule: Extract<RecurrenceRule, { kind: 'months' }>): readonly RulePart[] {
  const byDay = new Map<string, DayOfYear[]>();
  for (const each of rule.days) {
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
        key: groups.length === 1 ? '' : `${month}-${typeof day === 'number' ? day : `${day.nth}.${day.weekday}`}`,
        rule: { ...rule, days },
        by: `FREQ=MONTHLY${interval === 1 ? '' : `;INTERVAL=${interval}`};${byDayOfMonth(day)}`,
      },
    ];
  });
}

/** How many months lie between one and the next, the last and the first of the year after among them; null where that differs. */
function evenlyApart(days: readonly DayOfYear[]): number | null {
  const interval = MONTHS_OF_YEAR / days.length;
  const [first] = days;
  return first && days.every(({ month }, index) => month === first.month + index * interval) ? interval : null;
}

/** Of a month that lacks the day its last one: the latest of those that may be. */
function byDayOfMonth(day: DayOfMonth): string {
  if (typeof day !== 'number') return `BYDAY=${day.nth}${WEEKDAYS[day.weekday - 1] ?? ''}`;
  if (day === LAST_DAY) return 'BYMONTHDAY=-1';
  if (day <= SHORTEST_MONTH) return `BYMONTHDAY=${day}`;
  const days = Array.from({ length: day - SHORTEST_MONTH + 1 }, (_, index) => SHORTEST_MONTH + index);
  return `BYMONTHDAY=${days.join(',')};BYSETPOS=-1`;
}

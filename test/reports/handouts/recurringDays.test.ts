import { addDays, daysBetween, monthEnd } from '../../../src/schedule/calendar/isoDate';
import { workCalendar } from '../../../src/schedule/calendar/workdays';
import { readRecurrence } from '../../../src/schedule/calendar/readRecurrence';
import { occurrencesOf, recurrenceIn, weekdayOf } from '../../../src/schedule/calendar/recurrence';
import type { RecurringDays } from '../../../src/reports/handouts/recurringDays';
import { recurringDays } from '../../../src/reports/handouts/recurringDays';

const YEAR = { start: '2026-01-01', end: '2026-12-31' };
const recurrence = (text: string) => recurrenceIn(readRecurrence(text)!, YEAR);
const duesOf = (text: string) => occurrencesOf(recurrence(text), workCalendar([])).map(({ due }) => due);
const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The days that a calendar makes of an event (RFC 5545, 3.3.10), for the parts of rules that are written here: every day of the months or weeks
 * that the interval leaves is tried.
 */
function daysOfEvent({ first, rule, except }: RecurringDays): readonly string[] {
  if (rule === null) return [first];
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const until = parts.get('UNTIL')!.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const days: string[] = [];
  for (let day = first; day <= until; day = addDays(day, 1)) {
    if (parts.get('FREQ') === 'DAILY') {
      days.push(day);
      continue;
    }
    if (parts.get('FREQ') === 'WEEKLY') {
      const monday = addDays(first, 1 - weekdayOf(first));
      const weeks = Math.floor(daysBetween(monday, day) / 7);
      if (
        weeks % interval === 0 &&
        parts
          .get('BYDAY')!
          .split(',')
          .includes(NAMES[weekdayOf(day) - 1]!)
      )
        days.push(day);
      continue;
    }
    const months =
      (Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 + Number(day.slice(5, 7)) - Number(first.slice(5, 7));
    if (months % interval === 0 && daysInMonthOf(day, parts).includes(day)) days.push(day);
  }
  return days.filter((day) => !except.includes(day));
}

/** The days that the rule gives in the month of this day. */
function daysInMonthOf(day: string, parts: ReadonlyMap<string, string>): readonly string[] {
  const last = monthEnd(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const all = Array.from({ length: Number(last.slice(8)) }, (_, index) => addDays(`${day.slice(0, 8)}01`, index));
  const byDay = /^(-?\d)([A-Z]{2})$/.exec(parts.get('BYDAY') ?? '');
  if (byDay) {
    const named = all.filter((each) => NAMES[weekdayOf(each) - 1] === byDay[2]);
    return named.slice(Number(byDay[1]) < 0 ? -1 : Number(byDay[1]) - 1).slice(0, 1);
  }
  const wanted = parts.get('BYMONTHDAY')!.split(',').map(Number);
  const named = all.filter((each) => wanted.includes(Number(each.slice(8))) || (wanted.includes(-1) && each === last));
  return parts.get('BYSETPOS') === '-1' ? named.slice(-1) : named;
}

test.each([
  ['每月28日前', [{ key: '', first: '2026-06-28', rule: 'FREQ=MONTHLY;BYMONTHDAY=28;UNTIL=20261228' }]],
  ['每月底前', [{ key: '', first: '2026-06-30', rule: 'FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20261231' }]],
  ['每季度末', [{ key: '', first: '2026-06-30', rule: 'FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20261231' }]],
  ['每半年', [{ key: '', first: '2026-06-30', rule: 'FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;UNTIL=20261231' }]],
  ['每年12月20日前', [{ key: '', first: '2026-12-20', rule: null }]],
  ['每周五', [{ key: '', first: '2026-06-19', rule: 'FREQ=WEEKLY;BYDAY=FR;UNTIL=20261225' }]],
  ['每两周', [{ key: '', first: '2026-06-19', rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR;UNTIL=20261218' }]],
  ['每月第一个周五', [{ key: '', first: '2026-07-03', rule: 'FREQ=MONTHLY;BYDAY=1FR;UNTIL=20261204' }]],
  [
    '每月5日、20日',
    [
      { key: '1-5', first: '2026-07-05', rule: 'FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20261205' },
      { key: '1-20', first: '2026-06-20', rule: 'FREQ=MONTHLY;BYMONTHDAY=20;UNTIL=20261220' },
    ],
  ],
])('%s from 15 June', (text, events) => {
  expect(recurringDays(recurrence(text), duesOf(text), '2026-06-15')).toEqual(
    events.map((event) => ({ ...event, except: [] })),
  );
});

test.each([
  '每月28日前',
  '每月29日前',
  '每月30日前',
  '每月31日前',
  '每月底前',
  '每旬',
  '每半月',
  '每月5日、20日',
  '每月15日、30日',
  '每月最后一个周三',
  '每月第五个周一',
  '每两个月',
  '每双月第一周',
  '每季度末月25日前',
  '每季度首月10日前',
  '每季度结束后10日内',
  '每半年',
  '每年3月、5月、12月底前',
  '每周一、四',
  '每两周',
  '每周',
  '3-11月每月20日前',
  '下半年每季度末',
  '每日',
  '每个工作日',
  '每月前5个工作日',
  '每学期末',
  '单月10日前',
])('the days of the events are those of the series, from whatever day on: %s', (text) => {
  for (let from = '2026-01-01'; from <= '2026-12-31'; from = addDays(from, 9)) {
    const expected = duesOf(text).filter((due) => due >= from);
    const events = recurringDays(recurrence(text), duesOf(text), from);
    expect(events.flatMap(daysOfEvent).sort()).toEqual(expected);
    expect(new Set(events.map(({ key }) => key)).size).toBe(events.length);
  }
});

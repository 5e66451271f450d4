import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import { countStatuses, judgeStatus } from '../../../src/schedule/status/judgeStatus';
import { STATUSES } from '../../../src/schedule/status/status';
import { buildEntry, days, time, unreadable } from '../buildEntries';

const june = buildEntry({ time: time(6, 'middle') });
const on = (asOf: string) => judgeStatus(june, asOf, 10);

describe('how an entry of 6月中旬 (11 to 20 June) stands', () => {
  test.each([
    ['2020-05-31', 'planned'],
    ['2020-06-01', 'upcoming'],
    ['2020-06-10', 'upcoming'],
    ['2020-06-11', 'due'],
    ['2020-06-20', 'due'],
    ['2020-06-21', 'overdue'],
    ['2021-01-01', 'overdue'],
  ] as const)('on %s it is %s', (asOf, status) => {
    expect(on(asOf).status).toBe(status);
  });

  test('the days overdue are counted from the deadline', () => {
    expect(on('2020-06-20').daysOverdue).toBe(0);
    expect(on('2020-06-21').daysOverdue).toBe(1);
    expect(on('2020-07-20').daysOverdue).toBe(30);
  });
});

test('a month without a slot is overdue only after the month has ended', () => {
  const february = buildEntry({ time: time(2) });
  expect(judgeStatus(february, '2020-02-29', 10).status).toBe('due');
  expect(judgeStatus(february, '2020-03-01', 10).status).toBe('overdue');
});

test('what is marked done or cancelled stays so, however late the day', () => {
  expect(judgeStatus(buildEntry({ done: true }), '2021-01-01', 10)).toMatchObject({ status: 'done', daysOverdue: 0 });
  expect(judgeStatus(buildEntry({ cancelled: true }), '2021-01-01', 10)).toMatchObject({
    status: 'cancelled',
    daysOverdue: 0,
  });
});

test.each([
  ['2020-06-20', false, 0],
  ['2020-06-21', true, 1],
  ['2020-07-20', true, 30],
  [null, false, 0],
])('due by 20 June and done on %s: late %p, by %p days', (doneOn, doneLate, daysLate) => {
  const entry = buildEntry({ time: time(6, 'middle'), done: true });
  const judged = judgeStatus({ ...entry, marks: { ...entry.marks, doneOn } }, '2021-01-01', 10);
  expect(judged).toMatchObject({ status: 'done', doneLate, daysLate });
});

test('what the sheet says was done late is so, though the day is not known', () => {
  const entry = buildEntry({ time: time(6, 'middle'), done: true });
  const judged = judgeStatus({ ...entry, marks: { ...entry.marks, late: true } }, '2021-01-01', 10);
  expect(judged).toMatchObject({ status: 'done', doneLate: true, daysLate: 0 });
});

test('an entry that was moved is judged on the period it was moved to', () => {
  const moved = buildEntry({ time: time(4, 'first'), movedTo: [time(7, 'first')] });
  expect(judgeStatus(moved, '2020-05-01', 10).status).toBe('planned');
});

test.each([{ kind: 'open', text: '每月' } as const, unreadable('忙完再说'), { kind: 'missing' } as const])(
  'without a deadline (%p) nothing is ever overdue',
  (reading) => {
    expect(judgeStatus(buildEntry({ time: reading }), '2099-12-31', 10).status).toBe('planned');
  },
);

test('with 0 lead days nothing is upcoming', () => {
  expect(judgeStatus(june, '2020-06-10', 0).status).toBe('planned');
});

test('overdue never ends by itself: once overdue, overdue on every later day, a day more each day', () => {
  const day = fc.integer({ min: 0, max: 700 });
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), day, (start, length, later) => {
      const first = addDays('2020-01-01', start);
      const end = addDays(first, length);
      const entry = buildEntry({ time: days('某时段', first, end) });
      const judged = judgeStatus(entry, addDays(end, 1 + later), 10);
      expect(judged).toMatchObject({ status: 'overdue', daysOverdue: 1 + later });
    }),
  );
});

test('every status has a count, and the counts add up to the entries', () => {
  const judged = [june, buildEntry({ done: true }), buildEntry({ done: true })].map((entry) =>
    judgeStatus(entry, '2020-06-15', 10),
  );
  expect(countStatuses(judged)).toEqual({ done: 2, cancelled: 0, overdue: 0, due: 1, upcoming: 0, planned: 0 });
  expect(Object.keys(countStatuses([]))).toEqual(STATUSES);
});

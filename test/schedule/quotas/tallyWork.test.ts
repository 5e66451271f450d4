import { addDays } from '../../../src/schedule/calendar/isoDate';
import type { Work } from '../../../src/schedule/quotas/tallyWork';
import { planWork, tallyWork } from '../../../src/schedule/quotas/tallyWork';

const everyTwoMonths = { monthsPerWindow: 2, minimum: 1 } as const;
const doneOn = (day: string): Work => ({ due: day, done: true, doneOn: day });
const due = (day: string | null): Work => ({ due: day, done: false, doneOn: null });

/** Done in January, twice in May and June, three times in September and October; worked out by hand, from the day on. */
const WORKS = ['2020-01-15', '2020-05-10', '2020-06-20', '2020-09-01', '2020-10-02', '2020-10-03'].map(doneOn);
const STANDING = [
  { from: '2020-01-01', done: 0, missed: 0, madeUp: 0, owed: 0, nextDeadline: '2020-02-29' },
  { from: '2020-01-15', done: 1, missed: 0, madeUp: 0, owed: 0, nextDeadline: '2020-04-30' },
  { from: '2020-05-01', done: 1, missed: 1, madeUp: 0, owed: 1, nextDeadline: '2020-06-30' },
  { from: '2020-05-10', done: 2, missed: 1, madeUp: 0, owed: 1, nextDeadline: '2020-08-31' },
  { from: '2020-06-20', done: 3, missed: 1, madeUp: 1, owed: 0, nextDeadline: '2020-08-31' },
  { from: '2020-09-01', done: 4, missed: 2, madeUp: 1, owed: 1, nextDeadline: '2020-12-31' },
  { from: '2020-10-02', done: 5, missed: 2, madeUp: 2, owed: 0, nextDeadline: '2020-12-31' },
  { from: '2020-10-03', done: 6, missed: 2, madeUp: 2, owed: 0, nextDeadline: '2020-12-31' },
  { from: '2021-01-01', done: 6, missed: 3, madeUp: 2, owed: 1, nextDeadline: null },
];
const daysOf2020 = Array.from({ length: 367 }, (_, index) => addDays('2020-01-01', index));

describe('on every day of the year', () => {
  test('what was done stands as the table worked out by hand says', () => {
    for (const asOf of daysOf2020) {
      const standing = STANDING.findLast(({ from }) => from <= asOf)!;
      const { from } = standing;
      expect({ asOf, from, ...tallyWork(everyTwoMonths, 2020, WORKS, asOf) }).toMatchObject({ asOf, ...standing });
    }
  });

  test('where nothing may be made up, all that was missed stays owed', () => {
    for (const asOf of daysOf2020) {
      const { missed, nextDeadline } = STANDING.findLast((row) => row.from <= asOf)!;
      const tally = tallyWork({ ...everyTwoMonths, canMakeUp: false }, 2020, WORKS, asOf);
      expect({ asOf, ...tally }).toMatchObject({ asOf, missed, madeUp: 0, owed: missed, nextDeadline });
    }
  });

  test('what the schedule plans does not depend on the day', () => {
    for (const asOf of daysOf2020)
      expect(tallyWork(everyTwoMonths, 2020, WORKS, asOf)).toMatchObject({
        scheduled: [1, 0, 2, 0, 3, 0],
        short: [0, 1, 0, 1, 0, 1],
      });
  });
});

test('done without a day counts in the window of its deadline, done late in the window it was done in', () => {
  const late: Work = { due: '2020-02-28', done: true, doneOn: '2020-03-04' };
  const undated: Work = { due: '2020-02-28', done: true, doneOn: null };
  expect(tallyWork(everyTwoMonths, 2020, [late], '2020-12-31').counts).toEqual([0, 1, 0, 0, 0, 0]);
  expect(tallyWork(everyTwoMonths, 2020, [undated], '2020-12-31').counts).toEqual([1, 0, 0, 0, 0, 0]);
});

test('work without a deadline, or with one in another year, counts in no window but that of the whole year', () => {
  const works = [due(null), due('2021-01-10'), due('2020-03-31')];
  expect(planWork({ monthsPerWindow: 3, minimum: 1 }, 2020, works)).toMatchObject({
    total: 3,
    scheduled: [1, 0, 0, 0],
    short: [0, 1, 1, 1],
    inNoWindow: 2,
  });
  expect(planWork({ monthsPerWindow: 12, minimum: 4 }, 2020, works)).toMatchObject({
    total: 3,
    scheduled: [3],
    short: [1],
    inNoWindow: 0,
  });
});

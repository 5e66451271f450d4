import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import type { MonthsPerWindow } from '../../../src/schedule/calendar/windowLength';
import type { QuotaRule } from '../../../src/schedule/quotas/quota';
import { tallyQuota, windowsOfYear } from '../../../src/schedule/quotas/quota';

const everyTwoMonths: QuotaRule = { monthsPerWindow: 2, minimum: 1 };
const tally = (dates: string[], asOf: string, rule = everyTwoMonths) => tallyQuota(rule, 2020, dates, asOf);

test('the windows of two months are Jan-Feb to Nov-Dec, leap day included', () => {
  const windows = windowsOfYear(2020, 2);
  expect(windows).toHaveLength(6);
  expect(windows[0]).toEqual({ start: '2020-01-01', end: '2020-02-29' });
  expect(windows[5]).toEqual({ start: '2020-11-01', end: '2020-12-31' });
});

test.each([
  [1, 12],
  [2, 6],
  [3, 4],
  [6, 2],
  [12, 1],
] as const)('a year of windows of %i month(s) has %i', (length, count) => {
  const windows = windowsOfYear(2021, length);
  expect(windows).toHaveLength(count);
  windows.slice(1).forEach(({ start }, index) => expect(start).toBe(addDays(windows[index]!.end, 1)));
  expect([windows[0]!.start, windows.at(-1)!.end]).toEqual(['2021-01-01', '2021-12-31']);
});

test('a window is missed from the day after it ended, not before', () => {
  expect(tally([], '2020-02-29').missed).toBe(0);
  expect(tally([], '2020-03-01').missed).toBe(1);
});

test('a second opening in a later window makes up the missed one', () => {
  expect(tally(['2020-03-05', '2020-04-20'], '2020-06-15')).toMatchObject({ missed: 1, madeUp: 1, owed: 0 });
});

test('the first opening of a later window makes up nothing: that window needs it', () => {
  expect(tally(['2020-03-05'], '2020-06-15')).toMatchObject({ missed: 1, madeUp: 0, owed: 1 });
});

test('openings beyond the minimum are not carried forward to windows after them', () => {
  expect(tally(['2020-01-05', '2020-01-06', '2020-01-07'], '2020-05-01')).toMatchObject({
    missed: 1,
    madeUp: 0,
    owed: 1,
  });
});

test('a surplus in the window that still runs already makes up', () => {
  expect(tally(['2020-03-05', '2020-05-05', '2020-05-06'], '2020-05-10')).toMatchObject({
    missed: 1,
    madeUp: 1,
    owed: 0,
  });
});

test('a minimum of three in a month falls short by what is lacking', () => {
  const threeAMonth = { monthsPerWindow: 1, minimum: 3 } as const;
  expect(
    tally(['2020-01-05', '2020-02-01', '2020-02-02', '2020-02-03', '2020-02-04'], '2020-03-01', threeAMonth),
  ).toMatchObject({ missed: 2, madeUp: 1, owed: 1 });
});

describe('whatever the dates', () => {
  const dates = fc.array(
    fc.integer({ min: -30, max: 400 }).map((offset) => addDays('2020-01-01', offset)),
    { maxLength: 30 },
  );
  const asOf = fc.integer({ min: -30, max: 500 }).map((offset) => addDays('2020-01-01', offset));
  const rule = fc.record({
    monthsPerWindow: fc.constantFrom<MonthsPerWindow>(1, 2, 3, 6, 12),
    minimum: fc.integer({ min: 0, max: 4 }),
  });

  test('no more is made up than was missed, and owed is the rest', () => {
    fc.assert(
      fc.property(dates, asOf, rule, (held, day, quota) => {
        const { missed, madeUp, owed } = tallyQuota(quota, 2020, held, day);
        expect(madeUp).toBeGreaterThanOrEqual(0);
        expect(madeUp).toBeLessThanOrEqual(missed);
        expect(owed).toBe(missed - madeUp);
      }),
    );
  });

  test('the order of the dates does not matter', () => {
    fc.assert(
      fc.property(dates, asOf, rule, (held, day, quota) => {
        expect(tallyQuota(quota, 2020, [...held].reverse(), day)).toEqual(tallyQuota(quota, 2020, held, day));
      }),
    );
  });

  test('one more date never raises what is owed', () => {
    fc.assert(
      fc.property(dates, asOf, rule, fc.integer({ min: 0, max: 365 }), (held, day, quota, offset) => {
        const more = tallyQuota(quota, 2020, [...held, addDays('2020-01-01', offset)], day);
        expect(more.owed).toBeLessThanOrEqual(tallyQuota(quota, 2020, held, day).owed);
      }),
    );
  });

  test('with the same dates, a later day never lowers what was missed', () => {
    fc.assert(
      fc.property(dates, asOf, rule, fc.integer({ min: 0, max: 200 }), (held, day, quota, offset) => {
        expect(tallyQuota(quota, 2020, held, addDays(day, offset)).missed).toBeGreaterThanOrEqual(
          tallyQuota(quota, 2020, held, day).missed,
        );
      }),
    );
  });
});

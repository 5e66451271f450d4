import { lastDayOf } from '../../../src/schedule/entries/lastDay';
import type { Entry } from '../../../src/schedule/entries/entry';

function scheduleWith(year: number, ...ends: readonly (string | null)[]) {
  return { year, entries: ends.map((end) => ({ period: end && { start: end, end } }) as Entry) };
}

test('a schedule ends with its year, also when its work is done before', () => {
  expect(lastDayOf(scheduleWith(2020, '2020-06-10', null))).toBe('2020-12-31');
});

test('a schedule that runs over the year end ends with its last deadline', () => {
  expect(lastDayOf(scheduleWith(2020, '2020-10-10', '2021-01-31', '2021-01-10'))).toBe('2021-01-31');
});

test('a slip years ahead makes no schedule longer', () => {
  expect(lastDayOf(scheduleWith(2020, '2099-01-31'))).toBe('2020-12-31');
});

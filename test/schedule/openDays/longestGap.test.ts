import { longestGap } from '../../../src/schedule/openDays/longestGap';

const YEAR = [{ start: '2020-01-01', end: '2020-06-15' }];

test('it is counted from one opening to the next', () => {
  expect(longestGap(YEAR, ['2020-01-10', '2020-04-20', '2020-06-01'])).toEqual({
    days: 101,
    from: '2020-01-10',
    to: '2020-04-20',
  });
});

test('the time up to the day of judging counts too', () => {
  expect(longestGap(YEAR, ['2020-01-10', '2020-02-01'])).toMatchObject({ from: '2020-02-01', to: '2020-06-15' });
});

test('a suspension is no gap: counting begins anew after it', () => {
  const stretches = [
    { start: '2020-01-01', end: '2020-01-31' },
    { start: '2020-05-01', end: '2020-06-15' },
  ];
  expect(longestGap(stretches, ['2020-01-20'])).toEqual({ days: 45, from: '2020-05-01', to: '2020-06-15' });
});

test('of equals the earliest is told', () => {
  expect(longestGap([{ start: '2020-01-01', end: '2020-01-21' }], ['2020-01-11'])).toMatchObject({
    from: '2020-01-01',
  });
});

test('without an active day there is none', () => {
  expect(longestGap([], ['2020-01-11'])).toBeNull();
});

import { completion } from '../../../src/schedule/status/status';

const NONE = { done: 0, cancelled: 0, overdue: 0, due: 0, upcoming: 0, planned: 0 };

test('the share done is of all that is not cancelled', () => {
  expect(completion({ ...NONE, done: 1, cancelled: 5, overdue: 1, planned: 1 })).toEqual({
    done: 1,
    asked: 3,
    share: 1 / 3,
    percent: 33,
  });
});

test('where everything is cancelled there is no share', () => {
  expect(completion({ ...NONE, cancelled: 2 })).toEqual({ done: 0, asked: 0, share: null, percent: 0 });
});

import { findYearTurn } from '../../../src/schedule/calendar/yearTurn';

describe('months in the order of the rows', () => {
  it.each([
    ['a school year', [9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7, 8], 9],
    ['a fiscal year', [4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3], 4],
    ['a winter', [11, 12, 1], 11],
    ['a school year with one month out of order', [9, 10, 11, 12, 1, 2, 10, 3, 4], 9],
  ])('of %s run over the year’s end', (_, months, first) => expect(findYearTurn(months)).toBe(first));

  it.each([
    ['a calendar year', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    ['one row out of order', [1, 2, 3, 12, 4, 5]],
    ['one January among later months', [10, 11, 1, 12]],
    ['tables by section, each starting at January', [1, 3, 12, 1, 5, 12, 2, 11]],
    ['a fall that is no year’s end', [6, 7, 3, 4]],
    ['nothing', []],
  ])('of %s stay in one year', (_, months) => expect(findYearTurn(months)).toBeNull());
});

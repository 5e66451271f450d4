import { NOTICED_YEARS } from '../../../src/schedule/calendar/holidays';
import { daysOffDraftOf, stretchesIn, withDaysOff } from '../../../src/taskpane/settings/daysOffDraft';

test.each(NOTICED_YEARS.map(({ year }) => year))('the announced table of %d is read back as it is shown', (year) => {
  const { off, work } = NOTICED_YEARS.find((each) => each.year === year)!;
  expect(withDaysOff([], daysOffDraftOf([], year))).toEqual([{ year, off, work }]);
});

test('a year without a table is blank, and blank is no table', () => {
  expect(daysOffDraftOf([], 2027)).toEqual({ year: 2027, off: '', work: '' });
  const own = [{ year: 2027, off: [{ start: '2027-01-01', end: '2027-01-03' }], work: [] }];
  expect(withDaysOff(own, { year: 2027, off: '', work: ' ' })).toEqual([]);
  expect(withDaysOff(own, null)).toBe(own);
});

test('what is no day is named, and nothing kept is lost by it', () => {
  expect(stretchesIn('1月1日至3日、春节放八天', 2027).fault).toBe('春节放八天');
  expect(withDaysOff([], { year: 2027, off: '春节放八天', work: '' })).toBeNull();
});

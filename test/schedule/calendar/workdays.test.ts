import { daysOf, NOTICED_YEARS } from '../../../src/schedule/calendar/holidays';
import { daysAfterMonday } from '../../../src/schedule/calendar/isoDate';
import { hasHolidays, workCalendar } from '../../../src/schedule/calendar/workdays';

test('the weekday of a day', () => {
  expect(['2020-06-05', '2024-02-29', '2019-12-29', '2026-11-29'].map(daysAfterMonday)).toEqual([4, 3, 6, 6]);
});

/** How many days each notice gives off and has worked instead, counted by hand from its text (元旦 days of the year before included). */
test.each([
  [2019, 24, 7],
  [2020, 30, 6],
  [2021, 31, 7],
  [2022, 31, 7],
  [2023, 27, 7],
  [2024, 28, 8],
  [2025, 28, 5],
  [2026, 33, 6],
])('%d has %d days off and %d days worked instead', (year, off, work) => {
  const table = NOTICED_YEARS.find((each) => each.year === year)!;
  expect(table.off.flatMap(daysOf)).toHaveLength(off);
  expect(table.work).toHaveLength(work);
});

test('what is worked instead is a weekend day outside the days off, and each stretch is the text of a notice', () => {
  for (const { off, work, notice } of NOTICED_YEARS) {
    const free = new Set(off.flatMap(daysOf));
    expect(work.filter((day) => daysAfterMonday(day) < 5 || free.has(day))).toEqual([]);
    expect(off.every(({ start, end }) => start <= end)).toBe(true);
    expect(notice).toMatch(/^国办发明电〔20\d\d〕\d+号/);
  }
});

test.each([
  ['a plain weekday stays', '2020-06-05', '2020-06-05'],
  ['a Sunday', '2020-05-10', '2020-05-09'], // the Saturday before was worked
  ['in 国庆', '2020-10-08', '2020-09-30'],
  ['in the lengthened 春节', '2020-02-01', '2020-01-23'],
  ['a Saturday that is worked', '2024-05-11', '2024-05-11'],
  ['元旦, from the notice of the next year', '2022-12-31', '2022-12-30'],
])('the working day up to %s', (_, day, workday) => {
  expect(workCalendar([]).workdayUpTo(day)).toBe(workday);
});

test('a year without a table has weekends alone, and is said to have none', () => {
  expect(hasHolidays(2027, [])).toBe(false);
  expect(workCalendar([]).isDayOff('2027-10-01')).toBe(false); // a Friday
  expect(workCalendar([]).isDayOff('2027-10-02')).toBe(true);
});

test('the office’s table stands in place of the announced one', () => {
  const own = { year: 2020, off: [{ start: '2020-03-16', end: '2020-03-16' }], work: ['2020-03-14'] };
  const calendar = workCalendar([own]);
  expect(calendar.workdayUpTo('2020-03-16')).toBe('2020-03-14'); // Sunday the 15th is off, Saturday the 14th is worked
  expect(calendar.isDayOff('2020-03-14')).toBe(false);
  expect(calendar.isDayOff('2020-10-01')).toBe(false);
  expect(hasHolidays(2027, [{ ...own, year: 2027 }])).toBe(true);
});

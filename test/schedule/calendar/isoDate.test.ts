import fc from 'fast-check';
import {
  addDays,
  dateFromSerial,
  dayOf,
  daysBetween,
  daysInMonth,
  isoDate,
  localDay,
  monthEnd,
  monthOf,
  parseIsoDate,
  serialFromDate,
  yearOf,
} from '../../../src/schedule/calendar/isoDate';

const day = fc.integer({ min: 0, max: 150_000 }).map((n) => addDays('1900-03-01', n));

test('a day that does not exist is no day', () => {
  expect(isoDate(2021, 2, 29)).toBeNull();
  expect(isoDate(2020, 2, 29)).toBe('2020-02-29');
  expect(parseIsoDate('2020-6-5')).toBeNull();
  expect(parseIsoDate('2020-13-01')).toBeNull();
});

test('months end where the calendar says', () => {
  expect(monthEnd(2020, 2)).toBe('2020-02-29');
  expect(monthEnd(2021, 2)).toBe('2021-02-28');
  expect(monthEnd(2020, 12)).toBe('2020-12-31');
  expect(daysInMonth(2020, 4)).toBe(30);
});

test('a day splits into its year, month and day', () => {
  expect([yearOf('2020-06-05'), monthOf('2020-06-05'), dayOf('2020-06-05')]).toEqual([2020, 6, 5]);
});

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }),
  );
});

test('every day of the years 1600 to 2400 comes after the one before, as the clock of the machine counts them', () => {
  let date = '1600-01-01';
  for (let time = Date.UTC(1600, 0, 1); time <= Date.UTC(2400, 11, 31); time += 86_400_000) {
    if (date !== new Date(time).toISOString().slice(0, 10))
      throw new Error(`${date} for ${new Date(time).toISOString()}`);
    date = addDays(date, 1);
  }
  expect(date).toBe('2401-01-01');
});

test('a month before January or after December is one of the next year', () => {
  expect(monthEnd(2020, 0)).toBe('2019-12-31');
  expect(monthEnd(2020, 13)).toBe('2021-01-31');
});

test('the last day that Excel shows is the last that is read, in either date system', () => {
  expect([dateFromSerial(2_958_465, 1900), dateFromSerial(2_957_003, 1904)]).toEqual(['9999-12-31', '9999-12-31']);
  expect([dateFromSerial(2_958_466, 1900), dateFromSerial(2_957_004, 1904)]).toEqual([null, null]);
});

test('a serial is read back in either date system', () => {
  fc.assert(
    fc.property(
      day.filter((d) => d >= '1904-01-01'),
      fc.constantFrom<1900 | 1904>(1900, 1904),
      (date, system) => {
        expect(dateFromSerial(serialFromDate(date, system), system)).toBe(date);
      },
    ),
  );
});

test('both date systems agree with Excel on 5 June 2020', () => {
  expect(serialFromDate('2020-06-05', 1900)).toBe(43_987);
  expect(serialFromDate('2020-06-05', 1904)).toBe(42_525);
});

test('a time of day is dropped, and what is no date is none', () => {
  expect(dateFromSerial(43_987.75, 1900)).toBe('2020-06-05');
  expect(dateFromSerial(60, 1900)).toBeNull();
  expect(dateFromSerial(-1, 1904)).toBeNull();
  expect(dateFromSerial(Number.NaN, 1900)).toBeNull();
});

test.each([
  [new Date(2020, 5, 15, 0, 0, 1), '2020-06-15'],
  [new Date(2020, 11, 31, 23, 59, 59), '2020-12-31'],
])('a moment is of the day where the computer stands: %s', (now, day) => {
  expect(localDay(now)).toBe(day);
});

test('a clock without a year of four digits has no day', () => {
  expect(() => localDay(new Date(Number.NaN))).toThrow(RangeError);
});

import fc from 'fast-check';
import { FESTIVAL_YEARS, dateFestivals } from '../../../src/schedule/calendar/festivals';
import { readPeriod } from '../../../src/schedule/calendar/readPeriod';

function read(text: string, year = 2023): string {
  const reading = readPeriod(text, { year, month: null, dateSystem: 1900, numberFormat: 'General' });
  return reading.kind === 'period' ? `${reading.period.start}..${reading.period.end}` : reading.kind;
}

test.each([
  ['五一前', '2023-04-30'],
  ['国庆前', '2023-09-30'],
  ['十一前', '2023-09-30'],
  ['七一前', '2023-06-30'],
  ['六一前夕', '2023-05-31'],
  ['教师节前', '2023-09-09'],
  ['元旦前', '2023-12-31'],
  ['2024年元旦前', '2023-12-31'],
  ['春节前', '2023-01-21'],
  ['2024年春节前', '2024-02-09'],
  ['清明节前', '2023-04-04'],
  ['端午节前', '2023-06-21'],
  ['中秋节前', '2023-09-28'],
  ['重阳节前', '2023-10-22'],
  ['元宵节前', '2023-02-04'],
])('%s is by the day before it', (text, end) => expect(read(text).split('..')[1]).toBe(end));

test.each([
  ['国庆期间', '2023-10-01..2023-10-07'],
  ['“十一”期间', '2023-10-01..2023-10-07'],
  ['春节期间', '2023-01-22..2023-01-28'],
  ['端午', '2023-06-22..2023-06-24'],
  ['六一儿童节', '2023-06-01..2023-06-01'],
])('%s is the days of it', (text, days) => expect(read(text)).toBe(days));

test.each([
  ['十一月', '2023-11-01..2023-11-30'],
  ['二十一日前', 'unreadable'],
  ['建军', '2023-08-01..2023-08-01'],
])('%s is read as it stands', (text, days) => expect(read(text)).toBe(days));

test('spring festivals as the State Council announced its days off', () => {
  expect([2008, 2015, 2019, 2020, 2024, 2025, 2026].map((year) => read('春节', year).slice(5, 10))).toEqual([
    '02-07',
    '02-19',
    '02-05',
    '01-25',
    '02-10',
    '01-29',
    '02-17',
  ]);
});

test('a festival that moves is not guessed outside the years that are known', () => {
  const year = FESTIVAL_YEARS.last + 1;
  expect(readPeriod('春节前', { year, month: null, dateSystem: 1900, numberFormat: 'General' })).toEqual({
    kind: 'unreadable',
    text: '春节前',
    unknownFestival: true,
  });
  expect(read('国庆前', year)).toBe(`${year}-09-01..${year}-09-30`);
});

test('every known year has all of them, at their time of the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: FESTIVAL_YEARS.first, max: FESTIVAL_YEARS.last }), (year) => {
      const months = ['春节', '清明', '端午', '中秋', '重阳'].map((name) => Number(read(name, year).slice(5, 7)));
      const allowed = [[1, 2], [4], [5, 6], [9, 10], [10, 11]];
      expect(months.every((month, index) => allowed[index]?.includes(month))).toBe(true);
    }),
  );
});

test('a text without festivals stays as it is', () =>
  expect(dateFestivals('6月底前', 2023)).toEqual({ text: '6月底前', unknownYear: false }));

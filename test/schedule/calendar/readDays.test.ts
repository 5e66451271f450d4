import fc from 'fast-check';
import { addDays, dayOf, monthOf, serialFromDate } from '../../../src/schedule/calendar/isoDate';
import { readOpeningDates } from '../../../src/schedule/calendar/readDays';

const read = (text: string) => readOpeningDates(text, 'General', 1900, 2020);

describe('a date written as text', () => {
  test.each([
    '2020-02-20',
    '2020/2/20',
    '2020.2.20',
    '2020年2月20日',
    '2020年02月20号',
    '20200220',
    '２０２０年２月２０日',
    ' 2020 年 2 月 20 日 ',
    '2月20日',
    '2/20',
    '2-20',
    '2020年2月20日上午',
    '2020年2月20日 9:00',
    '2020年2月20日9:00-11:30',
    '2020-02-20 09:00:00',
    '2020-02-20T09:00',
    '2020年2月20日（星期四）',
    '2月20日周四下午',
    '2020年2月20日 9时',
  ])('%s is 20 February 2020', (text) => {
    expect(read(text)).toEqual(['2020-02-20']);
  });

  test.each([
    '2月',
    '上旬',
    '2月30日',
    '2019-02-29',
    '待定',
    '2020年2月20日-22日',
    '13月1日',
    '20201301',
    '',
    ' ',
    '周四',
    '2月20日左右',
  ])('“%s” is no day', (text) => {
    expect(read(text)).toBeNull();
  });

  test('several days in one cell are each a day', () => {
    expect(read('3月5日、3月12日')).toEqual(['2020-03-05', '2020-03-12']);
    expect(read('3月5日\n4月2日')).toEqual(['2020-03-05', '2020-04-02']);
  });

  test('one unreadable day among several makes the cell unreadable', () => {
    expect(read('3月5日、下旬')).toBeNull();
  });

  test('another year is read as it stands', () => {
    expect(read('2019年12月31日')).toEqual(['2019-12-31']);
  });
});

describe('a real date cell', () => {
  const anyDay = fc.integer({ min: 1, max: 20_000 }).map((offset) => addDays('1999-12-31', offset));

  test('is its day in either date system, time of day or not', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.constantFrom(1900 as const, 1904 as const),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (day, system, time) => {
          expect(readOpeningDates(serialFromDate(day, system) + time, 'yyyy"年"m"月"d"日"', system, 2020)).toEqual([
            day,
          ]);
        },
      ),
    );
  });

  test('a number that is not shown as a date is no day', () => {
    expect(readOpeningDates(43881, 'General', 1900, 2020)).toBeNull();
    expect(readOpeningDates(43881, '0.00', 1900, 2020)).toBeNull();
  });

  test('a number like 20200220 is the day it spells', () => {
    expect(readOpeningDates(20200220, 'General', 1900, 2020)).toEqual(['2020-02-20']);
  });

  test('an empty, true or false cell is no day', () => {
    expect(readOpeningDates(null, 'General', 1900, 2020)).toBeNull();
    expect(readOpeningDates(true, 'yyyy/m/d', 1900, 2020)).toBeNull();
  });
});

test('month and day with no year are of the schedule’s year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 364 }), (offset) => {
      const day = addDays('2021-01-01', offset);
      expect(readOpeningDates(`${monthOf(day)}月${dayOf(day)}日`, 'General', 1900, 2021)).toEqual([day]);
    }),
  );
});

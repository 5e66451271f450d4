import { CALENDAR_WORDS } from '../../../src/schedule/calendar/calendarWords';

const [zh, en] = [CALENDAR_WORDS['zh-CN'], CALENDAR_WORDS['en-US']];

test('days in Chinese have no leading zeros, with and without the year', () => {
  expect(zh.date('2020-06-05')).toBe('2020年6月5日');
  expect(zh.monthDay('2020-06-05')).toBe('6月5日');
});

test.each([
  ['2020-06-05', '2020-06-05', '2020年6月5日', '6月5日'],
  ['2020-06-01', '2020-06-10', '2020年6月1日至10日', '6月1日至10日'],
  ['2020-06-29', '2020-07-05', '2020年6月29日至7月5日', '6月29日至7月5日'],
  ['2020-12-21', '2021-01-10', '2020年12月21日至2021年1月10日', '12月21日至1月10日'],
  ['2020-06-21', '2021-06-30', '2020年6月21日至2021年6月30日', '6月21日至6月30日'],
])('%s to %s says nothing twice', (start, end, withYear, ofTheYear) => {
  expect(zh.dateRange(start, end)).toBe(withYear);
  expect(zh.monthDayRange(start, end)).toBe(ofTheYear);
});

test('a range of one day in English is that day', () => {
  expect(en.dateRange('2020-06-05', '2020-06-05')).toBe('2020-06-05');
  expect(en.dateRange('2020-06-05', '2020-06-10')).toBe('2020-06-05 to 2020-06-10');
});

test('quarters are counted from one', () => {
  expect([1, 2, 3, 4].map(zh.quarter)).toEqual(['一季度', '二季度', '三季度', '四季度']);
  expect(zh.quarterOfYear(2021, 1)).toBe('2021年一季度');
  expect(en.quarterOfYear(2021, 4)).toBe('2021 Q4');
});

test('months are counted from one', () => {
  expect([zh.month(12), en.month(12)]).toEqual(['12月', 'Dec']);
  expect([zh.monthOfYear(2021, 3), en.monthOfYear(2021, 3)]).toEqual(['2021年3月', '2021-03']);
});

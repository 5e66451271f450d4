import { readOpeningTimes } from '../../../src/schedule/openDays/readOpeningTimes';

const read = (text: string, month: number | null = null) =>
  readOpeningTimes(text, 'General', { year: 2023, month, dateSystem: 1900 });
const periods = (text: string, month: number | null = null) =>
  read(text, month)?.periods.map(({ start, end }) => (start === end ? start : `${start}~${end}`)) ?? null;

test.each([
  ['3月6日至3月8日', ['2023-03-06~2023-03-08']],
  ['2023.4.11-4.14', ['2023-04-11~2023-04-14']],
  ['5月15日—19日', ['2023-05-15~2023-05-19']],
  ['4月份', ['2023-04-01~2023-04-30']],
  ['3月上旬', ['2023-03-01~2023-03-10']],
  ['3月下旬至4月上旬', ['2023-03-21~2023-04-10']],
  ['3-4月', ['2023-03-01~2023-04-30']],
])('%s, inside one window, is one opening', (text, expected) => expect(periods(text)).toEqual(expected));

test.each([
  ['3月1日和3月15日', ['2023-03-01', '2023-03-15']],
  ['1月9日及5月9日', ['2023-01-09', '2023-05-09']],
  ['3月1日，3月2日', ['2023-03-01', '2023-03-02']],
  ['3月1日、15日', ['2023-03-01', '2023-03-15']],
  ['3月1、8、15日', ['2023-03-01', '2023-03-08', '2023-03-15']],
  ['2月、4月、6月', ['2023-02-01~2023-02-28', '2023-04-01~2023-04-30', '2023-06-01~2023-06-30']],
  ['3月1日（周三）、5月6日（直播）', ['2023-03-01', '2023-05-06']],
])('%s is several openings', (text, expected) => expect(periods(text)).toEqual(expected));

test('a span of days over the end of a window was open on both its ends', () => {
  expect(periods('2月27日至3月2日')).toEqual(['2023-02-27', '2023-03-02']);
});

test.each([
  '2-3月',
  '2月下旬至3月上旬',
  '一季度',
  '全年',
  '1月1日至12月31日',
  '双月开放',
  '每月第一个周三',
  '3月5日前',
  '6月起',
  '下周',
])('%s does not tell the window', (text) => expect(periods(text)).toBeNull());

test.each([
  ['4月22日（世界地球日）', '世界地球日'],
  ['3月22日（周三，世界水日）', '周三,世界水日'],
  ['4月22日世界地球日', '世界地球日'],
  ['3月5日（取消）', '取消'],
])('%s has a remark', (text, remark) => expect(read(text)?.remark.replace('，', ',')).toBe(remark));

test('a day without a month is of the month it stands under', () => {
  expect(periods('15日', 3)).toEqual(['2023-03-15']);
  expect(periods('15日')).toBeNull();
});

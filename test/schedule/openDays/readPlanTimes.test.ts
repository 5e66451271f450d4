import { readPlanTimes } from '../../../src/schedule/openDays/readPlanTimes';

const read = (text: string) =>
  readPlanTimes(text, 'General', { year: 2023, month: null, dateSystem: 1900 })?.map(({ start, end }) =>
    start === end ? start.slice(5) : `${start.slice(5)}~${end.slice(5)}`,
  ) ?? null;

test.each([
  ['3月5日', ['03-05']],
  ['3月、5月中旬', ['03-01~03-31', '05-11~05-20']],
  ['3-5月', ['03-01~05-31']],
  ['单月15日', ['01-15', '03-15', '05-15', '07-15', '09-15', '11-15']],
  ['双月15日', ['02-15', '04-15', '06-15', '08-15', '10-15', '12-15']],
  ['奇数月上旬', ['01-01~01-10', '03-01~03-10', '05-01~05-10', '07-01~07-10', '09-01~09-10', '11-01~11-10']],
  ['每季度第一个月', ['01-01~01-31', '04-01~04-30', '07-01~07-31', '10-01~10-31']],
  ['每季度末月', ['03-01~03-31', '06-01~06-30', '09-01~09-30', '12-01~12-31']],
  ['每半年1次', ['01-01~06-30', '07-01~12-31']],
])('%s', (text, times) => {
  expect(read(text)).toEqual(times);
});

test.each([
  ['双月开放', 6],
  ['每两个月至少一次', 6],
  ['每月开放一次', 12],
  ['每月第一个周三', 12],
  ['单月开放', 6],
  ['每季度2次', 8],
])('%s plans so many openings: %d', (text, count) => {
  expect(read(text)).toHaveLength(count);
});

test.each(['常年开放', '预约开放', '另行通知', '工作日 9:00-11:00'])('%s plans none', (text) => {
  expect(read(text)).toBeNull();
});

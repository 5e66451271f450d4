import { themeDay } from '../../../src/schedule/checks/themeDay';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { PeriodReading } from '../../../src/schedule/calendar/period';
import type { ThemeDayDates } from '../../../src/schedule/calendar/themeDays';
import { buildEntries, days, time } from '../buildEntries';
import { cellsFound, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './themeDay.cases';

testCases(themeDay, cases);

const found = (content: string, when: PeriodReading, themeDays: readonly ThemeDayDates[] = []) =>
  said(themeDay, buildEntries({ content, time: when }), { settings: { ...DEFAULT_SETTINGS, themeDays } });

test('a day that its slot does not contain is told with its date', () => {
  expect(found('六五环境日主场活动', time(6, 'middle'))).toEqual([
    '第 3 行“六五环境日主场活动”提到的“六五环境日”是 2020年6月5日，而这一条排在 2020年6月11日至20日，请核对时间。',
  ]);
});

test('it is told at the slot', () => {
  expect(cellsFound(themeDay, buildEntries({ content: '世界地球日宣传', time: time(5, 'first') }))).toEqual(['B3']);
});

test.each([
  ['六五环境日主场活动', time(6, 'first')],
  ['世界环境日', time(6)],
  ['国际生物多样性日', time(5, 'last')],
  ['中国水周进社区', time(3, 'last')],
  ['世界水日', days('2020-01-01—2020-12-31', '2020-01-01', '2020-12-31')],
])('%s in its time is right', (content, when) => {
  expect(found(content, when)).toEqual([]);
});

test('a week that begins in one month and ends in the next is in both', () => {
  expect(
    [
      found('节能宣传周', time(6, 'last')),
      found('节能宣传周', time(7, 'first')),
      found('节能宣传周', time(6, 'first')),
    ].map(({ length }) => length),
  ).toEqual([0, 0, 1]);
});

test.each(['六五环境日活动方案报送', '环境日系列活动筹备', '低碳日活动总结', '世界地球日倒计时预热'])(
  '%s goes before the day or after it',
  (content) => {
    expect(found(content, time(9, 'first'))).toEqual([]);
  },
);

test.each(['环境日常监测', '环境日报编发', '生态日常巡护'])('%s names no day', (content) => {
  expect(found(content, time(9, 'first'))).toEqual([]);
});

test('a day that moves each year is not guessed where its date is not known', () => {
  expect(found('全国低碳日', days('2022-01-11—2022-01-20', '2022-01-11', '2022-01-20'))).toEqual([]);
});

test('the date that the office entered counts, also before a known one', () => {
  const entered = (first: string, last: string) => [{ name: '全国低碳日', first, last }];
  expect(
    found(
      '全国低碳日',
      days('2022-01-11—2022-01-20', '2022-01-11', '2022-01-20'),
      entered('2022-06-15', '2022-06-15'),
    )[0],
  ).toContain('是 2022年6月15日');
  expect(found('全国低碳日', time(7, 'first'), entered('2020-08-03', '2020-08-03'))).toHaveLength(1);
});

test('a month of publicity of the office’s own is one too', () => {
  const own = [{ name: '生态环境宣传月', first: '2020-05-10', last: '2020-06-10' }];
  expect(found('生态环境宣传月集中开放', time(6, 'first'), own)).toEqual([]);
  expect(found('生态环境宣传月集中开放', time(8, 'first'), own)[0]).toContain(
    '“生态环境宣传月”是 2020年5月10日至6月10日',
  );
});

test('the ecology day is one since 2023', () => {
  expect(found('全国生态日', days('2022-03-01—2022-03-10', '2022-03-01', '2022-03-10'))).toEqual([]);
  expect(found('全国生态日', days('2023-03-01—2023-03-10', '2023-03-01', '2023-03-10'))).toHaveLength(1);
});

test('over the year’s end the nearest date is named, and a date in either year is right', () => {
  expect(found('世界湿地日', days('2020-12-21—2021-02-10', '2020-12-21', '2021-02-10'))).toEqual([]);
  expect(found('世界湿地日', days('2020-12-21—2021-01-10', '2020-12-21', '2021-01-10'))[0]).toContain('2月2日');
});

test('work without a time, or cancelled, is passed over', () => {
  expect(said(themeDay, buildEntries({ content: '世界地球日', time: time(9), cancelled: true }))).toEqual([]);
  expect(said(themeDay, buildEntries({ content: '世界地球日', time: { kind: 'open', text: '适时' } }))).toEqual([]);
});

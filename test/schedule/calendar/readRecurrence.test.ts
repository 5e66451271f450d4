import fc from 'fast-check';
import { readPeriod } from '../../../src/schedule/calendar/readPeriod';
import { occurrencesOf, recurrenceIn } from '../../../src/schedule/calendar/recurrence';
import { workCalendar } from '../../../src/schedule/calendar/workdays';
import { readRecurrence } from '../../../src/schedule/calendar/readRecurrence';

const CALENDAR = workCalendar([]);
const YEAR = { start: '2026-01-01', end: '2026-12-31' };
/** The days in 2026 that the text names, without the year. */
const daysOf = (text: string): readonly string[] | null => {
  const reading = readRecurrence(text);
  return reading && occurrencesOf(recurrenceIn(reading, YEAR), CALENDAR).map(({ due }) => due.slice(5));
};
const ofMonths = (day: (month: string) => string): readonly string[] =>
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].map((month) => `${month}-${day(month)}`);
const MONTH_ENDS = [
  '01-31',
  '02-28',
  '03-31',
  '04-30',
  '05-31',
  '06-30',
  '07-31',
  '08-31',
  '09-30',
  '10-31',
  '11-30',
  '12-31',
];

test.each(['每月28日前报送', '每月28日前', '每月２８号前', '每个月28日', '每月二十八日前完成'])(
  'each month by the 28th: %s',
  (text) => {
    expect(daysOf(text)).toEqual(ofMonths(() => '28'));
  },
);

test.each(['每月', '每月底前', '每月末', '每月月底', '逐月', '按月', '一月一次', '每月至少2次', '每月下旬'])(
  'a month without a day ends with itself: %s',
  (text) => {
    expect(daysOf(text)).toEqual(MONTH_ENDS);
  },
);

test('the 30th of February is its last day', () => {
  expect(daysOf('每月30日前')?.slice(0, 3)).toEqual(['01-30', '02-28', '03-30']);
});

test.each([
  ['每月5日、20日', ['01-05', '01-20', '02-05', '02-20']],
  ['每月5、20日前', ['01-05', '01-20', '02-05', '02-20']],
  ['每月25日至28日', ['01-28', '02-28', '03-28', '04-28']],
  ['每月上旬', ['01-10', '02-10', '03-10', '04-10']],
  ['每月初', ['01-10', '02-10', '03-10', '04-10']],
  ['每月第一个周五', ['01-02', '02-06', '03-06', '04-03']],
  ['每月最后一个周三', ['01-28', '02-25', '03-25', '04-29']],
  ['每月次月5日前', ['01-05', '02-05', '03-05', '04-05']],
  ['每旬', ['01-10', '01-20', '01-31', '02-10']],
  ['每半月', ['01-15', '01-31', '02-15', '02-28']],
  ['每两个月', ['02-28', '04-30', '06-30', '08-31']],
  ['每双月最后一周', ['02-27', '04-24', '06-26', '08-28']],
  ['每季度末', ['03-31', '06-30', '09-30', '12-31']],
  ['每季度', ['03-31', '06-30', '09-30', '12-31']],
  ['按季度', ['03-31', '06-30', '09-30', '12-31']],
  ['每季度末月25日前', ['03-25', '06-25', '09-25', '12-25']],
  ['每季度最后一个月20日前', ['03-20', '06-20', '09-20', '12-20']],
  ['每季度首月10日前', ['01-10', '04-10', '07-10', '10-10']],
  ['每季度结束后10日内', ['01-10', '04-10', '07-10', '10-10']],
  ['每周五', ['01-02', '01-09', '01-16', '01-23']],
  ['每周', ['01-02', '01-09', '01-16', '01-23']],
  ['每周一、四', ['01-01', '01-05', '01-08', '01-12']],
  ['每星期三', ['01-07', '01-14', '01-21', '01-28']],
  ['每两周', ['01-02', '01-16', '01-30', '02-13']],
  ['3月起每月10日前', ['03-10', '04-10', '05-10', '06-10']],
  ['每月10日前（3-5月）', ['03-10', '04-10', '05-10']],
  ['下半年每季度末', ['09-30', '12-31']],
  ['每日', ['01-01', '01-02', '01-03', '01-04']],
  // Days off and days worked of 2026 by the notice 国办发明电〔2025〕7号: 1-3 January off, Sunday the 4th worked.
  ['每个工作日', ['01-04', '01-05', '01-06', '01-07']],
  ['每周工作日', ['01-04', '01-05', '01-06', '01-07']],
  ['每月前5个工作日', ['01-08', '02-06', '03-06', '04-08']],
  ['每月第三个工作日', ['01-06', '02-04', '03-04', '04-03']],
  ['每月最后一个工作日', ['01-30', '02-28', '03-31', '04-30']],
  ['每月倒数第二个工作日', ['01-29', '02-27', '03-30', '04-29']],
  ['每季度前5个工作日', ['01-08', '04-08', '07-07', '10-13']],
  ['每季度结束后5个工作日内', ['01-08', '04-08', '07-07', '10-13']],
  ['每季度10日前', ['01-10', '04-10', '07-10', '10-10']],
  ['每季度25日前', ['03-25', '06-25', '09-25', '12-25']],
  ['每季度初', ['01-10', '04-10', '07-10', '10-10']],
  ['季末', ['03-31', '06-30', '09-30', '12-31']],
  ['每季度（3、6、9、12月）', ['03-31', '06-30', '09-30', '12-31']],
  ['每季度（3、6、9、12月25日前）', ['03-25', '06-25', '09-25', '12-25']],
  ['逢双月', ['02-28', '04-30', '06-30', '08-31']],
  ['双月25日前', ['02-25', '04-25', '06-25', '08-25']],
  ['单月10日前', ['01-10', '03-10', '05-10', '07-10']],
  ['隔月一次', ['02-28', '04-30', '06-30', '08-31']],
  ['两周一次', ['01-02', '01-16', '01-30', '02-13']],
  ['每周2次', ['01-02', '01-09', '01-16', '01-23']],
  ['每周一报', ['01-02', '01-09', '01-16', '01-23']],
  ['每周二四', ['01-01', '01-06', '01-08', '01-13']],
  ['每月中下旬', ['01-31', '02-28', '03-31', '04-30']],
  ['每月15日和月底', ['01-15', '01-31', '02-15', '02-28']],
  ['每月25日—次月5日', ['01-05', '02-05', '03-05', '04-05']],
  ['次月10日前', ['01-10', '02-10', '03-10', '04-10']],
  ['每月第一、三个周五', ['01-02', '01-16', '02-06', '02-20']],
  ['每月25日前（1月除外）', ['02-25', '03-25', '04-25', '05-25']],
  ['1次/季度', ['03-31', '06-30', '09-30', '12-31']],
  ['每月、每季度', ['01-31', '02-28', '03-31', '04-30']],
  ['汛期（5-9月）每周', ['05-01', '05-08', '05-15', '05-22']],
])('%s', (text, first) => {
  expect(daysOf(text)?.slice(0, 4)).toEqual(first);
});

test.each([
  ['每半年', ['06-30', '12-31']],
  ['半年一次', ['06-30', '12-31']],
  ['每年两次', ['06-30', '12-31']],
  ['每年6月底前', ['06-30']],
  ['每年6月、12月底前', ['06-30', '12-31']],
  ['每年1月10日、7月15日前', ['01-10', '07-15']],
  ['每年6-7月', ['07-31']],
  ['每年第一季度', ['03-31']],
  ['每年', ['12-31']],
  ['每年6月和12月', ['06-30', '12-31']],
  ['上、下半年各一次', ['06-30', '12-31']],
  ['上半年下半年各一次', ['06-30', '12-31']],
  ['2次/年', ['06-30', '12-31']],
  ['全年4次', ['12-31']],
  ['每学期', ['01-31', '07-31']],
  ['每学年末', ['07-31']],
])('by the year: %s', (text, days) => {
  expect(daysOf(text)).toEqual(days);
});

test.each([
  '每次会议后',
  '随时',
  '第二季度',
  '6月底前',
  '每逢节假日',
  '汛期每周',
  '每年汛期前',
  '每学期初',
  '每两年',
  '每10天',
  '2个月内',
  '周一',
])('no rhythm whose days could be worked out: %s', (text) => {
  expect(readRecurrence(text)).toBeNull();
});

test('a time of work runs from the beginning of its stretch, or from the day after the one before', () => {
  const times = (text: string) =>
    occurrencesOf(recurrenceIn(readRecurrence(text)!, YEAR), CALENDAR).map(({ start, due }) => `${start} ${due}`);
  expect(times('每月5日、20日').slice(0, 3)).toEqual([
    '2026-01-01 2026-01-05',
    '2026-01-06 2026-01-20',
    '2026-02-01 2026-02-05',
  ]);
  expect(times('每半年')).toEqual(['2026-01-01 2026-06-30', '2026-07-01 2026-12-31']);
  expect(times('每季度结束后10日内')[1]).toBe('2026-04-01 2026-04-10');
  expect(times('每周五')[1]).toBe('2026-01-05 2026-01-09');
});

test('the months of a rhythm in a schedule that runs over the year’s end are those of the schedule', () => {
  const schoolYear = { start: '2025-09-01', end: '2026-08-31' };
  const days = (text: string) =>
    occurrencesOf(recurrenceIn(readRecurrence(text)!, schoolYear), CALENDAR).map(({ due }) => due);
  expect(days('每半年')).toEqual(['2025-12-31', '2026-06-30']);
  expect(days('3-4月每月底前')).toEqual(['2026-03-31', '2026-04-30']);
  expect(days('3月起每季度末')).toEqual(['2026-03-31', '2026-06-30']);
});

describe('beside another time', () => {
  const read = (text: string) =>
    readPeriod(text, { year: 2026, month: null, dateSystem: 1900, numberFormat: 'General', inSentences: true });

  test.each(['9月30日前完成；每月调度', '每月推进，9月30日前完成'])('the deadline counts: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'period', period: { end: '2026-09-30' } });
  });

  test.each(['每年6月、12月底前', '3-11月每月20日前', '每月28日前报送'])('the rhythm is all there is: %s', (text) => {
    expect(read(text)).toMatchObject({ kind: 'open', rhythm: { rule: { kind: 'months' } } });
  });

  test('work without a rhythm stays without a deadline', () => {
    expect(read('长期坚持')).toEqual({ kind: 'open', text: '长期坚持' });
  });
});

test('whatever the text, the days are in order, within the year, and each starts before it is due', () => {
  const pieces = [
    '每',
    '月',
    '季度',
    '半年',
    '年',
    '周',
    '双',
    '两',
    '末',
    '底',
    '前',
    '第一',
    '个',
    '五',
    '28日',
    '6月',
    '、',
    '3-5',
    '起',
    '次',
    '一',
    '旬',
    '后',
    '内',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 9 }), (parts) => {
      const reading = readRecurrence(parts.join(''));
      const times = reading ? occurrencesOf(recurrenceIn(reading, YEAR), CALENDAR) : [];
      times.forEach(({ start, due }, index) => {
        expect(start <= due && due >= YEAR.start && due <= YEAR.end).toBe(true);
        if (index > 0) expect(due > times[index - 1]!.due).toBe(true);
      });
    }),
    { numRuns: 500 },
  );
});

import { addDays } from '../../../src/schedule/calendar/isoDate';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { tellsOfTimes, timelinessByQuarter, timelinessOf } from '../../../src/schedule/status/onTime';
import { parseWrittenSheets, snapshotOf } from '../writtenSheets';

/** Early, on time on the last day, late by a day, done on a day not told, overdue from April on, called off, without a deadline. */
const TEXT = `
  2020年工作安排
  时间 | 工作内容 | 责任单位 | 完成情况 | 办结时间
  2月中旬 | 甲事 | 宣教科 | 已办结 | 2020年2月5日
  2月中旬 | 乙事 | 宣教科 | 已办结 | 2020年2月20日
  3月上旬 | 丙事 | 监测科 | 已办结 | 2020年3月11日
  4月 | 丁事 | 监测科 | 已办结 |
  5月 | 戊事 | 监测科 | |
  6月 | 己事 | 宣教科 | 取消 |
  长期 | 庚事 | 宣教科 | 已办结 | 2020年1月5日
`;

const entriesOn = (asOf: string) => {
  const outcome = judge(parseWrittenSheets(TEXT).map(snapshotOf), DEFAULT_SETTINGS, asOf);
  return outcome.ok ? outcome.judgement.entries : [];
};

test('early, on time, late, overdue and untold, on every day of the year', () => {
  for (let day = '2020-01-01'; day <= '2020-12-31'; day = addDays(day, 1)) {
    const overdue = day > '2020-05-31' ? 1 : 0; // one of May is not done
    expect([day, timelinessOf(entriesOn(day))]).toEqual([
      day,
      { early: 1, onTime: 1, late: 1, overdue, untold: 1, rate: 2 / (3 + overdue) },
    ]);
  }
});

test('by the quarter of the deadline', () => {
  expect(timelinessByQuarter(entriesOn('2020-12-31'), 2020)).toEqual([
    { early: 1, onTime: 1, late: 1, overdue: 0, untold: 0, rate: 2 / 3 },
    { early: 0, onTime: 0, late: 0, overdue: 1, untold: 1, rate: 0 },
    { early: 0, onTime: 0, late: 0, overdue: 0, untold: 0, rate: null },
    { early: 0, onTime: 0, late: 0, overdue: 0, untold: 0, rate: null },
  ]);
});

test('nothing is told where the sheet says of no entry when it was done', () => {
  const [first] = entriesOn('2020-12-31');
  expect(tellsOfTimes([first!])).toBe(true);
  expect(
    tellsOfTimes([{ ...first!, entry: { ...first!.entry, marks: { ...first!.entry.marks, doneOn: null } } }]),
  ).toBe(false);
});

import { workCalendar } from '../../../src/schedule/calendar/workdays';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { judgeOnWorkdays } from '../../../src/schedule/status/judgeOnWorkdays';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import { parseWrittenSheets, snapshotOf } from '../writtenSheets';

const TEXT = `
  2020年工作安排
  时间 | 工作内容 | 责任单位
  10月上旬 | 编写简报 | 宣教科
  5月10日 | 提交总结 | 宣教科
  6月5日 | 环境日活动 | 宣教科
`;

function entriesOn(asOf: string, moveDeadlines: boolean) {
  const settings = { ...DEFAULT_SETTINGS, daysOff: { moveDeadlines, years: [] } };
  const outcome = judge(parseWrittenSheets(TEXT).map(snapshotOf), settings, asOf);
  return outcome.ok ? outcome.judgement.entries : [];
}

test('a deadline on a day off is told with the working day before it, and stays the deadline', () => {
  // 10 October 2020 was a worked Saturday; 10 May a Sunday after a worked Saturday.
  expect(
    entriesOn('2020-05-09', false).map(({ entry, workdayBefore }) => [entry.period?.end, workdayBefore ?? null]),
  ).toEqual([
    ['2020-10-10', null],
    ['2020-05-10', '2020-05-09'],
    ['2020-06-05', null],
  ]);
});

test('where the office says so the working day is the deadline, on every day of the year', () => {
  for (let day = '2020-01-01'; day <= '2020-12-31'; day = addDays(day, 1)) {
    expect([day, entriesOn(day, true)[1]?.status === 'overdue']).toEqual([day, day > '2020-05-09']);
    expect([day, entriesOn(day, false)[1]?.status === 'overdue']).toEqual([day, day > '2020-05-10']);
  }
});

test('a period of one day off moves as a whole', () => {
  const [, sunday] = entriesOn('2020-05-01', false);
  const rule = { calendar: workCalendar([]), moveDeadlines: true };
  expect(judgeOnWorkdays(sunday!.entry, '2020-05-01', 10, rule).entry.period).toEqual({
    start: '2020-05-09',
    end: '2020-05-09',
  });
});

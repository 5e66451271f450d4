/** What is said of a small schedule on every day of its year, against a table worked out by hand. */
import { addDays, daysBetween } from '../../src/schedule/calendar/isoDate';
import { judge } from '../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import { dueSoonEntries } from '../../src/schedule/status/dueEntries';
import { completion } from '../../src/schedule/status/status';
import { parseWrittenSheets, snapshotOf } from './writtenSheets';

/** 甲 is done and 丁 called off; 乙 and 丙 are never done; of the four times of 戊 the first is. */
const SHEETS = parseWrittenSheets(`
  2020年工作安排
  时间 | 工作内容 | 责任单位 | 负责人 | 完成情况
  1月 | 甲事 | 宣教科 | 张三 | 已办结
  3月上旬 | 乙事 | 宣教科 | 张三 |
  5月 | 丙事 | 宣教科、监测科 | 李四 |
  7月下旬 | 丁事 | 监测科 | 李四 | 取消
  每季度末 | 戊事 | 监测科 | 李四 | 一季度已报
`).map(snapshotOf);

const judgedOn = (asOf: string) => {
  const outcome = judge(SHEETS, DEFAULT_SETTINGS, asOf);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement;
};

/** By hand, with 10 lead days: how 乙, 丙 and 戊 stand from a day on. 戊 is due for the second quarter from 1 April, and missed it from 1 July. */
const STANDING = [
  { from: '2020-01-01', of: ['planned', 'planned', 'planned'] },
  { from: '2020-02-20', of: ['upcoming', 'planned', 'planned'] },
  { from: '2020-03-01', of: ['due', 'planned', 'planned'] },
  { from: '2020-03-11', of: ['overdue', 'planned', 'planned'] },
  { from: '2020-03-22', of: ['overdue', 'planned', 'upcoming'] },
  { from: '2020-04-01', of: ['overdue', 'planned', 'due'] },
  { from: '2020-04-21', of: ['overdue', 'upcoming', 'due'] },
  { from: '2020-05-01', of: ['overdue', 'due', 'due'] },
  { from: '2020-06-01', of: ['overdue', 'overdue', 'due'] },
  { from: '2020-07-01', of: ['overdue', 'overdue', 'overdue'] },
] as const;
const DEADLINES = ['2020-03-10', '2020-05-31', '2020-06-30'];

test('statuses, days overdue, shares of the sections and the share done', () => {
  for (let asOf = '2020-01-01'; asOf <= '2020-12-31'; asOf = addDays(asOf, 1)) {
    const { of } = STANDING.findLast(({ from }) => from <= asOf)!;
    const overdue = (which: readonly string[]) => which.filter((status) => status === 'overdue').length;
    const { entries, counts, sections } = judgedOn(asOf);
    const [done, second, third, cancelled, fifth] = entries;
    expect([asOf, done?.status, cancelled?.status]).toEqual([asOf, 'done', 'cancelled']);
    expect([asOf, second?.status, third?.status, fifth?.status]).toEqual([asOf, ...of]);
    expect([asOf, second, third, fifth].map((each) => (typeof each === 'string' ? each : each?.daysOverdue))).toEqual([
      asOf,
      ...of.map((status, index) => (status === 'overdue' ? daysBetween(DEADLINES[index]!, asOf) : 0)),
    ]);
    expect([asOf, counts.done, counts.cancelled, counts.overdue]).toEqual([asOf, 1, 1, overdue(of)]);
    // 1 of the 4 that are not called off.
    expect(completion(counts)).toMatchObject({ done: 1, asked: 4, percent: 25 });
    const shares = sections.map((share) => [share.name, share.entries.length, share.counts.overdue]);
    expect([asOf, ...shares]).toEqual([
      asOf,
      ['宣教科', 3, overdue([of[0], of[1]])],
      ['监测科', 3, overdue([of[1], of[2]])],
    ]);
  }
});

/** By hand: what falls due in the running slot and the next two. The times of 戊 to come are those of the second, third and fourth quarter. */
const DUE_SOON = [
  { from: '2020-01-01', contents: '' },
  { from: '2020-02-11', contents: '乙事' }, // until 10 March
  { from: '2020-03-11', contents: '' },
  { from: '2020-05-01', contents: '丙事' }, // until 31 May
  { from: '2020-06-01', contents: '' },
];

test('what falls due in this slot and the next two', () => {
  for (let asOf = '2020-01-01'; asOf <= '2020-12-31'; asOf = addDays(asOf, 1)) {
    const once = DUE_SOON.findLast(({ from }) => from <= asOf)!.contents;
    // A quarter's end is seen from the first day of its month on, and 31 December to the last.
    const quarterly = ['06', '09', '12'].includes(asOf.slice(5, 7)) ? '戊事' : '';
    const found = dueSoonEntries(judgedOn(asOf).entries, asOf).map(({ judged }) => judged.entry.content);
    expect([asOf, found.join()]).toEqual([asOf, [once, quarterly].filter((text) => text !== '').join()]);
  }
});

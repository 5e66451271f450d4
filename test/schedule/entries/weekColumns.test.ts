import type { Entry } from '../../../src/schedule/entries/entry';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import type { Schedule } from '../../../src/schedule/entries/schedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

const WORK = ['召开开学工作会议', '教研组上报计划', '检查教案与作业', '召开家长会', '开展安全教育', '组织期中考试'];
const TITLE = '实验小学2024-2025学年第二学期工作安排';

function scheduleOf(
  lines: readonly string[],
  weeks: readonly CellValue[],
  { titles = ['周次'], notes = [] as readonly string[] } = {},
): Schedule {
  const sheet = buildSheet([
    ...lines.map((line) => [line]),
    [...titles, '工作内容', '责任部门', '负责人'],
    ...weeks.map((week, index) => [week, WORK[index % WORK.length]!, '教务处', '张敏']),
    ...notes.map((note) => [note]),
  ]);
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2025-03-01');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.schedule;
}

const days = ({ period }: Entry): string | null => period && `${period.start}..${period.end}`;
const daysIn = (...args: Parameters<typeof scheduleOf>) => scheduleOf(...args).entries.map(days);

const FIRST_THREE = ['2025-02-17..2025-02-23', '2025-02-24..2025-03-02', '2025-03-03..2025-03-09'];

describe('a column 周次', () => {
  test('is the column of times, and not left aside', () => {
    const schedule = scheduleOf([`${TITLE}（2月17日开学）`], ['第一周', '第二周', '第三周']);
    expect(schedule.tables[0].columns.month).toEqual([0]);
    expect(schedule.leftAside).toEqual([]);
  });

  test.each([
    ['the title', [`${TITLE}（2月17日开学）`], []],
    ['a line above the column titles', [TITLE, '开学时间：2025年2月17日'], []],
    ['the notes below', [TITLE], ['备注：第一周（2.17-2.23），请各处室按时完成。']],
  ])('is counted from the first day that %s gives', (_, lines, notes) =>
    expect(daysIn(lines, ['第一周', '第二周', '第三周'], { notes })).toEqual(FIRST_THREE),
  );

  test('may hold bare numbers, which are no months', () =>
    expect(daysIn([`${TITLE}（2月17日开学）`], [1, 2, 3])).toEqual(FIRST_THREE));

  test('goes by the dates that a cell carries, from which the other weeks are counted', () =>
    expect(daysIn([TITLE], ['第一周（2.17-2.21）', '第二周', '第三周'])).toEqual([
      '2025-02-17..2025-02-21',
      ...FIRST_THREE.slice(1),
    ]));

  test('of the first term runs on into the next calendar year', () =>
    expect(
      daysIn(['实验小学2024-2025学年第一学期工作安排（9月2日开学）'], ['第一周', '第18周', '第19周（1.6-1.12）']),
    ).toEqual(['2024-09-02..2024-09-08', '2024-12-30..2025-01-05', '2025-01-06..2025-01-12']));

  test('of a school year whose second term is meant is in the later calendar year', () =>
    expect(daysIn(['实验小学2024-2025学年工作安排', '2月17日开学'], ['第一周'])).toEqual(FIRST_THREE.slice(0, 1)));

  test('without a first day has no dates', () => {
    const { entries } = scheduleOf([TITLE], ['第一周', 2, '3-4周']);
    expect(entries.map(({ reading }) => reading)).toEqual(
      ['第一周', '2', '3-4周'].map((text) => ({ kind: 'unreadable', text, unknownTermStart: true })),
    );
  });

  test('with numbers that are no weeks in a row has no dates there', () =>
    expect(daysIn([`${TITLE}（2月17日开学）`], ['第一周', '1、3、5'])).toEqual(['2025-02-17..2025-02-23', null]));

  test('under a month in the title is of the weeks of that month', () =>
    expect(daysIn(['实验小学2025年3月份工作安排'], ['第二周', 3])).toEqual([
      '2025-03-03..2025-03-16',
      '2025-03-10..2025-03-23',
    ]));
});

test('weeks in a column 时间 are counted alike', () =>
  expect(daysIn([`${TITLE}（2月17日开学）`], ['第1周', '第2周', '第3周'], { titles: ['时间'] })).toEqual(FIRST_THREE));

test.each([
  [['周次', '日期'], 1],
  [['日期', '周次'], 0],
])('of the columns %j the dates count', (titles, dates) => {
  const rows = ['3月4日', '3月11日'].map((day, index) => {
    const week = `第${index + 3}周`;
    return [...(dates === 0 ? [day, week] : [week, day]), WORK[index]!, '教务处', '张敏'];
  });
  const sheet = buildSheet([[`${TITLE}（2月17日开学）`], [...titles, '工作内容', '责任部门', '负责人'], ...rows]);
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2025-03-01');
  expect(reading).toMatchObject({ ok: true, schedule: { tables: [{ columns: { month: [dates] } }] } });
  expect(reading.ok && reading.schedule.entries.map(days)).toEqual([
    '2025-03-04..2025-03-04',
    '2025-03-11..2025-03-11',
  ]);
});

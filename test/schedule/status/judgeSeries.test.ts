import { addDays } from '../../../src/schedule/calendar/isoDate';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { dueEntries, dueSoonEntries } from '../../../src/schedule/status/dueEntries';
import { buildSheet } from '../buildSheet';

/** One entry with that time and status in a schedule of 2026. */
function judged(time: string, status: string, asOf: string, more: Readonly<Record<string, string>> = {}) {
  const outcome = judge(
    [
      buildSheet([
        ['2026年工作安排'],
        ['时间', '工作内容', '责任单位', '负责人', '完成情况', ...Object.keys(more)],
        [time, '报送监测月报', '监测科', '张三', status, ...Object.values(more)],
        ['12月', '年终总结', '办公室', '李四', '', ...Object.values(more).map(() => '')],
      ]),
    ],
    DEFAULT_SETTINGS,
    asOf,
  );
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.judgement.entries[0]!;
}
const daysOf2026 = Array.from({ length: 366 }, (_, index) => addDays('2026-01-01', index));

describe('on every day of the year', () => {
  test('每月28日前 without a mark: the next 28th is the deadline, and nothing is ever red', () => {
    for (const asOf of daysOf2026) {
      const { status, deadline, daysOverdue, series } = judged('每月28日前', '', asOf);
      // By hand: the day of the month decides which 28th comes next; after 28 December there is none.
      const [month, day] = [Number(asOf.slice(5, 7)), Number(asOf.slice(8))];
      const passed = asOf > '2026-12-31' ? 12 : month - 1 + (day > 28 ? 1 : 0);
      const next = passed === 12 ? null : `2026-${String(passed + 1).padStart(2, '0')}-28`;
      expect({ asOf, deadline, daysOverdue }).toEqual({ asOf, deadline: next, daysOverdue: 0 });
      expect(series?.counts).toEqual({ done: 0, missed: 0, unjudged: passed, ahead: 12 - passed });
      expect(['due', 'upcoming', 'planned']).toContain(status);
    }
  });

  test('每季度末, 一季度已报: the second quarter is missed from 1 July on', () => {
    const standing = [
      { from: '2026-01-01', status: 'planned', deadline: '2026-06-30', daysOverdue: 0 },
      { from: '2026-03-22', status: 'upcoming', deadline: '2026-06-30', daysOverdue: 0 },
      { from: '2026-04-01', status: 'due', deadline: '2026-06-30', daysOverdue: 0 },
      { from: '2026-07-01', status: 'overdue', deadline: '2026-06-30', daysOverdue: 1 },
    ];
    for (const asOf of daysOf2026) {
      const expected = standing.findLast(({ from }) => from <= asOf)!;
      const { status, deadline, daysOverdue } = judged('每季度末', '一季度已报', asOf);
      const late = expected.status === 'overdue' ? daysOf2026.indexOf(asOf) - daysOf2026.indexOf('2026-06-30') : 0;
      expect({ asOf, status, deadline, daysOverdue }).toEqual({
        asOf,
        status: expected.status,
        deadline: expected.deadline,
        daysOverdue: late,
      });
    }
  });
});

const SIGNS = { done: '√', overdue: '×', due: '○', upcoming: '○', planned: '○' } as const;
/** The first six times: done, missed, still to come, and ? for what is not judged. */
const states = (time: string, status: string, asOf: string) =>
  judged(time, status, asOf)
    .series?.times.slice(0, 6)
    .map((one) => (one.status === null ? '?' : SIGNS[one.status]))
    .join('');

test('what marks tell of is done', () => {
  expect(states('每月28日前', '1-5月已报', '2026-06-15')).toBe('√√√√√○');
  expect(states('每月28日前', '已报至6月', '2026-06-15')).toBe('√√√√√√');
});

test('what lies before the first mark is not judged, what lies between marks and after them is missed', () => {
  expect(states('每月28日前', '3月、5月已报', '2026-07-01')).toBe('??√×√×');
});

test('a time said not to be done is missed once its day has passed', () => {
  expect(states('每月28日前', '4月已报，5月未报', '2026-06-15')).toBe('???√×○');
});

test('a mark in brackets behind the content tells of single times too', () => {
  const outcome = judge(
    [
      buildSheet([
        ['2026年工作安排'],
        ['时间', '工作内容', '责任单位', '负责人'],
        ['每月28日前', '报送监测月报（1-4月已报）', '监测科', '张三'],
      ]),
    ],
    DEFAULT_SETTINGS,
    '2026-06-15',
  );
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.judgement.entries[0]).toMatchObject({ status: 'overdue', deadline: '2026-05-28' });
});

test('a day in the column of days done is that of one time, not of the whole', () => {
  const { status, deadline, series } = judged('每月28日前', '', '2026-06-15', { 办结时间: '2026年5月20日' });
  expect({ status, deadline }).toEqual({ status: 'due', deadline: '2026-06-28' });
  expect(series?.counts).toMatchObject({ done: 1, unjudged: 4, missed: 0 });
});

test('a mark that says done and not of which times holds for those that have passed; the next one falls due', () => {
  const { status, deadline, series } = judged('每月28日前', '已完成', '2026-06-15');
  expect({ status, deadline }).toEqual({ status: 'due', deadline: '2026-06-28' });
  expect(series).toMatchObject({ isDoneSoFar: true, counts: { done: 5, missed: 0, unjudged: 0, ahead: 7 } });
  expect(judged('每月28日前', '已完成', '2027-01-01').status).toBe('done');
});

test('before any time has passed, such a mark is about the first', () => {
  expect(judged('每半年', '√', '2026-03-01')).toMatchObject({ status: 'planned', deadline: '2026-12-31' });
  expect(judged('每年12月底前', '已完成', '2026-06-15').status).toBe('done');
});

test('done of the whole year is done', () => {
  expect(judged('每月28日前', '全年已完成', '2026-06-15')).toMatchObject({ status: 'done', deadline: null });
});

test('work of every day is due today, and no day that has passed is asked about', () => {
  const everyDay = judged('每日', '', '2026-06-15');
  expect(everyDay).toMatchObject({ status: 'due', deadline: '2026-06-15', series: { isDaily: true } });
  expect(judged('每日', '1-5月已完成', '2026-07-15')).toMatchObject({ status: 'due', daysOverdue: 0 });
  // Saturday to Monday: the next working day.
  expect(judged('每个工作日', '', '2026-06-13')).toMatchObject({ status: 'upcoming', deadline: '2026-06-15' });
  expect(dueSoonEntries([everyDay], '2026-06-15')).toEqual([]);
});

test('marks by the month tell of weeks once their month is over', () => {
  expect(judged('每周五', '1-5月已报', '2026-06-15')).toMatchObject({
    status: 'due',
    series: { counts: { missed: 0 } },
  });
  expect(judged('每周五', '1-5月已报', '2026-07-01')).toMatchObject({ status: 'overdue', deadline: '2026-06-05' });
});

describe('a time on a day off', () => {
  /** 28 June 2026 is a Sunday. */
  const onSunday = (moveDeadlines: boolean, asOf: string) => {
    const settings = { ...DEFAULT_SETTINGS, daysOff: { ...DEFAULT_SETTINGS.daysOff, moveDeadlines } };
    const sheet = buildSheet([
      ['2026年工作安排'],
      ['时间', '工作内容', '责任单位', '负责人', '完成情况'],
      ['每月28日前', '报送监测月报', '监测科', '张三', '1-5月已报'],
    ]);
    const outcome = judge([sheet], settings, asOf);
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    return outcome.judgement.entries[0]!;
  };

  test('is told with the working day before it', () => {
    expect(onSunday(false, '2026-06-27')).toMatchObject({
      status: 'due',
      deadline: '2026-06-28',
      workdayBefore: '2026-06-26',
    });
  });

  test('is due on that day where the office says so', () => {
    expect(onSunday(true, '2026-06-26')).toMatchObject({ status: 'due', deadline: '2026-06-26' });
    expect(onSunday(true, '2026-06-27')).toMatchObject({
      status: 'overdue',
      deadline: '2026-06-26',
      workdayBefore: '2026-06-26',
      daysOverdue: 1,
    });
  });
});

test('every time told done is done once the last has passed, and cancelled work has no times', () => {
  expect(judged('每半年', '上半年、下半年均已完成', '2026-12-31').status).toBe('done');
  expect(judged('每半年', '取消', '2026-06-15')).toMatchObject({ status: 'cancelled', deadline: null });
});

test('work that missed a time is overdue, and its next time falls due all the same', () => {
  const entry = judged('每月28日前', '1-4月已报', '2026-06-15');
  expect(entry).toMatchObject({ status: 'overdue', deadline: '2026-05-28', daysOverdue: 18 });
  expect(dueEntries([entry], '2026-06-15', '2026-06-30').map(({ deadline }) => deadline)).toEqual(['2026-06-28']);
});

test('work moved to a day of its own does not come round again', () => {
  expect(judged('每半年', '推迟至9月底', '2026-06-15')).toMatchObject({ deadline: '2026-09-30' });
});

test('a month beside a rhythm, or a start, bounds it', () => {
  const outcome = judge(
    [
      buildSheet([
        ['2026年工作安排'],
        ['月份', '旬', '工作内容', '责任单位', '负责人'],
        ['6月', '每周五', '报送周报', '监测科', '张三'],
        ['每月', '上旬', '报送月报', '监测科', '张三'],
      ]),
    ],
    DEFAULT_SETTINGS,
    '2026-06-15',
  );
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.judgement.entries.map(({ series }) => series?.times.map(({ due }) => due.slice(5)))).toEqual([
    ['06-05', '06-12', '06-19', '06-26'],
    ['01-10', '02-10', '03-10', '04-10', '05-10', '06-10', '07-10', '08-10', '09-10', '10-10', '11-10', '12-10'],
  ]);
});

test('marks under months beside a rhythm say which times were done; a row without any is not judged', () => {
  const sheet = buildSheet([
    ['2026年月报台账'],
    ['工作内容', '责任单位', '报送时间', '1月', '2月', '3月', '4月', '5月', '6月'],
    ['报送监测月报', '监测科', '每月28日前', '√', '√', '√', '√', '√', ''],
    ['报送简报', '综合科', '每月10日前', '√', '√', '', '√', '', ''],
    ['报送信息', '办公室', '每月5日前', '', '', '', '', '', ''],
  ]);
  const outcome = judge([sheet], DEFAULT_SETTINGS, '2026-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(
    outcome.judgement.entries.map(({ status, deadline, series }) => ({ status, deadline, ...series?.counts })),
  ).toEqual([
    { status: 'due', deadline: '2026-06-28', done: 5, missed: 0, unjudged: 0, ahead: 7 },
    { status: 'overdue', deadline: '2026-03-10', done: 3, missed: 3, unjudged: 0, ahead: 6 },
    { status: 'planned', deadline: '2026-07-05', done: 0, missed: 0, unjudged: 6, ahead: 6 },
  ]);
  expect(outcome.judgement.schedule.leftAside).toEqual([]);
});

describe('under one title over all months', () => {
  const TITLE = '2026年月报台账';
  const rows = (marks: readonly (readonly (string | number)[])[]) => [
    ['报送监测月报', '监测科', '每月28日前', ...(marks[0] ?? [])],
    ['报送简报', '综合科', '每月10日前', ...(marks[1] ?? [])],
  ];
  const standing = (sheet: ReturnType<typeof buildSheet>) => {
    const outcome = judge([sheet], DEFAULT_SETTINGS, '2026-06-15');
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    return outcome.judgement.entries.map(({ entry, status, deadline, series }) => [
      entry.content,
      status,
      deadline,
      series?.counts.done,
    ]);
  };
  const EXPECTED = [
    ['报送监测月报', 'due', '2026-06-28', 5],
    ['报送简报', 'overdue', '2026-03-10', 3],
  ];
  const TICKS = [
    ['√', '√', '√', '√', '√', ''],
    ['√', '√', '', '√', '', ''],
  ];
  const WORDS = [
    ['已报', '已报', '已报', '已报', '已报', ''],
    ['已报', '已报', '', '已报', '', ''],
  ];
  const DAYS = [
    ['1.27', '2.26', '3.28', '4.27', '5.29', ''],
    ['1月9日', '2月9日', '', '4月9日', '', ''],
  ];
  const MONTHS = ['1月', '2月', '3月', '4月', '5月', '6月'];

  test.each([
    ['ticks', TICKS, MONTHS],
    ['words', WORDS, MONTHS],
    ['the days it was done', DAYS, MONTHS],
    ['ticks under the numbers of months', TICKS, [1, 2, 3, 4, 5, 6]],
  ])('%s', (_, marks, months) => {
    const sheet = buildSheet(
      [
        [TITLE],
        ['工作内容', '责任单位', '报送时间', '完成情况', null, null, null, null, null],
        [null, null, null, ...months],
        ...rows(marks),
      ],
      { merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:I2'] },
    );
    expect(standing(sheet)).toEqual(EXPECTED);
  });

  test('ticks under a title that names the months and is not divided', () => {
    const sheet = buildSheet(
      [
        [TITLE],
        ['工作内容', '责任单位', '报送时间', '完成情况（1—6月）', null, null, null, null, null],
        ...rows(TICKS),
      ],
      { merges: ['A1:I1', 'D2:I2'] },
    );
    expect(standing(sheet)).toEqual(EXPECTED);
  });

  test('work without a time of its own comes round with the months, and a day of its own is done with its mark', () => {
    const sheet = buildSheet(
      [
        ['2026年工作台账'],
        ['工作内容', '责任单位', '完成时限', '完成情况', null, null, null, null, null],
        [null, null, null, ...MONTHS],
        ['报送监测月报', '监测科', '每月28日前', '√', '√', '√', '√', '√', ''],
        ['编制规划', '综合科', '4月底', '', '', '', '√', '', ''],
        ['报送简报', '综合科', '每月10日前', '√', '√', '', '√', '', ''],
      ],
      { merges: ['A1:I1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:I2'] },
    );
    expect(standing(sheet)).toEqual([EXPECTED[0], ['编制规划', 'done', '2026-04-30', undefined], EXPECTED[1]]);
  });
});

test('bars under months beside a day are still the time the work takes', () => {
  const sheet = buildSheet([
    ['2026年工作进度'],
    ['工作内容', '责任单位', '完成时限', '1月', '2月', '3月', '4月'],
    ['建设管网', '办公室', '4月20日前', '', '√', '√', '√'],
    ['绿化补种', '综合科', '3月底', '√', '√', '√', ''],
  ]);
  const outcome = judge([sheet], DEFAULT_SETTINGS, '2026-02-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.judgement.entries.map(({ status, deadline }) => [status, deadline])).toEqual([
    ['due', '2026-04-30'],
    ['due', '2026-03-31'],
  ]);
});

import { addDays } from '../../../src/schedule/calendar/isoDate';
import { judge } from '../../../src/schedule/judge';
import type { Entry } from '../../../src/schedule/entries/entry';
import { tallyOfficeQuotas } from '../../../src/schedule/quotas/tallyOfficeQuotas';
import type { OfficeQuota } from '../../../src/schedule/settings/officeQuota';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { judgeStatus } from '../../../src/schedule/status/judgeStatus';
import type { EntryTraits } from '../buildEntries';
import { buildEntries, buildSchedule, time } from '../buildEntries';
import { buildSheet } from '../buildSheet';

const quota = (traits: Partial<OfficeQuota> = {}): OfficeQuota => ({
  name: '信息',
  counted: { column: null, words: [] },
  holder: 'all',
  minimum: 1,
  monthsPerWindow: 12,
  canMakeUp: true,
  from: null,
  part: null,
  ...traits,
});
const tally = (set: OfficeQuota, asOf: string, ...all: EntryTraits[]) => tallyOf(set, buildEntries(...all), asOf);
const tallyOf = (set: OfficeQuota, entries: readonly Entry[], asOf: string) =>
  tallyOfficeQuotas(
    [set],
    entries.map((entry) => judgeStatus(entry, asOf, 10)),
    { schedule: buildSchedule(entries), sheets: [] },
    asOf,
  )[0]!;

describe('每科每月3篇', () => {
  const threeAMonth = quota({ holder: 'section', minimum: 3, monthsPerWindow: 1 });
  const inMonth = (section: string, ...months: number[]): EntryTraits[] =>
    months.map((month) => ({ units: [section], time: time(month), done: true }));
  const works = [...inMonth('法规科', 1, 1, 1, 2, 3, 3, 3, 3), ...inMonth('综合科', 1, 1, 2, 2, 2, 2, 3, 3, 3)];

  test('each section has its own standing, on every day of the first four months', () => {
    // By hand: 法规科 lacks 2 in February and has 1 over in March; 综合科 lacks 1 in January and has 1 over in February.
    const standing = [
      { from: '2020-01-01', 法规科: [0, 0, 0], 综合科: [0, 0, 0] },
      { from: '2020-02-01', 法规科: [0, 0, 0], 综合科: [1, 1, 0] },
      { from: '2020-03-01', 法规科: [2, 1, 1], 综合科: [1, 1, 0] },
      { from: '2020-05-01', 法规科: [5, 1, 4], 综合科: [4, 1, 3] },
    ];
    for (let asOf = '2020-01-01'; asOf < '2020-05-02'; asOf = addDays(asOf, 1)) {
      const row = standing.findLast(({ from }) => from <= asOf)!;
      const { holders } = tally(threeAMonth, asOf, ...works);
      expect(holders.map(({ name }) => name)).toEqual(['法规科', '综合科']);
      for (const { name, missed, madeUp, owed } of holders)
        expect([asOf, name, missed, madeUp, owed]).toEqual([asOf, name, ...row[name as '法规科' | '综合科']]);
    }
  });

  test('a joint entry counts for each of its sections', () => {
    const { holders } = tally(threeAMonth, '2020-06-15', { units: ['法规科', '综合科'], time: time(1) });
    expect(holders.map(({ name, scheduled }) => [name, scheduled[0]])).toEqual([
      ['法规科', 1],
      ['综合科', 1],
    ]);
  });
});

test('each owner answers for his own: 每人每季度1篇', () => {
  const { holders } = tally(
    quota({ holder: 'owner', monthsPerWindow: 3 }),
    '2020-04-01',
    { owners: ['李焯'], time: time(2), done: true },
    { owners: ['张传波'], time: time(6) },
  );
  expect(holders.map(({ name, owed, nextDeadline }) => [name, owed, nextDeadline])).toEqual([
    ['李焯', 0, '2020-06-30'],
    ['张传波', 1, '2020-06-30'],
  ]);
});

test('深度报道每年至少1次: nothing is owed before the year is over', () => {
  const inDepth = quota({ counted: { column: null, words: ['深度报道'] } });
  const planned: EntryTraits = { content: '南湖治理深度报道', time: time(8) };
  expect(tally(inDepth, '2020-12-31', planned).holders[0]).toMatchObject({
    scheduled: [1],
    counts: [0],
    owed: 0,
    nextDeadline: '2020-12-31',
  });
  expect(tally(inDepth, '2021-01-01', planned).holders[0]).toMatchObject({ owed: 1, nextDeadline: null });
  expect(tally(inDepth, '2021-01-01', { ...planned, done: true }).holders[0]).toMatchObject({ owed: 0 });
});

describe('每季度1场新闻发布会，其中1场以市政府名义', () => {
  const conferences = quota({
    counted: { column: null, words: ['新闻发布会'] },
    monthsPerWindow: 3,
    part: { counted: { column: null, words: ['市政府名义'] }, minimum: 1, monthsPerWindow: 12 },
  });

  test('the part is counted among what counts, in windows of its own', () => {
    const { holders } = tally(
      conferences,
      '2020-07-01',
      { content: '乡村振兴（新闻发布会）', tags: ['release'], time: time(3), done: true },
      { content: '环境质量状况（以市政府名义开新闻发布会）', tags: ['release', 'governmentRelease'], time: time(6) },
      { content: '以市政府名义印发方案', time: time(6), done: true },
    );
    expect(holders[0]).toMatchObject({
      scheduled: [1, 1, 0, 0],
      counts: [1, 0, 0, 0],
      owed: 1,
      nextDeadline: '2020-09-30',
      part: { scheduled: [1], done: 0, owed: 0, nextDeadline: '2020-12-31' },
    });
  });

  test('a conference that only the title or a column tells of counts too', () => {
    expect(tally(conferences, '2020-03-01', { content: '污普成果', tags: ['release'] }).holders[0]?.total).toBe(1);
  });
});

test.each([
  ['召开新闻通气会', 1],
  ['不再召开新闻通气会', 0],
  ['无需新闻通气会', 0],
  ['不召开新闻通气会，改开新闻通气会预备会', 1],
])('what is not to be done does not count: %s', (content, total) => {
  const briefings = quota({ counted: { column: null, words: ['新闻通气会'] } });
  expect(tally(briefings, '2020-06-15', { content }).holders[0]?.total).toBe(total);
});

test('words are found whatever their width and spacing, and cancelled work does not count', () => {
  const briefs = quota({ counted: { column: null, words: ['ＰＭ2.5 简报', '月报'] } });
  const all = [{ content: 'PM2.5简报第1期' }, { content: '水质月 报' }, { content: '月报', cancelled: true }];
  expect(tally(briefs, '2020-06-15', ...all).holders[0]?.total).toBe(2);
});

test('a quota that holds from a day on asks for the windows of which half is left then', () => {
  const twoMonths = { monthsPerWindow: 2, minimum: 1 } as const;
  const from = (day: string) => tally(quota({ ...twoMonths, from: day }), '2021-01-01', { time: time(1) }).holders[0];
  expect(from('2020-03-01')).toMatchObject({ required: 5, owed: 5 });
  expect(from('2020-04-01')).toMatchObject({ required: 4 });
  expect(from('2021-01-01')).toMatchObject({ required: 0, owed: 0 });
});

describe('by a column', () => {
  const sheet = buildSheet([
    ['2020年宣传计划'],
    ['时间', '工作内容', '责任单位', '发布形式'],
    ['3月', '乡村振兴', '法规科', '专题片'],
    ['6月', '环境质量', '法规科', '通稿'],
    ['7月', '污普成果', '综合科', '专题片、通稿'],
  ]);
  const judged = (counted: OfficeQuota['counted']) => {
    const outcome = judge([sheet], { ...DEFAULT_SETTINGS, quotas: [quota({ counted })] }, '2020-06-15');
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    return outcome.judgement.quotas[0];
  };

  test('the value in the column named decides', () => {
    expect(judged({ column: '发布形式', words: ['专题片'] })).toMatchObject({
      holders: [{ total: 2 }],
      missingColumns: [],
    });
    expect(judged({ column: '发布 形式', words: [] })).toMatchObject({ holders: [{ total: 3 }] });
  });

  test('a column that no table has is told', () => {
    expect(judged({ column: '媒体', words: ['专题片'] })).toMatchObject({
      holders: [{ total: 0 }],
      missingColumns: ['媒体'],
    });
  });
});

test('work that comes round again is as much work as it has times', () => {
  const sheet = buildSheet([
    ['2026年工作安排'],
    ['时间', '工作内容', '责任单位', '负责人', '完成情况'],
    ['每月28日前', '报送简报', '法规科', '张三', '1-3月已报，4月未报'],
  ]);
  const briefs = quota({ counted: { column: null, words: ['简报'] }, monthsPerWindow: 3, minimum: 3 });
  const outcome = judge([sheet], { ...DEFAULT_SETTINGS, quotas: [briefs] }, '2026-07-01');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  expect(outcome.judgement.quotas[0]?.holders[0]).toMatchObject({
    scheduled: [3, 3, 3, 3],
    counts: [3, 0, 0, 0],
    owed: 3,
    nextDeadline: '2026-09-30',
  });
});

test('the same quotas judge next year’s schedule', () => {
  const yearOf = (year: number) => {
    const rows = [
      [`${year}年工作安排`],
      ['时间', '工作内容', '责任单位', '负责人'],
      ['3月', '深度报道（已办）', '法规科', '张三'],
    ];
    const set = quota({ counted: { column: null, words: ['深度报道'] }, monthsPerWindow: 6, from: '2020-01-01' });
    const outcome = judge([buildSheet(rows)], { ...DEFAULT_SETTINGS, quotas: [set] }, `${year}-08-01`);
    return outcome.ok ? outcome.judgement.quotas[0]?.holders[0] : null;
  };
  expect(yearOf(2020)).toMatchObject({ owed: 0, nextDeadline: '2020-12-31' });
  expect(yearOf(2021)).toMatchObject({ owed: 0, nextDeadline: '2021-12-31' });
});

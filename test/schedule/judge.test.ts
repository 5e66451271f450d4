import { judge, judgeInSteps } from '../../src/schedule/judge';
import type { Judgement } from '../../src/schedule/judgement';
import { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';
import type { Settings } from '../../src/schedule/settings/settings';
import { cellAddress } from '../../src/workbook/cellAddress';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import { buildSheet } from './buildSheet';
import { seedSheet } from './seedSheet';

function judged(
  asOf: string,
  sheets: readonly SheetSnapshot[] = [seedSheet()],
  settings: Settings = DEFAULT_SETTINGS,
): Judgement {
  const outcome = judge(sheets, settings, asOf);
  if (!outcome.ok) throw new Error(`not judged: ${outcome.problem.kind}`);
  return outcome.judgement;
}
const overdueRows = ({ entries }: Judgement) =>
  new Set(entries.filter(({ status }) => status === 'overdue').map(({ entry }) => entry.row)).size;

describe('the real schedule of 2020', () => {
  test.each([
    ['2020-04-17', 0],
    ['2020-05-01', 1],
    ['2020-05-11', 2],
    ['2020-05-21', 3],
    ['2020-06-01', 4],
    ['2021-01-01', 25],
  ])('on %s has %i rows overdue', (asOf, rows) => {
    expect(overdueRows(judged(asOf))).toBe(rows);
  });

  test('on 15 June has 38 entries in 37 rows, and this many of each status', () => {
    const { entries, counts } = judged('2020-06-15');
    expect(entries).toHaveLength(38);
    expect(new Set(entries.map(({ entry }) => entry.row)).size).toBe(37);
    expect(counts).toEqual({ done: 12, cancelled: 0, overdue: 6, due: 1, upcoming: 1, planned: 18 });
  });

  test('after the year has 26 entries overdue, the joint row of June being two', () => {
    expect(judged('2021-01-01').counts).toEqual({
      done: 12,
      cancelled: 0,
      overdue: 26,
      due: 0,
      upcoming: 0,
      planned: 0,
    });
  });

  test('has 13 sections whose shares add up to its 38 entries', () => {
    const { sections } = judged('2020-06-15');
    expect(sections).toHaveLength(13);
    expect(sections[0]?.name).toBe('生态环境技术保障中心');
    expect(sections.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(38);
  });

  test('has four press conferences, one a quarter, one in the municipal government’s name', () => {
    expect(judged('2020-06-15').releases).toMatchObject({
      target: 4,
      total: 4,
      done: 1,
      government: 1,
      byQuarter: [1, 1, 1, 1],
    });
  });

  test('is sound: hints about empty slots of March and stray spaces, and a week that was elsewhere that year', () => {
    const findings = judged('2020-06-15').findings.map(({ rule, severity, cell }) => [
      rule,
      severity,
      cellAddress(cell),
    ]);
    expect(findings).toEqual([
      ['slot-empty', 'info', 'B9'],
      ['slot-empty', 'info', 'B10'],
      ['slot-empty', 'info', 'B11'],
      ['theme-day', 'warning', 'B19'],
      ['name-white-space', 'info', 'D27'],
      ['name-white-space', 'info', 'D32'],
    ]);
  });
});

test.each([
  ['a blank section', { unit: '' }, 'unit-missing', 'D22'],
  ['a blank owner', { owner: '' }, 'owner-missing', 'E22'],
  ['a blank content', { content: '' }, 'content-missing', 'C22'],
  ['an unreadable slot', { slot: '忙完再说' }, 'period-unreadable', 'B22'],
] as const)('%s in the real schedule is an error where it stands', (_, change, rule, at) => {
  const sheet = seedSheet((rows) => rows.map((row, index) => (index === 19 ? { ...row, ...change } : row)));
  const errors = judged('2020-06-15', [sheet]).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => [finding.rule, cellAddress(finding.cell)])).toEqual([[rule, at]]);
});

describe('beside the schedule', () => {
  const register = buildSheet(
    [
      ['设施名称', '类别'],
      ['示例环境监测站', '监测'],
    ],
    { name: '设施名录' },
  );
  const records = buildSheet(
    [
      ['设施名称', '开放日期', '形式'],
      ['示例环境监测站', '2月20日', '线上'],
    ],
    { name: '设施开放记录' },
  );

  test('the open days are read from their sheets, in the schedule’s year', () => {
    const { openDays } = judged('2020-06-15', [seedSheet(), register, records]);
    expect(openDays).toMatchObject({ year: 2020, registerSheet: '设施名录', recordSheet: '设施开放记录' });
    expect(openDays?.facilities).toMatchObject([{ windows: [1, 0, 0, 0, 0, 0], missed: 1, owed: 1 }]);
  });

  test('the setting that online openings do not count is obeyed', () => {
    const settings = { ...DEFAULT_SETTINGS, openDays: { countOnline: false } };
    expect(judged('2020-06-15', [seedSheet(), register, records], settings).openDays?.facilities).toMatchObject([
      { openings: 0, online: 1, owed: 2 },
    ]);
  });

  test('without a register there are no open days', () => {
    expect(judged('2020-06-15').openDays).toBeNull();
  });

  test('a report sheet of ours is never taken for a register', () => {
    const report = {
      ...register,
      name: '开放日统计',
      tag: { role: 'openDays', guid: '1b4e28ba-2fa1-4d0f-883f-0016d3cca427' },
    };
    expect(judged('2020-06-15', [seedSheet(), report]).openDays).toBeNull();
  });
});

test('a workbook without a schedule is said to have none', () => {
  expect(judge([buildSheet([['随便', '写写']], { name: 'Sheet1' })], DEFAULT_SETTINGS, '2020-06-15')).toMatchObject({
    ok: false,
    problem: { kind: 'noHeader' },
  });
});

describe('a workbook without a schedule', () => {
  const list = (name = '设施名录') =>
    buildSheet(
      [
        ['设施名称', '设施类别'],
        ['东湖污水厂', '污水处理'],
      ],
      { name },
    );
  const records = (day: string, name = '开放记录') =>
    buildSheet(
      [
        ['设施名称', '开放日期'],
        ['东湖污水厂', day],
      ],
      { name },
    );
  const alone = (sheets: ReturnType<typeof list>[], asOf = '2023-05-10') => {
    const outcome = judge(sheets, DEFAULT_SETTINGS, asOf);
    return outcome.ok ? null : outcome.openDays;
  };

  test('is judged by its open days alone', () => {
    const judgement = alone([list(), records('2023年1月12日')]);
    expect(judgement?.openDays.facilities).toMatchObject([{ windows: [1, 0, 0, 0, 0, 0], owed: 1 }]);
    expect(judgement?.findings.map(({ rule }) => rule)).toEqual(['open-day-window', 'open-day-window']);
  });

  test('counts in the year that its records tell: of their title, of their days, else of the as-of date', () => {
    expect(alone([list(), records('3月5日', '2022年开放记录')])?.openDays.year).toBe(2022);
    expect(alone([list(), records('2022年3月5日')])?.openDays.year).toBe(2022);
    expect(alone([list(), records('2023年3月5日')])?.openDays.year).toBe(2023);
    expect(alone([list()])?.openDays.year).toBe(2023);
  });

  test('and without open days has nothing to judge', () => {
    expect(
      alone([
        buildSheet(
          [
            ['姓名', '电话'],
            ['张三', '1'],
          ],
          { name: '通讯录' },
        ),
      ]),
    ).toBeNull();
  });
});

describe('a long schedule', () => {
  const rows = Array.from({ length: 400 }, (_, index) => [
    `${Math.floor(index / 34) + 1}月`,
    '上旬',
    `第${index + 1}项工作`,
    '法规科',
    '张三',
  ]);
  const sheet = buildSheet([['月份', '旬', '工作内容', '责任单位', '负责人'], ...rows]);

  test('is judged in many steps, which come to the same', () => {
    const steps = judgeInSteps([sheet], DEFAULT_SETTINGS, '2020-06-15');
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(count).toBeGreaterThan(40);
    expect(step.value).toEqual(judge([sheet], DEFAULT_SETTINGS, '2020-06-15'));
  });

  test('says the same month in most rows, and is no table of facilities by months', () => {
    const outcome = judge([sheet], DEFAULT_SETTINGS, '2020-06-15');
    expect(outcome.ok && outcome.judgement.entries).toHaveLength(400);
  });
});

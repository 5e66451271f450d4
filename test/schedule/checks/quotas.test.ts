import { openDayRecord } from '../../../src/schedule/checks/openDayRecord';
import { openDayWindow } from '../../../src/schedule/checks/openDayWindow';
import { releasePlan } from '../../../src/schedule/checks/releasePlan';
import type { OpenDayProblem, OpenDays, Opening } from '../../../src/schedule/openDays/openDays';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { ALWAYS_ACTIVE } from '../../../src/schedule/openDays/facilityTerm';
import { findJointOpening, publicityMonth } from '../../../src/schedule/openDays/findJointOpening';
import { tallyOpenDays } from '../../../src/schedule/openDays/tallyOpenDays';
import type { EntryTraits } from '../buildEntries';
import { buildEntries, time } from '../buildEntries';
import { runCheck, said } from './runCheck';

describe('press conferences against the plan', () => {
  const release = (month: number, traits: EntryTraits = {}): EntryTraits => ({
    tags: ['release'],
    time: time(month),
    ...traits,
  });
  const full = [release(3), release(6, { tags: ['release', 'governmentRelease'] }), release(7), release(12)];

  test('four, one a quarter, one in the government’s name: nothing to say', () => {
    expect(said(releasePlan, buildEntries(...full))).toEqual([]);
  });

  test('fewer than planned is a warning, and a quarter without one an info, at the content title', () => {
    expect(runCheck(releasePlan, buildEntries(...full.slice(0, 3)))).toMatchObject([
      {
        severity: 'warning',
        cell: { row: 1, column: 2 },
        message: { 'zh-CN': '全年安排了 3 场新闻发布会，少于计划的 4 场，请再安排 1 场。' },
      },
      { severity: 'info', message: { 'zh-CN': '第四季度安排了 0 场新闻发布会，少于每季度 1 场的计划。' } },
    ]);
  });

  test('none in the government’s name is a warning', () => {
    expect(said(releasePlan, buildEntries(...full.slice(0, 1), release(5), ...full.slice(2)))).toEqual([
      '以市政府名义召开的新闻发布会有 0 场，少于计划的 1 场，请再安排 1 场。',
    ]);
  });

  test('an office that plans none hears nothing', () => {
    expect(
      said(releasePlan, buildEntries({}), {
        settings: { ...DEFAULT_SETTINGS, releases: { total: 0, government: 0, perQuarter: 0 } },
      }),
    ).toEqual([]);
  });
});

const facility = {
  name: '示例白沙污水处理厂',
  category: '城市污水处理设施',
  cell: { row: 3, column: 1 },
  term: ALWAYS_ACTIVE,
};
function openDays(dates: readonly string[], asOf: string, parts: Partial<OpenDays> = {}): OpenDays {
  const openings = dates.map((date): Opening => ({
    facility: facility.name,
    date,
    online: false,
    joint: false,
    visitors: null,
    note: '',
    cell: { sheet: '设施开放记录', row: 1, column: 1 },
  }));
  const joint = findJointOpening(openings, publicityMonth(2020, []), { countOnline: true }, asOf);
  return {
    year: 2020,
    registerSheet: '设施名录',
    recordSheet: '设施开放记录',
    problems: [],
    settings: { countOnline: true },
    joint,
    facilities: tallyOpenDays([facility], openings, joint, 2020, { countOnline: true }, asOf),
    ...parts,
  };
}
const windowsSaid = (dates: readonly string[], asOf = '2020-06-15') =>
  said(openDayWindow, [], { openDays: openDays(dates, asOf), asOf });

describe('a facility and its windows', () => {
  test('a window that was missed and not made up is a warning at the register', () => {
    const findings = runCheck(openDayWindow, [], { openDays: openDays(['2020-02-01', '2020-05-20'], '2020-06-15') });
    expect(findings).toMatchObject([{ severity: 'warning', sheet: '设施名录', cell: { row: 3, column: 1 } }]);
    expect(findings[0]?.message['zh-CN']).toBe('“示例白沙污水处理厂”3-4月没有开放，也未补开，还欠 1 次，请尽快补开。');
  });

  test('of two missed windows the older one is made up first', () => {
    expect(windowsSaid(['2020-05-20', '2020-05-21'])).toEqual([
      '“示例白沙污水处理厂”3-4月没有开放，也未补开，还欠 1 次，请尽快补开。',
    ]);
  });

  test('everything made up: nothing to say', () => {
    expect(windowsSaid(['2020-03-01', '2020-03-02', '2020-05-20'])).toEqual([]);
  });

  test('none yet in the window that runs is an info with the days left', () => {
    expect(windowsSaid(['2020-02-01', '2020-04-01'])).toEqual([
      '“示例白沙污水处理厂”本双月还没有开放，2020-06-30 前要开放一次，还剩 15 天。',
    ]);
    expect(windowsSaid(['2020-02-01', '2020-04-01'], '2020-06-30')[0]).toContain('今天是最后一天');
  });

  test('before the year nothing is due', () => {
    expect(windowsSaid([], '2019-12-31')).toEqual([]);
  });

  test('without any record sheet that is said, once', () => {
    const findings = runCheck(openDayWindow, [], { openDays: openDays([], '2020-06-15', { recordSheet: null }) });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message['zh-CN']).toContain('没有找到开放记录表');
  });

  test('a workbook without a register hears nothing', () => {
    expect(said(openDayWindow, [])).toEqual([]);
  });
});

describe('a record that does not count', () => {
  const problem = (parts: Partial<OpenDayProblem>): OpenDayProblem => ({
    kind: 'unknownFacility',
    sheet: '设施开放记录',
    cell: { row: 7, column: 0 },
    text: '',
    ...parts,
  });
  const sayings = (parts: Partial<OpenDayProblem>) =>
    said(openDayRecord, [], { openDays: openDays([], '2020-06-15', { problems: [problem(parts)] }) });

  test.each<[string, Partial<OpenDayProblem>]>([
    [
      '第 8 行的“白沙污水厂”不在设施名录里，这次开放没有计入；是不是“示例白沙污水处理厂”？',
      { text: '白沙污水厂', nearest: '示例白沙污水处理厂' },
    ],
    ['第 8 行的“博物馆”不在设施名录里，这次开放没有计入；请核对名称，或把它补进名录。', { text: '博物馆' }],
    ['第 8 行没有填写设施名称，这次开放没有计入，请补上。', { text: '' }],
    [
      '第 8 行的开放日期“下周”看不懂，这次开放没有计入；请写成“2020年3月5日”这样的日期，连续几天的分行填写。',
      { kind: 'unreadableDate', text: '下周' },
    ],
    ['第 8 行没有填写开放日期，这次开放没有计入，请补上。', { kind: 'unreadableDate', text: '' }],
    [
      '第 8 行的开放日期 2019-12-31 不在 2020 年度内，没有计入，请核对年份。',
      { kind: 'otherYear', text: '2019-12-31' },
    ],
    ['第 8 行的开放日期 2020-06-16 在截至日期 2020-06-15 之后，暂不计入。', { kind: 'futureDate', text: '2020-06-16' }],
    [
      '设施名录第 8 行的“甲厂”前面已经登记过，只算一个设施，请删去重复的一行。',
      { kind: 'duplicateFacility', text: '甲厂' },
    ],
  ])('%s', (saying, parts) => {
    expect(sayings(parts)).toEqual([saying]);
  });

  test('is a warning on its own sheet; one in the future an info', () => {
    const found = runCheck(openDayRecord, [], {
      openDays: openDays([], '2020-06-15', { problems: [problem({}), problem({ kind: 'futureDate' })] }),
    });
    expect(found).toMatchObject([
      { severity: 'warning', sheet: '设施开放记录' },
      { severity: 'info', sheet: '设施开放记录' },
    ]);
  });
});

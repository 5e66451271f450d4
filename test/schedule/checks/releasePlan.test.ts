import { releasePlan } from '../../../src/schedule/checks/releasePlan';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { EntryTraits } from '../buildEntries';
import { buildEntries, time } from '../buildEntries';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './releasePlan.cases';

testCases(releasePlan, cases);

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
      { severity: 'info', message: { 'zh-CN': '四季度安排了 0 场新闻发布会，少于每季度 1 场的计划。' } },
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
        settings: { ...DEFAULT_SETTINGS, releases: { total: 0, government: 0, perQuarter: 0, always: false } },
      }),
    ).toEqual([]);
  });

  test('a schedule without any hears nothing, unless the office asks for its plan all the same', () => {
    const always = { ...DEFAULT_SETTINGS, releases: { ...DEFAULT_SETTINGS.releases, always: true } };
    expect(said(releasePlan, buildEntries({}))).toEqual([]);
    expect(said(releasePlan, buildEntries({}), { settings: always })).toEqual([
      '全年安排了 0 场新闻发布会，少于计划的 4 场，请再安排 4 场。',
      '以市政府名义召开的新闻发布会有 0 场，少于计划的 1 场，请再安排 1 场。',
    ]);
  });
});

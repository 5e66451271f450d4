/** Press conferences and open days come out of the general rule as they did when each had its own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import type { Entry } from '../../../src/schedule/entries/entry';
import { judge } from '../../../src/schedule/judge';
import { ALWAYS_ACTIVE } from '../../../src/schedule/openDays/facilityTerm';
import { findJointOpening, publicityMonth } from '../../../src/schedule/openDays/findJointOpening';
import type { Facility, Opening } from '../../../src/schedule/openDays/openDays';
import { OPEN_DAY_QUOTA, tallyOpenDays } from '../../../src/schedule/openDays/tallyOpenDays';
import { tallyOfficeQuotas } from '../../../src/schedule/quotas/tallyOfficeQuotas';
import { tallyReleases } from '../../../src/schedule/quotas/tallyReleases';
import { tallyWork } from '../../../src/schedule/quotas/tallyWork';
import type { OfficeQuota } from '../../../src/schedule/settings/officeQuota';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { judgeStatus } from '../../../src/schedule/status/judgeStatus';
import { openXlsx } from '../../../src/xlsx/xlsxWorkbook';
import { seedEntries } from '../../reports/buildJudgement';
import { buildEntry, buildSchedule, days } from '../buildEntries';

const PLAN = DEFAULT_SETTINGS.releases;

/** The press conferences as they were counted before there was a general rule. */
function countedByHand(entries: readonly Entry[], year: number, plan: typeof PLAN) {
  const releases = entries.filter(({ tags, marks }) => tags.length > 0 && !marks.cancelled);
  const government = releases.filter(({ tags }) => tags.includes('governmentRelease')).length;
  const byQuarter = [0, 0, 0, 0];
  for (const { period } of releases) {
    if (period?.end.slice(0, 4) !== String(year)) continue;
    const quarter = Math.floor((Number(period.end.slice(5, 7)) - 1) / 3);
    byQuarter[quarter] = (byQuarter[quarter] ?? 0) + 1;
  }
  const lacking = (target: number, count: number) => Math.max(0, target - count);
  return {
    target: plan.total,
    total: releases.length,
    done: releases.filter(({ marks }) => marks.done).length,
    government,
    byQuarter,
    short: {
      total: lacking(plan.total, releases.length),
      government: lacking(plan.government, government),
      byQuarter: byQuarter.map((count) => lacking(plan.perQuarter, count)),
    },
  };
}

/** 每季度1场新闻发布会，其中1场以市政府名义 */
const QUARTERLY: OfficeQuota = {
  name: '新闻发布会',
  counted: { column: null, words: ['新闻发布会'] },
  holder: 'all',
  minimum: 1,
  monthsPerWindow: 3,
  canMakeUp: true,
  from: null,
  part: { counted: { column: null, words: ['市政府名义'] }, minimum: 1, monthsPerWindow: 12 },
};

const PLANT: Facility = {
  name: '示例白沙污水处理厂',
  category: '城市污水处理设施',
  cell: { sheet: '设施名录', row: 2, column: 1 },
  term: ALWAYS_ACTIVE,
};

function openingOf(date: string): Opening {
  const cell = { sheet: '设施开放记录', row: 5, column: 1 };
  return { facility: PLANT.name, date, online: false, joint: false, visitors: null, note: '', cell };
}

function expectOneRule(entries: readonly Entry[], year: number): void {
  const releases = tallyReleases(entries, year, { ...PLAN, always: true });
  expect(releases).toMatchObject(countedByHand(entries, year, PLAN));
  const asOf = `${year}-06-15`;
  const judged = entries.map((entry) => judgeStatus(entry, asOf, 10));
  const [quota] = tallyOfficeQuotas(
    [QUARTERLY],
    judged,
    { schedule: buildSchedule(entries, { year }), sheets: [] },
    asOf,
  );
  const [together] = quota!.holders;
  expect(together).toMatchObject({
    total: releases!.total,
    scheduled: releases!.byQuarter,
    short: releases!.short.byQuarter,
    part: { total: releases!.government, short: [releases!.short.government] },
  });
}

test('on the real schedule of 2020: one a quarter, one of them in the municipal government’s name', () => {
  expectOneRule(seedEntries(), 2020);
  expect(tallyReleases(seedEntries(), 2020, PLAN)).toMatchObject({ total: 4, government: 1, byQuarter: [1, 1, 1, 1] });
});

test('on the sample workbook', async () => {
  const workbook = openXlsx(readFileSync(path.join(__dirname, '../../../assets/sample/2020-schedule.xlsx')));
  const { sheets: names } = await workbook.list();
  const sheets = await workbook.read(names.map(({ name }) => name));
  const outcome = judge(sheets, { ...DEFAULT_SETTINGS, quotas: [QUARTERLY] }, '2020-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const { releases, quotas, schedule } = outcome.judgement;
  expect(releases).toMatchObject(
    countedByHand(
      schedule.entries.filter(({ tags }) => tags.includes('release')),
      schedule.year,
      PLAN,
    ),
  );
  expect(quotas[0]?.holders[0]).toMatchObject({
    total: releases?.total,
    scheduled: releases?.byQuarter,
    part: { total: releases?.government },
  });
});

describe('on any schedule', () => {
  const dayAround2020 = fc.integer({ min: -60, max: 420 }).map((offset) => addDays('2020-01-01', offset));

  test('press conferences', () => {
    const entry = fc
      .record({
        start: dayAround2020,
        length: fc.nat({ max: 40 }),
        open: fc.boolean(),
        done: fc.boolean(),
        cancelled: fc.boolean(),
        tags: fc.constantFrom<Entry['tags']>([], ['release'], ['release', 'governmentRelease']),
      })
      .map(({ start, length, open, ...traits }) =>
        buildEntry({
          ...traits,
          time: open ? { kind: 'open', text: '适时' } : days('时间', start, addDays(start, length)),
        }),
      );
    fc.assert(fc.property(fc.array(entry, { maxLength: 20 }), (entries) => expectOneRule(entries, 2020)));
  });

  test('open days: each day open is work done on that day', () => {
    fc.assert(
      fc.property(fc.uniqueArray(dayAround2020, { maxLength: 20 }), dayAround2020, (dates, asOf) => {
        const openings = dates.map((date) => openingOf(date));
        const joint = findJointOpening(openings, publicityMonth(2020, []), { countOnline: true }, asOf);
        const [facilityTally] = tallyOpenDays(
          { facilities: [PLANT], openings, joint },
          2020,
          { countOnline: true },
          asOf,
        );
        const works = dates.map((date) => ({ due: date, done: true, doneOn: date }));
        const { counts, states, required, missed, madeUp, owed, nextDeadline } = tallyWork(
          OPEN_DAY_QUOTA,
          2020,
          works,
          asOf,
        );
        expect(facilityTally).toMatchObject({ windows: counts, states, required, missed, madeUp, owed, nextDeadline });
      }),
    );
  });
});

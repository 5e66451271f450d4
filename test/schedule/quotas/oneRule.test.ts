/** Press conferences and open days come out of the general rule as they did when each had its own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { addDays } from '../../../src/schedule/calendar/isoDate';
import type { Entry } from '../../../src/schedule/entries/entry';
import { judge } from '../../../src/schedule/judge';
import type { FacilityTerm } from '../../../src/schedule/openDays/facilityTerm';
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

/**
 * Open days as they were counted before there was a general rule, day by day: a window is owed where the facility is active on at least half of
 * its days; one that has ended without an opening is missed, and a later window's openings beyond what it owes make it up.
 */
function openDaysByHand(term: FacilityTerm, dates: readonly string[], asOf: string) {
  const isActive = (day: string): boolean =>
    (term.listedFrom === null || day >= term.listedFrom) &&
    (term.withdrawal === null || day < term.withdrawal) &&
    term.suspensions.every(({ start, end }) => day < start || (end !== null && day > end));
  const held = [...new Set(dates)].filter((day) => day <= asOf);
  let [missed, madeUp, required] = [0, 0, 0];
  let nextDeadline: string | null = null;
  const windows = [1, 3, 5, 7, 9, 11].map((month) => {
    const twoMonths = [month, month + 1].map((one) => `2020-${String(one).padStart(2, '0')}`);
    const all = Array.from({ length: 366 }, (_, index) => addDays('2020-01-01', index)).filter((day) =>
      twoMonths.includes(day.slice(0, 7)),
    );
    const [last = ''] = all.slice(-1);
    const asked = all.filter(isActive).length * 2 >= all.length ? 1 : 0;
    const count = held.filter((day) => all.includes(day)).length;
    required += asked;
    if (count < asked && last < asOf) missed += 1;
    if (count < asked && last >= asOf) nextDeadline ??= last;
    if (count > asked) madeUp += Math.min(count - asked, missed - madeUp);
    return count;
  });
  return { windows, required, missed, madeUp, owed: missed - madeUp, nextDeadline };
}

const PLANT: Facility = {
  name: '示例白沙污水处理厂',
  category: '城市污水处理设施',
  cell: { sheet: '设施名录', row: 2, column: 1 },
  term: ALWAYS_ACTIVE,
};

function tallyAlone(term: FacilityTerm, dates: readonly string[], asOf: string) {
  const openings = dates.map((date) => openingOf(date));
  const joint = findJointOpening(openings, publicityMonth(2020, []), { countOnline: true }, asOf);
  const facilities = [{ ...PLANT, term }];
  return tallyOpenDays({ facilities, openings, joint }, 2020, { countOnline: true }, asOf)[0];
}

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
        const facilityTally = tallyAlone(ALWAYS_ACTIVE, dates, asOf);
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

  test('open days of a facility that enters late, is suspended or withdrawn', () => {
    const day = fc.integer({ min: -30, max: 400 }).map((offset) => addDays('2020-01-01', offset));
    const term = fc.record<FacilityTerm>({
      listedFrom: fc.option(day),
      suspensions: fc.array(
        fc.record({ start: day, length: fc.option(fc.nat({ max: 120 })) }).map(({ start, length }) => ({
          start,
          end: length === null ? null : addDays(start, length),
        })),
        { maxLength: 2 },
      ),
      withdrawal: fc.option(day),
    });
    fc.assert(
      fc.property(term, fc.array(dayAround2020, { maxLength: 14 }), dayAround2020, (of, dates, asOf) => {
        expect(tallyAlone(of, dates, asOf)).toMatchObject(openDaysByHand(of, dates, asOf));
      }),
    );
  });
});

test('a missed window is made up later, on every day of the year', () => {
  // Listed from 1 March, suspended in July and August: 3-4月 is missed, made up by the second opening of 9-10月; 11-12月 is missed.
  const term = {
    listedFrom: '2020-03-01',
    suspensions: [{ start: '2020-07-01', end: '2020-08-31' }],
    withdrawal: null,
  };
  const dates = ['2020-05-20', '2020-09-10', '2020-10-15'];
  const standing = [
    { from: '2020-01-01', missed: 0, madeUp: 0, owed: 0, nextDeadline: '2020-04-30' },
    { from: '2020-05-01', missed: 1, madeUp: 0, owed: 1, nextDeadline: '2020-06-30' },
    { from: '2020-05-20', missed: 1, madeUp: 0, owed: 1, nextDeadline: '2020-10-31' },
    { from: '2020-09-10', missed: 1, madeUp: 0, owed: 1, nextDeadline: '2020-12-31' },
    { from: '2020-10-15', missed: 1, madeUp: 1, owed: 0, nextDeadline: '2020-12-31' },
    { from: '2021-01-01', missed: 2, madeUp: 1, owed: 1, nextDeadline: null },
  ];
  for (let asOf = '2020-01-01'; asOf <= '2021-01-02'; asOf = addDays(asOf, 1)) {
    const { missed, madeUp, owed, nextDeadline } = standing.findLast(({ from }) => from <= asOf)!;
    const expected = { missed, madeUp, owed, nextDeadline };
    expect([asOf, tallyAlone(term, dates, asOf)]).toEqual([asOf, expect.objectContaining(expected)]);
  }
});

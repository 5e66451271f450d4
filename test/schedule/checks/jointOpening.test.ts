import { jointOpening } from '../../../src/schedule/checks/jointOpening';
import type { Opening } from '../../../src/schedule/openDays/openDays';
import { buildFacility, buildOpenDaysOf, buildOpening } from '../buildOpenDays';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './jointOpening.cases';

testCases(jointOpening, cases);

const facilities = [buildFacility('示例污水厂', 3), buildFacility('示例监测站', 4)];
const ownMonth = [{ name: '生态环境宣传月', first: '2020-05-10', last: '2020-06-10' }];
const around = (openings: readonly Opening[], asOf: string, themeDays = ownMonth) => ({
  openDays: buildOpenDaysOf(facilities, openings, asOf, themeDays),
  asOf,
});

test('a month that is over without one is a warning at the first facility', () => {
  const month = around([], '2020-07-01', []);
  expect(runCheck(jointOpening, [], month)).toMatchObject([
    { severity: 'warning', sheet: '设施名录', cell: { row: 3, column: 1 } },
  ]);
  expect(said(jointOpening, [], month)).toEqual([
    '生态环境宣传月（5月22日至6月30日）已经结束，没有集中开放的记录；如已组织，请在开放记录里写明“集中开放”。',
  ]);
});

test('the month is the one the office has entered', () => {
  expect(said(jointOpening, [], around([], '2020-06-11'))[0]).toContain('（5月10日至6月10日）已经结束');
  expect(said(jointOpening, [], around([], '2020-05-12'))[0]).toContain(
    '（5月10日至6月10日）还没有集中开放，还剩 29 天',
  );
  expect(said(jointOpening, [], around([], '2020-06-10'))[0]).toContain('今天是最后一天');
  expect(said(jointOpening, [], around([], '2020-05-09'))).toEqual([]);
});

test('a publicity month of other work is not taken for it', () => {
  const ofSafety = [{ name: '安全生产宣传月', first: '2020-06-01', last: '2020-06-30' }];
  expect(said(jointOpening, [], around([], '2020-07-01', ofSafety))[0]).toContain('（5月22日至6月30日）');
  expect(said(jointOpening, [], around([], '2020-06-11', [...ofSafety, ...ownMonth]))[0]).toContain(
    '（5月10日至6月10日）',
  );
});

test('while the month runs it is an info', () => {
  expect(runCheck(jointOpening, [], around([], '2020-06-01'))).toMatchObject([{ severity: 'info' }]);
});

test('who took no part is told at its line of the register, and whether it opened in the month at all', () => {
  const held = [buildOpening('2020-06-05', '示例污水厂', true)];
  expect(said(jointOpening, [], around(held, '2020-06-15'))).toEqual([
    '“示例监测站”没有参加6月5日的集中开放，宣传月内也没有开放。',
  ]);
  const alsoOpen = [...held, buildOpening('2020-06-08', '示例监测站')];
  expect(runCheck(jointOpening, [], around(alsoOpen, '2020-06-15'))).toMatchObject([
    {
      severity: 'info',
      cell: { row: 4, column: 1 },
      message: { 'zh-CN': '“示例监测站”没有参加6月5日的集中开放，宣传月内另有开放。' },
    },
  ]);
});

test('a single facility has nobody to open together with', () => {
  const openDays = buildOpenDaysOf(facilities.slice(0, 1), [], '2020-07-01');
  expect(said(jointOpening, [], { openDays, asOf: '2020-07-01' })).toEqual([]);
});

test('without records, or without a register, nothing is said', () => {
  const openDays = { ...buildOpenDaysOf(facilities, [], '2020-07-01'), recordSheet: null };
  expect(said(jointOpening, [], { openDays, asOf: '2020-07-01' })).toEqual([]);
  expect(said(jointOpening, [])).toEqual([]);
});

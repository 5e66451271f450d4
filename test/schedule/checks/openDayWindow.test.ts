import { openDayWindow } from '../../../src/schedule/checks/openDayWindow';
import { buildOpenDays } from '../buildOpenDays';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './openDayWindow.cases';

testCases(openDayWindow, cases);

const windowsSaid = (dates: readonly string[], asOf = '2020-06-15') =>
  said(openDayWindow, [], { openDays: buildOpenDays(dates, asOf), asOf });

describe('a facility and its windows', () => {
  test('a window that was missed and not made up is a warning at the register', () => {
    const findings = runCheck(openDayWindow, [], {
      openDays: buildOpenDays(['2020-02-01', '2020-05-20'], '2020-06-15'),
    });
    expect(findings).toMatchObject([{ severity: 'warning', sheet: '设施名录', cell: { row: 3, column: 1 } }]);
    expect(findings[0]?.message['zh-CN']).toBe('“示例白沙污水处理厂”3—4月没有开放，也未补开，还欠 1 次，请尽快补开。');
  });

  test('of two missed windows the older one is made up first', () => {
    expect(windowsSaid(['2020-05-20', '2020-05-21'])).toEqual([
      '“示例白沙污水处理厂”3—4月没有开放，也未补开，还欠 1 次，请尽快补开。',
    ]);
  });

  test('everything made up: nothing to say', () => {
    expect(windowsSaid(['2020-03-01', '2020-03-02', '2020-05-20'])).toEqual([]);
  });

  test('none yet in the window that runs is an info with the days left', () => {
    expect(windowsSaid(['2020-02-01', '2020-04-01'])).toEqual([
      '“示例白沙污水处理厂”本双月还没有开放，6月30日前要开放一次，还剩 15 天。',
    ]);
    expect(windowsSaid(['2020-02-01', '2020-04-01'], '2020-06-30')[0]).toContain('今天是最后一天');
  });

  test('before the year nothing is due', () => {
    expect(windowsSaid([], '2019-12-31')).toEqual([]);
  });

  test('without any record sheet that is said, once', () => {
    const findings = runCheck(openDayWindow, [], { openDays: buildOpenDays([], '2020-06-15', { recordSheet: null }) });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message['zh-CN']).toContain('没有找到开放记录表');
  });

  test('a workbook without a register hears nothing', () => {
    expect(said(openDayWindow, [])).toEqual([]);
  });
});

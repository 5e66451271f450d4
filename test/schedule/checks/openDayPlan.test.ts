import { openDayPlan } from '../../../src/schedule/checks/openDayPlan';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { parseWrittenSheets, snapshotOf } from '../writtenSheets';
import { testCases } from './checkCases';
import { cases } from './openDayPlan.cases';

testCases(openDayPlan, cases);

/** What the check says of a workbook, in Chinese. */
function saidOf(text: string, asOf: string): readonly string[] {
  const outcome = judge(parseWrittenSheets(text).map(snapshotOf), DEFAULT_SETTINGS, asOf);
  const { findings } = outcome.ok ? outcome.judgement : outcome.openDays!;
  return findings.filter(({ rule }) => rule === openDayPlan.id).map(({ message }) => message['zh-CN']);
}

const FACILITY = `
  # 设施名录
  设施名称 | 类别
  白沙污水处理厂 | 城市污水处理设施
`;

test('a facility is told before it misses a window by its own plan, and no more once the window is planned', () => {
  const plan = (times: string) => `${FACILITY}
    # 2020年开放计划
    设施名称 | 计划开放时间
    白沙污水处理厂 | ${times}
    # 开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年1月9日`;
  expect(saidOf(plan('1月、3月、5月、9月、11月'), '2020-02-01')).toEqual([
    '“白沙污水处理厂”7—8月还没有开放，计划里也没有安排，照计划会漏开，请补充安排。',
  ]);
  expect(saidOf(plan('1月、3月、5月、7月、9月、11月'), '2020-02-01')).toEqual([]);
});

test('an opening on another day of the window is told beside the one that was missed', () => {
  const text = `${FACILITY}
    # 2020年开放计划
    设施名称 | 计划开放时间
    白沙污水处理厂 | 1月9日
    白沙污水处理厂 | 双月
    # 开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年1月15日
    白沙污水处理厂 | 2020年1月20日`;
  expect(saidOf(text, '2020-02-01')).toEqual([
    '“白沙污水处理厂”计划1月9日开放，时间已过，没有开放记录（同一双月1月20日另有开放）。',
  ]);
});

test('entries of the schedule are matched with the record', () => {
  const text = `
    # 2020年工作安排
    时间 | 工作内容 | 责任单位
    1月 | 白沙污水处理厂设施开放活动（已办） | 宣教科
    2月 | 环保设施向公众开放 | 宣教科
    ${FACILITY}
    # 开放记录
    设施名称 | 开放日期
    白沙污水处理厂 | 2020年2月15日`;
  expect(saidOf(text, '2020-02-20')).toEqual([
    '“白沙污水处理厂设施开放活动”标为已办，但开放记录里1月1日至31日没有开放；如已开放，请补记。',
    '“环保设施向公众开放”还没有标已办，开放记录里2月15日已经开放，请核对。',
  ]);
});

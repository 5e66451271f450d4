import { judge } from '../../../src/schedule/judge';
import { readSettings } from '../../../src/schedule/settings/settingsStore';
import { slotKey, slotLoads } from '../../../src/schedule/status/slotLoads';
import { buildSheet } from '../buildSheet';

/** What falls due in each slot of 2020, judged on 15 June. */
function loadsOf(...rows: readonly (readonly [time: string, work: string])[]) {
  const sheet = buildSheet(
    [['时间', '工作内容', '责任科室', '负责人'], ...rows.map(([time, work]) => [time, work, '综合科', '张三'])],
    { name: '2020年日程' },
  );
  const outcome = judge([sheet], readSettings({}), '2020-06-15');
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return slotLoads(outcome.judgement.entries, 2020);
}

test('an entry stands in the slot of its deadline, whole months in their last', () => {
  const loads = loadsOf(['6月中旬', '环境日活动'], ['5月', '排查隐患']);
  expect([...loads.keys()].sort()).toEqual(['5 last', '6 middle']);
});

test('a slot shows the worst of what falls due in it', () => {
  const loads = loadsOf(['5月上旬', '发布月报（已办）'], ['5月上旬', '排查隐患']);
  const load = loads.get(slotKey({ month: 5, slot: 'first' }));
  expect(load?.worst).toBe('overdue');
  expect(load?.entries.map(({ status }) => status)).toEqual(['done', 'overdue']);
});

test('work that comes round again stands in the slot of each time, in one slot once', () => {
  const loads = loadsOf(['每周五', '报送周报']);
  expect(loads.get(slotKey({ month: 7, slot: 'middle' }))?.entries).toHaveLength(1);
  expect(loads.get(slotKey({ month: 12, slot: 'first' }))?.entries).toHaveLength(1);
});

test('what has no deadline, or one in another year, stands in no slot', () => {
  expect(loadsOf(['长期坚持', '值班'], ['2021年1月上旬', '总结']).size).toBe(0);
});

import { readToldTimes } from '../../../src/schedule/marks/toldTimes';

/** What is told, in short: `+` done, `-` not done, of which days. */
const told = (text: string, isDone = false) =>
  readToldTimes(text, 2026, isDone).map(
    ({ days: { start, end }, done }) => `${done ? '+' : '-'}${start.slice(5)}~${end.slice(5)}`,
  );

test.each([
  ['1-5月已报', ['+01-01~05-31']],
  ['已报至5月', ['+01-01~05-31']],
  ['已报1-5月', ['+01-01~05-31']],
  ['截至5月底已报送', ['+01-01~05-31']],
  ['1—5月份均已报送', ['+01-01~05-31']],
  ['1-5月已报，6月未报', ['+01-01~05-31', '-06-01~06-30']],
  ['1月√ 2月√ 3月×', ['+01-01~01-31', '+02-01~02-28', '-03-01~03-31']],
  ['1、3月已报', ['+01-01~01-31', '+03-01~03-31']],
  ['已完成1月、2月', ['+01-01~01-31', '+02-01~02-28']],
  ['一季度已报，二季度未报', ['+01-01~03-31', '-04-01~06-30']],
  ['第一、二季度已完成', ['+01-01~03-31', '+04-01~06-30']],
  ['上半年已完成', ['+01-01~06-30']],
  ['5月20日已报', ['+05-20~05-20']],
  ['1月25日、2月26日', ['+01-25~01-25', '+02-26~02-26']],
])('%s', (text, days) => {
  expect(told(text)).toEqual(days);
});

test.each(['', '已办', '√', '已报5次', '已完成5/12', '计划6月完成', '6月份正在办理', '5月底前完成', '未报', '6月'])(
  'nothing of single times: %s',
  (text) => {
    expect(told(text)).toEqual([]);
  },
);

test('in a column of days done, a time alone says that it was done then', () => {
  expect(told('1月、2月', true)).toEqual(['+01-01~01-31', '+02-01~02-28']);
});

import { openDayRecord } from '../../../src/schedule/checks/openDayRecord';
import type { OpenDayProblem } from '../../../src/schedule/openDays/openDays';
import { buildOpenDays } from '../buildOpenDays';
import { runCheck, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './openDayRecord.cases';

testCases(openDayRecord, cases);

describe('a record that does not count', () => {
  const problem = (parts: Partial<OpenDayProblem>): OpenDayProblem => ({
    kind: 'unknownFacility',
    sheet: '设施开放记录',
    cell: { row: 7, column: 0 },
    text: '',
    ...parts,
  });
  const sayings = (parts: Partial<OpenDayProblem>) =>
    said(openDayRecord, [], { openDays: buildOpenDays([], '2020-06-15', { problems: [problem(parts)] }) });

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
      openDays: buildOpenDays([], '2020-06-15', { problems: [problem({}), problem({ kind: 'futureDate' })] }),
    });
    expect(found).toMatchObject([
      { severity: 'warning', sheet: '设施开放记录' },
      { severity: 'info', sheet: '设施开放记录' },
    ]);
  });
});

import { hiddenOverdue } from '../../../src/schedule/checks/hiddenOverdue';
import { buildEntries, time } from '../buildEntries';
import { cellsFound, said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './hiddenOverdue.cases';

testCases(hiddenOverdue, cases);

test('overdue work in a hidden row is a warning; hidden work in time, or overdue work in sight, is not', () => {
  const entries = buildEntries({ hidden: true }, { hidden: true, time: time(12) }, {});
  expect(cellsFound(hiddenOverdue, entries)).toEqual(['C3']);
  expect(said(hiddenOverdue, entries)).toEqual([
    '第 3 行被隐藏或筛选掉了，其中“秸秆焚烧宣传”已逾期 5 天，请取消隐藏后处理。',
  ]);
});

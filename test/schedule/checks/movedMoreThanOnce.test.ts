import { movedMoreThanOnce } from '../../../src/schedule/checks/movedMoreThanOnce';
import { buildEntries, time } from '../buildEntries';
import { said } from './runCheck';
import { testCases } from './checkCases';
import { cases } from './movedMoreThanOnce.cases';

testCases(movedMoreThanOnce, cases);

test('an entry moved twice is told with both times; moved once is not', () => {
  const twice = buildEntries({ content: '绿色产业发展论坛', movedTo: [time(11, 'last'), time(12, 'first')] });
  expect(said(movedMoreThanOnce, twice)).toEqual([
    '第 3 行“绿色产业发展论坛”已延期 2 次（11月下旬、12月上旬），现按“12月上旬”计算，请关注。',
  ]);
  expect(said(movedMoreThanOnce, buildEntries({ movedTo: [time(12)] }))).toEqual([]);
  expect(said(movedMoreThanOnce, buildEntries({ movedTo: [time(12), time(12)] }))).toEqual([]);
});

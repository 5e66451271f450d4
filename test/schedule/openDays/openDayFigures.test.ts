import { addDays } from '../../../src/schedule/calendar/isoDate';
import { facilityGroups, openDayFigures, type ReportingPeriod } from '../../../src/schedule/openDays/openDayFigures';
import { openDayFiguresText } from '../../../src/reports/handouts/openDayFiguresText';
import { readOpenDays } from '../../../src/schedule/openDays/readOpenDays';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { parseWrittenSheets, snapshotOf } from '../writtenSheets';

/**
 * 东湖 misses 1-2月 and makes it up by its second opening of 3-4月; 西山 opens in 1-2月 alone; 监测站 is listed from 1 May on and opens twice
 * in 5-6月, once online.
 */
const TEXT = `
  # 设施名录
  设施名称 | 类别 | 区县 | 纳入日期
  东湖污水厂 | 污水处理 | 城东区 |
  西山焚烧厂 | 垃圾处理 | 城西区 |
  监测站 | 环境监测 | 城东区 | 2023年5月1日
  # 开放记录
  设施名称 | 开放日期 | 参观人数 | 开放形式
  西山焚烧厂 | 2023年1月10日 | 20 | 线下
  东湖污水厂 | 2023年3月5日 | 30 | 线下
  东湖污水厂 | 2023年4月6日 | 40 | 线下
  监测站 | 2023年5月8日 | 10 | 线下
  东湖污水厂 | 2023年6月5日 | 50 | 线下
  监测站 | 2023年6月20日 | 200 | 线上
`;

const SHEETS = parseWrittenSheets(TEXT).map(snapshotOf);
const openDaysOn = (asOf: string) => readOpenDays(SHEETS, 2023, DEFAULT_SETTINGS, asOf)!;
const figuresOn = (asOf: string, kind: ReportingPeriod['kind'], number: number) =>
  openDayFigures(openDaysOn(asOf).facilities, { kind, number }, 2023, asOf);

test.each([
  // [period, facilities, opened, times, online, visitors, online visitors, asked, over, under, made up, complete, asked facilities]
  ['quarter', 1, [2, 2, 2, 0, 50, 0, 2, 0, 0, 1, 2, 2]],
  ['quarter', 2, [3, 2, 4, 1, 300, 200, 5, 2, 2, 0, 2, 3]],
  ['quarter', 3, [3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]],
  ['half', 1, [3, 3, 6, 1, 350, 200, 7, 2, 2, 1, 2, 3]],
  ['year', 1, [3, 3, 6, 1, 350, 200, 7, 2, 2, 1, 2, 3]],
  ['month', 6, [3, 2, 2, 1, 250, 200, 3, 1, 1, 0, 2, 3]],
] as const)('%s %d as of 10 July, worked out by hand', (kind, number, expected) => {
  const one = figuresOn('2023-07-10', kind, number);
  expect([
    one.facilities,
    one.opened,
    one.times,
    one.online,
    one.visitors,
    one.onlineVisitors,
    one.asked,
    one.over,
    one.under,
    one.madeUp,
    one.complete,
    one.askedFacilities,
  ]).toEqual(expected);
});

test('on every day of the year what was held in the windows is what they asked for, less what is missing, and what is beyond', () => {
  for (let day = '2023-01-01'; day <= '2023-12-31'; day = addDays(day, 1)) {
    const { facilities } = openDaysOn(day);
    const figures = (kind: ReportingPeriod['kind'], number: number) =>
      openDayFigures(facilities, { kind, number }, 2023, day);
    const { times, asked, over, under, madeUp } = figures('year', 1);
    expect([day, times]).toEqual([day, asked + over - under - madeUp]);
    const quarters = [1, 2, 3, 4].map((number) => figures('quarter', number));
    const sum = (of: (one: (typeof quarters)[number]) => number) => quarters.reduce((total, one) => total + of(one), 0);
    expect([day, sum((one) => one.times), sum((one) => one.asked), sum((one) => one.under)]).toEqual([
      day,
      times,
      asked,
      under,
    ]);
  }
});

test('facilities by class and by county', () => {
  const openDays = openDaysOn('2023-07-10');
  expect(facilityGroups(openDays, 'district').map(({ name, facilities }) => [name, facilities.length])).toEqual([
    ['城东区', 2],
    ['城西区', 1],
  ]);
  expect(facilityGroups(openDays, 'category')).toHaveLength(3);
});

test('the figures of a period as a text to paste', () => {
  expect(openDayFiguresText(openDaysOn('2023-07-10'), { kind: 'half', number: 1 }, '2023-07-10', 'zh-CN')).toBe(
    [
      '2023年上半年设施向公众开放情况',
      '（截至2023年7月10日）',
      '一、总体情况',
      '应开放设施 3 处，开放过的 3 处，共开放 6 次（线下 5 次、线上 1 次），参观 350 人次（其中线上 200 人次）。',
      '应开尽开：应开放的 3 处设施中 2 处做到（67%），未做到的有西山焚烧厂。',
      '到期双月应开放 7 次，超出 2 次，漏开后已补 1 次，尚欠 2 次。',
      '二、按类别',
      '污水处理：1 处，开放 3 次，参观 120 人次。',
      '垃圾处理：1 处，开放 1 次，参观 20 人次，尚欠 2 次。',
      '环境监测：1 处，开放 2 次（线上 1 次），参观 210 人次。',
      '三、按县区',
      '城东区：2 处，开放 5 次（线上 1 次），参观 330 人次。',
      '城西区：1 处，开放 1 次，参观 20 人次，尚欠 2 次。',
    ].join('\n'),
  );
});

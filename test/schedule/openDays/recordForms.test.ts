import { readOpenDays } from '../../../src/schedule/openDays/readOpenDays';
import { openDayYear } from '../../../src/schedule/openDays/openDayYear';
import { judge } from '../../../src/schedule/judge';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { parseWrittenSheets, snapshotOf } from '../writtenSheets';

/** What each facility opened in the first three windows, as of 10 July 2023. */
function windowsOf(text: string): Readonly<Record<string, string>> {
  const openDays = openDaysOf(text);
  return Object.fromEntries(
    openDays.facilities.map(({ facility, windows }) => [facility.name, windows.slice(0, 3).join(' ')]),
  );
}

function openDaysOf(text: string) {
  const sheets = parseWrittenSheets(text).map(snapshotOf);
  const asOf = '2023-07-10';
  return readOpenDays(sheets, openDayYear(sheets, asOf), DEFAULT_SETTINGS, asOf)!;
}

describe('records', () => {
  test('a day beside a column of months is of that month', () => {
    const text = `
      # 2023年开放台账
      月份 | 日期 | 开放单位 | 人数
      1月 | 12日 | 东湖污水厂 | 30
      ^ | 20日 | 西山焚烧厂 | 20
      5月 | 8日 | 东湖污水厂 | 25`;
    expect(windowsOf(text)).toEqual({ 东湖污水厂: '1 0 1', 西山焚烧厂: '1 0 0' });
  });

  test('a day is of the month that the sheet is for', () => {
    const text = `
      # 3月
      2023年3月环保设施开放情况
      设施名称 | 开放日期 | 人数
      东湖污水厂 | 12日 | 30
      # 5月
      设施名称 | 开放日期 | 人数
      西山焚烧厂 | 8日、20日 | 30`;
    expect(windowsOf(text)).toEqual({ 东湖污水厂: '0 1 0', 西山焚烧厂: '0 0 2' });
  });

  test('a month with how often counts so often', () => {
    const text = `
      # 开放情况
      设施名称 | 月份 | 次数 | 人数
      东湖污水厂 | 1月 | 1 | 30
      ^ | 3月 | 2 | 50`;
    expect(windowsOf(text)).toEqual({ 东湖污水厂: '1 2 0' });
  });

  test('visitors online and on site stand in columns of their own', () => {
    const text = `
      # 开放记录
      开放单位 | 开放日期 | 线上人数 | 线下人数
      东湖污水厂 | 1月6日 | 100 | 30`;
    expect(openDaysOf(text).facilities[0]).toMatchObject({
      visitors: 130,
      days: [{ visitors: 130, onlineVisitors: 100 }],
    });
  });

  test('all facilities at once are each of those that have to open then', () => {
    const text = `
      # 设施名录
      设施名称 | 类别 | 备注
      东湖污水厂 | 污水处理 |
      西山焚烧厂 | 垃圾处理 | 2023年4月起暂停
      # 开放记录
      设施名称 | 开放日期
      各设施单位 | 2月5日
      全部设施 | 6月5日`;
    expect(windowsOf(text)).toEqual({ 东湖污水厂: '1 0 1', 西山焚烧厂: '1 0 0' });
  });

  test('class and county come from the records where no register gives them', () => {
    const text = `
      # 开放统计
      县（市、区） | 单位名称 | 类别 | 开放日期
      城东区 | 东湖污水厂 | 污水处理 | 2023.1.12
      城东区 | 东湖污水厂 | 污水处理 | 2023.3.2`;
    expect(openDaysOf(text).facilities[0]?.facility).toMatchObject({ category: '污水处理', district: '城东区' });
  });

  test('a theme day may stand right behind a day written in numbers', () => {
    const text = `
      # 开放记录
      设施名称 | 开放日期
      东湖污水厂 | 3.22世界水日
      西山焚烧厂 | 2023.4.22（世界地球日）`;
    expect(windowsOf(text)).toEqual({ 东湖污水厂: '0 1 0', 西山焚烧厂: '0 1 0' });
  });
});

describe('tables of facilities by months', () => {
  test.each([
    [
      'a word for the form is an opening',
      `设施名称 | 1-2月 | 3-4月 | 5-6月
       东湖污水厂 | 已开放 | 未开放 | 线上`,
      '1 0 1',
    ],
    [
      'times and visitors may stand under each month',
      `设施名称 | 1月 |  | 2月 |  | 3月 |
        | 次数 | 人数 | 次数 | 人数 | 次数 | 人数
       东湖污水厂 | 1 | 20 |  |  | 2 | 50`,
      '1 2 0',
    ],
    [
      'quarters tell where the cells are days',
      `设施名称 | 第一季度 | 第二季度 | 第三季度 | 第四季度
       东湖污水厂 | 2月3日、3月5日 | 5月6日 |  | `,
      '1 1 1',
    ],
    [
      'the months may stand down the rows',
      `月份 | 东湖污水厂 | 西山焚烧厂
       1月 | √ | √
       2月 |  |
       3月 | √√ |`,
      '1 2 0',
    ],
  ])('%s', (_, table, windows) => {
    expect(windowsOf(`# 开放情况\n环保设施开放情况表\n${table}`)['东湖污水厂']).toBe(windows);
  });

  test('a tick under a quarter tells no window, and is named', () => {
    const text = `
      # 开放情况
      设施名称 | 一季度 | 二季度 | 三季度 | 四季度
      东湖污水厂 | √ | | |`;
    expect(openDaysOf(text).problems).toMatchObject([{ kind: 'unreadableDate', cell: { row: 1, column: 1 } }]);
  });

  test('of several times in a cell some may be online', () => {
    const text = `
      # 开放情况
      设施名称 | 1月 | 2月 | 3月
      东湖污水厂 | 2次（线上1次） | 线下1次、线上1次 |`;
    expect(openDaysOf(text).facilities[0]).toMatchObject({ openings: 4, online: 2 });
  });
});

describe('registers', () => {
  test('under a heading as plain as 单位, by their class and their name, with records under the same', () => {
    const text = `
      # 环保设施名单
      序号 | 单位 | 类别 | 地址
      1 | 东湖污水厂 | 污水处理 | 东湖路
      2 | 西山焚烧厂 | 垃圾处理 | 西山路
      # 台账
      序号 | 时间 | 单位 | 人数 | 形式 | 主题
      1 | 1月12日 | 东湖污水厂 | 30 | 线下 | 学生参观
      2 | 3月20日 | 西山焚烧厂 | 40 | 线下 | 走进焚烧厂`;
    expect(windowsOf(text)).toEqual({ 东湖污水厂: '1 0 0', 西山焚烧厂: '0 1 0' });
    const outcome = judge(parseWrittenSheets(text).map(snapshotOf), DEFAULT_SETTINGS, '2023-07-10');
    expect(outcome.ok).toBe(false); // the list of visits is no schedule, though it tells what and when
  });

  test('a list whose opening hours read as days is still a list', () => {
    const text = `
      # 名单
      环保设施开放单位名单
      单位名称 | 设施类别 | 开放时间 | 联系人
      东湖污水厂 | 污水处理 | 3月、6月 | 张三
      西山焚烧厂 | 垃圾处理 | 6月5日 | 李四`;
    expect(openDaysOf(text)).toMatchObject({ registerSheet: '名单', recordSheet: null });
  });

  test('above the records of its sheet', () => {
    const text = `
      # 设施开放
      一、设施名单
      设施名称 | 类别 | 地址
      东湖污水厂 | 污水处理 | 东湖路
      二、开放记录
      设施名称 | 开放日期 | 参观人数
      东湖污水厂 | 1月5日 | 20`;
    expect(openDaysOf(text).facilities.map(({ facility }) => facility)).toMatchObject([
      { name: '东湖污水厂', category: '污水处理' },
    ]);
  });
});

describe('plans', () => {
  const planOf = (text: string) =>
    openDaysOf(text).plan?.facilities.map(({ facility, planned }) => [
      facility,
      planned.map(({ standing }) => standing).join(' '),
    ]);

  test('beside the days on which it was held, in one table', () => {
    const text = `
      # 2023年开放计划
      序号 | 设施名称 | 类别 | 计划开放时间 | 实际开放时间
      1 | 东湖污水厂 | 污水处理 | 2月中旬 | 2月15日
      2 | 东湖污水厂 | 污水处理 | 6月5日 |
      3 | 东湖污水厂 | 污水处理 | 8月 |`;
    expect(planOf(text)).toEqual([['东湖污水厂', 'held missed ahead']]);
    expect(openDaysOf(text).problems).toEqual([]);
  });

  test('as a table of months, and as a column of the register', () => {
    const records = `
      # 开放记录
      设施名称 | 开放日期
      东湖污水厂 | 2月3日`;
    expect(
      planOf(`
      # 计划
      2023年环保设施开放计划
      设施名称 | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月
      东湖污水厂 |  | √ |  | √ |  |  |  | √
      ${records}`),
    ).toEqual([['东湖污水厂', 'held missed ahead']]);
    expect(
      planOf(`
      # 名单
      设施名称 | 类别 | 计划开放时间
      东湖污水厂 | 污水处理 | 2月、4月、8月
      ${records}`),
    ).toEqual([['东湖污水厂', 'held missed ahead']]);
  });

  test('what of them cannot be understood is named with its cell', () => {
    const text = `
      # 设施名录
      设施名称 | 类别
      东湖污水厂 | 污水处理
      # 2023年开放计划
      设施名称 | 计划开放时间
      东湖污水厂 | 预约开放
      东湖污水厂 | 2022年3月
      南山监测站 | 3月`;
    expect(openDaysOf(text).problems.map(({ kind, sheet, cell }) => [kind, sheet, cell.row, cell.column])).toEqual([
      ['plan', '2023年开放计划', 0, 0],
      ['unreadablePlan', '2023年开放计划', 1, 1],
      ['otherYearPlan', '2023年开放计划', 2, 1],
      ['unknownPlanned', '2023年开放计划', 3, 0],
    ]);
  });
});

import { readPeriod } from '../../../src/schedule/calendar/readPeriod';

/** How a cell that is known to be about time reads in a schedule of 2023: its days, or the kind of reading. */
function read(text: string): string {
  const reading = readPeriod(text, {
    year: 2023,
    month: null,
    dateSystem: 1900,
    numberFormat: 'General',
    inSentences: true,
  });
  return reading.kind === 'period' ? `${reading.period.start}..${reading.period.end}` : reading.kind;
}

const deadline = (text: string): string | undefined => read(text).split('..')[1];

describe('a deadline and what goes on after it: the deadline counts', () => {
  it.each([
    ['5月底前完成，并长期坚持', '2023-05-31'],
    ['2023年6月底前完成并持续推进', '2023-06-30'],
    ['6月30日前完成，并建立长效机制', '2023-06-30'],
    ['9月30日前完成；每月调度', '2023-09-30'],
    ['每月推进，11月底前完成', '2023-11-30'],
    ['6月底前建立台账，定期更新', '2023-06-30'],
    ['6月底前完成，7月起常态化', '2023-06-30'],
    ['立行立改，2023年6月底前完成', '2023-06-30'],
  ])('%s', (text, end) => expect(deadline(text)).toBe(end));
});

describe('a deadline among words', () => {
  it.each([
    ['6月30日前完成整改', '2023-06-30'],
    ['6月底前取得阶段性成效', '2023-06-30'],
    ['于6月20日前将材料报送办公室', '2023-06-20'],
    ['12月10日前报局办公室', '2023-12-10'],
    ['年底前完成主体工程', '2023-12-31'],
    ['力争年内完成', '2023-12-31'],
    ['6月30日前整改到位并销号', '2023-06-30'],
    ['从3月开始到6月结束', '2023-06-30'],
    ['二季度结束前', '2023-06-30'],
    ['6月底上报', '2023-06-30'],
    ['6月中期检查', '2023-06-30'],
    ['2023年10月至2024年3月底前', '2024-03-31'],
    ['12月初~次年1月中旬', '2024-01-20'],
    ['11月至第二年2月', '2024-02-29'],
    ['不晚于6月底', '2023-06-30'],
    ['大约9月', '2023-09-30'],
  ])('%s', (text, end) => expect(deadline(text)).toBe(end));
});

describe('several steps in one cell', () => {
  const steps = (text: string) => {
    const reading = readPeriod(text, {
      year: 2023,
      month: null,
      dateSystem: 1900,
      numberFormat: 'General',
      inSentences: true,
    });
    return reading.kind === 'period' && reading.milestones?.map((step) => `${step.text} ${step.period.end}`);
  };

  it.each([
    ['4月底前拿出方案，年底前完成', '2023-04-01..2023-12-31'],
    ['3月制定方案，6月中期检查，12月总结', '2023-03-01..2023-12-31'],
    ['4月底前自查、6月底前整改', '2023-04-01..2023-06-30'],
    ['3月15日前自查，20日前上报', '2023-03-01..2023-03-20'],
    ['6月、12月', '2023-06-01..2023-12-31'],
    ['3月和9月', '2023-03-01..2023-09-30'],
    ['2023年3月启动，2024年6月完成', '2023-03-01..2024-06-30'],
  ])('%s: the latest is the deadline', (text, days) => expect(read(text)).toBe(days));

  it('are all kept, each with its words', () => {
    expect(steps('3月制定方案，6月中期检查，12月总结')).toEqual([
      '3月制定方案 2023-03-31',
      '6月中期检查 2023-06-30',
      '12月总结 2023-12-31',
    ]);
    expect(steps('第一阶段（3月1日-3月31日）部署；第二阶段（4-10月）实施')).toEqual([
      '第一阶段(3月1日-3月31日)部署 2023-03-31',
      '第二阶段(4-10月)实施 2023-10-31',
    ]);
  });

  it('written as bare numbers borrow their unit', () =>
    expect(steps('3、6、9月')).toEqual(['3月 2023-03-31', '6月 2023-06-30', '9月 2023-09-30']));

  it('that follow one another are one time', () => expect(steps('5、6月')).toBeUndefined());
});

describe('a part of a month in brackets', () => {
  it.each([
    ['6月（上旬）', '2023-06-01..2023-06-10'],
    ['6月（10日前）', '2023-06-01..2023-06-10'],
    ['6月（20日至25日）', '2023-06-20..2023-06-25'],
    ['5月(上半月)', '2023-05-01..2023-05-15'],
    ['10月【中下旬】', '2023-10-11..2023-10-31'],
    ['6月（共3次）', '2023-06-01..2023-06-30'],
    ['6月（3）', '2023-06-01..2023-06-30'],
    ['6月（12月总结）', '2023-06-01..2023-06-30'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));
});

describe('spellings', () => {
  it.each([
    ['2-3季度', '2023-04-01..2023-09-30'],
    ['Ⅳ季度', '2023-10-01..2023-12-31'],
    ['3·15', '2023-03-15..2023-03-15'],
    ['23.6.5', '2023-06-05..2023-06-05'],
    ['23/9/5', '2023-09-05..2023-09-05'],
    ['23-11-20', '2023-11-20..2023-11-20'],
    ['5月底6月初', '2023-05-21..2023-06-10'],
    ['6月5日晚上8点', '2023-06-05..2023-06-05'],
    ['6月13日（周二）下午2:30-4:30', '2023-06-13..2023-06-13'],
    ['6月8日上午9点至11点', '2023-06-08..2023-06-08'],
    // May 2023 begins on a Monday, September on a Friday: the first week ends with the first whole one.
    ['5月第二周', '2023-05-08..2023-05-14'],
    ['9月第一周', '2023-09-01..2023-09-10'],
    ['5月最后一周', '2023-05-25..2023-05-31'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));
});

describe('a time that is known but has no day to count from', () => {
  it.each([
    '立行立改',
    '即知即改',
    '边查边改',
    '立即整改',
    '15个工作日内',
    '收到文件后10日内',
    '活动结束后5日内',
    '会后一周内',
    '接通知后',
    '按月',
    '按季度',
    '逐月',
    '半年一次',
    '一月一次',
    '2次/年',
    '每月25日前',
    '每年12月底前',
    '6月起',
    '从6月开始',
    '6月起每月',
    '全年持续',
    '视疫情情况而定',
    '汛期前',
    '开学第一周',
    '第3周',
    '按上级要求',
    '国庆节后',
  ])('%s has no deadline', (text) => expect(read(text)).toBe('open'));

  it.each(['忙完再说', '待领导定', '张三', '上旬', '5日'])('%s is not understood', (text) =>
    expect(read(text)).toBe('unreadable'),
  );
});

import fc from 'fast-check';
import { daysInMonth, monthEnd, serialFromDate } from '../../../src/schedule/calendar/isoDate';
import type { PeriodContext } from '../../../src/schedule/calendar/readPeriod';
import { readPeriod } from '../../../src/schedule/calendar/readPeriod';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';

const in2020: PeriodContext = { year: 2020, month: null, dateSystem: 1900, numberFormat: 'General' };

/** The days a cell was read as, `start..end`, or the kind of reading. */
function read(value: CellValue, context: Partial<PeriodContext> = {}): string {
  const reading = readPeriod(value, { ...in2020, ...context });
  return reading.kind === 'period' ? `${reading.period.start}..${reading.period.end}` : reading.kind;
}

describe('a month', () => {
  it.each([
    '1月',
    '１月',
    '一月',
    '1月份',
    '1 月',
    '01月',
    '1',
    '㋀',
    '2020年1月',
    '2020年 1月',
    '二〇二〇年一月',
    '二O二O年一月',
    '2020.1',
    '2020-01',
    '2020/1',
    '202001',
    '20年1月',
  ])('%s', (text) => {
    expect(read(text)).toBe('2020-01-01..2020-01-31');
  });

  it.each(['十二月', '12月', '１２月', '十二月份', '2020.12'])('%s', (text) => {
    expect(read(text)).toBe('2020-12-01..2020-12-31');
  });

  it('is told apart as a whole month', () => {
    expect(readPeriod('2月', in2020)).toEqual({
      kind: 'period',
      text: '2月',
      period: { start: '2020-02-01', end: '2020-02-29' },
      month: 2,
      slot: null,
    });
  });

  it('of another year is that year’s', () => {
    expect(read('2021年2月')).toBe('2021-02-01..2021-02-28');
    expect(read('明年2月')).toBe('2021-02-01..2021-02-28');
  });
});

describe('a ten-day slot', () => {
  it.each([
    ['1月上旬', '2020-01-01..2020-01-10'],
    ['1月中旬', '2020-01-11..2020-01-20'],
    ['2月下旬', '2020-02-21..2020-02-29'],
    ['6月份上旬', '2020-06-01..2020-06-10'],
    ['六月上旬', '2020-06-01..2020-06-10'],
    ['６月　上旬', '2020-06-01..2020-06-10'],
    ['6月上中旬', '2020-06-01..2020-06-20'],
    ['6月中下旬', '2020-06-11..2020-06-30'],
    ['6月上、中旬', '2020-06-01..2020-06-20'],
    ['6月初', '2020-06-01..2020-06-10'],
    ['6月中', '2020-06-11..2020-06-20'],
    ['6月底', '2020-06-21..2020-06-30'],
    ['6月末', '2020-06-21..2020-06-30'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));

  it.each([
    ['上旬', '2020-06-01..2020-06-10'],
    ['中 旬', '2020-06-11..2020-06-20'],
    ['下旬', '2020-06-21..2020-06-30'],
    ['中下旬', '2020-06-11..2020-06-30'],
    ['月底', '2020-06-21..2020-06-30'],
    ['5日', '2020-06-05..2020-06-05'],
    ['15日前', '2020-06-01..2020-06-15'],
    ['次月上旬', '2020-07-01..2020-07-10'],
  ])('%s under June', (text, days) => expect(read(text, { month: 6 })).toBe(days));

  it('names its month and slot', () => {
    expect(readPeriod('5月下旬', in2020)).toMatchObject({ month: 5, slot: 'last' });
    expect(readPeriod('5月中下旬', in2020)).toMatchObject({ month: null, slot: null });
  });

  it('without a month to stand under is unreadable', () => expect(read('上旬')).toBe('unreadable'));

  it('the next month of December is January of the next year', () =>
    expect(read('次月上旬', { month: 12 })).toBe('2021-01-01..2021-01-10'));
});

describe('a span', () => {
  it.each([
    ['5-6月', '2020-05-01..2020-06-30'],
    ['5月-6月', '2020-05-01..2020-06-30'],
    ['五至六月', '2020-05-01..2020-06-30'],
    ['5—6月', '2020-05-01..2020-06-30'],
    ['5～6月份', '2020-05-01..2020-06-30'],
    ['5、6月', '2020-05-01..2020-06-30'],
    ['2020年5-6月', '2020-05-01..2020-06-30'],
    ['1-3月', '2020-01-01..2020-03-31'],
    ['3月中旬至4月上旬', '2020-03-11..2020-04-10'],
    ['6月上旬至中旬', '2020-06-01..2020-06-20'],
    ['4月底至5月底', '2020-04-21..2020-05-31'],
    ['6月1日-6月5日(5天)', '2020-06-01..2020-06-05'],
    ['6月1日—6月5日（5天）', '2020-06-01..2020-06-05'],
    ['6月1-5日', '2020-06-01..2020-06-05'],
    ['5月22日至28日', '2020-05-22..2020-05-28'],
    ['5.22-5.28', '2020-05-22..2020-05-28'],
    ['2020-06-01至2020-06-05', '2020-06-01..2020-06-05'],
    ['5月22、23日', '2020-05-22..2020-05-23'],
    ['6月5-8', '2020-06-05..2020-06-08'],
    ['3月底/4月初', '2020-03-21..2020-04-10'],
    ['2020年5月-6月', '2020-05-01..2020-06-30'],
    ['第1-2季度', '2020-01-01..2020-06-30'],
    ['一、二季度', '2020-01-01..2020-06-30'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));

  it.each([
    ['12月下旬至1月上旬', '2020-12-21..2021-01-10'],
    ['12月下旬-次年1月上旬', '2020-12-21..2021-01-10'],
    ['2020年11月—2021年2月', '2020-11-01..2021-02-28'],
    ['11月至次年3月', '2020-11-01..2021-03-31'],
  ])('%s runs over the year’s end', (text, days) => expect(read(text)).toBe(days));

  it.each(['6月5日-3日', '2020年6月至2020年3月', '3月、9月'])('%s is not guessed at', (text) =>
    expect(read(text)).toBe('unreadable'),
  );
});

describe('a day', () => {
  it.each([
    '6月5日',
    '6月5号',
    '六月五日',
    '2020年6月5日',
    '2020-06-05',
    '2020/6/5',
    '2020.6.5',
    '6.5',
    '6/5',
    '20200605',
    '6月5日上午',
    '6月5日 9:00',
    '2020-06-05 00:00:00',
    '6月5日（星期五）',
  ])('%s', (text) => {
    expect(read(text)).toBe('2020-06-05..2020-06-05');
  });

  it.each(['2月30日', '13月', '0月', '6月32日', '2020-13-05'])('%s is no day', (text) =>
    expect(read(text)).toBe('unreadable'),
  );
});

describe('a deadline: 前 means by that day, that day included', () => {
  it.each([
    ['6月5日前', '2020-06-01..2020-06-05'],
    ['6月5日以前', '2020-06-01..2020-06-05'],
    ['6月5日之前完成', '2020-06-01..2020-06-05'],
    ['6月底前', '2020-06-01..2020-06-30'],
    ['6月底前完成', '2020-06-01..2020-06-30'],
    ['6月上旬前', '2020-06-01..2020-06-10'],
    ['即日起至6月底', '2020-06-01..2020-06-30'],
    ['6月底完成', '2020-06-01..2020-06-30'],
    ['年底前', '2020-12-01..2020-12-31'],
    ['年底', '2020-12-01..2020-12-31'],
    ['2020年底前', '2020-12-01..2020-12-31'],
    ['年内', '2020-01-01..2020-12-31'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));
});

describe('quarters, halves and the year', () => {
  it.each([
    ['第二季度', '2020-04-01..2020-06-30'],
    ['二季度', '2020-04-01..2020-06-30'],
    ['2季度', '2020-04-01..2020-06-30'],
    ['Q2', '2020-04-01..2020-06-30'],
    ['2020年第一季度', '2020-01-01..2020-03-31'],
    ['上半年', '2020-01-01..2020-06-30'],
    ['下半年', '2020-07-01..2020-12-31'],
    ['全年', '2020-01-01..2020-12-31'],
    ['2021年', '2021-01-01..2021-12-31'],
  ])('%s', (text, days) => expect(read(text)).toBe(days));
});

describe('work without a deadline', () => {
  it.each([
    '每月',
    '每季度',
    '每周',
    '每月28日前报送',
    '每两个月一次',
    '长期',
    '适时',
    '待定',
    '4月起',
    '持续推进',
    '常年',
    '全年持续开展',
  ])('%s', (text) => expect(read(text)).toBe('open'));
});

describe('a real date cell', () => {
  it.each([1900, 1904] as const)('in the %s date system', (dateSystem) => {
    expect(read(serialFromDate('2020-06-05', dateSystem), { dateSystem, numberFormat: 'yyyy/m/d' })).toBe(
      '2020-06-05..2020-06-05',
    );
  });

  it('shown as a month alone is the whole month', () => {
    expect(read(serialFromDate('2020-06-01', 1900), { numberFormat: 'yyyy"年"m"月"' })).toBe('2020-06-01..2020-06-30');
  });

  it('with a time of day is that day', () =>
    expect(read(serialFromDate('2020-06-05', 1900) + 0.75, { numberFormat: 'yyyy-mm-dd hh:mm' })).toBe(
      '2020-06-05..2020-06-05',
    ));

  it('whose serial is no date is unreadable', () => expect(read(-3, { numberFormat: 'yyyy/m/d' })).toBe('unreadable'));
});

describe('a plain number', () => {
  it('from 1 to 12 is that month', () => expect(read(6)).toBe('2020-06-01..2020-06-30'));
  it.each([0, 13, 43987, 0.5, -1, NaN, Infinity])('%s is not guessed at', (value) =>
    expect(read(value)).toBe('unreadable'),
  );
  it('that is a day of these years as a date is told to be one', () => {
    const numbers = [43992, '43992'].map((value) => readPeriod(value, in2020));
    expect(numbers).toEqual(numbers.map(() => ({ kind: 'unreadable', text: '43992', lostDate: '2020-06-10' })));
    expect(readPeriod(30000, in2020)).toEqual({ kind: 'unreadable', text: '30000' });
  });
  it('5.22 was typed as a day', () => expect(read(5.22)).toBe('2020-05-22..2020-05-22'));
  it('2020.1 may have been typed as 2020.10, unless its format tells', () => {
    expect(read(2020.1)).toBe('unreadable');
    expect(read(2020.1, { numberFormat: '0.00' })).toBe('2020-10-01..2020-10-31');
  });
});

describe('what cannot be read', () => {
  it('is quoted as written, on one line', () =>
    expect(readPeriod(' 忙完\n再说 ', in2020)).toEqual({ kind: 'unreadable', text: '忙完 再说' }));
  it.each([null, '', '  ', '\u3000', '\u200b'])('an empty cell is missing: %j', (value) =>
    expect(read(value)).toBe('missing'),
  );
  it.each(['忙完再说', '5月5月5月', '-', '至', '#REF!', '月', '日', true])('%s', (value) =>
    expect(read(value)).toBe('unreadable'),
  );
});

describe('whatever a cell holds', () => {
  const words = [
    '年',
    '月',
    '日',
    '上旬',
    '中旬',
    '下旬',
    '底',
    '前',
    '至',
    '-',
    '、',
    '1',
    '2',
    '5',
    '12',
    '31',
    '2020',
    '季度',
    '第',
    '半年',
    '上',
    '次年',
    '十',
    '.',
    '/',
    '每',
    '（',
    '）',
    ' ',
    '\n',
  ];
  const soup = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((parts) => parts.join('')),
    fc.double(),
    fc.integer(),
  );

  it('reading never throws, and a period never ends before it starts', () => {
    fc.assert(
      fc.property(
        soup,
        fc.option(fc.integer({ min: 1, max: 12 })),
        fc.constantFrom('General', 'yyyy/m/d', 'm"月"', '0.00'),
        (value, month, numberFormat) => {
          const reading = readPeriod(value, { ...in2020, month, numberFormat });
          if (reading.kind !== 'period') return;
          expect(reading.period.start <= reading.period.end).toBe(true);
          expect(reading.period.start).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(reading.period.end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('the slots of a month follow each other and cover it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const days = ['上旬', '中旬', '下旬'].map((slot) => read(`${year}年${month}月${slot}`));
        const iso = (day: number) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
        expect(days).toEqual([
          `${iso(1)}..${iso(10)}`,
          `${iso(11)}..${iso(20)}`,
          `${iso(21)}..${monthEnd(year, month)}`,
        ]);
        expect(read(`${year}年${month}月`)).toBe(`${iso(1)}..${iso(daysInMonth(year, month))}`);
      }),
    );
  });
});

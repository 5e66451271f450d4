import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { serialFromDate } from '../../../src/schedule/calendar/isoDate';
import type { SheetTraits } from '../buildSheet';
import { buildSheet } from '../buildSheet';

/** The periods of a schedule of 2020 with these month and slot cells, one row each. */
function periods(
  times: readonly (readonly [CellValue, CellValue])[],
  traits: SheetTraits = {},
  title = '2020年宣传计划',
): string[] {
  const rows = times.map(([month, slot], index) => [month, slot, `任务${index + 1}号`, '综合科']);
  const reading = readSchedule(
    [buildSheet([[title], ['月份', '旬', '内容', '责任科室'], ...rows], traits)],
    DEFAULT_SETTINGS,
    '2020-06-15',
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.schedule.entries.map(({ reading: time }) =>
    time.kind === 'period' ? `${time.period.start.slice(2)}..${time.period.end.slice(2)}` : time.kind,
  );
}

describe('a month', () => {
  it('holds for the rows its cell is merged over', () => {
    expect(
      periods(
        [
          ['4月', '上旬'],
          [null, '中旬'],
          [null, '下旬'],
        ],
        { merges: ['A3:A5'] },
      ),
    ).toEqual(['20-04-01..20-04-10', '20-04-11..20-04-20', '20-04-21..20-04-30']);
  });
  it('holds for the blank rows below it', () =>
    expect(
      periods([
        ['4月', '上旬'],
        [null, '中旬'],
        ['5月', '上旬'],
      ]),
    ).toEqual(['20-04-01..20-04-10', '20-04-11..20-04-20', '20-05-01..20-05-10']));
  it('in a date cell has slots as well', () => {
    expect(
      periods(
        [
          [serialFromDate('2020-04-01', 1900), '上旬'],
          [null, '下旬'],
        ],
        { numberFormats: { A3: 'yyyy"年"m"月"' } },
      ),
    ).toEqual(['20-04-01..20-04-10', '20-04-21..20-04-30']);
  });
  it('may be a bare number', () =>
    expect(
      periods([
        [4, '上旬'],
        [5, '中'],
      ]),
    ).toEqual(['20-04-01..20-04-10', '20-05-11..20-05-20']));
  it('that was never written is missing', () =>
    expect(
      periods([
        [null, null],
        ['4月', null],
      ]),
    ).toEqual(['missing', '20-04-01..20-04-30']));
});

describe('a slot', () => {
  it('left blank is the whole month', () =>
    expect(
      periods([
        ['3月', null],
        [null, null],
        [null, '下旬'],
      ]),
    ).toEqual(['20-03-01..20-03-31', '20-03-01..20-03-31', '20-03-21..20-03-31']));
  it('holds for the rows its cell is merged over', () => {
    expect(
      periods(
        [
          ['6月', '上旬'],
          [null, null],
          [null, '下旬'],
        ],
        { merges: ['A3:A5', 'B3:B4'] },
      ),
    ).toEqual(['20-06-01..20-06-10', '20-06-01..20-06-10', '20-06-21..20-06-30']);
  });
  it('does not carry into the next month', () =>
    expect(
      periods([
        ['6月', '上旬'],
        ['7月', null],
      ]),
    ).toEqual(['20-06-01..20-06-10', '20-07-01..20-07-31']));
  it('a stroke in its place says there is none', () =>
    expect(
      periods([
        ['6月', '—'],
        ['7月', '/'],
      ]),
    ).toEqual(['20-06-01..20-06-30', '20-07-01..20-07-31']));
  it('may be a day of the month', () =>
    expect(
      periods([
        ['6月', '5日'],
        [null, '6月15日前'],
        [null, 15],
        [null, '1-10'],
        [null, '上'],
      ]),
    ).toEqual([
      '20-06-05..20-06-05',
      '20-06-01..20-06-15',
      '20-06-15..20-06-15',
      '20-06-01..20-06-10',
      '20-06-01..20-06-10',
    ]));
  it('under a time without a deadline has none', () => expect(periods([['每月', '上旬']])).toEqual(['open']));
  it('that cannot be read makes the period unreadable, though the month can be', () =>
    expect(periods([['6月', '忙完再说']])).toEqual(['unreadable']));
});

describe('the same as above', () => {
  it.each(['同上', '〃', '同前'])('%s', (ditto) =>
    expect(
      periods([
        ['6月', '中旬'],
        [ditto, '下旬'],
        ['7月', '上旬'],
        ['8月', ditto],
      ]),
    ).toEqual(['20-06-11..20-06-20', '20-06-21..20-06-30', '20-07-01..20-07-10', '20-08-01..20-08-10']),
  );
});

describe('a time beside another', () => {
  const readings = (month: CellValue, slot: CellValue) => {
    const reading = readSchedule(
      [buildSheet([['2020年宣传计划'], ['月份', '旬', '内容', '责任科室'], [month, slot, '任务', '综合科']])],
      DEFAULT_SETTINGS,
      '2020-06-15',
    );
    return reading.ok ? reading.schedule.entries.map((entry) => entry.reading) : [];
  };

  it('on the clock leaves the day', () => expect(periods([['6月5日', '上午8:30']])).toEqual(['20-06-05..20-06-05']));
  it('that is a sentence without a day does not count, and is kept', () =>
    expect(readings('3月-5月', '比对结束后十日内交本部门审定')).toMatchObject([
      { period: { end: '2020-05-31' }, besides: '比对结束后十日内交本部门审定' },
    ]));
  it('that can be read counts where the first cannot, which is kept', () =>
    expect(readings('立行立改', '6月底前')).toMatchObject([{ period: { end: '2020-06-30' }, besides: '立行立改' }]));
});

describe('one column for month and slot', () => {
  it('holds for the rows below', () =>
    expect(
      periods([
        ['6月上旬', null],
        [null, null],
        ['中旬', null],
      ]),
    ).toEqual(['20-06-01..20-06-10', '20-06-01..20-06-10', '20-06-11..20-06-20']));
});

describe('the year', () => {
  it('turns where the months start again', () => {
    expect(
      periods([
        ['11月', '上旬'],
        ['12月', '下旬'],
        ['1月', '上旬'],
        [null, '中旬'],
        ['2月', null],
      ]),
    ).toEqual([
      '20-11-01..20-11-10',
      '20-12-21..20-12-31',
      '21-01-01..21-01-10',
      '21-01-11..21-01-20',
      '21-02-01..21-02-28',
    ]);
  });
  it('does not turn for one row out of order', () =>
    expect(
      periods([
        ['3月', null],
        ['12月', null],
        ['4月', null],
      ]),
    ).toEqual(['20-03-01..20-03-31', '20-12-01..20-12-31', '20-04-01..20-04-30']));
  it('that a row names holds for the rows below', () => {
    expect(
      periods([
        ['2020年11月', null],
        ['12月', null],
        ['2021年1月', null],
        ['2月', '上旬'],
      ]),
    ).toEqual(['20-11-01..20-11-30', '20-12-01..20-12-31', '21-01-01..21-01-31', '21-02-01..21-02-10']);
  });
  it('that one row names holds for it alone, where the rows below run on in the schedule’s own year', () => {
    expect(
      periods([
        ['3月', null],
        ['2021年3月', null],
        ['6月', null],
        ['10月', null],
      ]),
    ).toEqual(['20-03-01..20-03-31', '21-03-01..21-03-31', '20-06-01..20-06-30', '20-10-01..20-10-31']);
    expect(
      periods([
        ['2019年12月', null],
        ['6月', null],
        ['11月', null],
      ]),
    ).toEqual(['19-12-01..19-12-31', '20-06-01..20-06-30', '20-11-01..20-11-30']);
  });
  it('of a row left from before holds on where the months need it', () => {
    expect(
      periods([
        ['2019年11月', null],
        ['12月', null],
        ['2020年1月', null],
        ['2月', null],
      ]),
    ).toEqual(['19-11-01..19-11-30', '19-12-01..19-12-31', '20-01-01..20-01-31', '20-02-01..20-02-29']);
  });
  it('of a first term turns though no row is late in the year', () => {
    expect(
      periods(
        [
          ['9月', null],
          ['1月', null],
          ['10月', null],
        ],
        {},
        '2020-2021学年第一学期安排',
      ),
    ).toEqual(['20-09-01..20-09-30', '21-01-01..21-01-31', '20-10-01..20-10-31']);
  });
  it.each(['2020年宣传计划', '二〇二〇年宣传计划', '二○二○年度宣传计划', '2020—2021学年宣传计划', '2020 年宣传计划'])(
    'is read in %s',
    (title) => {
      expect(periods([['3月', null]], {}, title)).toEqual(['20-03-01..20-03-31']);
    },
  );
});

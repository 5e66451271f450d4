import type { Schedule } from '../../../src/schedule/entries/schedule';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import type { SheetTraits } from '../buildSheet';
import { buildSheet } from '../buildSheet';

const HEADER = ['时间', '内容', '责任科室', '负责人', '完成情况'];

function schedule(rows: readonly (readonly CellValue[])[], traits: SheetTraits = {}): Schedule {
  const reading = readSchedule([buildSheet([HEADER, ...rows], traits)], DEFAULT_SETTINGS, '2020-06-15');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.schedule;
}
const contents = ({ entries }: Schedule) => entries.map(({ content }) => content);

describe('rows that are no entries', () => {
  it('are blank ones, totals and a header repeated at a page break', () => {
    const read = schedule([
      ['1月', '甲', '综合科', '李迪韬'],
      [],
      ['小计', null, '1项'],
      HEADER,
      ['2月', '乙', '法规科', '方洁'],
      ['合计：2项'],
    ]);
    expect(contents(read)).toEqual(['甲', '乙']);
    expect(read.tables[0].skipped).toEqual([
      { row: 2, reason: 'blank' },
      { row: 3, reason: 'total' },
      { row: 4, reason: 'repeatedHeader' },
      { row: 6, reason: 'total' },
    ]);
  });

  it('are the remarks, in one merged row', () => {
    const read = schedule([['1月', '甲', '综合科', '李迪韬'], ['备注：\n1.内容可调整；\n2.提前安排。']], {
      merges: ['A3:E3'],
    });
    expect(read.remarks).toEqual(['1.内容可调整；', '2.提前安排。']);
    expect(contents(read)).toEqual(['甲']);
  });

  it('are the remarks, in several rows and columns', () => {
    const read = schedule([
      ['1月', '甲', '综合科', '李迪韬'],
      ['注：1.内容可调整；'],
      [null, '2.提前安排。'],
      [],
      ['填表人：张三', null, '审核人：李四'],
    ]);
    expect(read.remarks).toEqual(['1.内容可调整；', '2.提前安排。', '填表人：张三', '审核人：李四']);
    expect(contents(read)).toEqual(['甲']);
  });

  it('end where work follows the remarks', () => {
    expect(
      contents(
        schedule([['1月', '甲', '综合科', '李迪韬'], ['说明：以上为第一批。'], ['2月', '乙', '法规科', '方洁']]),
      ),
    ).toEqual(['甲', '乙']);
  });

  it('are headings across the table; a month in one holds below it', () => {
    const read = schedule(
      [['第二季度'], [null, '甲', '综合科', '李迪韬'], ['一、新闻发布'], ['7月', '乙', '法规科', '方洁']],
      { merges: ['A2:E2'] },
    );
    expect(contents(read)).toEqual(['甲', '乙']);
    expect(read.entries[0]?.period).toEqual({ start: '2020-04-01', end: '2020-06-30' });
  });

  it('are not those whose content merely begins like one', () => {
    expect(
      contents(
        schedule([
          ['1月', '注册环保管家', '综合科', '李迪韬'],
          ['2月', '说明会', '综合科', '李迪韬'],
          ['3月', '合计排放量核算', '综合科', '李迪韬'],
        ]),
      ),
    ).toEqual(['注册环保管家', '说明会', '合计排放量核算']);
  });
});

describe('a row without content', () => {
  it('is kept for the checks and makes no entry', () => {
    const read = schedule([
      ['1月', null, '综合科', '李迪韬'],
      ['2月', '乙', '法规科', '方洁'],
    ]);
    expect(read.rows.map(({ row, contentLines }) => [row, contentLines])).toEqual([
      [1, []],
      [2, ['乙']],
    ]);
    expect(contents(read)).toEqual(['乙']);
  });
});

describe('a merged cell', () => {
  it('of a section or person belongs to every row it covers', () => {
    const read = schedule(
      [
        ['1月', '甲', '综合科', '李迪韬'],
        ['2月', '乙', null, null],
      ],
      { merges: ['C2:C3', 'D2:D3'] },
    );
    expect(read.entries.map(({ units, owners, cells }) => [units, owners, cells.unit])).toEqual([
      [['综合科'], ['李迪韬'], { sheet: 'Sheet1', row: 1, column: 2 }],
      [['综合科'], ['李迪韬'], { sheet: 'Sheet1', row: 1, column: 2 }],
    ]);
  });

  it('is not the same as a blank one, which stays empty', () =>
    expect(
      schedule([
        ['1月', '甲', '综合科', '李迪韬'],
        ['2月', '乙', null, null],
      ]).entries[1],
    ).toMatchObject({ units: [], owners: [] }));

  it('of content over rows with several sections is one joint entry', () => {
    const read = schedule(
      [
        ['1月', '甲', '综合科', '李迪韬'],
        [null, null, '法规科', '方洁'],
      ],
      { merges: ['A2:A3', 'B2:B3'] },
    );
    expect(read.entries).toHaveLength(1);
    expect(read.entries[0]).toMatchObject({ units: ['综合科', '法规科'], owners: ['李迪韬', '方洁'] });
    expect(read.tables[0].skipped).toEqual([]);
  });
});

describe('a row', () => {
  it('that is hidden is read and said to be hidden', () =>
    expect(schedule([['1月', '甲', '综合科', '李迪韬']], { hiddenRows: [2] }).entries[0]?.hidden).toBe(true));

  it('has the status its column says, whatever its content says', () => {
    const read = schedule([
      ['1月', '甲（已办）', '综合科', '李迪韬', '未完成'],
      ['2月', '乙', '法规科', '方洁', '已完成'],
      ['3月', '丙（已办）', '法规科', '方洁', null],
      ['4月', '丁', '法规科', '方洁', '延期至5月上旬'],
    ]);
    expect(read.entries.map(({ marks }) => marks.done)).toEqual([false, true, true, false]);
    expect(read.entries[3]).toMatchObject({
      plannedPeriod: { end: '2020-04-30' },
      period: { end: '2020-05-10' },
      marks: { text: '延期至5月上旬' },
    });
  });

  it('with a status line for each of its items gives each its own', () => {
    const read = schedule([['1月', '甲\n乙', '综合科\n法规科', '李迪韬\n方洁', '已办\n未办']]);
    expect(read.entries.map(({ marks }) => [marks.done, marks.text])).toEqual([
      [true, '已办'],
      [false, '未办'],
    ]);
  });

  it('of several lines and one section is done when its last line says so, and not when an earlier one does', () => {
    const read = schedule([
      ['1月', '甲\n乙（已办）', '综合科', '李迪韬'],
      ['1月', '甲（已办）\n乙', '综合科', '李迪韬'],
      ['1月', '1.甲\n2.乙（已办）', '综合科', '李迪韬'],
    ]);
    expect(read.entries.map(({ marks }) => marks.done)).toEqual([true, false, false]);
  });
});

describe('a day of completion', () => {
  it('in a column of its own says that the work is done', () => {
    const sheet = buildSheet([
      ['时间', '内容', '责任科室', '办结时间'],
      ['1月', '甲', '综合科', '2020年1月15日'],
      ['2月', '乙', '综合科', null],
    ]);
    const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
    expect(reading.ok && reading.schedule.entries.map(({ marks }) => [marks.done, marks.doneOn])).toEqual([
      [true, '2020-01-15'],
      [false, null],
    ]);
  });
});

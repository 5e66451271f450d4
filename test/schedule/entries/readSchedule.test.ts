import type { Schedule } from '../../../src/schedule/entries/schedule';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { seedSheet, SEED_TITLE } from '../seedSheet';

function scheduleOf(sheet: SheetSnapshot): Schedule {
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.schedule;
}

describe('the real schedule of 2020, laid out as the office does', () => {
  const schedule = scheduleOf(seedSheet());

  it('has 38 entries in 37 rows, of 13 sections and 14 persons', () => {
    expect(schedule.rows).toHaveLength(37);
    expect(schedule.entries).toHaveLength(38);
    expect(schedule.sections).toHaveLength(13);
    expect(new Set(schedule.entries.flatMap(({ owners }) => owners)).size).toBe(14);
  });

  it('has 12 entries done', () => expect(schedule.entries.filter(({ marks }) => marks.done)).toHaveLength(12));

  it('has 4 press conferences, one of them in the municipal government’s name', () => {
    expect(schedule.entries.filter(({ tags }) => tags.includes('release'))).toHaveLength(4);
    expect(schedule.entries.filter(({ tags }) => tags.includes('governmentRelease'))).toHaveLength(1);
  });

  it('has 2 open days', () =>
    expect(schedule.entries.filter(({ tags }) => tags.includes('openDay')).map(({ content }) => content)).toEqual([
      '环保设施面向公众开放',
      '公众开放日：辐射科普宣传',
    ]));

  it('is of the year its title names', () =>
    expect(schedule).toMatchObject({ title: SEED_TITLE, year: 2020, yearSource: 'title' }));

  it('has the columns month, slot, content, section and person', () => {
    expect(schedule.tables[0].columns).toEqual({ month: [0], slot: [1], content: [2], unit: [3], owner: [4] });
    expect(schedule.tables[0].header).toEqual({ first: 1, last: 1 });
    expect(schedule.tables[0].body).toEqual({ row: 2, column: 0, rowCount: 37, columnCount: 5 });
  });

  it('keeps the remarks under the table apart', () => {
    expect(schedule.remarks).toHaveLength(2);
    expect(schedule.tables[0].skipped).toEqual([{ row: 39, reason: 'remarks' }]);
  });

  it('pairs the two items, sections and persons of early June', () => {
    const joint = schedule.entries.filter(({ row }) => row === 18);
    expect(
      joint.map(({ content, units, owners, item, itemCount }) => ({ content, units, owners, item, itemCount })),
    ).toEqual([
      { content: '六五环境日、节能宣传周', units: ['生态环境技术保障中心'], owners: ['廖清州'], item: 0, itemCount: 2 },
      {
        content: '2019年柳州市生态环境质量状况（以市政府名义开新闻发布会）',
        units: ['应对气候变化与区域合作科'],
        owners: ['韦薇'],
        item: 1,
        itemCount: 2,
      },
    ]);
  });

  it('takes the done mark out of the content and leaves the mark of a press conference', () => {
    expect(schedule.entries[9]).toMatchObject({
      content: '加快推进实施乡村振兴战略 (新闻发布会)',
      marks: { done: true, text: '已办' },
      period: { start: '2020-03-21', end: '2020-03-31' },
    });
  });

  it('gives a row without a slot the whole month', () => {
    expect(schedule.entries[8]).toMatchObject({
      reading: { text: '3月', month: 3, slot: null },
      period: { start: '2020-03-01', end: '2020-03-31' },
    });
  });

  it('knows a section with a stray space in its name', () =>
    expect(schedule.sections).toContain('固体废物与辐射安全监管科'));
});

describe('the same schedule as other hands type it', () => {
  const expected = scheduleOf(seedSheet());
  const summary = ({ entries, sections }: Schedule) => ({
    entries: entries.map(({ content, units, owners, period, marks, tags }) => [
      content,
      units,
      owners,
      period,
      marks.done,
      tags,
    ]),
    sections,
  });

  it('reads alike with a name broken over two lines and a mark on a line of its own', () => {
    const broken = seedSheet((rows) =>
      rows.map((row) => ({
        ...row,
        unit: row.unit
          .replace('应对气候变化与区域', '应对气候变化与区域\n')
          .replace('固体废物与辐射 安全', '固体废物与辐射\n安全'),
        content: row.content.replace('（以市政府', '\n（以市政府'),
      })),
    );
    const read = summary(scheduleOf(broken));
    expect(read.entries.map(([content, ...rest]) => [(content as string).replace(' （', '（'), ...rest])).toEqual(
      summary(expected).entries,
    );
    expect(read.sections).toEqual(expected.sections);
  });

  it('reads alike with names padded, months in Chinese numerals and slots in full width', () => {
    const numerals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
    const padded = seedSheet((rows) =>
      rows.map((row) => ({
        ...row,
        month: `${numerals[Number.parseInt(row.month)]!}月份`,
        slot: row.slot.replace('旬', '　旬'),
        owner: row.owner.replace(/^(.)(.)$/u, '$1　$2'),
      })),
    );
    expect(summary(scheduleOf(padded))).toEqual(summary(expected));
  });
});

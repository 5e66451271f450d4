import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import type { Schedule } from '../../../src/schedule/entries/schedule';
import type { ColumnCorrection } from '../../../src/schedule/table/columnBinding';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import type { SheetTraits } from '../buildSheet';
import { buildSheet } from '../buildSheet';

function read(
  rows: readonly (readonly CellValue[])[],
  columns: ColumnCorrection | null,
  traits: SheetTraits = {},
): Schedule {
  const reading = readSchedule(
    [buildSheet(rows, traits)],
    { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } },
    '2020-06-15',
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.schedule;
}

const TABLE = [
  ['时间', '内容', '责任科室', '经手'],
  ['1月', '工作部署会', '综合科', '王芳'],
  ['2月', '企业帮扶', '环评科', '吴静'],
];
const OWNER_BY_HAND = [{ role: 'owner', header: '经手', column: 3 }] as const;
const owners = ({ entries }: Schedule) => entries.map((entry) => entry.owners.join());

describe('what the user says of a column', () => {
  it('counts over its title', () => expect(owners(read(TABLE, OWNER_BY_HAND))).toEqual(['王芳', '吴静']));

  it('follows the column when others are inserted, taken out or put in another order', () => {
    expect(
      owners(
        read(
          TABLE.map(([time, ...rest]) => [null, time!, '地点', ...rest]),
          OWNER_BY_HAND,
        ),
      ),
    ).toEqual(['王芳', '吴静']);
    expect(
      owners(
        read(
          TABLE.map(([, ...rest]) => rest),
          OWNER_BY_HAND,
        ),
      ),
    ).toEqual(['王芳', '吴静']);
    expect(
      owners(
        read(
          TABLE.map((row) => [...row].reverse()),
          OWNER_BY_HAND,
        ),
      ),
    ).toEqual(['王芳', '吴静']);
  });

  it('holds on a sheet of another name, and for a title spaced in another way', () => {
    expect(
      owners(read([['时间', '内容', '责任科室', '经　手'], ...TABLE.slice(1)], OWNER_BY_HAND, { name: '改名后' })),
    ).toEqual(['王芳', '吴静']);
  });

  it('holds where it stood when its title is now another that means nothing', () => {
    expect(owners(read([['时间', '内容', '责任科室', '谁管'], ...TABLE.slice(1)], OWNER_BY_HAND))).toEqual([
      '王芳',
      '吴静',
    ]);
  });

  it('does not hold where another known column now stands', () => {
    const moved = read(
      [
        ['时间', '内容', '责任科室', '备注'],
        ['1月', '工作部署会', '综合科', '可调整'],
      ],
      OWNER_BY_HAND,
    );
    expect(moved.tables[0].columns).toEqual({ month: [0], content: [1], unit: [2], remarks: [3] });
  });

  it('tells two columns of one title apart by where they stood', () => {
    const twins = [
      ['时间', '内容', '名称', '名称'],
      ['1月', '工作部署会', '综合科', '王芳'],
    ];
    const said = [
      { role: 'unit', header: '名称', column: 2 },
      { role: 'owner', header: '名称', column: 3 },
    ] as const;
    expect(read(twins, said).tables[0].columns).toMatchObject({ unit: [2], owner: [3] });
    expect(
      read(
        twins.map(([time, ...rest]) => [time!, null, ...rest]),
        said,
      ).tables[0].columns,
    ).toMatchObject({ unit: [3], owner: [4] });
  });

  it('takes the column away from the role its title gives it', () => {
    const said = [{ role: 'owner', header: '责任科室', column: 2 }] as const;
    expect(read(TABLE, said).tables[0].columns).toEqual({ month: [0], content: [1], owner: [2] });
  });

  it('may be that a column is not to be used', () => {
    expect(read(TABLE, [{ role: null, header: '责任科室', column: 2 }]).tables[0].columns).toEqual({
      month: [0],
      content: [1],
      owner: [3],
    });
  });

  it('names columns under a header of two rows by both', () => {
    const rows = [
      ['时间', '工作任务', '分工', null],
      [null, null, '甲方', '乙方'],
      ['1月', '工作部署会', '综合科', '王芳'],
      ['2月', '企业帮扶', '环评科', '吴静'],
    ];
    const said = [
      { role: 'unit', header: '分工 / 甲方', column: 9 },
      { role: 'owner', header: '分工 / 乙方', column: 9 },
    ] as const;
    const {
      tables: [{ columns }],
      entries,
    } = read(rows, said, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] });
    expect(columns).toMatchObject({ unit: [2], owner: [3] });
    expect(entries.map(({ units }) => units.join())).toEqual(['综合科', '环评科']);
  });

  it('makes a schedule of a table whose titles nobody knows, though a column was inserted', () => {
    const said = [
      { role: 'month', header: '几时', column: 0 },
      { role: 'content', header: '做啥', column: 1 },
      { role: 'unit', header: '哪家', column: 2 },
    ] as const;
    expect(
      read([['本年度'], ['几时', '地点', '做啥', '哪家'], ['1月', '会议室', '工作部署会', '综合科']], said).entries,
    ).toMatchObject([{ content: '工作部署会', units: ['综合科'] }]);
  });
});

test('what was said of a title on one month’s sheet is no word on another title in that place on the next', () => {
  const month = (name: string, title: string) =>
    buildSheet(
      [
        ['内容', '责任科室', title],
        ['工作部署会', '综合科', '王芳'],
      ],
      { name },
    );
  const columns: ColumnCorrection = [{ role: 'owner', header: '跟办', column: 2 }];
  const reading = readSchedule(
    [month('1月', '跟办'), month('2月', '地点'), month('3月', '跟办')],
    { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } },
    '2020-06-15',
  );
  expect(reading.ok && reading.schedule.entries.map(({ owners }) => owners)).toEqual([['王芳'], [], ['王芳']]);
});

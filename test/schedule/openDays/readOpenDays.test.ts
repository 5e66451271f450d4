import { readOpenDays } from '../../../src/schedule/openDays/readOpenDays';
import { cellAddress } from '../../../src/workbook/cellAddress';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import type { SheetTraits } from '../buildSheet';
import { buildSheet } from '../buildSheet';

const register = buildSheet(
  [
    ['环保设施向公众开放名录（示例数据）'],
    ['序号', '设施名称', '设施类别'],
    [1, '示例环境监测站', '生态环境监测设施'],
    [2, '示例白沙污水处理厂', '城市污水处理设施'],
    [3, '示例垃圾焚烧发电厂', '城市生活垃圾处理设施'],
    ['备注：名录由宣传部门更新。'],
  ],
  { name: '设施名录', merges: ['A1:C1'] },
);
const TITLES = ['设施名称', '开放日期', '开放形式', '参观人数', '备注'];
const records = (rows: CellValue[][], traits: SheetTraits = {}) =>
  buildSheet([TITLES, ...rows], { name: '设施开放记录', ...traits });
const read = (sheets: SheetSnapshot[], asOf = '2020-06-15') =>
  readOpenDays(sheets, 2020, { openDays: { countOnline: true }, themeDays: [] }, asOf);
const problems = (rows: CellValue[][], asOf?: string) =>
  (read([register, records(rows)], asOf)?.problems ?? []).map(({ kind, cell, text, nearest }) => ({
    kind,
    at: cellAddress(cell),
    text,
    nearest,
  }));
const tallyOf = (sheets: SheetSnapshot[], name: string) =>
  read(sheets)?.facilities.find(({ facility }) => facility.name === name);

describe('the register', () => {
  test('gives each facility with its class and cell; title row and notes are none', () => {
    const openDays = read([register, records([])]);
    expect(
      openDays?.facilities.map(({ facility }) => [facility.name, facility.category, cellAddress(facility.cell)]),
    ).toEqual([
      ['示例环境监测站', '生态环境监测设施', 'B3'],
      ['示例白沙污水处理厂', '城市污水处理设施', 'B4'],
      ['示例垃圾焚烧发电厂', '城市生活垃圾处理设施', 'B5'],
    ]);
  });

  test('without one the facilities are those that the records name, each at its first record', () => {
    const openDays = read([
      records([
        ['示例环境监测站', '2月20日', '线下', 30, ''],
        ['示例白沙污水处理厂、示例垃圾焚烧发电厂', '3月5日', '线下', 30, ''],
        ['示例环境监测站', '3月20日', '线下', 30, ''],
      ]),
    ]);
    expect(openDays?.facilities.map(({ facility, openings }) => [facility.name, facility.cell.row, openings])).toEqual([
      ['示例环境监测站', 1, 2],
      ['示例白沙污水处理厂', 2, 1],
      ['示例垃圾焚烧发电厂', 2, 1],
    ]);
    expect(openDays?.registerSheet).toBe('设施开放记录');
  });

  test('a workbook with neither has no open days', () => {
    expect(read([])).toBeNull();
    expect(
      read([
        buildSheet(
          [
            ['姓名', '日期'],
            ['张三', '2月20日'],
          ],
          { name: '签到' },
        ),
      ]),
    ).toBeNull();
  });

  test.each([
    ['设施单位', '类型'],
    ['开放单位', '类别'],
    ['设施名称（全称）', '设施 类别'],
    ['单位名称', '设施类型'],
  ])('titled %s and %s', (name, category) => {
    expect(
      read([
        buildSheet(
          [
            [name, category],
            ['示例环境监测站', '监测'],
          ],
          { name: '开放设施' },
        ),
      ])?.facilities,
    ).toHaveLength(1);
  });

  test('a list of units with classes that has nothing to do with open days is not taken for one', () => {
    expect(
      read([
        buildSheet(
          [
            ['单位名称', '类别'],
            ['某某公司', '企业'],
          ],
          { name: '通讯录' },
        ),
      ]),
    ).toBeNull();
  });

  test('a class merged over several facilities holds for each', () => {
    const merged = buildSheet(
      [
        ['类别', '设施名称'],
        ['污水', '甲厂'],
        [null, '乙厂'],
      ],
      { name: '设施名录', merges: ['A2:A3'] },
    );
    expect(read([merged])?.facilities.map(({ facility }) => facility.category)).toEqual(['污水', '污水']);
  });

  test('a facility registered twice is one, and said so', () => {
    const twice = buildSheet(
      [
        ['设施名称', '类别'],
        ['甲厂', '污水'],
        ['甲 厂', '污水'],
      ],
      { name: '设施名录' },
    );
    expect(read([twice])?.facilities).toHaveLength(1);
    expect(read([twice])?.problems).toMatchObject([{ kind: 'duplicateFacility', cell: { row: 2, column: 0 } }]);
  });
});

describe('the records', () => {
  test('each facility has its openings by window, and zeros without any', () => {
    const sheets = [
      register,
      records([
        ['示例环境监测站', '2020-02-20', '线下', 30, ''],
        ['示例环境监测站', '4月3日', '线上直播', '约1,200人', ''],
      ]),
    ];
    expect(tallyOf(sheets, '示例环境监测站')).toMatchObject({
      windows: [1, 1, 0, 0, 0, 0],
      onlineWindows: [0, 1, 0, 0, 0, 0],
      visitors: 1230,
      owed: 0,
    });
    expect(tallyOf(sheets, '示例垃圾焚烧发电厂')).toMatchObject({
      windows: [0, 0, 0, 0, 0, 0],
      openings: 0,
      missed: 2,
      owed: 2,
    });
  });

  test('a name with stray spaces or full-width letters is the registered one', () => {
    expect(
      tallyOf([register, records([['示例 环境监测站', '2月20日', '线下', 30, '']])], '示例环境监测站')?.openings,
    ).toBe(1);
  });

  test.each(['线上', '直播', '云参观', 'VR', '虚拟现实', '网上开放', '云开放'])('%s is an online opening', (form) => {
    expect(tallyOf([register, records([['示例环境监测站', '2月20日', form, 30, '']])], '示例环境监测站')?.online).toBe(
      1,
    );
  });

  test.each(['线下', '现场参观', '线上线下结合', '', '进校园'])('“%s” is an opening on site', (form) => {
    expect(tallyOf([register, records([['示例环境监测站', '2月20日', form, 30, '']])], '示例环境监测站')?.online).toBe(
      0,
    );
  });

  test('one that its note says was moved online is an online opening, whatever its form was to be', () => {
    expect(
      tallyOf([register, records([['示例环境监测站', '2月20日', '线下', 30, '因疫情改为线上直播']])], '示例环境监测站')
        ?.online,
    ).toBe(1);
  });

  test('a facility merged over its records is the facility of each', () => {
    const sheet = records(
      [
        ['示例环境监测站', '2月20日', '线下', 30, ''],
        [null, '3月20日', '线下', 30, ''],
      ],
      { merges: ['A2:A3'] },
    );
    expect(tallyOf([register, sheet], '示例环境监测站')?.openings).toBe(2);
  });

  test('real date cells of the Mac’s date system are read as shown', () => {
    const sheet = records([['示例环境监测站', 42419, '线下', 30, '']], {
      dateSystem: 1904,
      numberFormats: { B2: 'yyyy/m/d' },
    });
    expect(tallyOf([register, sheet], '示例环境监测站')?.windows[0]).toBe(1);
  });

  test('totals, blank rows, repeated titles, numbered empty lines and the notes are no records', () => {
    const rows: CellValue[][] = [
      ['示例环境监测站', '2月20日', '线下', 30, ''],
      [],
      TITLES,
      [null, null, null, 0, null],
      ['合计', null, null, 30, null],
      ['备注：以上为示例数据', null],
      ['甲厂', '2月30日'],
    ];
    expect(problems(rows)).toEqual([]);
    expect(tallyOf([register, records(rows)], '示例环境监测站')?.openings).toBe(1);
  });

  test('last year’s record sheet is left alone', () => {
    const lastYear = records([['示例环境监测站', '2月20日', '线下', 30, '']], { name: '2019年开放记录' });
    expect(read([register, lastYear])?.recordSheet).toBeNull();
  });

  test('records on two sheets are read together', () => {
    const sheets = [
      register,
      records([['示例环境监测站', '2月20日', '', 1, '']], { name: '上半年开放记录' }),
      records([['示例环境监测站', '3月20日', '', 1, '']], { name: '下半年开放记录' }),
    ];
    expect(tallyOf(sheets, '示例环境监测站')?.openings).toBe(2);
  });
});

describe('what is wrong with a record is told', () => {
  test('a facility that is not registered, with the one most like it', () => {
    expect(problems([['示例白沙污水厂', '2月20日', '线下', 30, '']])).toEqual([
      { kind: 'unknownFacility', at: 'A2', text: '示例白沙污水厂', nearest: '示例白沙污水处理厂' },
    ]);
  });

  test('a facility like no other has no suggestion', () => {
    expect(problems([['某某博物馆', '2月20日', '线下', 30, '']])).toMatchObject([
      { kind: 'unknownFacility', nearest: undefined },
    ]);
  });

  test('a day that cannot be read', () => {
    expect(problems([['示例环境监测站', '下周', '线下', 30, '']])).toMatchObject([
      { kind: 'unreadableDate', at: 'B2', text: '下周' },
    ]);
    expect(problems([['示例环境监测站', null, '线下', 30, '']])).toMatchObject([
      { kind: 'unreadableDate', at: 'B2', text: '' },
    ]);
  });

  test('another year: not counted', () => {
    expect(problems([['示例环境监测站', '2019-12-31', '线下', 30, '']])).toMatchObject([
      { kind: 'otherYear', at: 'B2', text: '2019-12-31' },
    ]);
  });

  test('a day after the as-of date: not counted yet', () => {
    const rows = [['示例环境监测站', '2020-06-16', '线下', 30, '']];
    expect(problems(rows)).toMatchObject([{ kind: 'futureDate', at: 'B2' }]);
    expect(tallyOf([register, records(rows)], '示例环境监测站')).toMatchObject({ openings: 0, visitors: 0 });
    expect(problems(rows, '2020-06-16')).toEqual([]);
  });

  test('a date without a facility', () => {
    expect(problems([[null, '2月20日', '线下', 30, '']])).toMatchObject([
      { kind: 'unknownFacility', at: 'A2', text: '' },
    ]);
  });
});

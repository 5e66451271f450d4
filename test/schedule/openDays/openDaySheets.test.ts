/** Registers, records, tables of months and plans as bureaus keep them, told by their cells. */
import { readOpenDays } from '../../../src/schedule/openDays/readOpenDays';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

type Rows = CellValue[][];
const sheet = (name: string, rows: Rows): SheetSnapshot => buildSheet(rows, { name });
const read = (sheets: SheetSnapshot[], asOf = '2023-07-10') =>
  readOpenDays(sheets, 2023, { openDays: { countOnline: true }, themeDays: [] }, asOf);
/** The first three windows of each facility. */
const windows = (sheets: SheetSnapshot[], asOf?: string) =>
  Object.fromEntries(
    read(sheets, asOf)?.facilities.map(({ facility, windows }) => [facility.name, windows.slice(0, 3)]) ?? [],
  );
const kinds = (sheets: SheetSnapshot[]) => read(sheets)?.problems.map(({ kind }) => kind);

const LIST = sheet('设施名录', [
  ['设施名称', '设施类别'],
  ['东湖污水厂', '污水处理'],
  ['西山焚烧厂', '垃圾处理'],
]);
const RECORDS: Rows = [
  ['东湖污水厂', '1月12日'],
  ['西山焚烧厂', '4月20日'],
];
const OPENED = { 东湖污水厂: [1, 0, 0], 西山焚烧厂: [0, 1, 0] };

describe('the register, by its cells', () => {
  const records = sheet('开放记录', [['设施名称', '开放日期'], ...RECORDS]);
  test.each([
    [
      'hours',
      [
        ['设施名称', '设施类别', '开放时间'],
        ['东湖污水厂', '污水', '工作日9:00-11:00'],
        ['西山焚烧厂', '垃圾', '每月第一个周三'],
      ],
    ],
    [
      'hours and whom to call',
      [
        ['开放单位', '开放时间', '联系人', '联系电话'],
        ['东湖污水厂', '双月开放', '张三', '2600001'],
        ['西山焚烧厂', '两月一次', '李四', '2600002'],
      ],
    ],
    [
      'addresses',
      [
        ['2023年向公众开放的环保设施单位'],
        ['序号', '企业名称', '详细地址'],
        [1, '东湖污水厂', '东湖路1号'],
        [2, '西山焚烧厂', '西山路2号'],
      ],
    ],
    ['counties', [['环保设施开放单位名单'], ['单位名称', '所在县区'], ['东湖污水厂', '东区'], ['西山焚烧厂', '西区']]],
    [
      'company names',
      [
        ['设施开放企业一览'],
        ['公司名称', '企业类型', '预约电话'],
        ['东湖污水厂', '污水', '1'],
        ['西山焚烧厂', '垃圾', '2'],
      ],
    ],
  ] as [string, Rows][])('with %s, whatever the sheet’s name', (_, rows) => {
    expect(windows([sheet('Sheet2', rows), records])).toEqual(OPENED);
    expect(kinds([sheet('Sheet2', rows), records])).toEqual([]);
  });
});

test('opening hours tell a register whose name and other titles do not', () => {
  const list = sheet('Sheet2', [
    ['企业名称', '类别', '开放时间'],
    ['东湖污水厂', '污水', '每月第一个周五'],
  ]);
  expect(windows([list])).toEqual({ 东湖污水厂: [0, 0, 0] });
});

describe('the records, by their cells', () => {
  test.each(['开放日期', '活动时间', '接待日期', '来访日期', '举办时间', '参观时间', '开放月份', '实际开放日期'])(
    'days under %s',
    (title) => expect(windows([LIST, sheet('Sheet3', [['设施名称', title], ...RECORDS])])).toEqual(OPENED),
  );

  test('with the class beside each record', () =>
    expect(
      windows([
        LIST,
        sheet('2023年', [
          ['设施名称', '设施类别', '开放日期'],
          ['东湖污水厂', '污水', '1月12日'],
          ['西山焚烧厂', '垃圾', '4月20日'],
        ]),
      ]),
    ).toEqual(OPENED));

  test.each(['东湖污水厂、西山焚烧厂', '东湖污水厂和西山焚烧厂', '东湖污水厂\n西山焚烧厂', '东湖污水厂，西山焚烧厂'])(
    '%s opened together',
    (names) =>
      expect(
        windows([
          LIST,
          sheet('开放记录', [
            ['设施名称', '开放日期'],
            [names, '3月5日'],
          ]),
        ]),
      ).toEqual({
        东湖污水厂: [0, 1, 0],
        西山焚烧厂: [0, 1, 0],
      }),
  );

  test('of several in a cell the one that is not registered is told', () =>
    expect(
      kinds([
        LIST,
        sheet('开放记录', [
          ['设施名称', '开放日期'],
          ['东湖污水厂、南湖电厂', '3月5日'],
        ]),
      ]),
    ).toEqual(['unknownFacility']));

  test('one cancelled behind its day does not count', () => {
    const records = sheet('开放记录', [
      ['设施名称', '开放日期'],
      ['东湖污水厂', '3月5日（取消）'],
    ]);
    expect(windows([LIST, records])).toMatchObject({ 东湖污水厂: [0, 0, 0] });
    expect(kinds([LIST, records])).toEqual(['cancelled']);
  });

  test('those under a title of another year are left alone', () =>
    expect(windows([LIST, sheet('记录', [['2022年设施开放记录'], ['设施名称', '开放日期'], ...RECORDS])])).toEqual({
      东湖污水厂: [0, 0, 0],
      西山焚烧厂: [0, 0, 0],
    }));
});

describe('a table of facilities by months', () => {
  const months = ['1月', '2月', '3月', '4月', '5月', '6月'];
  const table = (...rows: Rows) => sheet('开放情况', [['2023年环保设施开放情况'], ['设施名称', ...months], ...rows]);

  test('ticks, times, days, visitors and words; crosses and noughts are none', () =>
    expect(
      windows([
        table(
          ['甲厂', '√', null, '2次', null, '15日', '×'],
          ['乙厂', null, '2月8日', 1, 0, '120人', '未开放'],
          ['丙厂', '√（线上）', '√√', '—', '是', '停运', '6月5日'],
        ),
      ]),
    ).toEqual({ 甲厂: [1, 2, 1], 乙厂: [1, 1, 1], 丙厂: [3, 1, 1] }));

  test('what cannot be read is told at its cell', () =>
    expect(read([table(['甲厂', '见附件', null, null, null, null, null])])?.problems).toMatchObject([
      { kind: 'unreadableDate', cell: { row: 2, column: 1 }, text: '见附件' },
    ]));

  test('a mark in a month to come does not count yet', () => {
    const sheets = [table(['甲厂', null, null, null, null, '√', '√'])];
    expect(windows(sheets, '2023-05-20')).toEqual({ 甲厂: [0, 0, 1] });
    expect(read(sheets, '2023-05-20')?.problems).toMatchObject([{ kind: 'futureDate' }]);
  });

  test('windows instead of months, the title over two rows', () =>
    expect(
      windows([
        buildSheet(
          [
            ['设施名称', '2023年开放日期', null, null],
            [null, '1-2月', '3-4月', '5-6月'],
            ['甲厂', '2月20日', null, '√'],
          ],
          { name: '开放统计', merges: ['A1:A2', 'B1:D1'] },
        ),
      ]),
    ).toEqual({ 甲厂: [1, 0, 1] }));

  test('without a day nobody opened together', () =>
    expect(
      read([table(['甲厂', null, null, null, null, null, '√'], ['乙厂', null, null, null, null, null, '√'])])?.joint
        .days,
    ).toEqual([]));
});

describe('a plan', () => {
  const plan = sheet('2023年开放计划', [
    ['序号', '设施名称', '设施类别', '拟开放时间'],
    [1, '东湖污水厂', '污水处理', '2月、4月、6月'],
    [2, '西山焚烧厂', '垃圾处理', '单月开放'],
  ]);
  const records = sheet('开放记录', [['设施名称', '开放日期'], ...RECORDS]);

  test('tells of no opening that was held, and is said not to count', () => {
    expect(windows([LIST, plan, records])).toEqual(OPENED);
    expect(kinds([LIST, plan, records])).toEqual(['plan']);
  });

  test('with days under 开放时间 is no record either', () =>
    expect(
      windows([
        LIST,
        sheet('开放计划', [
          ['设施名称', '开放时间'],
          ['东湖污水厂', '3月5日'],
        ]),
      ]),
    ).toMatchObject({ 东湖污水厂: [0, 0, 0] }));

  test('names the facilities for want of a register', () => expect(windows([plan, records])).toEqual(OPENED));

  test('with a column for the days they opened is a record of these', () =>
    expect(
      windows([
        LIST,
        sheet('开放计划', [
          ['设施名称', '计划开放时间', '实际开放日期'],
          ['东湖污水厂', '2月', '3月5日'],
        ]),
      ]),
    ).toMatchObject({ 东湖污水厂: [0, 1, 0] }));
});

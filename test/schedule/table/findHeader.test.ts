import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { findHeader } from '../../../src/schedule/table/findHeader';
import type { SheetTraits } from '../buildSheet';
import { buildSheet } from '../buildSheet';

function header(rows: readonly (readonly CellValue[])[], traits: SheetTraits = {}) {
  const found = findHeader(buildSheet(rows, traits));
  return found && { columns: found.columns, ...found.header };
}

describe('the header row', () => {
  it('is found under a title and form lines', () => {
    expect(
      header([
        ['附件2'],
        ['2020年向新闻媒体提供素材内容及责任分工'],
        ['序号', '时间', '素材内容', '责任单位（科室）', '负责人'],
        [1, '1月', '甲', '综合科', '李迪韬'],
      ]),
    ).toEqual({ columns: { number: [0], month: [1], content: [2], unit: [3], owner: [4] }, first: 2, last: 2 });
  });

  it('may start anywhere on the sheet', () => {
    expect(header([['月份', '工作任务', '责任科室']], { at: 'D8' })).toEqual({
      columns: { month: [3], content: [4], unit: [5] },
      first: 7,
      last: 7,
    });
  });

  it('with 时间 merged over two columns has month and slot', () => {
    expect(header([['时间', null, '素材内容', '责任单位', '负责人']], { merges: ['A1:B1'] })?.columns).toMatchObject({
      month: [0],
      slot: [1],
      content: [2],
    });
  });

  it('with 时间 over an untitled column of slots has month and slot', () => {
    expect(
      header([
        ['时间', null, '素材内容', '责任单位'],
        ['1月', '上旬', '甲', '综合科'],
        [null, '中旬', '乙', '综合科'],
      ])?.columns,
    ).toMatchObject({ month: [0], slot: [1] });
  });

  it('of two rows takes the titles below a merged one', () => {
    const rows = [
      ['序号', '时间', null, '工作内容', '责任分工', null],
      [null, '月份', '旬', null, '责任科室', '负责人'],
      [1, '1月', '上旬', '甲', '综合科', '李迪韬'],
    ];
    expect(header(rows, { merges: ['A1:A2', 'B1:C1', 'D1:D2', 'E1:F1'] })).toEqual({
      columns: { number: [0], month: [1], slot: [2], content: [3], unit: [4], owner: [5] },
      first: 0,
      last: 1,
    });
  });

  it('of two rows tells 牵头 and 配合 under 责任单位 apart', () => {
    const rows = [
      ['时间', '工作任务', '责任单位', null],
      [null, null, '牵头', '配合'],
      ['1月', '甲', '综合科', '法规科'],
    ];
    expect(header(rows, { merges: ['A1:A2', 'B1:B2', 'C1:D1'] })?.columns).toEqual({
      month: [0],
      content: [1],
      unit: [2],
      supportUnit: [3],
    });
  });

  it('with 责任单位及负责人 merged over two columns has section and person', () => {
    expect(header([['时间', '内容', '责任单位及负责人', null]], { merges: ['C1:D1'] })?.columns).toEqual({
      month: [0],
      content: [1],
      unit: [2],
      owner: [3],
    });
  });

  it('tells 负责人及电话 from 联系人电话', () => {
    expect(header([['时间', '内容', '负责人及电话', '联系人电话']])?.columns).toEqual({
      month: [0],
      content: [1],
      owner: [2],
      phone: [3],
    });
  });

  it('merged over two rows ends with the second', () => {
    expect(
      header(
        [
          ['时间', '内容', '责任单位'],
          [null, null, null],
          ['1月', '甲', '综合科'],
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:C2'] },
      ),
    ).toMatchObject({ first: 0, last: 1 });
  });

  it('is known through width, spaces and line breaks', () => {
    expect(header([['时　间', '素材\n内容', '责 任 单 位\n(科 室)', '负 责 人：']])?.columns).toEqual({
      month: [0],
      content: [1],
      unit: [2],
      owner: [3],
    });
  });

  it.each([
    [['序号', '发布主题', '时间', '承办单位'], { number: [0], content: [1], month: [2], unit: [3] }],
    [['序号', '发布主题', '发布单位', '拟发布月'], { number: [0], content: [1], unit: [2], month: [3] }],
    [
      ['任务名称', '责任人', '时间节点', '完成状态', '备注'],
      { content: [0], owner: [1], month: [2], status: [3], remarks: [4] },
    ],
    [
      ['序号', '工作事项', '牵头单位', '配合单位', '联系人', '联系电话', '完成时限', '完成情况', '办结时间', '备注'],
      {
        number: [0],
        content: [1],
        unit: [2],
        supportUnit: [3],
        owner: [4],
        phone: [5],
        month: [6],
        status: [7],
        doneOn: [8],
        remarks: [9],
      },
    ],
  ])('%j', (titles, columns) => expect(header([titles])?.columns).toEqual(columns));

  it('with two columns of time lets the second refine the first', () => {
    expect(header([['月份', '工作任务', '责任科室', '完成时限']])?.columns).toMatchObject({ month: [0], slot: [3] });
  });

  it('is the first of those repeated at page breaks', () => {
    expect(
      header([
        ['时间', '内容', '责任单位'],
        ['1月', '甲', '综合科'],
        ['时间', '内容', '责任单位'],
      ]),
    ).toMatchObject({ first: 0 });
  });
});

describe('no header', () => {
  it.each([
    [
      'a list of telephone numbers',
      [
        ['科室', '负责人', '联系电话'],
        ['综合科', '李迪韬', '2615000'],
      ],
    ],
    [
      'a register of facilities',
      [
        ['设施名称', '类别', '开放内容', '责任单位'],
        ['市监测站', '监测', '参观', '综合科'],
      ],
    ],
    [
      'records of openings',
      [
        ['设施', '开放日期', '活动内容', '负责人'],
        ['市监测站', '2020-03-01', '参观', '李迪韬'],
      ],
    ],
    ['plain text', [['柳州市生态环境局文件'], ['各科室：'], ['请认真抓好落实。']]],
    ['nothing', []],
  ])('in %s', (_, rows) => expect(header(rows)).toBeNull());

  it('below the 20th row', () =>
    expect(header([...Array.from({ length: 20 }, () => ['文字', '文字']), ['时间', '内容', '责任单位']])).toBeNull());
});

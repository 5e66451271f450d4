import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import type { ColumnCorrection } from '../../../src/schedule/table/columnBinding';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import type { SheetTraits } from '../buildSheet';
import { buildSheet } from '../buildSheet';
import { seedSheet } from '../seedSheet';

function readings(
  rows: readonly (readonly CellValue[])[],
  traits: SheetTraits = {},
  columns: ColumnCorrection | null = null,
) {
  const reading = readSchedule(
    [buildSheet(rows, traits)],
    { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } },
    '2020-06-15',
  );
  return (reading.ok ? reading.schedule.tables[0].columnReadings : []).map(({ role, header, confidence, reason }) => [
    role,
    header,
    confidence,
    reason['zh-CN'],
  ]);
}

describe('what a column was taken for', () => {
  it('is certain of a usual title with cells to match', () => {
    expect(
      readings([
        ['序号', '月份', '工作内容', '责任科室', '负责人', '联系电话'],
        [1, '1月', '工作部署会', '综合科', '王芳', '2600001'],
      ]),
    ).toEqual([
      ['number', '序号', 'certain', '标题是常用写法'],
      ['month', '月份', 'certain', '标题是常用写法'],
      ['content', '工作内容', 'certain', '标题是常用写法'],
      ['unit', '责任科室', 'certain', '标题是常用写法'],
      ['owner', '负责人', 'certain', '标题是常用写法'],
      ['phone', '联系电话', 'certain', '标题是常用写法'],
    ]);
  });

  it('is likely for a title with a telling word, for the second half of a merged title and for a column told by its cells', () => {
    expect(
      readings(
        [
          ['时间', null, '本年度宣传内容', '责任单位及负责人', null],
          ['1月', '上旬', '工作部署会', '综合科', '王芳'],
        ],
        { merges: ['D1:E1'] },
      ),
    ).toEqual([
      ['month', '时间', 'certain', '标题是常用写法'],
      ['slot', '', 'likely', '没有标题，按单元格内容判断'],
      ['content', '本年度宣传内容', 'likely', '标题里有相关的字词'],
      ['unit', '责任单位及负责人', 'certain', '标题是常用写法'],
      ['owner', '责任单位及负责人', 'likely', '与左边的列共用一个标题'],
    ]);
  });

  it('is unsure where the cells do not look like the title', () => {
    expect(
      readings([
        ['时间', '工作内容', '责任科室'],
        ['会议室', '工作部署会', '1月'],
        ['报告厅', '企业帮扶', '2月上旬'],
        ['1月', '培训', '综合科'],
      ]).map(([role, , confidence, reason]) => [role, confidence, reason]),
    ).toEqual([
      ['month', 'unsure', '标题像，但单元格内容不像'],
      ['content', 'certain', '标题是常用写法'],
      ['unit', 'unsure', '标题像，但单元格内容不像'],
    ]);
  });

  it('is nothing for a title nobody knows, which is said so that the user may correct it', () => {
    expect(
      readings([
        ['时间', '口径', '内容', '责任科室'],
        ['1月', '小', '工作部署会', '综合科'],
      ])[1],
    ).toEqual([null, '口径', 'unsure', '标题不认识，没有使用']);
  });

  it('is nothing for a kind of column that no schedule is read by, of which there is no doubt', () => {
    expect(
      readings([
        ['时间', '地点', '内容', '责任科室'],
        ['1月', '会议室', '工作部署会', '综合科'],
      ])[1],
    ).toEqual([null, '地点', 'likely', '这类列旬程不用']);
  });

  it('is certain when the user said so', () => {
    expect(
      readings(
        [
          ['时间', '经手', '内容', '责任科室'],
          ['1月', '王芳', '工作部署会', '综合科'],
        ],
        {},
        [{ role: 'owner', header: '经手', column: 1 }],
      )[1],
    ).toEqual(['owner', '经手', 'certain', '由您指定']);
  });

  it('is a spare where another column of the same role fits better', () => {
    expect(
      readings([
        ['时间', '内容', '办理情况', '完成情况'],
        ['1月', '工作部署会', '已办', null],
      ]).slice(2),
    ).toEqual([
      ['status', '办理情况', 'likely', '另有更合适的列，只在那一列空着时才用'],
      ['status', '完成情况', 'certain', '标题是常用写法'],
    ]);
  });
});

describe('the samples of a column', () => {
  it('are its first three different texts, dates as days', () => {
    const rows = [
      ['时间', '内容', '科室'],
      [43881, '甲项工作', '综合科'],
      [43882, '乙项工作', '综合科'],
      [43883, '丙项\n工作', '法规科'],
      [43884, '丁项工作', '环评科'],
    ];
    const reading = readSchedule(
      [buildSheet(rows, { numberFormats: { 'A2:A5': 'yyyy/m/d' } })],
      DEFAULT_SETTINGS,
      '2020-06-15',
    );
    expect(reading.ok && reading.schedule.tables[0].columnReadings.map(({ samples }) => samples)).toEqual([
      ['2020年2月20日', '2020年2月21日', '2020年2月22日'],
      ['甲项工作', '乙项工作', '丙项 工作'],
      ['综合科', '法规科', '环评科'],
    ]);
  });
});

test('the real schedule of 2020 leaves no column unsure', () => {
  const reading = readSchedule([seedSheet()], DEFAULT_SETTINGS, '2020-06-15');
  expect(
    reading.ok && reading.schedule.tables[0].columnReadings.map(({ role, confidence }) => [role, confidence]),
  ).toEqual([
    ['month', 'certain'],
    ['slot', 'likely'],
    ['content', 'certain'],
    ['unit', 'certain'],
    ['owner', 'certain'],
  ]);
});

import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { leftAsideReason } from '../../../src/schedule/table/leftAside';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheetSnapshot';
import { cellAddress, rangeAddress } from '../../../src/workbook/cellAddress';
import { labelsOn } from '../accounted';
import { buildSheet } from '../buildSheet';

const TITLES: readonly CellValue[] = ['序号', '时间', '工作内容', '责任科室', '负责人'];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, '3月', '世界水日宣传', '宣教科', '张三'],
  [2, '6月', '排查入河排污口', '水环境科', '李四'],
];

function read(...sheets: readonly SheetSnapshot[]) {
  const reading = readSchedule(sheets, DEFAULT_SETTINGS, '2023-05-01');
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.schedule;
}

/** What was left aside, such as `F2:F3 unusedColumn 一号厅 二号厅`. */
function leftAside(...sheets: readonly SheetSnapshot[]): string[] {
  return read(...sheets).leftAside.map(({ cell, ranges, reason, text }) =>
    [ranges.map(rangeAddress).join() || cellAddress(cell), reason, text].join(' '),
  );
}

test('of a clean schedule every cell has its label and nothing is left aside', () => {
  const sheet = buildSheet([['市局2023年宣传安排'], TITLES, ROWS[0]!, ['合计', null, '1项'], ['备注：时间可调整']]);
  const schedule = read(sheet);
  expect(schedule.leftAside).toEqual([]);
  expect(labelsOn(schedule, sheet)).toEqual([
    'A1 title',
    ...['A2', 'B2', 'C2', 'D2', 'E2'].map((cell) => `${cell} header`),
    ...['A3', 'B3', 'C3', 'D3', 'E3'].map((cell) => `${cell} entry 3`),
    'A4 total',
    'C4 total',
    'A5 remark',
  ]);
});

test('a line across is context of the rows below it, and titles said again are no rows of work', () => {
  const sheet = buildSheet([TITLES, ['一、党建工作'], ROWS[0]!, TITLES, ROWS[1]!]);
  const labels = labelsOn(read(sheet), sheet);
  expect(labels).toContain('A2 context');
  expect(labels).toContain('C4 repeatedHeader');
});

test('a row that a merged content goes on over is of the entry above', () => {
  const sheet = buildSheet([TITLES, ROWS[0]!, [null, null, null, '法规科', '王五']], { merges: ['C2:C3'] });
  expect(labelsOn(read(sheet), sheet)).toContain('D3 entry 2');
});

test('a column that nobody reads is one thing, named by its title', () => {
  const places = ['地点', '一号厅', '二号厅'];
  const schedule = read(buildSheet([TITLES, ...ROWS].map((row, index) => [...row, places[index]!])));
  expect(schedule.leftAside).toMatchObject([{ reason: 'unusedColumn', cellCount: 2, text: '一号厅 二号厅' }]);
  expect(schedule.leftAside.map(leftAsideReason)).toEqual([
    { 'zh-CN': 'F列“地点”未使用（2 格）', 'en-US': 'Column F “地点” is not used (cells: 2)' },
  ]);
});

test('a remarks column and telephones are the entry’s own', () => {
  const more = [
    ['备注', '联系电话'],
    ['提前报送', '3830011'],
    [null, null],
  ];
  expect(leftAside(buildSheet([TITLES, ...ROWS].map((row, index) => [...row, ...more[index]!])))).toEqual([]);
});

test('of two columns of persons the second is told of where the first names somebody', () => {
  const second = ['经办人', '王五', '赵六'];
  const rows = [TITLES, ...ROWS].map((row, index) => [...row, second[index]!]);
  rows[2]![4] = null;
  expect(leftAside(buildSheet(rows))).toEqual(['F2 spareColumn 王五']);
});

test('a row that names a section and no work is told of; a time alone holds for the rows below', () => {
  const rows = [
    TITLES,
    ROWS[0]!,
    [null, '4月'],
    [2, null, '植树', '办公室', '钱七'],
    [3, null, null, '财务科', '孙八'],
  ];
  expect(leftAside(buildSheet(rows))).toEqual(['A5,D5:E5 noContent 3 财务科 孙八']);
});

test('numbers filled down under the table are one thing', () => {
  expect(leftAside(buildSheet([TITLES, ...ROWS, [3], [4], [5]]))).toEqual(['A4:A6 noContent 3 4 5']);
});

test('a text beside the table is told of, and neighbouring rows of it are one block', () => {
  const rows = [TITLES, ...ROWS].map((row) => [...row]);
  rows[1]!.push(null, '联系人', '赵六');
  rows[2]!.push(null, '电话', '3830011');
  expect(leftAside(buildSheet(rows))).toEqual(['G2:H2,G3:H3 besideTable 联系人 赵六 电话 3830011']);
});

test('another table under the schedule is told of as a whole', () => {
  const counts = [[], ['责任科室', '任务数', '完成率'], ['宣教科', 1, 0.5], ['水环境科', 1, 1]];
  const sheet = buildSheet([TITLES, ...ROWS, ...counts]);
  expect(leftAside(sheet)).toEqual(['A5:C5,A6:C6,A7:C7 otherTable 责任科室 任务数 完成率 宣教科 1 0.5 水环境科 1 1']);
  expect(labelsOn(read(sheet), sheet)).toContain('B6 otherTable');
});

test('rows of cells above the titles are no title', () => {
  const rows = [
    ['市局2023年宣传安排'],
    ['汇总', '12', '15', '27'],
    ['填报单位：办公室', '', '日期：3月1日'],
    TITLES,
    ...ROWS,
  ];
  expect(leftAside(buildSheet(rows))).toEqual(['A2:D2 aboveTable 汇总 12 15 27']);
});

test('a text that a merged area hides, and one too far away to be read, are told of', () => {
  const sheet = buildSheet([TITLES, ['1', '3月', '水日', '宣教科', '张三'], ['2', '4月', '植树', '办公室', '李四']], {
    merges: ['D2:D3'],
  });
  expect(leftAside({ ...sheet, leftAside: [{ row: 900, column: 200 }] })).toEqual([
    'D3 underMerge 办公室',
    'GS901 farAway GS901',
  ]);
});

test('a further sheet that looks like a part of the schedule is told of', () => {
  const part = buildSheet(
    [
      ['日期', '宣传主题'],
      ['9月', '迎检准备'],
      ['10月', '资料归档'],
    ],
    { name: '补充' },
  );
  expect(leftAside(buildSheet([TITLES, ...ROWS]), part)).toEqual(['B1 otherSheet 补充']);
});

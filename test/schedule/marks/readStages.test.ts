import { serialFromDate } from '../../../src/schedule/calendar/isoDate';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { isOpenStage } from '../../../src/schedule/marks/readStages';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import type { CellValue } from '../../../src/workbook/sheetSnapshot';
import { buildSheet } from '../buildSheet';

/** How the cell under 审核 is understood, in a schedule of 2020. */
function stage(value: CellValue, format = 'General') {
  const sheet = buildSheet(
    [
      ['月份', '内容', '科室', '审核'],
      ['6月', '新闻通稿', '综合科', value],
    ],
    { name: '2020年', numberFormats: { D2: format } },
  );
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  const [read] = (reading.ok && reading.schedule.entries[0]?.stages) || [];
  return read && [read.state, read.on];
}

test.each(['√', '是', '已审', '已审核', '同意', '审核通过', '☑', '完成'])('%s: gone through', (text) => {
  expect(stage(text)).toEqual(['done', null]);
});

test.each([
  ['6月3日', '2020-06-03'],
  ['王处 6月3日', '2020-06-03'],
  ['2020-06-03', '2020-06-03'],
  ['已审（6.3）', '2020-06-03'],
])('%s: gone through on that day', (text, day) => {
  expect(stage(text)).toEqual(['done', day]);
});

test('a real date is the day', () => {
  expect(stage(serialFromDate('2020-06-03', 1900), 'yyyy/m/d')).toEqual(['done', '2020-06-03']);
});

test.each([null, '', '未审', '待审', '否', '×', '审核中', '退回修改'])('%s: open', (text) => {
  expect(stage(text)).toEqual(['open', null]);
});

test.each(['无', '不需要', '无需审核', '—', '/'])('%s: not needed', (text) => {
  expect(stage(text)).toEqual(['notNeeded', null]);
});

test('a name alone says neither', () => {
  expect(stage('李处')).toEqual(['noted', null]);
});

test('a day to come is only planned', () => {
  const cell = { sheet: '2020年', row: 1, column: 3 };
  expect(isOpenStage({ name: '审核', state: 'done', on: '2020-06-16', cell }, '2020-06-15')).toBe(true);
  expect(isOpenStage({ name: '审核', state: 'done', on: '2020-06-15', cell }, '2020-06-15')).toBe(false);
});

test('a schedule without such columns has no stages', () => {
  const reading = readSchedule(
    [
      buildSheet([
        ['月份', '内容', '科室'],
        ['6月', '新闻通稿', '综合科'],
      ]),
    ],
    DEFAULT_SETTINGS,
    '2020-06-15',
  );
  expect(reading.ok && reading.schedule.entries[0]).not.toHaveProperty('stages');
});

test('the stages keep the order of their columns and their titles as written', () => {
  const sheet = buildSheet([
    ['月份', '内容', '科室', '撰写', '科长审核', '签发时间'],
    ['6月', '新闻通稿', '综合科', '√', null, null],
  ]);
  const reading = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
  expect(reading.ok && reading.schedule.entries[0]?.stages?.map(({ name, cell }) => [name, cell.column])).toEqual([
    ['撰写', 3],
    ['科长审核', 4],
    ['签发时间', 5],
  ]);
});

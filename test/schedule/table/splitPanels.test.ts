import { columnsOfSchedule } from '../../../src/schedule/entries/scheduleTables';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { cellAddress } from '../../../src/workbook/cellAddress';
import { buildSheet } from '../buildSheet';

const halves = [
  ['2020年宣传安排', null, null, null, null, null, null],
  ['月份', '工作内容', '责任科室', null, '月份', '工作内容', '责任科室'],
  ['1月', '工作部署会', '综合科', null, '7月', '半年总结', '综合科'],
  ['2月', '企业帮扶', '环评科', null, '8月', '专项检查', '办公室'],
];

function read(
  rows: readonly (readonly (string | null)[])[],
  traits = {},
  columns: typeof DEFAULT_SETTINGS.schedule.columns = null,
) {
  const reading = readSchedule(
    [buildSheet(rows, traits)],
    { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } },
    '2020-06-15',
  );
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.schedule;
}

test('the left table is read before the right one, and each entry keeps its own cells', () => {
  expect(read(halves).entries.map(({ content, cells }) => `${content} ${cellAddress(cells.content)}`)).toEqual([
    '工作部署会 B3',
    '企业帮扶 B4',
    '半年总结 F3',
    '专项检查 F4',
  ]);
});

test('the title above both gives the year and the name of both', () => {
  expect(read(halves, { merges: ['A1:G1'] })).toMatchObject({
    title: '2020年宣传安排',
    year: 2020,
    yearSource: 'title',
  });
});

test('each table covers its own columns', () => {
  expect(read(halves).tables.map(({ body }) => [body.column, body.columnCount])).toEqual([
    [0, 3],
    [4, 3],
  ]);
});

test('a title that a table says twice by itself begins no further table', () => {
  const schedule = read([
    ['时间', '内容', '责任科室', '备注', '备注'],
    ['1月', '工作部署会', '综合科', '无', '无'],
  ]);
  expect(schedule.tables).toHaveLength(1);
});

test('what the user said of a title holds in both tables', () => {
  const rows = halves.map((row) => row.map((text) => (text === '责任科室' ? '谁来办' : text)));
  const columns = [{ role: 'owner' as const, header: '谁来办', column: 2 }];
  expect(read(rows, {}, columns).entries.map(({ units }) => units)).toEqual([
    ['综合科'],
    ['环评科'],
    ['综合科'],
    ['办公室'],
  ]);
});

test('a table below is corrected by the same word on its title', () => {
  const rows = [
    ['月份', '工作内容', '责任科室', '地点'],
    ['1月', '工作部署会', '综合科', '会议室'],
    [null, null, null, null],
    ['工作内容', '责任科室', '月份', '跟办'],
    ['企业帮扶', '环评科', '2月', '吴静'],
  ];
  const { entries, tables } = read(rows, {}, [{ role: 'owner', header: '跟办', column: 3 }]);
  expect(entries.map(({ content, owners }) => [content, ...owners])).toEqual([['工作部署会'], ['企业帮扶', '吴静']]);
  expect(tables[0].further).toHaveLength(1);
});

test('columns that twelve sheets have in common are told once, with their sheets', () => {
  const month = (name: string) =>
    buildSheet(
      [
        ['内容', '责任科室', '负责人'],
        ['工作部署会', '综合科', '王芳'],
      ],
      { name },
    );
  const reading = readSchedule(['1月', '2月', '3月'].map(month), DEFAULT_SETTINGS, '2020-06-15');
  if (!reading.ok) throw new Error(reading.problem.kind);
  expect(columnsOfSchedule(reading.schedule).map(({ sheets }) => sheets)).toEqual([['1月', '2月', '3月']]);
});

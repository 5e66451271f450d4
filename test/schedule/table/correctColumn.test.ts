import fc from 'fast-check';
import { confirmColumns, correctColumn, doubtfulColumns } from '../../../src/schedule/table/correctColumn';
import { readSchedule } from '../../../src/schedule/entries/readSchedule';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { anyLayout, layOut } from '../anyLayout';
import { anySchedule } from '../anySchedule';
import { buildSheet } from '../buildSheet';

const rows = [
  ['时间', '内容', '责任单位', '经办', '把关'],
  ['1月', '春节期间环境空气质量', '大气环境科', '张三', '李四'],
  ['2月', '医疗废物专项检查', '环境监察支队', '王五', '赵六'],
];

function read(table: readonly (readonly string[])[], settings = DEFAULT_SETTINGS) {
  const reading = readSchedule([buildSheet(table)], settings, '2020-06-15');
  if (!reading.ok) throw new Error(reading.problem.kind);
  return reading.schedule;
}

function corrected(header: string, role: Parameters<typeof correctColumn>[2]) {
  const column = read(rows).tables[0].columnReadings.find((one) => one.header === header);
  if (!column) throw new Error(header);
  return {
    ...DEFAULT_SETTINGS,
    schedule: { ...DEFAULT_SETTINGS.schedule, columns: correctColumn(null, column, role) },
  };
}

test('a column is taken for what the user says it holds', () => {
  expect(read(rows, corrected('把关', 'owner')).entries.map(({ owners }) => owners)).toEqual([['李四'], ['赵六']]);
});

test('the correction follows its column when another is inserted before it', () => {
  const wider = rows.map((row, index) => [row[0] ?? '', index === 0 ? '批次' : '一', ...row.slice(1)]);
  expect(read(wider, corrected('把关', 'owner')).entries.map(({ owners }) => owners)).toEqual([['李四'], ['赵六']]);
});

test('saying something else of the same column takes back what was said before', () => {
  const column = read(rows).tables[0].columnReadings.find((one) => one.header === '把关');
  if (!column) throw new Error('把关');
  expect(correctColumn(correctColumn(null, column, 'owner'), column, null)).toEqual([
    { role: null, header: '把关', column: 4 },
  ]);
});

test('what was said of other columns stays', () => {
  const [first, second] = read(rows).tables[0].columnReadings;
  if (!first || !second) throw new Error('columns');
  expect(correctColumn(correctColumn(null, first, null), second, 'content')).toHaveLength(2);
});

test('saying that doubtful columns are right leaves no doubt and changes no entry, whatever the layout', () => {
  fc.assert(
    fc.property(anySchedule(fc.constant(1)), anyLayout, (rowsOfWork, layout) => {
      const sheet = layOut(rowsOfWork, layout);
      const before = readSchedule([sheet], DEFAULT_SETTINGS, '2020-06-15');
      if (!before.ok) throw new Error(before.problem.kind);
      const columns = confirmColumns(null, before.schedule.tables[0]);
      const after = readSchedule(
        [sheet],
        { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, columns } },
        '2020-06-15',
      );
      if (!after.ok) throw new Error(after.problem.kind);
      expect(after.schedule.tables.flatMap(doubtfulColumns)).toEqual([]);
      expect(after.schedule.entries).toEqual(before.schedule.entries);
    }),
    { numRuns: 300 },
  );
});

test('a doubtful column is confirmed with those that share its role', () => {
  const readings = read(rows)
    .tables[0].columnReadings.slice(0, 2)
    .map((reading, index) => ({
      ...reading,
      role: 'unit' as const,
      confidence: index === 0 ? ('unsure' as const) : ('likely' as const),
    }));
  expect(confirmColumns(null, { columns: { unit: [1, 0] }, columnReadings: readings })).toEqual([
    { role: 'unit', header: '内容', column: 1 },
    { role: 'unit', header: '时间', column: 0 },
  ]);
});

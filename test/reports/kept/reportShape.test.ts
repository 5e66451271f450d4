import { reportShape, withoutReportSheets } from '../../../src/reports/kept/reportShape';
import type { CellValue, SheetSnapshot } from '../../../src/workbook/sheetSnapshot';

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const columnCount = Math.max(...values.map(({ length }) => length));
  return {
    name,
    tag: null,
    dateSystem: 1900,
    protected: false,
    usedRange: { row: 0, column: 0, rowCount: values.length, columnCount },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
  };
}

const TITLES = ['序号', '月份', '旬', '内容', '负责人', '状态', '逾期天数', '来源', '会议备注'];
const GROUP = sheet('综合科', [
  ['综合科 工作进度'],
  ['截至2020年6月15日　共 1 项：当期 1'],
  TITLES,
  [1, '6月', '中旬', '排污许可登记', '李迪韬', '当期', '', 'C20', ''],
]);

test('a group’s sheet is known by its titles, with its title and the contents of its lines', () => {
  expect(reportShape(GROUP)).toEqual({ kind: 'group', title: '综合科 工作进度', contents: ['排污许可登记'] });
});

test('it is known still when its note column was deleted, by the line with the as-of date', () => {
  expect(
    reportShape(
      sheet(
        '综合科',
        GROUP.values.map((row) => row.slice(0, 8)),
      ),
    )?.kind,
  ).toBe('group');
});

test('an English one is known as well', () => {
  const titles = ['No.', 'Month', 'Slot', 'Content', 'Owner', 'Status', 'Days overdue', 'Source', 'Meeting notes'];
  expect(reportShape(sheet('Office', [['Office: progress'], ['As of 2020-06-15. Entries: 1'], titles]))?.kind).toBe(
    'group',
  );
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['a schedule', [['2020年宣传工作日程表'], ['月份', '旬', '素材内容', '责任单位', '负责人', '完成情况']]],
  ['a schedule with much the same titles', [['2020年工作'], ['序号', '月份', '内容', '负责人', '状态', '来源']]],
  ['a schedule as of a day', [['截至2020年6月15日'], ['序号', '时间', '内容', '责任单位', '负责人']]],
  ['a facility register', [['设施名录'], ['序号', '设施', '类别', '所在县区']]],
])('%s is no report', (_, values) => {
  expect(reportShape(sheet('表', values))).toBeNull();
});

test('reports are left out, but for the one that is named and where nothing else is left', () => {
  const schedule = sheet('日程', [['内容'], ['甲']]);
  expect(withoutReportSheets([GROUP, schedule], null)).toEqual([schedule]);
  expect(withoutReportSheets([GROUP, schedule], '综合科')).toEqual([GROUP, schedule]);
  expect(withoutReportSheets([GROUP], null)).toEqual([GROUP]);
});

import { changesBetween } from '../../src/workbook/changedRows';
import type { CellValue, SheetSnapshot } from '../../src/workbook/sheetSnapshot';

function sheet(values: readonly (readonly CellValue[])[], row = 0, name = '日程'): SheetSnapshot {
  return {
    name,
    tag: null,
    dateSystem: 1900,
    protected: false,
    usedRange:
      values.length === 0 ? null : { row, column: 0, rowCount: values.length, columnCount: values[0]?.length ?? 1 },
    values,
    numberFormats: values.map((cells) => cells.map(() => 'General')),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: {},
  };
}

const ROWS = [
  ['月份', '素材内容'],
  ['1月', '空气质量通报'],
  ['2月', '水源地检查'],
  ['3月', '固废检查'],
];
const changed = (now: SheetSnapshot) => changesBetween([sheet(ROWS)], [now]);

test('a sheet that says what it said has not changed', () => {
  expect(changed(sheet(ROWS))).toEqual([]);
});

test('rows whose cells say something else are named by their place', () => {
  const now = ROWS.map((row, index) => (index === 1 || index === 3 ? [row[0] ?? '', '改期'] : row));
  expect(changed(sheet(now))).toEqual([{ sheet: '日程', rows: [1, 3] }]);
});

test('rows that were put in are named, and not those they moved', () => {
  expect(changed(sheet([...ROWS.slice(0, 2), ['1月', '新增'], ...ROWS.slice(2)]))).toEqual([
    { sheet: '日程', rows: [2] },
  ]);
});

test('where rows were taken out, the row that stands there now is named', () => {
  expect(changed(sheet([...ROWS.slice(0, 2), ...ROWS.slice(3)]))).toEqual([{ sheet: '日程', rows: [2] }]);
});

test('a row that came below is named', () => {
  expect(changed(sheet([...ROWS, ['4月', '新增']]))).toEqual([{ sheet: '日程', rows: [4] }]);
});

test('how far the used range goes, or where it begins, is no change', () => {
  expect(changed(sheet(ROWS.map((row) => [...row, null])))).toEqual([]);
  expect(changesBetween([sheet([[null, null], ...ROWS])], [sheet(ROWS, 1)])).toEqual([]);
});

test('a sheet that is gone is named without rows, and a new one is not named', () => {
  expect(changesBetween([sheet(ROWS)], [sheet(ROWS, 0, '日程（改名）')])).toEqual([{ sheet: '日程', rows: [] }]);
});

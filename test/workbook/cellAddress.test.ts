import fc from 'fast-check';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellAddress,
  columnFromLetters,
  columnLetters,
  parseCellAddress,
  parseRangeAddress,
  rangeAddress,
  rangeContains,
  sheetPrefix,
} from '../../src/workbook/cellAddress';

const position = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %i is spelled %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnFromLetters(letters)).toBe(column);
});

test('every cell of a sheet is read back from its address', () => {
  fc.assert(
    fc.property(position, (cell) => {
      expect(parseCellAddress(cellAddress(cell))).toEqual(cell);
    }),
  );
});

test('every range is read back from its address', () => {
  fc.assert(
    fc.property(position, position, (a, b) => {
      const range = {
        row: Math.min(a.row, b.row),
        column: Math.min(a.column, b.column),
        rowCount: Math.abs(a.row - b.row) + 1,
        columnCount: Math.abs(a.column - b.column) + 1,
      };
      expect(parseRangeAddress(rangeAddress(range))).toEqual(range);
      expect(rangeContains(range, a) && rangeContains(range, b)).toBe(true);
    }),
  );
});

test.each(['', 'A0', 'XFE1', 'A1048577', '1A', '科室', 'A1:B2:C3', 'A-1'])('%j names no range', (text) => {
  expect(parseRangeAddress(text)).toBeNull();
});

test('dollar signs are read over', () => {
  expect(parseRangeAddress('$A$1:$C$3')).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 3 });
});

test('a sheet name is quoted and its apostrophes doubled', () => {
  expect(sheetPrefix("2020年'日程'")).toBe("'2020年''日程'''!");
});

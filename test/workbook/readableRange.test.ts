import { MAX_COLUMNS, MAX_ROWS, type CellPosition } from '../../src/workbook/cellAddress';
import { readableRange } from '../../src/workbook/readableRange';

const TABLE: readonly CellPosition[] = Array.from({ length: 60 }, (_, index) => ({
  row: 2 + Math.floor(index / 6),
  column: index % 6,
}));

test('of a table, the smallest range that holds it', () => {
  expect(readableRange(TABLE)).toEqual({ range: { row: 2, column: 0, rowCount: 10, columnCount: 6 }, leftAside: [] });
});

test('of nothing, no range', () => {
  expect(readableRange([])).toEqual({ range: null, leftAside: [] });
});

test.each<[string, CellPosition]>([
  ['the last cell of a sheet', { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 }],
  ['the last row', { row: MAX_ROWS - 1, column: 0 }],
  ['a far column', { row: 199_999, column: 701 }],
])('a stray cell in %s is left aside', (_, stray) => {
  expect(readableRange([...TABLE, stray])).toEqual({
    range: { row: 2, column: 0, rowCount: 10, columnCount: 6 },
    leftAside: [stray],
  });
});

test('the fuller side of a gap is read, wherever it stands', () => {
  const stray = { row: 0, column: 0 };
  const low = TABLE.map(({ row, column }) => ({ row: row + MAX_ROWS - 100, column }));
  expect(readableRange([stray, ...low]).leftAside).toEqual([stray]);
});

test('a note some thousand rows below the table is read with it', () => {
  expect(readableRange([...TABLE, { row: 5000, column: 0 }]).leftAside).toEqual([]);
});

test('a long table without gaps is read whole', () => {
  const long = Array.from({ length: 100_000 }, (_, row) => ({ row, column: row % 8 }));
  expect(readableRange(long).leftAside).toEqual([]);
});

test('cells strewn over the whole sheet are read as far as their number allows', () => {
  const strewn = Array.from({ length: 1000 }, (_, index) => ({ row: index * 1000, column: index * 16 }));
  const { range, leftAside } = readableRange(strewn);
  expect((range?.rowCount ?? 0) * (range?.columnCount ?? 0)).toBeLessThanOrEqual(500_000);
  expect(leftAside.length).toBeLessThan(1000);
});

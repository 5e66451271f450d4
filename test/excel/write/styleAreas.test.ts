import fc from 'fast-check';
import { addressLists } from '../../../src/excel/write/addressList';
import { areasBy } from '../../../src/excel/write/styleAreas';
import { parseRangeAddress } from '../../../src/workbook/cellAddress';
import { report } from '../scheduleInExcel';

const cell = fc.option(fc.record({ value: fc.constant('文'), style: fc.integer({ min: -1, max: 3 }) }), { nil: null });
const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 });

test('every cell with a style lies in exactly one block of that style, and no other cell in any', () => {
  fc.assert(
    fc.property(rows, (cells) => {
      const seen = new Map<string, string[]>();
      for (const [key, areas] of areasBy(report('甲', { rows: cells }), ({ style }) =>
        style < 0 ? null : String(style),
      )) {
        for (const { row, column, rowCount, columnCount } of areas) {
          for (let r = row; r < row + rowCount; r++)
            for (let c = column; c < column + columnCount; c++)
              seen.set(`${r},${c}`, [...(seen.get(`${r},${c}`) ?? []), key]);
        }
      }
      const expected = cells.flatMap((line, r) =>
        line.flatMap((entry, c): [string, string[]][] =>
          entry && entry.style >= 0 ? [[`${r},${c}`, [String(entry.style)]]] : [],
        ),
      );
      expect(new Map([...seen].sort())).toEqual(new Map(expected.sort((a, b) => (a[0] < b[0] ? -1 : 1))));
    }),
  );
});

test('a table of one style is one block', () => {
  const line = Array.from({ length: 5 }, () => ({ value: '文', style: 1 }));
  expect(areasBy(report('甲', { rows: [line, line, line] }), ({ style }) => String(style)).get('1')).toEqual([
    { row: 0, column: 0, rowCount: 3, columnCount: 5 },
  ]);
});

test('addresses are cut into lists that Excel takes, none lost and none twice', () => {
  const range = fc.record({
    row: fc.nat(1_000_000),
    column: fc.nat(16_000),
    rowCount: fc.integer({ min: 1, max: 9 }),
    columnCount: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(range, { maxLength: 2_000 }), (ranges) => {
      const lists = addressLists(ranges);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(8192);
      expect(lists.flatMap((list) => list.split(',')).map(parseRangeAddress)).toEqual(ranges);
    }),
    { numRuns: 30 },
  );
});

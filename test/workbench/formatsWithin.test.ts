import { cellsCovered, formatsWithin } from '../../src/workbench/formatsWithin';
import type { FormulaFormatView } from '../../src/xlsx/view/sheetView';

const rows = (row: number, rowCount: number) => ({ row, column: 2, rowCount, columnCount: 3 });
const format = (...ranges: FormulaFormatView['ranges']): FormulaFormatView => ({
  formula: '=$C3=""',
  ranges,
  priority: 1,
  stopIfTrue: false,
  look: { fill: '#FFC7CE', fontColor: null, bold: false },
});

test('the cells of all ranges count', () => {
  expect(cellsCovered([format(rows(2, 10), rows(20, 5)), format(rows(2, 1))])).toBe(48);
});

test('without rows the formats stay as they are', () => {
  const whole = format(rows(2, 1000));
  expect(formatsWithin([whole], null)).toEqual([{ format: whole, ranges: whole.ranges, down: 0, right: 0 }]);
});

test('a range is cut to the rows, and the formula must follow its first row down', () => {
  const long = format(rows(2, 1000));
  expect(formatsWithin([long], { first: 100, last: 150 })).toEqual([
    { format: long, ranges: [rows(100, 51)], down: 98, right: 0 },
  ]);
});

test('where the first range is out of sight the formula follows to the next', () => {
  const two = format(rows(2, 5), { row: 90, column: 4, rowCount: 5, columnCount: 1 });
  expect(formatsWithin([two], { first: 80, last: 99 })).toEqual([
    { format: two, ranges: [two.ranges[1]], down: 88, right: 2 },
  ]);
});

test('a format with no cell on the rows is left out', () => {
  expect(formatsWithin([format(rows(2, 5))], { first: 80, last: 99 })).toEqual([]);
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { MOST_CELLS_AT_ONCE, takeTypedTexts, TooManyCells } from '../../src/workbench/takeTypedTexts';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';

const SHEET = '2020年日程';
const sample = () => openXlsx(readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx')));

test('what was typed is in the workbook, and the values are what it holds now', () => {
  const workbook = sample();
  const taken = takeTypedTexts(workbook, SHEET, [
    { row: 14, column: 2, text: '监测站运行（已办）' },
    { row: 14, column: 5, text: '12' },
  ]);
  expect(taken).toEqual({
    values: [
      { row: 14, column: 2, value: '监测站运行（已办）' },
      { row: 14, column: 5, value: 12 },
    ],
    changed: true,
    problem: null,
  });
});

test('a text that is there already changes nothing', () => {
  const workbook = sample();
  const heard = jest.fn();
  workbook.onChanged(heard);
  expect(
    takeTypedTexts(workbook, SHEET, [
      { row: 15, column: 2, text: '环保设施面向公众开放' },
      { row: 60, column: 2, text: '' },
    ]),
  ).toMatchObject({ changed: false, problem: null });
  expect(heard).not.toHaveBeenCalled();
});

test('too many cells at once are refused, and none is changed', () => {
  const workbook = sample();
  const texts = Array.from({ length: MOST_CELLS_AT_ONCE + 1 }, (_, row) => ({
    row: 100 + row,
    column: 2,
    text: `事项 ${row}`,
  }));
  const taken = takeTypedTexts(workbook, SHEET, texts);
  expect(taken.problem).toBeInstanceOf(TooManyCells);
  expect(taken.changed).toBe(false);
  expect(taken.values[0]).toEqual({ row: 100, column: 2, value: null });
});

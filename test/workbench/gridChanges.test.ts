import { readFileSync } from 'node:fs';
import path from 'node:path';
import { changesBetween } from '../../src/workbench/gridChanges';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';

const SHEET = '2020年日程';
const sample = () => openXlsx(readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx')));
const RED = { fill: '#FFC7CE' };

test('nothing differs when nothing was done', () => {
  expect(changesBetween(sample().view(SHEET), sample().view(SHEET))).toEqual({ values: [], formats: false });
});

test('a text that was typed is one value', () => {
  const workbook = sample();
  const before = workbook.view(SHEET);
  workbook.typeIntoCell(SHEET, { row: 14, column: 2 }, '监测站运行（已办）');
  expect(changesBetween(before, workbook.view(SHEET))).toEqual({
    values: [{ row: 14, column: 2, value: '监测站运行（已办）' }],
    formats: false,
  });
});

test('a cell that was cleared is one value, and none', () => {
  const workbook = sample();
  const before = workbook.view(SHEET);
  workbook.typeIntoCell(SHEET, { row: 14, column: 2 }, '');
  expect(changesBetween(before, workbook.view(SHEET))?.values).toEqual([{ row: 14, column: 2, value: null }]);
});

test('highlights are formats alone', async () => {
  const workbook = sample();
  const before = workbook.view(SHEET);
  await workbook.apply([
    {
      kind: 'addHighlight',
      sheet: SHEET,
      ranges: [{ row: 14, column: 2, rowCount: 1, columnCount: 3 }],
      formula: '=TRUE',
      style: RED,
    },
  ]);
  expect(changesBetween(before, workbook.view(SHEET))).toEqual({ values: [], formats: true });
});

test('another sheet in its place must be drawn anew', () => {
  const workbook = sample();
  expect(changesBetween(workbook.view(SHEET), { ...workbook.view('设施名录'), name: SHEET })).toBeNull();
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { buildXlsx, textRow } from './buildXlsx';

describe('what the user is told before saving a copy', () => {
  test('nothing, of a plain workbook', () => {
    expect(openXlsx(buildXlsx([{ name: '日程', rows: textRow(1, '甲') }])).warnings()).toEqual([]);
  });

  test('of the sample: nothing', () => {
    expect(openXlsx(readFileSync(path.join(__dirname, '../../assets/sample/2020-schedule.xlsx'))).warnings()).toEqual(
      [],
    );
  });

  test('all that is kept but not worked out or drawn', () => {
    expect(openXlsx(readFileSync(path.join(__dirname, '../fixtures/xlsx/everything.xlsx'))).warnings()).toEqual([
      'formulasRecalculated',
      'formatsNotDrawn',
      'objectsNotDrawn',
      'commentsNotDrawn',
    ]);
  });

  test('that a signature will not match and pivot tables are not refreshed', () => {
    const parts = {
      '_xmlsignatures/sig1.xml': '<Signature/>',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
    };
    expect(openXlsx(buildXlsx([{ name: '日程' }], { parts })).warnings()).toEqual([
      'signatureInvalid',
      'pivotNotRefreshed',
    ]);
  });
});

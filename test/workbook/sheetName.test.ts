import * as fc from 'fast-check';
import { foldSheetName, isSameSheetName, uniqueSheetName, validSheetName } from '../../src/workbook/sheetName';

function expectValid(name: string): void {
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(31);
  expect(name).not.toMatch(/[\\/?*[\]:＼／？＊［］：]/u);
  expect(name).not.toMatch(/^'|'$/u);
  expect(['history', '历史记录']).not.toContain(name.toLowerCase());
  expect(name).not.toMatch(/\p{Surrogate}/u);
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('科', '（', "'", '/', ' ', '：', '𠮷', '\ud842', 'A', '1', '\n'), maxLength: 60 }),
);

describe('sheet names', () => {
  it('keep a section name as it is', () => {
    expect(validSheetName('固体废物与辐射安全监管科', '科室')).toBe('固体废物与辐射安全监管科');
  });

  it('lose what Excel forbids', () => {
    expect(validSheetName("'综合科/办公室[试点]：A组'", '科室')).toBe('综合科 办公室 试点 A组');
    expect(validSheetName('？？', '科室')).toBe('科室');
    expect(validSheetName('History', '科室')).toBe('History1');
  });

  it('are cut at 31 units, never in the middle of a character', () => {
    expect(validSheetName('𠮷'.repeat(20), '科室')).toBe('𠮷'.repeat(15));
  });

  it('get a number when another sheet has the name, whatever its case or width', () => {
    expect(uniqueSheetName('总览', new Set([foldSheetName('总览')]))).toBe('总览 (2)');
    expect(uniqueSheetName('ＡＢ科', new Set([foldSheetName('ab科'), foldSheetName('AB科 (2)')]))).toBe('ＡＢ科 (3)');
    expect(uniqueSheetName('科'.repeat(31), new Set(['科'.repeat(31)]))).toBe(`${'科'.repeat(27)} (2)`);
  });

  it('are valid for any text', () => {
    fc.assert(fc.property(anyText, (text) => expectValid(validSheetName(text, '科室'))));
  });

  it('are valid and unique for any texts together', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), (texts) => {
        const taken = new Set<string>();
        for (const text of texts) {
          const name = uniqueSheetName(validSheetName(text, '科室'), taken);
          expectValid(name);
          expect(taken.has(foldSheetName(name))).toBe(false);
          taken.add(foldSheetName(name));
        }
      }),
    );
  });
});

test('names that differ in case or in width alone are one sheet’s', () => {
  expect(isSameSheetName('Sheet1', 'SHEET1')).toBe(true);
  expect(isSameSheetName('总览（2）', '总览(2)')).toBe(true);
  expect(isSameSheetName('总览', '总览 (2)')).toBe(false);
});

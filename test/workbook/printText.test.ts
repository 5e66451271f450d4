import { headerFooterCode } from '../../src/workbook/printText';

test('a header or footer is spelt in the codes of Excel', () => {
  expect(headerFooterCode(['第 ', { field: 'page' }, ' 页，共 ', { field: 'pageCount' }, ' 页'])).toBe(
    '第 &P 页，共 &N 页',
  );
});

test('& of a text is doubled, where it would begin a code, and a line break is a space', () => {
  expect(headerFooterCode('A&B 年度\n计划')).toBe('A&&B 年度 计划');
});

test('nothing is nothing', () => {
  expect(headerFooterCode(undefined)).toBe('');
});

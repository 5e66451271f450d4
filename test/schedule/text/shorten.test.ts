import { fitted, shorten } from '../../../src/schedule/text/shorten';

test('a text within the limit stands as it is', () => {
  expect(shorten('报送年度工作总结')).toBe('报送年度工作总结');
});

test('a longer one ends in a sign for what is left out, and is as long as the limit', () => {
  expect(shorten('报送年度工作总结', 5)).toBe('报送年度…');
});

test('line breaks and repeated spaces become one space', () => {
  expect(shorten(' 一、开展普法宣传\n二、  报送总结 ')).toBe('一、开展普法宣传 二、 报送总结');
});

test('a sign of two units is never cut in half', () => {
  expect(shorten('𠮷𠮷𠮷', 2)).toBe('𠮷…');
});

test('a cell’s text keeps its lines where it fits', () => {
  expect(fitted('3月\n6月', 5)).toBe('3月\n6月');
  expect(fitted('办公室、宣教科、法规科', 6)).toBe('办公室、宣…');
});

import fc from 'fast-check';
import { utf8Bytes } from '../../src/workbook/utf8';

test('counts letters once, Chinese three times and signs beyond the first plane four times', () => {
  expect(utf8Bytes('ab')).toBe(2);
  expect(utf8Bytes('é')).toBe(2);
  expect(utf8Bytes('依法治区')).toBe(12);
  expect(utf8Bytes('𠮷')).toBe(4);
});

test('counts as Node writes, whatever the text, half a surrogate pair among it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ud842', '\udfb7'), (text, half) => {
      expect(utf8Bytes(text + half)).toBe(Buffer.byteLength(text + half, 'utf8'));
    }),
  );
});

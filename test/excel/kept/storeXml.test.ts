import fc from 'fast-check';
import { parseStore, storeXml } from '../../../src/excel/kept/storeXml';

/** What XML 1.0 can hold: no control characters but tab and line ends, no lone halves of a character. */
const text = fc
  .string({ unit: 'grapheme', maxLength: 30 })
  .map((value) => [...value].filter((letter) => letter >= ' ' || '\t\n\r'.includes(letter)).join(''));

test('any texts come back as they were', () => {
  fc.assert(
    fc.property(
      fc.dictionary(
        text.filter((key) => key !== '__proto__'),
        text,
      ),
      (texts) => {
        expect(parseStore(storeXml(texts))).toEqual({ ...texts });
      },
    ),
  );
});

test('what other writers make of the same texts is understood: quotes, prefixes, numbers for characters, empty items', () => {
  const xml = `<?xml version="1.0"?>\n<x:store xmlns:x="urn:xuncheng:workbook">\n <x:item key='a'>1&#x3c;2 &#65;</x:item><x:item key="b"/></x:store>`;
  expect(parseStore(xml)).toEqual({ a: '1<2 A', b: '' });
});

test('what is no store has no texts', () => {
  expect(parseStore('<other/>')).toEqual({});
  expect(parseStore('')).toEqual({});
});

test('characters that XML cannot hold are left out', () => {
  expect(parseStore(storeXml({ a: '前\u0001后' }))).toEqual({ a: '前后' });
});

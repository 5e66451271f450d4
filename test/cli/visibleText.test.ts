import fc from 'fast-check';
import { visibleText } from '../../src/cli/visibleText';

test('an escape is shown, not sent', () => {
  expect(visibleText('\u001b[31m办公室')).toBe('␛[31m办公室');
});

test('characters without a picture are spelled out', () => {
  expect(visibleText('甲\u009b31m乙\u202e丙\u007f')).toBe('甲\\u009b31m乙\\u202e丙\\u007f');
});

test('line breaks and tabs stay, a lone carriage return does not overwrite the line', () => {
  expect(visibleText('一\n二\t三\r四')).toBe('一\n二\t三␍四');
});

test('in JSON the same text is meant as before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(JSON.parse(visibleText(JSON.stringify({ text })))).toEqual({ text });
    }),
  );
});

import fc from 'fast-check';
import type { StoredText } from '../../src/workbook/storedText';
import { readStored, storeEdits } from '../../src/workbook/storedText';
import { storedAfter } from './storedAfter';

const NAMES: StoredText<readonly string[]> = {
  key: 'settings',
  version: 2,
  decode: ({ names }) => (Array.isArray(names) && names.every((name) => typeof name === 'string') ? names : null),
  encode: (names) => ({ names }),
};
const reading = (text: string) => readStored({ settings: text }, NAMES);

test('what is kept is read again', () => {
  expect(readStored(storedAfter(storeEdits({}, NAMES, ['周敏', '赵强'])), NAMES)).toEqual({
    kind: 'kept',
    value: ['周敏', '赵强'],
  });
});

test('texts of any characters go into XML as they are and come back, those that XML has not among them', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (names) => {
      const stored = storedAfter(storeEdits({}, NAMES, [...names, '\ufffe前\uffff后\u0000\ud800']));
      // eslint-disable-next-line no-control-regex
      expect(stored['settings']).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/u);
      expect(() => encodeURIComponent(stored['settings']!)).not.toThrow(); // no halves of characters
      expect(readStored(stored, NAMES)).toMatchObject({ value: [...names, '\ufffe前\uffff后\u0000\ud800'] });
    }),
  );
});

test('a workbook without the text has none', () => {
  expect(readStored({}, NAMES)).toEqual({ kind: 'none' });
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '"周敏"',
  '{"names":["周敏"]}',
  '{"version":1,"names":[]}',
  '{"version":2,"names":[1]}',
])('the text %s is damaged', (text) => {
  expect(reading(text)).toEqual({ kind: 'damaged' });
});

test('the text of a later version is newer, whatever it holds', () => {
  expect(reading('{"version":3}')).toEqual({ kind: 'newer' });
});

test('a later version’s text is never written over, nor forgotten', () => {
  const stored = { settings: '{"version":3,"names":["周敏"]}' };
  const refusal = expect.objectContaining({ code: 'newerText', detail: { text: 'settings' } });
  expect(() => storeEdits(stored, NAMES, ['赵强'])).toThrow(refusal);
  expect(() => storeEdits(stored, NAMES, null)).toThrow(refusal);
});

test('a damaged text is put aside before another takes its place', () => {
  const stored = { settings: '{"version":2,"names":["周' };
  expect(storedAfter(storeEdits(stored, NAMES, ['赵强']), stored)).toEqual({
    settings: '{"version":2,"names":["赵强"]}',
    'settings.damaged': '{"version":2,"names":["周',
  });
});

test('a whole text is replaced without leaving anything', () => {
  const stored = storedAfter(storeEdits({}, NAMES, ['周敏']));
  expect(Object.keys(storedAfter(storeEdits(stored, NAMES, ['赵强']), stored))).toEqual(['settings']);
  expect(storedAfter(storeEdits(stored, NAMES, null), stored)).toEqual({});
});

test('no text whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['kept', 'damaged', 'newer']).toContain(reading(text).kind);
    }),
  );
});

import { rowAfterKey } from '../../../src/taskpane/lists/rowFocus';

const after = (key: string, from: number, target: EventTarget = document.body) =>
  rowAfterKey({ key, target }, from, 20);

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 11],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 7, 19],
])('%s from row %d leads to row %d', (key, from, to) => {
  expect(after(key, from)).toBe(to);
});

test('other keys, and keys typed into a field, lead nowhere', () => {
  expect(after('a', 3)).toBeNull();
  expect(after('Home', 3, document.createElement('input'))).toBeNull();
});

test('a list without rows leads nowhere', () => {
  expect(rowAfterKey({ key: 'Home', target: document.body }, 0, 0)).toBeNull();
});

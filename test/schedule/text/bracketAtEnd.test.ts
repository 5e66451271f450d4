import { withoutBracketAtEnd } from '../../../src/schedule/text/bracketAtEnd';

test.each([
  ['时间(旬)', '时间'],
  ['开放时间(上半年)(次)', '开放时间'],
  ['(试行)时间', '(试行)时间'],
  ['时间)', '时间)'],
  ['(((', '((('],
])('%s is read as %s', (text, title) => {
  expect(withoutBracketAtEnd(text)).toBe(title);
});

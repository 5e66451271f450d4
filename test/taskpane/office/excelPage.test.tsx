import { keepLanguage, readLanguage } from '../../../src/taskpane/office/excelPage';

beforeEach(() => {
  localStorage.clear();
  (globalThis as { Office?: unknown }).Office = {
    context: { partitionKey: 'part-', displayLanguage: 'zh-CN', document: { url: '' } },
  };
});
afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-US'],
  ['EN', 'en-US'],
  ['ja-JP', 'zh-CN'],
  [undefined, 'zh-CN'],
  ['', 'zh-CN'],
])('Excel in %s: the pane speaks %s', (displayLanguage, language) => {
  expect(readLanguage(localStorage, displayLanguage)).toBe(language);
});

test("the user's choice outlasts the pane, and goes before Excel's language", () => {
  keepLanguage('en-US');
  expect(readLanguage()).toBe('en-US');
  expect(localStorage.key(0)).toMatch(/^part-/);
});

test('where the site may keep nothing, the language is simply not kept', () => {
  const refuses = {
    getItem: () => {
      throw new DOMException('denied');
    },
    setItem: () => {
      throw new DOMException('full');
    },
  };
  expect(() => {
    keepLanguage('en-US', refuses);
  }).not.toThrow();
  expect(readLanguage(refuses, 'en-US')).toBe('en-US');
});

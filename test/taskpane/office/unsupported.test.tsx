import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import type { StartScreen } from '../../../src/taskpane/office/startScreen';

const folder = path.join(__dirname, '../../../src/taskpane/office');
const script = readFileSync(path.join(folder, 'unsupported.js'), 'utf8');
const EDGE =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0';

/** Opens the page in a browser control that says it is this one. */
function open(userAgent = EDGE): StartScreen {
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(
    readFileSync(path.join(folder, 'taskpane.html'), 'utf8'),
  )![1]!;
  vm.runInNewContext(script, { window, document, navigator: { userAgent }, setTimeout, clearTimeout });
  return window.xunchengStart!;
}
const box = () => document.getElementById('starting');
const reason = () => box()?.getAttribute('data-reason') ?? null;
const loadFailed = (element: HTMLElement) => {
  document.head.append(element);
  element.dispatchEvent(new Event('error'));
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('while it opens the page says so in both languages, and nothing else', () => {
  open();
  expect(box()!.textContent).toMatch(/正在打开旬程…\s+Opening Xuncheng…/);
  expect(reason()).toBeNull();
});

test.each([
  ['Internet Explorer 11', 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko'],
  [
    'the first Edge',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19041',
  ],
])('in the control of %s it says which Office is needed', (_, userAgent) => {
  open(userAgent);
  expect(reason()).toBe('oldBrowser');
  expect(box()!.textContent).toContain('Office 2021');
  expect(box()!.textContent).toContain('网页版 Excel');
});

test.each(['oldExcel', 'notExcel', 'noOffice', 'broken'] as const)(
  '%s is told in Chinese and in English, and that nothing was changed',
  (why) => {
    open().fail(why);
    const lines = [...box()!.querySelectorAll('p')].map((line) => [line.lang, line.textContent]);
    expect(lines.map(([lang]) => lang)).toEqual(['zh-CN', 'zh-CN', 'en-US', 'en-US']);
    expect(lines[0]![1]).toMatch(/\p{Script=Han}/u);
    expect(lines[2]![1]).toMatch(/^[\x20-\x7e]+$/);
    expect(lines[1]![1]).toContain('没有任何改动');
    expect(box()!.getAttribute('role')).toBe('alert');
  },
);

test('an Excel that does not answer is told of after ten seconds, not before', () => {
  open();
  jest.advanceTimersByTime(9_900);
  expect(reason()).toBeNull();
  jest.advanceTimersByTime(200);
  expect(reason()).toBe('noOffice');
});

test('a pane that is there takes the text away for good', () => {
  open().done();
  jest.advanceTimersByTime(60_000);
  expect(box()).toBeNull();
});

test('an answer that comes late still opens the pane', () => {
  const screen = open();
  jest.advanceTimersByTime(15_000);
  screen.done();
  expect(box()).toBeNull();
});

test('Office.js that does not load is told of at once', () => {
  open();
  loadFailed(Object.assign(document.createElement('script'), { id: 'office-js' }));
  expect(reason()).toBe('noOffice');
});

test('a script of ours that does not load is told of at once', () => {
  open();
  loadFailed(Object.assign(document.createElement('script'), { defer: true }));
  expect(reason()).toBe('broken');
});

test('what Office.js fetches for itself, and pictures, may be missing', () => {
  open();
  loadFailed(document.createElement('script'));
  loadFailed(document.createElement('img'));
  expect(reason()).toBeNull();
});

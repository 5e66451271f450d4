import fc from 'fast-check';
import type { Baseline } from '../../../src/schedule/baseline/baseline';
import { baselineOf, isOfAnotherSchedule } from '../../../src/schedule/baseline/baseline';
import { readBaseline, storeBaseline } from '../../../src/schedule/baseline/baselineStore';
import { buildEntries, buildSchedule, SHEET, time, unreadable } from '../buildEntries';
import { storedAfter } from '../../workbook/storedAfter';

const SCHEDULE = buildSchedule(
  buildEntries(
    {
      content: '冬季供暖宣传',
      time: time(1, 'first'),
      units: ['大气环境科', '办公室'],
      owners: ['李焯', '王芳'],
      done: true,
    },
    { content: '“六五”环境日\n<宣传> & 开放', time: time(6, 'first'), units: [], owners: [] },
    { content: '帐号每日更新', time: { kind: 'open', text: '每月' } },
    { content: '执法检查', time: unreadable('待领导定'), cancelled: true },
    { content: '专项行动', time: { kind: 'missing' } },
    { content: '噪声整治', time: time(3), movedTo: [time(5, 'middle')] },
  ),
);
const BASELINE = baselineOf(SCHEDULE, '2020-03-01');

const textOf = (baseline: Baseline) => storedAfter(storeBaseline({}, baseline).edits).baseline ?? '';
const keep = (baseline: Baseline) => {
  return readBaseline(storedAfter(storeBaseline({}, baseline).edits));
};
/** What is read when the kept text is another. */
const reading = (text: string) => readBaseline({ baseline: text });
/** What is read when one field of the kept text is another. */
const readingWith = (field: string, value: unknown) =>
  reading(JSON.stringify({ ...JSON.parse(textOf(BASELINE)), [field]: value }));

test('a workbook that keeps nothing has no baseline', () => {
  expect(readBaseline({})).toEqual({ kind: 'none' });
});

test('what is kept is read again, with the day, the sheet and the title', () => {
  expect(keep(BASELINE)).toEqual({ kind: 'kept', value: BASELINE });
  expect(BASELINE).toMatchObject({
    setOn: '2020-03-01',
    sheet: SHEET,
    title: '2020年向新闻媒体提供素材内容及责任分工',
    year: 2020,
  });
});

test('of a moved entry the period in force is kept; of one without a period the words of its time cell', () => {
  expect(BASELINE.entries.map((entry) => entry.time)).toEqual([
    { period: { start: '2020-01-01', end: '2020-01-10' }, text: '' },
    { period: { start: '2020-06-01', end: '2020-06-10' }, text: '' },
    { period: null, text: '每月' },
    { period: null, text: '待领导定' },
    { period: null, text: '' },
    { period: { start: '2020-05-11', end: '2020-05-20' }, text: '' },
  ]);
});

test('a schedule without entries can be a baseline', () => {
  const empty = { ...BASELINE, entries: [] };
  expect(keep(empty)).toEqual({ kind: 'kept', value: empty });
});

test('names and times are kept once, however many entries have them', () => {
  const many = baselineOf(
    buildSchedule(buildEntries(...Array.from({ length: 1000 }, (_, index) => ({ content: `第${index}次检查` })))),
    '2020-03-01',
  );
  const value = textOf(many);
  expect(value.split('大气环境科')).toHaveLength(2);
  expect(value.split('2020-06-01')).toHaveLength(2);
});

test('the text of a thousand entries stays under 100 KB', () => {
  const many = baselineOf(
    buildSchedule(
      buildEntries(
        ...Array.from({ length: 1000 }, (_, index) => ({ content: `第${index}次重点行业挥发性有机物专项执法检查` })),
      ),
    ),
    '2020-03-01',
  );
  expect(storeBaseline({}, many).bytes).toBeLessThan(100_000);
});

test('the size is told in bytes of UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (content) => {
      const baseline = { ...BASELINE, title: content };
      expect(storeBaseline({}, baseline).bytes).toBe(Buffer.byteLength(textOf(baseline)));
    }),
  );
});

test('a baseline too long to be read again by Excel on the web is refused', () => {
  const long = baselineOf(buildSchedule(buildEntries({ content: '检查'.repeat(500_000) })), '2020-03-01');
  expect(() => storeBaseline({}, long)).toThrow(expect.objectContaining({ code: 'tooLarge' }));
});

test('a text of a later version is said to be newer, whatever it holds', () => {
  expect(reading('{"version":2,"rows":[]}')).toEqual({ kind: 'newer' });
});

test.each(['', '{', 'null', '[]', '7', '"text"', '{}', '{"version":1}', '{"version":"1"}', '{"version":0}'])(
  'the text %p is damaged',
  (text) => {
    expect(reading(text)).toEqual({ kind: 'damaged' });
  },
);

test.each([
  ['setOn', '2020-02-30'],
  ['sheet', 3],
  ['title', null],
  ['year', 'now'],
  ['names', [1]],
  ['names', []],
  ['times', []],
  ['times', [['2020-06-01']]],
  ['entries', {}],
  ['entries', [['检查', 0, 2, 0, [1], [1], 0]]],
  ['entries', [['检查', 0, -1, 0, [], [], 0, 0]]],
  ['entries', [[5, 0, 2, 0, [], [], 0, 0]]],
  ['entries', [['检查', 0, 2, 0, [999], [], 0, 0]]],
  ['entries', [['检查', 0, 2, 0, [], [], 99, 0]]],
  ['entries', [['检查', 0, 2, 0, [], [], 0, 4]]],
  ['entries', [null]],
])('with %s %j the whole is damaged: what was lost would pass for added', (field, value) => {
  expect(readingWith(field, value)).toEqual({ kind: 'damaged' });
});

test('no text whatever makes reading fail', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['damaged', 'newer']).toContain(reading(text).kind);
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('setOn', 'sheet', 'title', 'year', 'names', 'times', 'entries'),
      fc.jsonValue(),
      (field, value) => {
        expect(['kept', 'damaged']).toContain(readingWith(field, value).kind);
      },
    ),
  );
});

describe('another schedule', () => {
  test('has another title on another sheet', () => {
    expect(isOfAnotherSchedule(BASELINE, { ...SCHEDULE, sheet: '2021年日程', title: '2021年素材内容及责任分工' })).toBe(
      true,
    );
  });

  test('is not the same one with its sheet renamed or its title corrected', () => {
    expect(isOfAnotherSchedule(BASELINE, { ...SCHEDULE, sheet: '日程（定稿）' })).toBe(false);
    expect(isOfAnotherSchedule(BASELINE, { ...SCHEDULE, title: '2020年素材内容及责任分工（修订）' })).toBe(false);
  });
});

test('a later version’s baseline is never written over', () => {
  expect(() => storeBaseline({ baseline: '{"version":2}' }, BASELINE)).toThrow(
    expect.objectContaining({ code: 'newerText', detail: { text: 'baseline' } }),
  );
});

test('a damaged baseline is put aside before another takes its place', () => {
  const stored = { baseline: '{"version":1' };
  expect(storedAfter(storeBaseline(stored, BASELINE).edits, stored)).toEqual({
    baseline: textOf(BASELINE),
    'baseline.damaged': '{"version":1',
  });
});

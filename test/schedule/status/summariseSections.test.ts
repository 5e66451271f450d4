import { judgeStatus } from '../../../src/schedule/status/judgeStatus';
import { summariseSections } from '../../../src/schedule/status/summariseSections';
import type { EntryTraits } from '../buildEntries';
import { buildEntries } from '../buildEntries';

const summaries = (...all: EntryTraits[]) =>
  summariseSections(buildEntries(...all).map((entry) => judgeStatus(entry, '2020-06-15', 10)));

test('sections come in the order they first appear, each with its own counts', () => {
  const [first, second, ...rest] = summaries(
    { units: ['综合科'], done: true },
    { units: ['法规科'] },
    { units: ['综合科'] },
  );
  expect(rest).toEqual([]);
  expect(first).toMatchObject({ name: '综合科', counts: { done: 1, overdue: 1 } });
  expect(second).toMatchObject({ name: '法规科', counts: { done: 0, overdue: 1 } });
});

test('a joint entry counts for each of its sections', () => {
  const both = summaries({ units: ['综合科', '法规科'], done: true });
  expect(both.map(({ name, counts }) => [name, counts.done])).toEqual([
    ['综合科', 1],
    ['法规科', 1],
  ]);
});

test('a name with a stray space is the same section, shown as first written', () => {
  const [only, ...rest] = summaries({ units: ['固体废物与辐射安全监管科'] }, { units: ['固体废物与辐射 安全监管科'] });
  expect(rest).toEqual([]);
  expect(only).toMatchObject({ name: '固体废物与辐射安全监管科' });
  expect(only?.entries).toHaveLength(2);
});

test('a section named twice in one entry has that entry once', () => {
  expect(summaries({ units: ['综合科', '综合 科'] })[0]?.entries).toHaveLength(1);
});

test('an entry without a section is in no share', () => {
  expect(summaries({ units: [] })).toEqual([]);
});

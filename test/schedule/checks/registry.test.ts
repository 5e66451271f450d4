import { CHECKS, runChecks } from '../../../src/schedule/checks/registry';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { buildEntries, time } from '../buildEntries';
import { contextOf } from './runCheck';

const entries = buildEntries(
  { time: time(6) },
  { units: [], owners: [], time: time(5, 'first') },
  { content: '', time: { kind: 'missing' } },
);

test('every check has its own id and speaks both languages', () => {
  expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
  for (const { text } of CHECKS) {
    for (const words of Object.values(text))
      expect(Object.values(words).every((part) => part.trim() !== '')).toBe(true);
  }
});

test('findings come by row, column and rule', () => {
  const order = runChecks(contextOf(entries)).map(({ cell, rule }) => [cell.row, cell.column, rule] as const);
  const sorted = [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  expect(order).toEqual(sorted);
  expect(order.length).toBeGreaterThan(3);
});

test.each(CHECKS.map(({ id }) => id))('%s says nothing when it is switched off', (id) => {
  const found = runChecks(contextOf(entries, { settings: { ...DEFAULT_SETTINGS, disabledRules: [id] } }));
  expect(found.some(({ rule }) => rule === id)).toBe(false);
});

test('a rule that nobody knows may be switched off', () => {
  const settings = { ...DEFAULT_SETTINGS, disabledRules: ['of-a-later-version'] };
  expect(runChecks(contextOf(entries, { settings }))).toEqual(runChecks(contextOf(entries)));
});

test('an empty schedule is no trouble to any check', () => {
  const settings = { ...DEFAULT_SETTINGS, releases: { total: 0, government: 0, perQuarter: 0 } };
  expect(runChecks(contextOf([], { settings }))).toEqual([]);
});

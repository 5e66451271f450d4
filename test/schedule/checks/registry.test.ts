import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { atOnce } from '../../../src/workbook/steps';
import { CHECKS, runChecks } from '../../../src/schedule/checks/registry';
import { DEFAULT_SETTINGS } from '../../../src/schedule/settings/settings';
import { buildEntries, time } from '../buildEntries';
import { casesOf, fileNameOf } from './checkCases';
import { contextOf } from './runCheck';

const SOURCE = path.join(__dirname, '../../../src/schedule/checks');

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
  const order = atOnce(runChecks(contextOf(entries))).map(({ cell, rule }) => [cell.row, cell.column, rule] as const);
  const sorted = [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
  expect(order).toEqual(sorted);
  expect(order.length).toBeGreaterThan(3);
});

test.each(CHECKS.map(({ id }) => id))('%s says nothing when it is switched off', (id) => {
  const found = atOnce(runChecks(contextOf(entries, { settings: { ...DEFAULT_SETTINGS, disabledRules: [id] } })));
  expect(found.some(({ rule }) => rule === id)).toBe(false);
});

test('a rule that nobody knows may be switched off', () => {
  const settings = { ...DEFAULT_SETTINGS, disabledRules: ['of-a-later-version'] };
  expect(atOnce(runChecks(contextOf(entries, { settings })))).toEqual(atOnce(runChecks(contextOf(entries))));
});

test('an empty schedule is no trouble to any check', () => {
  const settings = { ...DEFAULT_SETTINGS, releases: { total: 0, government: 0, perQuarter: 0, always: false } };
  expect(atOnce(runChecks(contextOf([], { settings })))).toEqual([]);
});

describe.each(CHECKS.map((check) => [check.id, check] as const))('the check %s is a unit', (id, check) => {
  const file = fileNameOf(id);

  test('its id names its file', () => {
    expect(readFileSync(path.join(SOURCE, `${file}.ts`), 'utf8')).toContain(`export const ${file} = defineCheck<`);
  });

  test('its own test runs its tables', () => {
    const text = readFileSync(path.join(__dirname, `${file}.test.ts`), 'utf8');
    expect(text).toContain(`testCases(${file}, cases)`);
    expect(text).toContain(`from './${file}.cases'`);
  });

  test('it says what it finds, what it passes over and when to switch it off, in both languages', async () => {
    const { finds, passesOver } = await casesOf(id);
    expect([finds, passesOver].every((text) => text.trim() !== '')).toBe(true);
    for (const language of ['zh-CN', 'en-US'] as const)
      expect(Object.values({ ...check.text[language], example: check.example[language] })).not.toContain('');
  });
});

test('every check that is written is in the registry', () => {
  const written = readdirSync(SOURCE).filter((name) =>
    readFileSync(path.join(SOURCE, name), 'utf8').includes('= defineCheck<'),
  );
  expect(written.toSorted()).toEqual(CHECKS.map(({ id }) => `${fileNameOf(id)}.ts`).toSorted());
});

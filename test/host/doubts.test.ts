import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOUBTS, USUAL_BEHAVIOUR, variantsOf, type DoubtName } from './doubts';

const checklist = readFileSync(path.join(__dirname, '../../docs/excel-checklist.md'), 'utf8');

test.each(Object.keys(DOUBTS))('the checklist for a person with Excel settles %s', (name) => {
  expect(checklist).toContain(`\`${name}\``);
});

const variants = path.join(__dirname, '../excel/variants');
const scenarios = readdirSync(variants).map((file) => readFileSync(path.join(variants, file), 'utf8'));

test.each(Object.keys(DOUBTS))('a scenario of test/excel/variants is tried under every answer to %s', (name) => {
  expect(scenarios.some((text) => text.includes(`'${name}'`))).toBe(true);
});

test.each(Object.keys(DOUBTS) as DoubtName[])('%s has a source, and answers that differ', (name) => {
  const { question, source, answers } = DOUBTS[name];
  expect(question).toMatch(/\?$/);
  expect(source).not.toBe('');
  expect(new Set(answers).size).toBe(answers.length);
  expect(USUAL_BEHAVIOUR[name]).toBe(answers[0]);
});

test('variants are the usual answers, each other one, and the pairs of those', () => {
  expect(variantsOf('ruleIds', 'undoGroup').map(([title]) => title)).toEqual([
    'as documented',
    'ruleIds: place',
    'undoGroup: UndoNotSupported',
    'undoGroup: GeneralException',
    'ruleIds: place, undoGroup: UndoNotSupported',
    'ruleIds: place, undoGroup: GeneralException',
  ]);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUE_FILE, checkCatalogue } from './checkCatalogue';
import { READING_FILE, readingPage } from './readingPage';

const ROOT = path.join(__dirname, '../..');
const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  ...readdirSync(path.join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

test('the catalogue of checks is what the checks say: run npm run docs:checks', async () => {
  expect(readFileSync(CATALOGUE_FILE, 'utf8')).toBe(await checkCatalogue());
});

test('the page about reading is what the reader makes of the cases: run npm run docs:reading', () => {
  expect(readFileSync(READING_FILE, 'utf8')).toBe(readingPage());
});

test.each(pages)('%s points at files that are there', (page) => {
  const text = readFileSync(path.join(ROOT, page), 'utf8');
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
  for (const target of links)
    expect({ page, target, exists: existsSync(path.join(ROOT, path.dirname(page), target)) }).toEqual({
      page,
      target,
      exists: true,
    });
});

test('every npm script that the documentation names is there', () => {
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const page of pages) {
    for (const [, name = ''] of readFileSync(path.join(ROOT, page), 'utf8').matchAll(/npm run ([\w:-]+)/g))
      expect({ page, name, known: name in scripts }).toEqual({ page, name, known: true });
  }
});

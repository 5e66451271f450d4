import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the build wrote: run `npm run build` first. */
const DIST = path.join(__dirname, '../../dist');
/**
 * What the pane may load before it is there, gzipped, Office.js apart: 1.25 times what Microsoft's own React task-pane template takes (169 KB).
 * Whoever needs more first looks for what can be fetched later.
 */
const BUDGET_BYTES = 211_000;

test('the first page of the pane stays within its budget', () => {
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  const own = [...page.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g)].map(([, file = '']) => file);
  const sizes = ['taskpane.html', ...own].map((file) => gzipSync(readFileSync(path.join(DIST, file))).byteLength);
  expect(own.some((file) => file.startsWith('taskpane.'))).toBe(true);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET_BYTES);
});

import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOURCES = ['src/taskpane/a.ts', 'assets/a.png', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];
const BEFORE = new Date('2020-06-01');
const AFTER = new Date('2020-06-02');

/** A checkout with the script that starts, a server that ends at once, and an `npm` that only leaves a trace of having been called. */
function checkout(builtAt: Date | null): string {
  const root = mkdtempSync(path.join(tmpdir(), 'start-'));
  const put = (file: string, text: string, time: Date) => {
    const target = path.join(root, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    utimesSync(target, time, time);
  };
  for (const file of [...SOURCES, 'src/workbench/serve.mjs']) put(file, '', BEFORE);
  const start = path.join(root, 'src/workbench/start.mjs');
  cpSync(path.join(__dirname, '../../src/workbench/start.mjs'), start);
  utimesSync(start, BEFORE, BEFORE);
  for (const folder of ['src/workbench', 'src/taskpane', 'src', 'assets'])
    utimesSync(path.join(root, folder), BEFORE, BEFORE);
  put('bin/npm', '#!/bin/sh\necho "$@" > built-with\n', BEFORE);
  chmodSync(path.join(root, 'bin/npm'), 0o755);
  if (builtAt) put('dist/index.html', '', builtAt);
  return root;
}

/** Whether starting builds. */
function builds(root: string): boolean {
  const PATH = `${path.join(root, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`;
  const { status } = spawnSync(process.execPath, [path.join(root, 'src/workbench/start.mjs')], {
    cwd: root,
    env: { ...process.env, PATH },
  });
  expect(status).toBe(0);
  const isBuilt = existsSync(path.join(root, 'built-with'));
  rmSync(root, { recursive: true });
  return isBuilt;
}

describe('npm start', () => {
  test('serves a tree that is built without building it again', () => {
    expect(builds(checkout(AFTER))).toBe(false);
  });

  test('builds where nothing is built yet', () => {
    expect(builds(checkout(null))).toBe(true);
  });

  test.each(SOURCES)('builds again where %s is newer', (file) => {
    const root = checkout(AFTER);
    utimesSync(path.join(root, file), new Date('2020-06-03'), new Date('2020-06-03'));
    expect(builds(root)).toBe(true);
  });
});

/** The reader of today and the one before evidence was weighed, each bundled alike, to be measured in one process. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Script } from 'node:vm';
import webpack from 'webpack';
import type { readSchedule } from '../../src/schedule/entries/readSchedule';
import type { DEFAULT_SETTINGS } from '../../src/schedule/settings/settings';

/** The last commit whose reader knew columns by their titles alone. */
export const EARLIER = '5f1406e';

export interface Reader {
  readonly readSchedule: typeof readSchedule;
  readonly DEFAULT_SETTINGS: typeof DEFAULT_SETTINGS;
}

/** Gives the readers, each time anew, so that nothing in them is warm. */
export type ReaderLoader = () => Reader;

/** Both readers; null where git or that commit is not at hand. What is made on the way is removed again. */
export async function bothReaders(): Promise<{ readonly earlier: ReaderLoader; readonly today: ReaderLoader } | null> {
  const root = process.cwd();
  if (!hasCommit()) return null;
  const place = mkdtempSync(path.join(tmpdir(), 'earlier-reader-'));
  const checkout = path.join(place, 'checkout');
  try {
    git('worktree', 'add', '--detach', checkout, EARLIER);
    symlinkSync(path.join(root, 'node_modules'), path.join(checkout, 'node_modules'));
    return { earlier: await bundled(checkout, place, 'earlier'), today: await bundled(root, place, 'today') };
  } finally {
    rmSync(place, { recursive: true, force: true });
    git('worktree', 'prune');
  }
}

function git(...given: readonly string[]): void {
  execFileSync('git', given, { stdio: 'ignore' });
}

function hasCommit(): boolean {
  try {
    git('cat-file', '-e', `${EARLIER}^{commit}`);
    return true;
  } catch {
    return false;
  }
}

/** The reader of one checkout as the product bundles it, but for the shortening of names. */
async function bundled(root: string, place: string, name: string): Promise<ReaderLoader> {
  const entry = path.join(place, `${name}.ts`);
  writeFileSync(
    entry,
    `export { readSchedule } from '${root}/src/schedule/entries/readSchedule';\n` +
      `export { DEFAULT_SETTINGS } from '${root}/src/schedule/settings/settings';\n`,
  );
  const output = { path: place, filename: `${name}.bundle.cjs`, library: { type: 'commonjs2' } };
  await new Promise<void>((done, fail) => {
    webpack(
      {
        mode: 'production',
        context: process.cwd(),
        target: 'node20',
        entry,
        output,
        resolve: { extensions: ['.ts', '.js'] },
        optimization: { minimize: false },
        module: {
          rules: [
            {
              test: /\.ts$/,
              loader: 'swc-loader',
              options: { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2021' } },
            },
          ],
        },
      },
      (error, stats) => {
        const problem = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : null);
        if (problem) fail(problem);
        else done();
      },
    );
  });
  const text = readFileSync(path.join(place, output.filename), 'utf8');
  const code = new Script(`(function (module) {${text}\n})`, { filename: output.filename });
  return () => {
    const loaded = { exports: {} as Reader };
    (code.runInThisContext() as (module: typeof loaded) => void)(loaded);
    return loaded.exports;
  };
}

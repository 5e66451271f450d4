/** `npm start`: builds the pages where there are none or what they are made of is newer, then serves them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = path.join(root, 'dist/index.html');
/** What a build is made of. */
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'];

function newest(file) {
  const status = statSync(file);
  return status.isDirectory()
    ? readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), status.mtimeMs)
    : status.mtimeMs;
}

const upToDate =
  existsSync(built) && SOURCES.every((source) => newest(path.join(root, source)) <= statSync(built).mtimeMs);
if (!upToDate) {
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}
await import('./serve.mjs');

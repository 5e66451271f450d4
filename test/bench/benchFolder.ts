/** A folder for the run: the terminal program as it is built, and schedules of any size. Gone when the run ends. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { scheduleFile, type ScheduleSize } from './scheduleFile';

let folder: string | null = null;

/** A path in the folder. */
export function inFolder(name: string): string {
  if (folder === null) {
    const made = mkdtempSync(path.join(tmpdir(), 'xuncheng-bench-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return path.join(folder, name);
}

/** The file of a schedule of that size. */
export function scheduleOf(size: ScheduleSize): string {
  const file = inFolder(`${size.rows}-${size.sections}.xlsx`);
  if (!existsSync(file)) writeFileSync(file, scheduleFile(size));
  return file;
}

/** The terminal program, built as for users. */
export function terminalProgram(): string {
  const built = inFolder('cli.js');
  if (!existsSync(built)) {
    const webpack = path.join(process.cwd(), 'node_modules/webpack/bin/webpack.js');
    const settings = ['--mode', 'production', '--config-name', 'cli', '--output-path', path.dirname(built)];
    execFileSync(process.execPath, [webpack, ...settings], { stdio: 'ignore' });
  }
  return built;
}

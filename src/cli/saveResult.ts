import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileError, TerminalError } from './terminalError';

/** Fails with `outIsOriginal` or `outOtherKind` when `out` is no place to save what was made from `file`. */
export function checkOut(file: string, out: string): void {
  if (isSameFile(file, out)) throw new TerminalError({ kind: 'outIsOriginal', file: out });
  if (path.extname(file).toLowerCase() !== path.extname(out).toLowerCase())
    throw new TerminalError({ kind: 'outOtherKind', file: out });
}

/** Writes the file whole or not at all: a failure half-way leaves what stood there before. */
export function saveResult(out: string, bytes: Uint8Array): void {
  const temporary = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.tmp`);
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, out);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw fileError(error, out, 'cannotWrite');
  }
}

/** Whether both paths lead to one file, through links too. */
function isSameFile(a: string, b: string): boolean {
  if (path.resolve(a) === path.resolve(b)) return true;
  const [first, second] = [a, b].map((name) => statSync(name, { throwIfNoEntry: false, bigint: true }));
  return first !== undefined && second !== undefined && first.ino === second.ino && first.dev === second.dev;
}

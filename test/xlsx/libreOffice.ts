import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const PACKAGES: Readonly<Record<string, string>> = {
  soffice: 'libreoffice-calc libreoffice-writer-nogui',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
};

/**
 * What LibreOffice makes of an .xlsx file (or one of another ending): another form of it, such as `ods`, `fods` or `pdf`. LibreOffice runs with a profile of
 * its own, so that one open on the machine is not disturbed. Fails, naming the Debian package, where it is not installed.
 */
export function convert(bytes: Uint8Array, form: string, ending = 'xlsx'): Buffer {
  return inFolder((folder) => {
    const file = path.join(folder, `in.${ending}`);
    writeFileSync(file, bytes);
    run(
      'soffice',
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      form,
      '--outdir',
      folder,
      file,
    );
    return readFileSync(path.join(folder, `in.${form}`));
  });
}

/** The text of each page of a PDF, as it is laid out. */
export function pageTexts(pdf: Uint8Array): readonly string[] {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, 'in.pdf'), pdf);
    run('pdftotext', '-layout', path.join(folder, 'in.pdf'), path.join(folder, 'out.txt'));
    return readFileSync(path.join(folder, 'out.txt'), 'utf8').split('\f').slice(0, -1);
  });
}

function inFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'xuncheng-lo-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(program: string, ...args: readonly string[]): void {
  const { error, status, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 150_000 });
  if (error && 'code' in error && error.code === 'ENOENT') {
    throw new Error(`${program} is not installed: apt-get install ${PACKAGES[program] ?? program} (the CI does)`);
  }
  if (error || status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

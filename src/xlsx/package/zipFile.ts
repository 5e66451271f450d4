import { unzipSync, zipSync, type Zippable } from 'fflate';
import { WorkbookError } from '../../workbook/workbookError';
import { brokenFile, overLimit } from './fileFault';

/** The time stamp of every zip entry we write: the earliest a zip can hold, so that the same content is the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);
/** How a compound file begins: Excel wraps an encrypted .xlsx (and the old .xls) in one ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Bytes that the entries of a file may come to when unpacked: a schedule of 100,000 rows comes to some 60 million. */
const MOST_BYTES = 400_000_000;
/** How many entries are read: each costs memory of its own. */
const MOST_ENTRIES = 100_000;

/** One entry of a zip file: its name as the file spells it, and its bytes unpacked. */
export type ZipEntry = readonly [string, Uint8Array];

/**
 * The entries of a zip file but for folders. Fails with `encrypted` for a password-protected workbook, `notXlsx` for what is no zip file,
 * and `overLimit` for one that would fill the memory: the sizes that the file itself states are asked first.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw brokenFile('empty');
  if (begins(bytes, COMPOUND_FILE)) {
    if (isEncrypted(bytes)) throw new WorkbookError('encrypted');
    throw brokenFile('oldFormat');
  }
  if (!begins(bytes, ZIP)) throw brokenFile('notZip');
  let size = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        entries += 1;
        if (size > MOST_BYTES) throw overLimit('size', MOST_BYTES / 1_000_000);
        if (entries > MOST_ENTRIES) throw overLimit('parts', MOST_ENTRIES);
        return true;
      },
    });
    return Object.entries(files).filter(([name]) => !/[\\/]$/.test(name));
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw brokenFile('badZip', undefined, String(error));
  }
}

/** The bytes of a zip file with these entries in this order. The same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of entries) files[name] = [content, { mtime: FIXED_TIME }];
  return zipSync(files, { level: 6 });
}

function begins(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether a compound file holds an encrypted package: its directory then names the stream `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 512; start + wanted.length <= bytes.length; start += 128) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

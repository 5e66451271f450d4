import { WorkbookError } from '../../workbook/workbookError';
import { brokenFile, overLimit } from './fileFault';
import { readDirectory, writeArchive, type PackedContent } from './zipDirectory';
import type { ZipCodec } from './zipCodec';

/** How a compound file begins: Excel wraps an encrypted .xlsx (and the old .xls) in one ([MS-CFB] 2.2). */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** Bytes that the entries of a file may come to when unpacked: a schedule of 100,000 rows comes to some 60 million. */
const MOST_BYTES = 400_000_000;
/** How many entries are read: what a zip file without extensions can count (APPNOTE 4.4.21). */
const MOST_ENTRIES = 65_535;

/** So many bytes save more than packing them costs. */
const WORTH_PACKING = 512;

/** One entry of a zip file: its name as the file spells it, and its content as it is packed. */
export type ZipEntry = readonly [string, PackedContent];

/**
 * The entries of a zip file but for folders, none unpacked. Fails with `encrypted` for a password-protected workbook, `notXlsx` for what is
 * no zip file, and `overLimit` for one that would fill the memory by the sizes that it states.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length === 0) throw brokenFile('empty');
  if (begins(bytes, COMPOUND_FILE)) {
    if (isEncrypted(bytes)) throw new WorkbookError('encrypted');
    throw brokenFile('oldFormat');
  }
  if (!begins(bytes, ZIP)) throw brokenFile('notZip');
  const entries = new Map<string, PackedContent>();
  let size = 0;
  let count = 0;
  for (const [name, content] of readDirectory(bytes)) {
    size += content.size;
    count += 1;
    if (size > MOST_BYTES) throw overLimit('size', MOST_BYTES / 1_000_000);
    if (count > MOST_ENTRIES) throw overLimit('parts', MOST_ENTRIES);
    if (!/[\\/]$/.test(name)) entries.set(name, content);
  }
  return [...entries];
}

/** The content of an entry, unpacked: never more than the size it states. Fails with `notXlsx` where it is damaged. */
export function unpack({ method, packed, size }: PackedContent, codec: ZipCodec): Uint8Array {
  if (method === 'stored') return packed;
  try {
    return codec.inflate(packed, size);
  } catch (error) {
    throw brokenFile('badZip', undefined, String(error));
  }
}

/** Content as an entry holds it: what is short is not worth packing. */
export function pack(bytes: Uint8Array, codec: ZipCodec): PackedContent {
  if (bytes.length < WORTH_PACKING)
    return { method: 'stored', packed: bytes, size: bytes.length, checksum: codec.checksum(bytes) };
  return { method: 'deflated', packed: codec.deflate(bytes), size: bytes.length, checksum: codec.checksum(bytes) };
}

/** The bytes of a zip file with these entries in this order. The same entries always give the same bytes. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length > MOST_ENTRIES) throw overLimit('parts', MOST_ENTRIES);
  return writeArchive(entries);
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

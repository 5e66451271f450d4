/** The records of a zip file (PKWARE's APPNOTE 6.3, section 4.3): where each entry lies, and how it is written. */
import { brokenFile } from './fileFault';

/** The content of an entry as the file holds it. */
export interface PackedContent {
  readonly method: 'stored' | 'deflated';
  readonly packed: Uint8Array;
  /** Bytes when unpacked, as the file states it. */
  readonly size: number;
  /** CRC-32, as the file states it. */
  readonly checksum: number;
}

const LOCAL = { signature: 0x04034b50, length: 30 };
const CENTRAL = { signature: 0x02014b50, length: 46 };
const END = { signature: 0x06054b50, length: 22 };
const LONGEST_COMMENT = 0xffff;
/** The end record of a file with sizes of 64 bits, and what points at it. */
const END_64 = { signature: 0x06064b50, length: 56 };
const LOCATOR_64 = { signature: 0x07064b50, length: 20 };
/** The extra field with the sizes of 64 bits, and the number that sends there. */
const SIZES_64 = 1;
const IN_EXTRA_FIELD = 0xffffffff;
const METHODS = new Map<number, PackedContent['method']>([
  [0, 'stored'],
  [8, 'deflated'],
]);
const ENCRYPTED = 1;
/** Version 2.0, which knows folders and packing. */
const VERSION = 20;
const NAME_IN_UTF8 = 0x0800;
/** The first of January 1980, the earliest a zip file can hold: the same content is the same bytes whenever it is written. */
const FIXED_DATE = 0x21;

/** The entries in the order of the file's directory. Fails with `notXlsx` where the directory is not whole. */
export function* readDirectory(bytes: Uint8Array): Generator<readonly [string, PackedContent]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = readEnd(view);
    let at = offset;
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== CENTRAL.signature) throw brokenFile('badZip', undefined, 'directory');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      const name = bytes.subarray(at + CENTRAL.length, at + CENTRAL.length + nameLength);
      yield [decodedName(name, view.getUint16(at + 8, true)), readEntry(view, at, nameLength, extraLength)];
      at += CENTRAL.length + nameLength + extraLength + view.getUint16(at + 32, true);
    }
  } catch (error) {
    if (error instanceof RangeError) throw brokenFile('badZip', undefined, error.message);
    throw error;
  }
}

/** How many entries there are, and where the directory begins. */
function readEnd(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - END.length;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END.signature) continue;
    const pointer = at - LOCATOR_64.length;
    const isLarge = pointer >= 0 && view.getUint32(pointer, true) === LOCATOR_64.signature;
    const end64 = isLarge ? number64(view, pointer + 8) : 0;
    if (isLarge && view.getUint32(end64, true) === END_64.signature)
      return { count: number64(view, end64 + 32), offset: number64(view, end64 + 48) };
    return { count: view.getUint16(at + 10, true), offset: view.getUint32(at + 16, true) };
  }
  throw brokenFile('badZip', undefined, 'no directory');
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): PackedContent {
  const sizes = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const extra = at + CENTRAL.length + nameLength;
  const [size = 0, packedSize = 0, start = 0] = withSizes64(view, sizes, extra, extra + extraLength);
  if (view.getUint32(start, true) !== LOCAL.signature) throw brokenFile('badZip', undefined, 'entry');
  const from = start + LOCAL.length + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packedSize > view.byteLength) throw brokenFile('badZip', undefined, 'cut short');
  const method = METHODS.get(view.getUint16(at + 10, true));
  if (!method || view.getUint16(at + 8, true) & ENCRYPTED) throw brokenFile('badZip', undefined, 'unknown compression');
  return {
    method,
    packed: new Uint8Array(view.buffer, view.byteOffset + from, packedSize),
    size,
    checksum: view.getUint32(at + 16, true),
  };
}

/** The sizes, those that did not fit in 32 bits from the extra field, where they stand one after another. */
function withSizes64(view: DataView, sizes: readonly number[], from: number, to: number): readonly number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== SIZES_64) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== IN_EXTRA_FIELD) return size;
      next += 8;
      return number64(view, next - 8);
    });
  }
  return sizes;
}

function number64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

/** Names are in UTF-8 where the entry says so, else taken letter by letter. */
function decodedName(bytes: Uint8Array, flags: number): string {
  return flags & NAME_IN_UTF8 ? new TextDecoder().decode(bytes) : String.fromCharCode(...bytes);
}

/** The bytes of an archive with these entries in this order. */
export function writeArchive(entries: readonly (readonly [string, PackedContent])[]): Uint8Array {
  const named = entries.map(([name, content]) => ({ name: new TextEncoder().encode(name), content }));
  const length = named.reduce(
    (sum, { name, content }) => sum + LOCAL.length + CENTRAL.length + 2 * name.length + content.packed.length,
    END.length,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ name, content }) => {
    const start = at;
    view.setUint32(at, LOCAL.signature, true);
    writeFields(view, at + 4, name.length, content);
    bytes.set(name, at + LOCAL.length);
    bytes.set(content.packed, at + LOCAL.length + name.length);
    at += LOCAL.length + name.length + content.packed.length;
    return start;
  });
  const directory = at;
  named.forEach(({ name, content }, index) => {
    view.setUint32(at, CENTRAL.signature, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, name.length, content);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + CENTRAL.length);
    at += CENTRAL.length + name.length;
  });
  view.setUint32(at, END.signature, true);
  view.setUint16(at + 8, named.length, true);
  view.setUint16(at + 10, named.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that an entry and its line in the directory share, from the version needed to the length of the name. */
function writeFields(
  view: DataView,
  at: number,
  nameLength: number,
  { method, packed, size, checksum }: PackedContent,
): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, NAME_IN_UTF8, true);
  view.setUint16(at + 4, method === 'stored' ? 0 : 8, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, checksum, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

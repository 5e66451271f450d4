import { deflateSync, inflateSync } from 'fflate';

/** How the contents of a zip file are packed (method 8), unpacked and summed: Node has native code for it, a page has not. */
export interface ZipCodec {
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** `size` is what the content comes to unpacked, as the file states it: never more is given. Fails where the bytes are not packed so. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  /** The check sum (CRC-32) of the content. */
  readonly checksum: (bytes: Uint8Array) => number;
}

/** By a library in JavaScript, which goes everywhere. */
export const PORTABLE_CODEC: ZipCodec = {
  deflate: (bytes) => deflateSync(bytes, { level: 6 }),
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  checksum: checksumOf,
};

/** What is left of each byte after its eight divisions (ISO 3309, reversed). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function checksumOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (REMAINDERS[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

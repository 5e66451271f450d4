import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { ZipCodec } from '../xlsx/package/zipCodec';

/** Packing and unpacking by Node's own native code, several times as fast as any in JavaScript. */
export const NODE_ZIP_CODEC: ZipCodec = {
  deflate: (bytes) => deflateRawSync(bytes, { level: 6 }),
  inflate: (packed, size) => inflateRawSync(packed, { maxOutputLength: Math.max(1, size) }),
  checksum: (bytes) => crc32(bytes),
};

import { createHash } from 'node:crypto';

/**
 * GUIDs for the report sheets of one file, made from the file's bytes: the same file gives the same ones, so that running the same
 * command twice gives the same result; another file gives others.
 */
export function fileGuids(bytes: Uint8Array): () => string {
  const file = createHash('sha256').update(bytes).digest();
  let count = 0;
  return () => {
    count += 1;
    const hex = createHash('sha256').update(file).update(String(count)).digest('hex');
    // Marked as version 8, "vendor-specific" (RFC 9562 5.8).
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
}

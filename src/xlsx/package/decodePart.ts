import { brokenFile } from './fileFault';

const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
/** How far into a part its declaration is looked for, in bytes. */
const DECLARATION_LENGTH = 200;

/**
 * The text of an XML part, by its byte order mark, else by how its first bytes lie, else by the encoding it declares, else as UTF-8
 * (XML 1.0, appendix F). Fails with `brokenFile` naming the encoding where this machine does not know it or the bytes are not of it.
 */
export function decodePart(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw brokenFile('encoding', name, String(error), encoding);
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  const opening = String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH));
  return DECLARED.exec(opening)?.[1]?.toLowerCase() ?? 'utf-8';
}

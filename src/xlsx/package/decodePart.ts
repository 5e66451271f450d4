import { brokenFile } from './fileFault';

const DECLARED = /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/;
/** Byte order marks, and how `<` lies where there is none. */
const BEGINNINGS: readonly { readonly with: readonly number[]; readonly encoding: string }[] = [
  { with: [0xff, 0xfe], encoding: 'utf-16le' },
  { with: [0xfe, 0xff], encoding: 'utf-16be' },
  { with: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { with: [0x3c, 0], encoding: 'utf-16le' },
  { with: [0, 0x3c], encoding: 'utf-16be' },
];
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
  const begun = BEGINNINGS.find(({ with: beginning }) => beginning.every((byte, index) => bytes[index] === byte));
  if (begun) return begun.encoding;
  const opening = String.fromCharCode(...bytes.subarray(0, DECLARATION_LENGTH));
  return DECLARED.exec(opening)?.[1]?.toLowerCase() ?? 'utf-8';
}

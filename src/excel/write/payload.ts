/**
 * Excel on the web refuses requests and answers over 5 MB (learn.microsoft.com/office/dev/add-ins/excel/performance);
 * ours stay under 4 MB.
 */
export const PAYLOAD_BUDGET = 4_000_000;

/** The bytes of a value in a request: its JSON in UTF-8, Chinese at three bytes a character. */
export function jsonBytes(value: unknown): number {
  const text = JSON.stringify(value) ?? 'null';
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f) bytes += 1;
  }
  return bytes;
}

import { utf8Bytes } from '../../workbook/utf8';

/**
 * Excel on the web refuses requests and answers over 5 MB (learn.microsoft.com/office/dev/add-ins/excel/performance);
 * ours stay under 4 MB.
 */
export const PAYLOAD_BUDGET = 4_000_000;

/** The bytes of a value in a request: its JSON in UTF-8, Chinese at three bytes a character. */
export function jsonBytes(value: unknown): number {
  return utf8Bytes(JSON.stringify(value ?? null));
}

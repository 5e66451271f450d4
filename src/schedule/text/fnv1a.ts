const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * FNV-1a of 32 bits over the text's UTF-16 units (Fowler, Noll and Vo; IETF draft-eastlake-fnv), as a whole number from 0 to 2³²-1.
 * Another `seed` in place of the offset basis gives another hash of the same text. What it gave is kept in workbooks and calendars: it must stay.
 */
export function fnv1a(text: string, seed = OFFSET_BASIS): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash >>> 0;
}

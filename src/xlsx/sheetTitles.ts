import type { Element } from 'slimdom';
import type { OoxmlPackage } from './package/ooxmlPackage';
import { childElements, childNamed } from './package/xml';

/**
 * Brings the list of sheet titles in the document properties up to date after worksheets came or went: those of before are replaced by those
 * of now. The list is optional; one that did not name the sheets of before is dropped rather than left wrong.
 */
export function updateSheetTitles(file: OoxmlPackage, before: readonly string[], now: readonly string[]): void {
  const part = file.targetsOfType('', '/extended-properties')[0];
  if (!part || !file.has(part)) return;
  const document = file.document(part);
  const root = document.documentElement;
  const pairs = vectorOf(root, 'HeadingPairs');
  const titles = vectorOf(root, 'TitlesOfParts');
  const place = pairs && titles ? placeOf(pairs, titles, before) : null;
  if (!titles || !place) {
    for (const element of childElements(root))
      if (element.localName === 'TitlesOfParts' || element.localName === 'HeadingPairs') element.remove();
    return;
  }
  const elements = childElements(titles);
  const [first] = elements;
  const next = elements[place.start + before.length] ?? null;
  for (const element of elements.slice(place.start, place.start + before.length)) element.remove();
  for (const name of now) {
    const element = document.createElementNS(titles.namespaceURI, first?.nodeName ?? 'lpstr');
    element.textContent = name;
    titles.insertBefore(element, next);
  }
  titles.setAttribute('size', String(childElements(titles).length));
  place.count.textContent = String(now.length);
}

/** Where the worksheets' titles begin, and the element that counts them; null where no run of titles is theirs. */
function placeOf(
  pairs: Element,
  titles: Element,
  names: readonly string[],
): { readonly start: number; readonly count: Element } | null {
  const listed = childElements(titles).map((title) => title.textContent ?? '');
  let start = 0;
  for (const variant of childElements(pairs)) {
    const count = childNamed(variant, 'i4');
    if (!count) continue;
    const length = Number(count.textContent);
    if (length === names.length && names.every((name, index) => listed[start + index] === name))
      return { start, count };
    start += length;
  }
  return null;
}

function vectorOf(root: Element | null, name: string): Element | null {
  return childNamed(childNamed(root, name), 'vector');
}

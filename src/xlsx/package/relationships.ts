import type { Document } from 'slimdom';
import { resolveTarget } from './partName';
import { childElements } from './xml';

export const RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** One relationship of a part: what it points at, absolute within the package, without a leading slash. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** The relationships that a part's document lists, in file order. `source` is the part they belong to. */
export function readRelationships(document: Document, source: string): readonly Relationship[] {
  return childElements(document.documentElement).map((element) => {
    const external = element.getAttribute('TargetMode') === 'External';
    const target = element.getAttribute('Target') ?? '';
    return {
      id: element.getAttribute('Id') ?? '',
      type: element.getAttribute('Type') ?? '',
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

/** Adds a relationship to the list. */
export function addRelationship(document: Document, { id, type, target, external }: Relationship): void {
  const element = document.createElementNS(RELATIONSHIPS_NS, 'Relationship');
  element.setAttribute('Id', id);
  element.setAttribute('Type', type);
  element.setAttribute('Target', external ? target : `/${encodeURI(target)}`);
  if (external) element.setAttribute('TargetMode', 'External');
  document.documentElement?.appendChild(element);
}

/** Takes the relationship of that id out of the list. */
export function dropRelationship(document: Document, id: string): void {
  for (const element of childElements(document.documentElement))
    if (element.getAttribute('Id') === id) element.remove();
}

/** An id that no relationship of the list has. */
export function freeRelationshipId(relationships: readonly Relationship[]): string {
  const used = new Set(relationships.map(({ id }) => id));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

import type { Document, Element } from 'slimdom';
import { foldPartName, plainPartName } from './partName';
import { childElements } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
const CONTENT_TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const XML_TYPE = 'application/xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** What kind of content each part holds (ECMA-376 part 2, 7.2.3). The document is changed through it alone, so that a part is found at once. */
export class ContentTypes {
  /** The types that parts have of their own, in file order, and by folded name the first of each part. */
  private readonly listed: { readonly name: string; readonly element: Element }[];
  private readonly byPart = new Map<string, Element>();

  constructor(readonly document: Document) {
    this.listed = childElements(this.root())
      .filter((element) => element.localName === 'Override')
      .map((element) => ({ name: element.getAttribute('PartName') ?? '', element }));
    for (const { name, element } of this.listed) {
      const key = foldPartName(plainPartName(name));
      if (!this.byPart.has(key)) this.byPart.set(key, element);
    }
  }

  /** The type that a part has of its own; null when its extension's is enough. */
  own(part: string): string | null {
    return this.override(part)?.getAttribute('ContentType') ?? null;
  }

  /** Says a part's type. */
  declare(part: string, contentType: string): void {
    const knownOverride = this.override(part);
    const element = knownOverride ?? this.document.createElementNS(CONTENT_TYPES_NS, 'Override');
    const name = `/${part}`;
    element.setAttribute('PartName', name);
    element.setAttribute('ContentType', contentType);
    if (knownOverride) return;
    // Before the first greater name, so that removing parts and adding them again gives the same list.
    const greater = this.listed.findIndex((other) => other.name > name);
    this.root()?.insertBefore(element, this.listed[greater]?.element ?? null);
    this.listed.splice(greater < 0 ? this.listed.length : greater, 0, { name, element });
    this.byPart.set(foldPartName(part), element);
  }

  /** Sees to it that a part without a type of its own is known as what its extension says: relationships, or plain XML. */
  declareByExtension(part: string): void {
    const extension = /\.([^./]+)$/.exec(part)?.[1]?.toLowerCase() ?? '';
    const type = extension === 'rels' ? RELATIONSHIPS_TYPE : XML_TYPE;
    const knownDefault = childElements(this.root()).find(
      (element) => element.localName === 'Default' && element.getAttribute('Extension')?.toLowerCase() === extension,
    );
    if (knownDefault) {
      // Some programs make the workbook's type that of every .xml file.
      if (knownDefault.getAttribute('ContentType') !== type && this.own(part) === null) this.declare(part, type);
      return;
    }
    const element = this.document.createElementNS(CONTENT_TYPES_NS, 'Default');
    element.setAttribute('Extension', extension);
    element.setAttribute('ContentType', type);
    this.root()?.insertBefore(element, this.root()?.firstChild ?? null);
  }

  forget(part: string): void {
    const element = this.override(part);
    if (!element) return;
    element.remove();
    this.byPart.delete(foldPartName(part));
    this.listed.splice(
      this.listed.findIndex((other) => other.element === element),
      1,
    );
  }

  private override(part: string): Element | undefined {
    return this.byPart.get(foldPartName(part));
  }

  private root(): Element | null {
    return this.document.documentElement;
  }
}

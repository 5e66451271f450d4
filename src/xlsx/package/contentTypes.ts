import type { Document, Element } from 'slimdom';
import { foldPartName, plainPartName } from './partName';
import { childElements } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';
const CONTENT_TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const XML_TYPE = 'application/xml';
const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** What kind of content each part holds (ECMA-376 part 2, 7.2.3). */
export class ContentTypes {
  constructor(private readonly document: Document) {}

  /** The type that a part has of its own; null when its extension's is enough. */
  own(part: string): string | null {
    return this.override(part)?.getAttribute('ContentType') ?? null;
  }

  /** Says a part's type. */
  declare(part: string, contentType: string): void {
    const knownOverride = this.override(part);
    const element = knownOverride ?? this.document.createElementNS(CONTENT_TYPES_NS, 'Override');
    element.setAttribute('PartName', `/${part}`);
    element.setAttribute('ContentType', contentType);
    // Before the first greater name, so that removing parts and adding them again gives the same list.
    if (!knownOverride)
      this.root()?.insertBefore(
        element,
        this.overrides().find((other) => (other.getAttribute('PartName') ?? '') > `/${part}`) ?? null,
      );
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
    this.override(part)?.remove();
  }

  private override(part: string): Element | undefined {
    const wanted = foldPartName(part);
    return this.overrides().find(
      (element) => foldPartName(plainPartName(element.getAttribute('PartName') ?? '')) === wanted,
    );
  }

  private overrides(): Element[] {
    return childElements(this.root()).filter((element) => element.localName === 'Override');
  }

  private root(): Element | null {
    return this.document.documentElement;
  }
}

import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { parseXmlDocument, serializeToWellFormedString, type Document, type Element } from 'slimdom';
import { WorkbookError } from '../../workbook/workbookError';

const RELATIONSHIPS_NS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES_NS = 'http://schemas.openxmlformats.org/package/2006/content-types';
const CONTENT_TYPES_PART = '[Content_Types].xml';
const DEFAULT_TYPES = [
  ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
  ['xml', 'application/xml'],
] as const;
/** The time stamp of every zip entry we write: the earliest a zip can hold, so that the same content is the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1, 0, 0, 0);
/** How a compound file begins: Excel wraps an encrypted .xlsx (and the old .xls) in one ([MS-CFB] 2.2). */
const COMPOUND_FILE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0];

/** One relationship of a part: what it points at, absolute within the package, without a leading slash. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/**
 * The parts of an Office Open XML file (ECMA-376 part 2), by name without a leading slash, such as `xl/workbook.xml`.
 * A part nobody changes is written back byte for byte; that is how a user's charts, images and comments survive.
 */
export class OoxmlPackage {
  private readonly documents = new Map<string, Document>();
  /** What each document was when it was read, as we would write it: to tell a change from a look. */
  private readonly asRead = new Map<string, string>();
  /** Each part's name as the file spells it, by its folded name. */
  private readonly spelled: Map<string, string>;

  private constructor(
    private readonly parts: Map<string, Uint8Array>,
    /** The part names in the order of the file that was opened. */
    private readonly asOpened: readonly string[] = [...parts.keys()],
  ) {
    this.spelled = new Map([...parts.keys()].map((name) => [foldPartName(name), name]));
  }

  /** Opens the bytes of a file. Fails with `encrypted` for a password-protected file and `notXlsx` for anything else that is no package. */
  static open(bytes: Uint8Array): OoxmlPackage {
    if (COMPOUND_FILE_MAGIC.every((byte, index) => bytes[index] === byte)) {
      throw new WorkbookError(isEncrypted(bytes) ? 'encrypted' : 'notXlsx');
    }
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes);
    } catch (error) {
      throw new WorkbookError('notXlsx', { cause: String(error) });
    }
    if (!parts[CONTENT_TYPES_PART]) throw new WorkbookError('notXlsx');
    return new OoxmlPackage(
      new Map(
        Object.entries(parts)
          .filter(([name]) => !name.endsWith('/'))
          .map(([name, content]) => [name.replace(/^\//, ''), content]),
      ),
    );
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.spelled.has(foldPartName(name));
  }

  /** The part's bytes. Fails with `notXlsx` when the part is missing. */
  bytes(name: string): Uint8Array {
    const bytes = this.parts.get(this.asSpelled(name));
    if (!bytes) throw new WorkbookError('notXlsx', { cause: `missing part ${name}` });
    return bytes;
  }

  /** The part's text (UTF-8, without a byte order mark). Fails with `notXlsx` when the part is missing. */
  text(name: string): string {
    return strFromU8(this.bytes(name)).replace(/^\uFEFF/, '');
  }

  /** The part as a live document: changes to it are written on save. For small parts; sheet data is read in another way. */
  document(partName: string): Document {
    const name = this.asSpelled(partName);
    const known = this.documents.get(name);
    if (known) return known;
    const document = parsePart(this.text(name), name);
    this.documents.set(name, document);
    this.asRead.set(name, serializePart(document));
    return document;
  }

  /** Writes a part whole. A new part needs its content type. */
  write(partName: string, content: string | Uint8Array, contentType?: string): void {
    const name = this.asSpelled(partName);
    this.spelled.set(foldPartName(name), name);
    this.documents.delete(name);
    this.asRead.delete(name);
    this.parts.set(name, typeof content === 'string' ? strToU8(content) : content);
    if (contentType) this.declareContentType(name, contentType);
    else this.declareDefaultXml();
  }

  /**
   * Copies a part under the first free name like its own, with all it points at in turn (a drawing with its charts), and gives the new
   * name. Relationship ids stay, so that the copied text still fits them.
   */
  copyPart(name: string): string {
    const copy = this.freeName(name.replace(/\d*(\.\w+)$/, '%$1'));
    this.settle();
    this.write(copy, this.bytes(name), this.contentType(name) ?? undefined);
    this.copyRelationships(name, copy, () => true);
    return copy;
  }

  /** Gives a part copies of what another points at, under the same ids: the relationships that `wanted` picks. What lies outside the file is pointed at alike. */
  copyRelationships(from: string, to: string, wanted: (relationship: Relationship) => boolean): void {
    for (const { id, type, target, external } of this.relationships(from).filter(wanted)) {
      if (external) this.relate(to, type, target, { id, external });
      else if (this.has(target)) this.relate(to, type, this.copyPart(target), { id, external });
    }
  }

  /** Removes a part with its relationships and its content type. */
  remove(name: string): void {
    for (const part of [name, relationshipsPart(name)].map((each) => this.asSpelled(each))) {
      this.parts.delete(part);
      this.documents.delete(part);
      this.spelled.delete(foldPartName(part));
    }
    for (const override of childElements(this.document(CONTENT_TYPES_PART).documentElement)) {
      if (names(override, name)) override.remove();
    }
  }

  /** A part name that is free: `xl/worksheets/sheet%.xml` with the first free number from 1 for `%`. */
  freeName(pattern: string): string {
    for (let number = 1; ; number += 1) {
      const name = pattern.replace('%', String(number));
      if (!this.has(name)) return name;
    }
  }

  /** The relationships of a part (`''` for the package itself), in file order. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    return childElements(this.document(part).documentElement).map((element) => {
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

  /** The targets of a part's relationships whose type ends so (`/worksheet`), strict and transitional alike. */
  targetsOfType(source: string, typeEnding: string): readonly string[] {
    return this.relationships(source)
      .filter((relationship) => relationship.type.endsWith(typeEnding) && !relationship.external)
      .map((relationship) => relationship.target);
  }

  /** Adds a relationship to a part of the package and gives its id, or one of the given id, or to what lies outside the file. */
  relate(source: string, type: string, target: string, given?: Pick<Relationship, 'id' | 'external'>): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) {
      this.write(
        part,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS_NS}"/>`,
      );
    }
    const used = new Set(this.relationships(source).map((relationship) => relationship.id));
    let number = used.size + 1;
    while (used.has(`rId${number}`)) number += 1;
    const document = this.document(part);
    const element = document.createElementNS(RELATIONSHIPS_NS, 'Relationship');
    const id = given?.id ?? `rId${number}`;
    element.setAttribute('Id', id);
    element.setAttribute('Type', type);
    element.setAttribute('Target', given?.external ? target : `/${target}`);
    if (given?.external) element.setAttribute('TargetMode', 'External');
    document.documentElement?.appendChild(element);
    return id;
  }

  /** Takes a relationship away; its target stays. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    if (!this.has(part)) return;
    for (const element of childElements(this.document(part).documentElement))
      if (element.getAttribute('Id') === id) element.remove();
  }

  /** A package with the same parts, changed apart from this one. */
  copy(): OoxmlPackage {
    this.settle();
    return new OoxmlPackage(new Map(this.parts), this.asOpened);
  }

  /** The bytes of the file, changes included. The same content always gives the same bytes. */
  save(): Uint8Array {
    this.settle();
    const files: Zippable = {};
    const added = [...this.parts.keys()].filter((name) => !this.asOpened.includes(name)).sort();
    for (const name of [...this.asOpened, ...added]) {
      const content = this.parts.get(name);
      if (content) files[name] = [content, { mtime: FIXED_TIME }];
    }
    return zipSync(files, { level: 6 });
  }

  /** The name of a part as the file spells it; the name itself where there is no such part. */
  private asSpelled(name: string): string {
    return this.spelled.get(foldPartName(name)) ?? name;
  }

  /** Writes the documents that differ from their part; one that was only looked at leaves its part as it is. */
  private settle(): void {
    for (const [name, document] of this.documents) {
      if (serializePart(document) !== this.asRead.get(name)) this.parts.set(name, strToU8(serializePart(document)));
    }
  }

  /** Parts without a type of their own (relationships, custom XML) are plain XML; a file may lack the entry that says so. */
  private declareDefaultXml(): void {
    const document = this.document(CONTENT_TYPES_PART);
    const known = new Set(
      childElements(document.documentElement).map((element) => element.getAttribute('Extension')?.toLowerCase()),
    );
    for (const [extension, type] of DEFAULT_TYPES) {
      if (known.has(extension)) continue;
      const element = document.createElementNS(CONTENT_TYPES_NS, 'Default');
      element.setAttribute('Extension', extension);
      element.setAttribute('ContentType', type);
      document.documentElement?.insertBefore(element, document.documentElement.firstChild);
    }
  }

  /** The type a part has of its own; null when its extension's is enough. */
  private contentType(name: string): string | null {
    const own = childElements(this.document(CONTENT_TYPES_PART).documentElement).find((element) =>
      names(element, name),
    );
    return own?.getAttribute('ContentType') ?? null;
  }

  private declareContentType(name: string, contentType: string): void {
    const document = this.document(CONTENT_TYPES_PART);
    const overrides = childElements(document.documentElement).filter((element) => element.localName === 'Override');
    const known = overrides.find((element) => names(element, name));
    const element = known ?? document.createElementNS(CONTENT_TYPES_NS, 'Override');
    element.setAttribute('PartName', `/${name}`);
    element.setAttribute('ContentType', contentType);
    // Before the first greater name, so that removing parts and adding them again gives the same list.
    if (!known)
      document.documentElement?.insertBefore(
        element,
        overrides.find((other) => (other.getAttribute('PartName') ?? '') > `/${name}`) ?? null,
      );
  }
}

/** The element children of an element, in order. */
export function childElements(parent: Element | null): Element[] {
  return (parent?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1);
}

/** The first child element of that local name, or null. */
export function childNamed(parent: Element | null, localName: string): Element | null {
  return childElements(parent).find((element) => element.localName === localName) ?? null;
}

/** The document of an XML part. Fails with `notXlsx` when it is not well formed. */
export function parsePart(text: string, name: string): Document {
  try {
    return parseXmlDocument(text);
  } catch (error) {
    throw new WorkbookError('notXlsx', { cause: `${name}: ${String(error)}` });
  }
}

/**
 * Puts a child into an element whose children stand in a fixed order: after the last that is there of its own or an earlier kind. What the
 * order does not know (`mc:AlternateContent` of current Excel between `workbookPr` and `bookViews`) stays where it is.
 */
export function insertInOrder(parent: Element, child: Element, order: readonly string[]): void {
  const rank = order.indexOf(child.localName);
  const earlier = childElements(parent)
    .filter((element) => order.includes(element.localName) && order.indexOf(element.localName) <= rank)
    .at(-1);
  parent.insertBefore(child, earlier ? earlier.nextSibling : parent.firstChild);
}

/** The text of an XML part, with the declaration Excel writes. */
export function serializePart(document: Document): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${serializeToWellFormedString(document.documentElement ?? document)}`;
}

/** Part names are equal without regard to the case of ASCII letters (ECMA-376 part 2, 6.3.5). */
function foldPartName(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Whether an entry of the content types speaks of that part. */
function names(override: Element, part: string): boolean {
  return foldPartName(override.getAttribute('PartName') ?? '') === foldPartName(`/${part}`);
}

function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

function resolveTarget(source: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Whether a compound file holds an encrypted package: its directory then names the stream `EncryptedPackage` ([MS-OFFCRYPTO] 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  const wanted = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 512; start + wanted.length <= bytes.length; start += 128) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return true;
  }
  return false;
}

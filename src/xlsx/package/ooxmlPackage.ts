import { MutationObserver, type Document } from 'slimdom';
import { CONTENT_TYPES_PART, ContentTypes } from './contentTypes';
import { decodePart } from './decodePart';
import { strictUri, strictXml } from './dialect';
import { brokenFile } from './fileFault';
import { foldPartName, plainPartName, relationshipsPart } from './partName';
import {
  addRelationship,
  dropRelationship,
  freeRelationshipId,
  readRelationships,
  RELATIONSHIPS_NS,
  type Relationship,
} from './relationships';
import { DECLARATION, parsePart, serializePart } from './xml';
import { PORTABLE_CODEC, type ZipCodec } from './zipCodec';
import type { PackedContent } from './zipDirectory';
import { pack, readZip, unpack, writeZip } from './zipFile';

/** One part: its name as the file spells it, and its content as it was packed in the file, or written since. */
interface Part {
  readonly entry: string;
  readonly content: PackedContent | Uint8Array;
}

/** Content of so many bytes is packed as soon as it is written: the sheets of a large report would else all be in memory at once. */
const PACKED_AT_ONCE = 100_000;

/** A part as a document, and whether anybody has changed it since it was last written. */
class LiveDocument {
  private changed = false;
  private readonly observer = new MutationObserver(() => {
    this.changed = true;
  });

  constructor(readonly document: Document) {
    this.observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }

  /** Whether it was changed since this was asked last. */
  takeChanged(): boolean {
    const changed = this.observer.takeRecords().length > 0 || this.changed;
    this.changed = false;
    return changed;
  }
}

/**
 * The parts of an Office Open XML file (ECMA-376 part 2), by name without a leading slash, such as `xl/workbook.xml`.
 * A part nobody changes is written back byte for byte; that is how a user's charts, images and comments survive.
 */
export class OoxmlPackage {
  /** Whether the file speaks the strict form of the format, so that what we add must too. */
  strict = false;
  private readonly documents = new Map<string, LiveDocument>();
  private types: ContentTypes | null = null;
  /** Relationships that were read, by the folded name of the part that holds them, until they change otherwise than by one more. */
  private readonly related = new Map<string, Relationship[]>();
  /** By pattern, the number below which no name was free when one was last asked for; none once a part is removed. */
  private readonly numbersTried = new Map<string, number>();

  private constructor(
    /** By folded name, in the order of the file. */
    private readonly parts: Map<string, Part>,
    private readonly codec: ZipCodec,
    /** The folded names of the file that was opened, in its order: what was added since goes behind them by name. */
    private readonly opened: ReadonlySet<string> = new Set(parts.keys()),
  ) {}

  /** Opens the bytes of a file. Fails with `encrypted` for a password-protected file, else with `notXlsx` or `overLimit`. */
  static open(bytes: Uint8Array, codec: ZipCodec = PORTABLE_CODEC): OoxmlPackage {
    const parts = new Map<string, Part>();
    for (const [entry, content] of readZip(bytes)) {
      const key = foldPartName(plainPartName(entry));
      if (!parts.has(key)) parts.set(key, { entry, content });
    }
    if (!parts.has(foldPartName(CONTENT_TYPES_PART))) throw brokenFile('noPackage');
    return new OoxmlPackage(parts, codec);
  }

  /** Every part's name. */
  names(): readonly string[] {
    return [...this.parts.values()].map(({ entry }) => plainPartName(entry));
  }

  has(name: string): boolean {
    return this.parts.has(foldPartName(name));
  }

  /** The part's bytes, unpacked each time they are asked for. Fails with `notXlsx` when the part is missing or damaged. */
  bytes(name: string): Uint8Array {
    const part = this.parts.get(foldPartName(name));
    if (!part) throw brokenFile('missingPart', name);
    return 'packed' in part.content ? unpack(part.content, this.codec) : part.content;
  }

  /** The part's text, whatever it is encoded in, without a byte order mark. Fails with `notXlsx` when the part is missing or cannot be decoded. */
  text(name: string): string {
    return decodePart(this.bytes(name), name);
  }

  /** The part as a live document: changes to it are written on save. For small parts; sheet data is read in another way. */
  document(name: string): Document {
    const key = foldPartName(name);
    const knownDocument = this.documents.get(key);
    if (knownDocument) return knownDocument.document;
    const document = parsePart(this.text(name), name);
    this.documents.set(key, new LiveDocument(document));
    return document;
  }

  /** Writes a part whole. A new part that its extension does not explain needs its content type. */
  write(name: string, content: string | Uint8Array, contentType?: string): void {
    this.related.delete(foldPartName(name));
    this.put(name, typeof content === 'string' ? encoded(content) : content);
    this.documents.delete(foldPartName(name));
    if (contentType) this.contentTypes().declare(name, contentType);
    else this.contentTypes().declareByExtension(name);
  }

  /**
   * Copies a part under the first free name like its own, with all it points at in turn (a drawing with its charts), and gives the new
   * name. Relationship ids stay, so that the copied text still fits them.
   */
  copyPart(name: string): string {
    const copy = this.freeName(name.replace(/\d*(\.\w+)$/, '%$1'));
    this.settle();
    this.write(copy, this.bytes(name), this.contentTypes().own(name) ?? undefined);
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
    this.numbersTried.clear();
    this.related.delete(foldPartName(relationshipsPart(name)));
    for (const key of [name, relationshipsPart(name)].map(foldPartName)) {
      this.parts.delete(key);
      this.documents.delete(key);
    }
    this.contentTypes().forget(name);
  }

  /** A part name that is free: `xl/worksheets/sheet%.xml` with the first free number from 1 for `%`. */
  freeName(pattern: string): string {
    for (let number = this.numbersTried.get(pattern) ?? 1; ; number += 1) {
      const name = pattern.replace('%', String(number));
      if (this.has(name)) continue;
      this.numbersTried.set(pattern, number);
      return name;
    }
  }

  /** The relationships of a part (`''` for the package itself), in file order. */
  relationships(source: string): readonly Relationship[] {
    const part = relationshipsPart(source);
    if (!this.has(part)) return [];
    const key = foldPartName(part);
    let list = this.related.get(key);
    if (!list) this.related.set(key, (list = [...readRelationships(this.document(part), source)]));
    return list;
  }

  /** The targets of a part's relationships whose type ends so (`/worksheet`), strict and transitional alike; there or not. */
  targetsOfType(source: string, typeEnding: string): readonly string[] {
    return this.relationships(source)
      .filter((relationship) => relationship.type.endsWith(typeEnding) && !relationship.external)
      .map((relationship) => relationship.target);
  }

  /** The first part of that type that a part points at; null when it points at none. Fails with `notXlsx` when it points at one that is missing. */
  partOfType(source: string, typeEnding: string): string | null {
    const target = this.targetsOfType(source, typeEnding)[0];
    if (target === undefined) return null;
    if (!this.has(target)) throw brokenFile('missingPart', target);
    return target;
  }

  /** XML of ours in the namespaces that this file uses. */
  spelled(xml: string): string {
    return this.strict ? strictXml(xml) : xml;
  }

  /** A namespace, or a type of relationships, as this file spells it. */
  uri(transitional: string): string {
    return this.strict ? strictUri(transitional) : transitional;
  }

  /** Adds a relationship to a part of the package and gives its id, or one of the given id, or to what lies outside the file. */
  relate(source: string, type: string, target: string, given?: Pick<Relationship, 'id' | 'external'>): string {
    const part = relationshipsPart(source);
    if (!this.has(part)) this.write(part, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS_NS}"/>`);
    const id = given?.id ?? freeRelationshipId(this.relationships(source));
    const relationship = { id, type: this.uri(type), target, external: given?.external ?? false };
    addRelationship(this.document(part), relationship);
    this.related.get(foldPartName(part))?.push(relationship);
    return id;
  }

  /** Takes a relationship away; its target stays. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    this.related.delete(foldPartName(part));
    if (this.has(part)) dropRelationship(this.document(part), id);
  }

  /** A package with the same parts, changed apart from this one. */
  copy(): OoxmlPackage {
    this.settle();
    const copy = new OoxmlPackage(new Map(this.parts), this.codec, this.opened);
    copy.strict = this.strict;
    return copy;
  }

  /** The bytes of the file, changes included. The same content always gives the same bytes. */
  save(): Uint8Array {
    this.settle();
    const keptParts = [...this.opened].flatMap((key) => this.parts.get(key) ?? []);
    const added = [...this.parts]
      .filter(([key]) => !this.opened.has(key))
      .map(([, part]) => part)
      .sort((a, b) => (a.entry < b.entry ? -1 : 1));
    return writeZip(
      [...keptParts, ...added].map(({ entry, content }) => [
        entry,
        'packed' in content ? content : pack(content, this.codec),
      ]),
    );
  }

  private contentTypes(): ContentTypes {
    const document = this.document(CONTENT_TYPES_PART);
    if (this.types?.document !== document) this.types = new ContentTypes(document);
    return this.types;
  }

  private put(name: string, bytes: Uint8Array): void {
    const key = foldPartName(name);
    const content = bytes.length < PACKED_AT_ONCE ? bytes : pack(bytes, this.codec);
    this.parts.set(key, { entry: this.parts.get(key)?.entry ?? name, content });
  }

  /** Writes the documents that differ from their part; one that was only looked at leaves its part as it is. */
  private settle(): void {
    for (const [key, live] of this.documents) {
      if (!live.takeChanged()) continue;
      const text = serializePart(live.document);
      if (text !== serializePart(parsePart(this.text(key), key))) this.put(key, encoded(text));
    }
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

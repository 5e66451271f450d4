import { brokenFile, overLimit } from './fileFault';
import { isXmlCharacter, NO_XML_CHARACTER } from './xmlCharacters';

/** How deep the elements of a part may lie in each other. Windows' own reader stops at 256 (XmlLite, XmlReaderProperty_MaxElementDepth). */
export const MOST_DEPTH = 256;

/** What a scanner can stand at. */
export const SCANNED = { end: 0, opening: 1, closing: 2, text: 3 } as const;
export type Scanned = (typeof SCANNED)[keyof typeof SCANNED];

const [TAB, LINE_FEED, RETURN, SPACE, QUOTE, AMPERSAND, APOSTROPHE] = [
  0x09, 0x0a, 0x0d, 0x20, 0x22, 0x26, 0x27,
] as const;
const [SLASH, COLON, LESS, EQUALS, GREATER, QUESTION, EXCLAMATION] = [
  0x2f, 0x3a, 0x3c, 0x3d, 0x3e, 0x3f, 0x21,
] as const;
const CDATA = { opening: '<![CDATA[', closing: ']]>' };
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** Of each attribute where its name and its value begin and end, and whether the value stands for itself, letter by letter (1). */
const PLACES = 5;

/**
 * Goes through XML from tag to tag without building anything of it: for parts with millions of elements. It holds the text to what makes
 * XML well formed. Entities that a document type declares are refused, and so never expanded. Fails with `notXlsx` where the text is not
 * well formed, and `overLimit` where elements lie too deep in each other.
 */
export class XmlScanner {
  /** Where what it stands at begins, inclusive, and ends, exclusive. */
  from = 0;
  to = 0;
  /** Of an opening: whether the same tag closes the element. No closing follows then. */
  isEmpty = false;
  /** Of a tag: where its name without prefix begins and ends. */
  private nameFrom = 0;
  private nameTo = 0;
  private readonly places: number[] = [];
  private attributeCount = 0;
  /** Of a text: whether it stands for itself, letter by letter; and whether it is character data. */
  private isPlain = true;
  private isVerbatim = false;
  /** Where the names of the open elements begin and end, prefix included. */
  private readonly open: number[] = [];
  private depth = 0;
  private hasRoot = false;

  /** `isFragment` for what stands within an element: texts, and elements beside each other. */
  constructor(
    private readonly xml: string,
    private readonly part: string,
    private readonly isFragment = false,
  ) {
    const unallowed = NO_XML_CHARACTER.exec(xml);
    if (unallowed) this.fail('a character that XML cannot hold', unallowed.index);
  }

  /** Moves on to the next tag or text; comments and instructions are passed over. */
  next(): Scanned {
    const { xml } = this;
    for (;;) {
      const at = this.to;
      if (at >= xml.length) return this.finish();
      this.from = at;
      if (xml.charCodeAt(at) !== LESS) {
        this.readText();
        if (this.depth > 0 || this.isFragment) return SCANNED.text;
        if (this.text.trim() !== '') this.fail('text outside the root', at);
        continue;
      }
      switch (xml.charCodeAt(at + 1)) {
        case SLASH:
          this.readClosing();
          return SCANNED.closing;
        case EXCLAMATION:
          if (this.readDeclaration()) return SCANNED.text;
          break;
        case QUESTION:
          this.to = this.after('?>', at + 2);
          break;
        default:
          this.readOpening();
          return SCANNED.opening;
      }
    }
  }

  /** Whether the tag's name, without its prefix, is this. */
  isNamed(name: string): boolean {
    return this.nameTo - this.nameFrom === name.length && this.xml.startsWith(name, this.nameFrom);
  }

  /** The tag's name without its prefix. */
  get name(): string {
    return this.xml.slice(this.nameFrom, this.nameTo);
  }

  /** The value of the opening's attribute of that name; null when it has none. */
  attribute(name: string): string | null {
    const { places, xml } = this;
    for (let at = 0; at < this.attributeCount * PLACES; at += PLACES) {
      const from = places[at] ?? 0;
      if ((places[at + 1] ?? 0) - from !== name.length || !xml.startsWith(name, from)) continue;
      const value = xml.slice(places[at + 2], places[at + 3]);
      return places[at + 4] === 1 ? value : this.resolved(value.replace(/\r\n|[\t\r\n]/g, ' '), from);
    }
    return null;
  }

  /** What the text it stands at says. */
  get text(): string {
    const { opening, closing } = CDATA;
    if (this.isVerbatim) return withLineFeeds(this.xml.slice(this.from + opening.length, this.to - closing.length));
    const text = this.xml.slice(this.from, this.to);
    return this.isPlain ? text : this.resolved(withLineFeeds(text), this.from);
  }

  private finish(): Scanned {
    this.from = this.xml.length;
    if (this.depth > 0) this.fail(`<${this.xml.slice(...this.openName())}> is not closed`, this.from);
    if (!this.hasRoot && !this.isFragment) this.fail('no element', this.from);
    return SCANNED.end;
  }

  private readText(): void {
    const { xml, from } = this;
    let at = from;
    let isPlain = true;
    for (; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === LESS) break;
      if (code === AMPERSAND || code === RETURN) isPlain = false;
      else if (code === GREATER && at - from >= 2 && xml.startsWith(CDATA.closing, at - 2))
        this.fail(']]> in a text', at);
    }
    this.to = at;
    this.isPlain = isPlain;
    this.isVerbatim = false;
    if (!isPlain) this.resolved(xml.slice(from, at), from);
  }

  /** Reads a comment, a document type or character data; whether it is the last. */
  private readDeclaration(): boolean {
    const { xml, from } = this;
    if (xml.startsWith('<!--', from)) {
      this.to = this.after('--', from + 4);
      if (xml.charCodeAt(this.to) !== GREATER) this.fail('-- in a comment', this.to);
      this.to += 1;
      return false;
    }
    if (xml.startsWith(CDATA.opening, from) && (this.depth > 0 || this.isFragment)) {
      this.to = this.after(CDATA.closing, from + CDATA.opening.length);
      this.isVerbatim = true;
      return true;
    }
    if (!xml.startsWith('<!DOCTYPE', from) || this.hasRoot || this.isFragment) this.fail('<! in no place for it', from);
    this.to = this.afterDocumentType(from);
    return false;
  }

  private readClosing(): void {
    const { xml, from } = this;
    if (this.depth === 0) this.fail('a closing tag without its opening', from);
    const [nameFrom, nameTo] = this.openName();
    let at = from + 2;
    for (let letter = nameFrom; letter < nameTo; letter += 1, at += 1)
      if (xml.charCodeAt(at) !== xml.charCodeAt(letter))
        this.fail(`<${xml.slice(nameFrom, nameTo)}> is not closed`, from);
    while (isSpace(xml.charCodeAt(at))) at += 1;
    if (xml.charCodeAt(at) !== GREATER) this.fail(`<${xml.slice(nameFrom, nameTo)}> is not closed`, from);
    this.to = at + 1;
    this.depth -= 1;
    this.nameTo = nameTo;
    this.nameFrom = this.localFrom(nameFrom, nameTo);
  }

  private readOpening(): void {
    const { xml, from } = this;
    if (this.depth === 0 && this.hasRoot && !this.isFragment) this.fail('a second root', from);
    this.hasRoot = true;
    const nameTo = this.readName(from + 1);
    this.nameTo = nameTo;
    this.nameFrom = this.localFrom(from + 1, nameTo);
    let at = nameTo;
    let count = 0;
    for (;;) {
      const before = at;
      while (isSpace(xml.charCodeAt(at))) at += 1;
      const code = xml.charCodeAt(at);
      if (code === GREATER || code === SLASH) break;
      if (before === at) this.fail('a tag that does not end', from);
      at = this.readAttribute(at, count);
      count += 1;
    }
    this.attributeCount = count;
    this.isEmpty = xml.charCodeAt(at) === SLASH;
    if (this.isEmpty) at += 1;
    if (xml.charCodeAt(at) !== GREATER) this.fail('a tag that does not end', from);
    this.to = at + 1;
    if (!this.isEmpty) this.push(from + 1, nameTo);
  }

  /** Reads name and value, and gives where the value's closing quote is passed. */
  private readAttribute(from: number, index: number): number {
    const { xml, places } = this;
    const nameTo = this.readName(from);
    let at = nameTo;
    while (isSpace(xml.charCodeAt(at))) at += 1;
    if (xml.charCodeAt(at) !== EQUALS) this.fail('an attribute without a value', from);
    at += 1;
    while (isSpace(xml.charCodeAt(at))) at += 1;
    const quote = xml.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) this.fail('a value without quotes', at);
    const valueFrom = at + 1;
    let isPlain = 1;
    for (at = valueFrom; at < xml.length; at += 1) {
      const code = xml.charCodeAt(at);
      if (code === quote) break;
      if (code === LESS) this.fail('< in a value', at);
      if (code === AMPERSAND) this.checkReference(at);
      if (code === AMPERSAND || code < SPACE) isPlain = 0;
    }
    if (at >= xml.length) this.fail('a value that does not end', valueFrom);
    this.checkNew(from, nameTo, index);
    const place = index * PLACES;
    places[place] = from;
    places[place + 1] = nameTo;
    places[place + 2] = valueFrom;
    places[place + 3] = at;
    places[place + 4] = isPlain;
    return at + 1;
  }

  /** That no attribute before has this name. */
  private checkNew(from: number, to: number, index: number): void {
    const { xml, places } = this;
    for (let place = 0; place < index * PLACES; place += PLACES) {
      const other = places[place] ?? 0;
      if ((places[place + 1] ?? 0) - other !== to - from || xml.charCodeAt(other) !== xml.charCodeAt(from)) continue;
      if (xml.startsWith(xml.slice(from, to), other)) this.fail('an attribute twice', from);
    }
  }

  /** Where the name that begins here ends. */
  private readName(from: number): number {
    const { xml } = this;
    let at = from;
    while (isOfName(xml.charCodeAt(at))) at += 1;
    if (at === from || !beginsName(xml.charCodeAt(from))) this.fail('no name where one is due', from);
    return at;
  }

  private localFrom(from: number, to: number): number {
    const { xml } = this;
    for (let at = from; at < to; at += 1) if (xml.charCodeAt(at) === COLON) return at + 1;
    return from;
  }

  private push(from: number, to: number): void {
    if (this.depth >= MOST_DEPTH) throw overLimit('depth', MOST_DEPTH, this.part);
    this.open[this.depth * 2] = from;
    this.open[this.depth * 2 + 1] = to;
    this.depth += 1;
  }

  private openName(): readonly [number, number] {
    const place = (this.depth - 1) * 2;
    return [this.open[place] ?? 0, this.open[place + 1] ?? 0];
  }

  /** The text with what its references stand for. `from` is where it stands, for the failure. */
  private resolved(text: string, from: number): string {
    return text.replace(/&([^;]*;)?/g, (_, reference: string | undefined) => {
      const character = referenced(reference?.slice(0, -1) ?? '');
      if (character === null) this.fail(`&${reference ?? ''} stands for nothing`, from);
      return character;
    });
  }

  private checkReference(at: number): void {
    const end = this.xml.indexOf(';', at);
    if (referenced(this.xml.slice(at + 1, Math.max(at, end))) === null) this.fail('& that stands for nothing', at);
  }

  /** Past a document type, with the declarations it may hold; a `>` or `]` in quotes or comments does not end it. */
  private afterDocumentType(from: number): number {
    const { xml } = this;
    const pieces = /["']|<!--|[[\]>]/g;
    let within = false;
    pieces.lastIndex = from + 1;
    for (let piece = pieces.exec(xml); piece; piece = pieces.exec(xml)) {
      const [mark] = piece;
      if (mark === '[') within = true;
      else if (mark === ']') within = false;
      else if (mark === '>' && !within) return pieces.lastIndex;
      else if (mark !== '>') pieces.lastIndex = this.after(mark === '<!--' ? '-->' : mark, pieces.lastIndex);
    }
    return this.fail('a document type that does not end', from);
  }

  private after(closing: string, from: number): number {
    const at = this.xml.indexOf(closing, from);
    return at < 0 ? this.fail(`${closing} is missing`, from) : at + closing.length;
  }

  private fail(fault: string, at: number): never {
    throw brokenFile('badXml', this.part, `${fault} (character ${at + 1})`);
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === RETURN;
}

/** Whether a name goes on with this: letters, digits and `-.:_` below 128, all above. */
function isOfName(code: number): boolean {
  return beginsName(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}

function beginsName(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === COLON || code === 0x5f || code > 0x7f
  );
}

/** The character that a reference stands for: one of the five of XML, or a number; null for any other. */
function referenced(name: string): string | null {
  const number = /^#(?:x([\dA-Fa-f]+)|(\d+))$/.exec(name);
  if (!number) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16);
  return isXmlCharacter(code) ? String.fromCodePoint(code) : null;
}

/** Line breaks as XML reads them (2.11). */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

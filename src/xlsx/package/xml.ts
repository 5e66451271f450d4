/** What the parts of a workbook have in common as XML: their namespaces, the declaration, reading of flags, escaping, and children in order. */
import { parseXmlDocument, serializeToWellFormedString, type Document, type Element } from 'slimdom';
import { brokenFile, overLimit } from './fileFault';
import { NO_XML_CHARACTER } from './xmlCharacters';
import { MOST_DEPTH } from './xmlScanner';

export const MAIN_NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Of `r:id` attributes; with a slash and a word it is the type of a relationship. */
export const RELATIONSHIP_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const SHEET_DRAWING_NS = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** The declaration Excel writes before each part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The longest part that is read as a document, in characters: a document costs some 40 bytes of memory a character, and time. */
const MOST_CHARACTERS = 10_000_000;

/** The document of an XML part. Fails with `notXlsx` when it is not well formed and `overLimit` when it is too long or nested too deep. */
export function parsePart(text: string, name: string): Document {
  if (text.length > MOST_CHARACTERS) throw overLimit('partSize', MOST_CHARACTERS / 1_000_000, name);
  let document: Document;
  try {
    document = parseXmlDocument(text);
  } catch (error) {
    if (error instanceof RangeError) throw overLimit('depth', MOST_DEPTH, name);
    throw brokenFile('badXml', name, String(error));
  }
  if (isDeeperThan(document.documentElement, MOST_DEPTH)) throw overLimit('depth', MOST_DEPTH, name);
  return document;
}

/** The text of an XML part, with its declaration. */
export function serializePart(document: Document): string {
  return DECLARATION + serializeToWellFormedString(document.documentElement ?? document);
}

/** Whether an attribute says yes (ECMA-376 22.9.2.1, xsd:boolean). */
export function isTrue(flag: string | null | undefined): boolean {
  return flag === '1' || flag === 'true';
}

/** The element children of an element, in order. */
export function childElements(parent: Element | null): Element[] {
  return (parent?.childNodes ?? []).filter((node): node is Element => node.nodeType === 1);
}

/** The first child element of that local name, or null. */
export function childNamed(parent: Element | null, name: string): Element | null {
  return childElements(parent).find((element) => element.localName === name) ?? null;
}

/** The value of the `r:id` attribute, whichever namespace (transitional or strict) the file uses; null when there is none. */
export function relationshipId(element: Element): string | null {
  return (
    element.attributes.find((attribute) => attribute.localName === 'id' && attribute.namespaceURI !== null)?.value ??
    null
  );
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

const NO_XML_CHARACTERS = new RegExp(NO_XML_CHARACTER, 'g');
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** What most texts have none of. */
const TO_ESCAPE =
  // eslint-disable-next-line no-control-regex -- these are among the characters XML 1.0 cannot hold
  /[\u0000-\u0008\u000B-\u001F&<>\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

/**
 * Text for an XML part: markup escaped; characters XML cannot hold as `_xHHHH_`, and what looks like such an escape
 * escaped itself (ECMA-376 22.9.2.19).
 */
export function escapeText(text: string): string {
  return TO_ESCAPE.test(text) ? escaped(text) : text;
}

function escaped(text: string): string {
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, (escape) => `_x005F${escape}`)
    .replace(
      NO_XML_CHARACTERS,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(LONE_SURROGATE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
}

/** Text for an attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** Text as the user sees it: `_x000D_` stands for the character of that code (ECMA-376 22.9.2.19, ST_Xstring). Line breaks become `\n`. */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : plain;
}

/** Text for a document that is written later: what XML cannot hold is replaced, for nothing there unescapes it. */
export function plainText(text: string): string {
  return text.replace(NO_XML_CHARACTERS, '\uFFFD').replace(LONE_SURROGATE, '\uFFFD');
}

/** Without recursion, for depth is what is asked. */
function isDeeperThan(root: Element | null, most: number): boolean {
  let depth = 1;
  let element = root;
  while (element) {
    if (depth > most) return true;
    if (element.firstElementChild) {
      element = element.firstElementChild;
      depth += 1;
      continue;
    }
    while (element && element !== root && !element.nextElementSibling) {
      element = element.parentElement;
      depth -= 1;
    }
    element = element && element !== root ? element.nextElementSibling : null;
  }
  return false;
}

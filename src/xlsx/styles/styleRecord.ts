import type { Document, Element } from 'slimdom';
import { STORE_NAMESPACE } from '../../workbook/ownMarks';
import { STYLESHEET_ORDER } from '../package/childOrder';
import type { OoxmlPackage } from '../package/ooxmlPackage';
import { childElements, childNamed, insertInOrder } from '../package/xml';

/** The lists of a styles part that our looks are added to, what points into them first. */
const LISTS = ['cellXfs', 'dxfs', 'fonts', 'fills', 'borders', 'numFmts'] as const;
type ListName = (typeof LISTS)[number];

/** The extension of a styles part that holds our record (ECMA-376 18.2.10); any GUID will do. A program that rewrites the styles drops it. */
const EXTENSION_URI = '{5B0B7C52-6A7E-4B5C-9D0A-7873E65BC002}';
/** A cell's, a row's or a column's look, and a conditional format's, a table's or a filter's. */
const CELL_STYLE = /\s(?:s|style)\s*=\s*["'](\d+)["']/g;
const DIFFERENTIAL = /[dD]xfId\s*=\s*["'](\d+)["']/g;

/**
 * Keeps in the styles part how long its lists are, and what each says of that, before the first look of ours is added: `created` says that
 * there was no such part. A record that is there stays.
 */
export function recordStyles(styles: Document, created: boolean): void {
  const root = styles.documentElement;
  if (!root || recordIn(styles)) return;
  const record = styles.createElementNS(STORE_NAMESPACE, 'before');
  if (created) record.setAttribute('part', 'none');
  for (const name of LISTS) {
    const list = childNamed(root, name);
    if (!list) continue;
    record.setAttribute(name, String(childElements(list).length));
    const count = list.getAttribute('count');
    if (count !== null) record.setAttribute(`${name}Count`, count);
  }
  const create = (name: string) =>
    styles.createElementNS(root.namespaceURI, root.prefix ? `${root.prefix}:${name}` : name);
  const extension = create('ext');
  extension.setAttribute('uri', EXTENSION_URI);
  extension.appendChild(record);
  const knownExtensions = childNamed(root, 'extLst');
  const extensions = knownExtensions ?? create('extLst');
  extensions.appendChild(extension);
  if (!knownExtensions) insertInOrder(root, extensions, STYLESHEET_ORDER);
}

/**
 * Takes the looks away that were added since the record was made and that nothing uses any more, from the end of each list: a look in use, and
 * all before it, stay. Once none is left the record goes too, and a styles part that was made for our looks alone. Without a record nothing
 * is changed. The sheets must have been written into their parts.
 */
export function restoreStyles(file: OoxmlPackage, workbookPart: string): void {
  const stylesPart = file.partOfType(workbookPart, '/styles');
  if (stylesPart === null) return;
  const styles = file.document(stylesPart);
  const record = recordIn(styles);
  if (!record) return;
  if (record.getAttribute('part') === 'none' && [...cellStyles(file, stylesPart)].every(isDefault)) {
    for (const { id, type } of file.relationships(workbookPart))
      if (type.endsWith('/styles')) file.unrelate(workbookPart, id);
    file.remove(stylesPart);
    return;
  }
  const restored = LISTS.map((name) => restoreList(file, stylesPart, name));
  if (restored.every(Boolean)) dropRecord(record);
}

/** Whether the list is as it was. */
function restoreList(file: OoxmlPackage, stylesPart: string, name: ListName): boolean {
  const styles = file.document(stylesPart);
  const record = recordIn(styles);
  const list = childNamed(styles.documentElement, name);
  if (!record || !list) return true;
  const before = record.getAttribute(name);
  const lengthBefore = Number(before ?? 0);
  const elements = childElements(list);
  const inUse = elements.length > lengthBefore ? usedNumbers(file, stylesPart, name) : new Set<string>();
  for (let index = elements.length - 1; index >= lengthBefore; index -= 1) {
    const number = name === 'numFmts' ? elements[index]?.getAttribute('numFmtId') : String(index);
    if (number && inUse.has(number)) break;
    elements[index]?.remove();
  }
  const { length } = childElements(list);
  if (before === null && length === 0) list.remove();
  else if (length === lengthBefore) setCount(list, record.getAttribute(`${name}Count`));
  else list.setAttribute('count', String(length));
  return length <= lengthBefore;
}

/** What the list said of its length before: a number, or nothing. */
function setCount(list: Element, count: string | null): void {
  if (count === null) list.removeAttribute('count');
  else list.setAttribute('count', count);
}

function recordIn(styles: Document): Element | null {
  const extension = childElements(childNamed(styles.documentElement, 'extLst')).find(
    (element) => element.getAttribute('uri') === EXTENSION_URI,
  );
  return childNamed(extension ?? null, 'before');
}

function dropRecord(record: Element): void {
  const extension = record.parentElement;
  const extensions = extension?.parentElement;
  extension?.remove();
  if (extensions && childElements(extensions).length === 0) extensions.remove();
}

/** The numbers by which entries of a list are used; too many rather than too few. */
function usedNumbers(file: OoxmlPackage, stylesPart: string, name: ListName): ReadonlySet<string> {
  const styles = file.document(stylesPart);
  switch (name) {
    case 'cellXfs':
      return cellStyles(file, stylesPart);
    case 'dxfs':
      // A table's styles name them in the styles part itself.
      return new Set([...numbersInParts(file, stylesPart, DIFFERENTIAL), ...attributesOf(styles, 'dxfId')]);
    case 'fonts':
      return attributesOf(styles, 'fontId');
    case 'fills':
      return attributesOf(styles, 'fillId');
    case 'borders':
      return attributesOf(styles, 'borderId');
    case 'numFmts':
      return attributesOf(styles, 'numFmtId', 'xf');
  }
}

function cellStyles(file: OoxmlPackage, stylesPart: string): ReadonlySet<string> {
  return numbersInParts(file, stylesPart, CELL_STYLE);
}

function numbersInParts(file: OoxmlPackage, except: string, pattern: RegExp): ReadonlySet<string> {
  const parts = file.names().filter((part) => /\.xml$/i.test(part) && part !== except);
  return new Set(parts.flatMap((part) => Array.from(file.text(part).matchAll(pattern), ([, number = '']) => number)));
}

function attributesOf(styles: Document, attribute: string, element = '*'): ReadonlySet<string> {
  return new Set(styles.getElementsByTagNameNS('*', element).flatMap((found) => found.getAttribute(attribute) ?? []));
}

/** The look that every cell has where nothing is said. */
function isDefault(number: string): boolean {
  return Number(number) === 0;
}

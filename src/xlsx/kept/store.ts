import type { Element } from 'slimdom';
import { latestParts, REVISION_ATTRIBUTE, revisionOf, STORE_NAMESPACE } from '../../workbook/ownMarks';
import type { OoxmlPackage } from '../package/ooxmlPackage';
import { childElements, DECLARATION, plainText, RELATIONSHIP_NS } from '../package/xml';

const CUSTOM_XML_TYPE = `${RELATIONSHIP_NS}/customXml`;
const CUSTOM_XML_PROPS_TYPE = `${RELATIONSHIP_NS}/customXmlProps`;
const CUSTOM_XML_PROPS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const CUSTOM_XML_PROPS_CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The id of our data item in a file; any GUID will do, and a fixed one gives the same bytes each time. */
const ITEM_ID = '{5B0B7C52-6A7E-4B5C-9D0A-7873E65BC001}';
/** Where data parts lie in what Excel, LibreOffice and the Open XML SDK write. */
const DATA_PART = /^customXml\/[^/]+\.xml$/i;

/**
 * The texts this product keeps in the file, by key: a custom XML part, which Excel keeps, its JavaScript API reads
 * (ExcelApi 1.5), and a file without Excel can hold too. Of several parts the latest count, and of one key in several of those the first
 * part's text.
 */
export function readStore(file: OoxmlPackage, workbookPart: string): Readonly<Record<string, string>> {
  const texts = new Map<string, string>();
  for (const item of latestStores(file, workbookPart).flatMap((part) => items(file, part))) {
    const key = item.getAttribute('key') ?? '';
    if (!texts.has(key)) texts.set(key, item.textContent ?? '');
  }
  return Object.fromEntries(texts);
}

/** Keeps a text under a key, or forgets it with null. */
export function writeStore(file: OoxmlPackage, workbookPart: string, key: string, value: string | null): void {
  const foundParts = latestStores(file, workbookPart);
  // What an earlier part holds is not in force: it goes with the next write.
  for (const part of storeParts(file, workbookPart))
    if (!foundParts.includes(part)) for (const item of items(file, part)) item.remove();
  const named = foundParts.flatMap((part) => items(file, part)).filter((item) => item.getAttribute('key') === key);
  if (value === null) {
    for (const item of named) item.remove();
    return;
  }
  const part = foundParts[0] ?? addStorePart(file, workbookPart);
  // Other programs leave the part to the package alone, where Excel does not look for it.
  if (!file.targetsOfType(workbookPart, '/customXml').includes(part)) file.relate(workbookPart, CUSTOM_XML_TYPE, part);
  const document = file.document(part);
  const [known, ...others] = named;
  for (const item of others) item.remove();
  const item = known ?? document.createElementNS(STORE_NAMESPACE, 'item');
  item.setAttribute('key', key);
  item.textContent = plainText(value);
  if (!known) document.documentElement?.appendChild(item);
}

/** Removes the parts that keep our texts once no text is left in them, with what describes them. */
export function dropEmptyStore(file: OoxmlPackage, workbookPart: string): void {
  for (const part of storeParts(file, workbookPart)) {
    if (items(file, part).length > 0) continue;
    for (const source of [workbookPart, ''])
      for (const { id, target } of file.relationships(source)) if (target === part) file.unrelate(source, id);
    for (const { target, external } of file.relationships(part)) if (!external) file.remove(target);
    file.remove(part);
  }
}

/** The parts that keep our texts, whatever leads to them: the workbook's relationships, the package's, or their place alone. */
function storeParts(file: OoxmlPackage, workbookPart: string): readonly string[] {
  const named = [workbookPart, ''].flatMap((source) => file.targetsOfType(source, '/customXml'));
  const candidates = new Set([
    ...named.filter((part) => file.has(part)),
    ...file.names().filter((part) => DATA_PART.test(part)),
  ]);
  return [...candidates].filter(
    (part) =>
      file.text(part).includes(STORE_NAMESPACE) &&
      file.document(part).documentElement?.namespaceURI === STORE_NAMESPACE,
  );
}

/** Those of them whose texts count. */
function latestStores(file: OoxmlPackage, workbookPart: string): readonly string[] {
  const parts = storeParts(file, workbookPart).map((part) => ({
    part,
    revision: revisionOf(file.document(part).documentElement?.getAttribute(REVISION_ATTRIBUTE)),
  }));
  return latestParts(parts).map(({ part }) => part);
}

function items(file: OoxmlPackage, part: string): readonly Element[] {
  return childElements(file.document(part).documentElement);
}

function addStorePart(file: OoxmlPackage, workbookPart: string): string {
  const part = file.freeName('customXml/item%.xml');
  const props = file.freeName('customXml/itemProps%.xml');
  file.write(part, `${DECLARATION}<store xmlns="${STORE_NAMESPACE}"/>`);
  file.write(
    props,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML_PROPS_NS}"><ds:schemaRefs><ds:schemaRef ds:uri="${STORE_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    CUSTOM_XML_PROPS_CONTENT,
  );
  file.relate(workbookPart, CUSTOM_XML_TYPE, part);
  file.relate(part, CUSTOM_XML_PROPS_TYPE, props);
  return part;
}

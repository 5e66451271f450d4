import { childElements, type OoxmlPackage } from '../package/ooxmlPackage';

const STORE_NS = 'urn:xuncheng:workbook';
const CUSTOM_XML_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
const CUSTOM_XML_PROPS_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const CUSTOM_XML_PROPS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const CUSTOM_XML_PROPS_CONTENT = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** The id of our data item in a file; any GUID will do, and a fixed one gives the same bytes each time. */
const ITEM_ID = '{5B0B7C52-6A7E-4B5C-9D0A-7873E65BC001}';

/**
 * The texts this product keeps in the file, by key: a custom XML part, which Excel keeps, its JavaScript API reads
 * (ExcelApi 1.5), and a file without Excel can hold too.
 */
export function readStore(file: OoxmlPackage, workbookPart: string): Readonly<Record<string, string>> {
  const part = storePart(file, workbookPart);
  if (!part) return {};
  return Object.fromEntries(
    childElements(file.document(part).documentElement).map((item) => [
      item.getAttribute('key') ?? '',
      item.textContent ?? '',
    ]),
  );
}

/** Keeps a text under a key, or forgets it with null. */
export function writeStore(file: OoxmlPackage, workbookPart: string, key: string, value: string | null): void {
  const part = storePart(file, workbookPart) ?? (value === null ? null : addStorePart(file, workbookPart));
  if (!part) return;
  const document = file.document(part);
  const known = childElements(document.documentElement).find((item) => item.getAttribute('key') === key);
  if (value === null) {
    known?.remove();
    return;
  }
  const item = known ?? document.createElementNS(STORE_NS, 'item');
  item.setAttribute('key', key);
  item.textContent = value;
  if (!known) document.documentElement?.appendChild(item);
}

function storePart(file: OoxmlPackage, workbookPart: string): string | null {
  return (
    file.targetsOfType(workbookPart, '/customXml').find((part) => {
      return (
        file.has(part) &&
        file.text(part).includes(STORE_NS) &&
        file.document(part).documentElement?.namespaceURI === STORE_NS
      );
    }) ?? null
  );
}

function addStorePart(file: OoxmlPackage, workbookPart: string): string {
  const part = file.freeName('customXml/item%.xml');
  const props = file.freeName('customXml/itemProps%.xml');
  file.write(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<store xmlns="${STORE_NS}"/>`);
  file.write(
    props,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML_PROPS_NS}"><ds:schemaRefs><ds:schemaRef ds:uri="${STORE_NS}"/></ds:schemaRefs></ds:datastoreItem>`,
    CUSTOM_XML_PROPS_CONTENT,
  );
  file.relate(workbookPart, CUSTOM_XML_TYPE, part);
  file.relate(part, CUSTOM_XML_PROPS_TYPE, props);
  return part;
}

import type { SheetTag } from '../../workbook/sheetSnapshot';
import { childElements, childNamed, insertInOrder, type OoxmlPackage } from '../package/ooxmlPackage';
import type { SheetPart } from '../sheet/sheetPart';
import { WORKSHEET_ORDER } from '../package/worksheetOrder';

const RELATIONSHIP_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTY_TYPE = `${RELATIONSHIP_NS}/customProperty`;
const PROPERTY_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** Keys of the worksheet custom properties that mark a sheet as ours; the same in Excel, so that a file made here is known there. */
const ROLE_KEY = 'xuncheng.role';
const GUID_KEY = 'xuncheng.guid';

/** The mark on a worksheet, or null when it bears none of ours. */
export function readTag(file: OoxmlPackage, sheet: SheetPart): SheetTag | null {
  const properties = readProperties(file, sheet);
  const role = properties.get(ROLE_KEY);
  const guid = properties.get(GUID_KEY);
  return role && guid ? { role, guid } : null;
}

/** Marks a new worksheet. Its frame is changed; the caller flushes it. */
export function writeTag(file: OoxmlPackage, sheet: SheetPart, tag: SheetTag): void {
  const root = sheet.frame.documentElement;
  if (!root) return;
  const prefix = root.lookupPrefix(RELATIONSHIP_NS) ?? 'r';
  const list = sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}customProperties`);
  for (const [key, value] of [
    [ROLE_KEY, tag.role],
    [GUID_KEY, tag.guid],
  ] as const) {
    const part = file.freeName('xl/customProperty%.bin');
    file.write(part, utf16(value), PROPERTY_CONTENT);
    const property = sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}customPr`);
    property.setAttribute('name', key);
    property.setAttributeNS(RELATIONSHIP_NS, `${prefix}:id`, file.relate(sheet.name, PROPERTY_TYPE, part));
    list.appendChild(property);
  }
  insertInOrder(root, list, WORKSHEET_ORDER);
  sheet.touch();
}

function readProperties(file: OoxmlPackage, sheet: SheetPart): ReadonlyMap<string, string> {
  const targets = new Map(file.relationships(sheet.name).map((relationship) => [relationship.id, relationship.target]));
  return new Map(
    childElements(childNamed(sheet.frame.documentElement, 'customProperties')).flatMap(
      (element): [string, string][] => {
        const id = element.attributes.find((attribute) => attribute.localName === 'id')?.value ?? '';
        const part = targets.get(id);
        return part && file.has(part) ? [[element.getAttribute('name') ?? '', fromUtf16(file.bytes(part))]] : [];
      },
    ),
  );
}

/** Excel keeps the value of a worksheet custom property as UTF-16, low byte first, without a mark. */
function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes[index * 2] = code & 0xff;
    bytes[index * 2 + 1] = code >> 8;
  }
  return bytes;
}

function fromUtf16(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index + 1 < bytes.length; index += 2)
    text += String.fromCharCode((bytes[index] ?? 0) | ((bytes[index + 1] ?? 0) << 8));
  return text.replace(/^\uFEFF/, '').replace(/\0+$/, '');
}

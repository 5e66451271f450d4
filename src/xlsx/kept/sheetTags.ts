import { markAmong, markOf } from '../../workbook/ownMarks';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import { type OoxmlPackage } from '../package/ooxmlPackage';
import { childElements, childNamed, insertInOrder, RELATIONSHIP_NS, relationshipId } from '../package/xml';
import type { SheetPart } from '../sheet/sheetPart';
import { WORKSHEET_ORDER } from '../package/childOrder';

const PROPERTY_TYPE = `${RELATIONSHIP_NS}/customProperty`;
const PROPERTY_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** The mark on a worksheet, or null when it bears none of ours. */
export function readTag(file: OoxmlPackage, sheet: SheetPart): SheetTag | null {
  return markAmong(readProperties(file, sheet));
}

/** Marks a worksheet that bears no mark. Its frame is changed; the caller flushes it. */
export function writeTag(file: OoxmlPackage, sheet: SheetPart, tag: SheetTag): void {
  const root = sheet.frame.documentElement;
  if (!root) return;
  const namespace = file.uri(RELATIONSHIP_NS);
  const prefix = root.lookupPrefix(namespace) ?? 'r';
  const knownProperties = childNamed(root, 'customProperties');
  const list = knownProperties ?? sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}customProperties`);
  for (const [key, value] of markOf(tag)) {
    const part = file.freeName('xl/customProperty%.bin');
    file.write(part, utf16(value), PROPERTY_CONTENT);
    const property = sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}customPr`);
    property.setAttribute('name', key);
    property.setAttributeNS(namespace, `${prefix}:id`, file.relate(sheet.name, PROPERTY_TYPE, part));
    list.appendChild(property);
  }
  if (!knownProperties) insertInOrder(root, list, WORKSHEET_ORDER);
  sheet.touch();
}

function readProperties(
  file: OoxmlPackage,
  sheet: SheetPart,
): readonly { readonly key: string; readonly value: string }[] {
  const targets = new Map(file.relationships(sheet.name).map((relationship) => [relationship.id, relationship.target]));
  return childElements(childNamed(sheet.frame.documentElement, 'customProperties')).flatMap((element) => {
    const part = targets.get(relationshipId(element) ?? '');
    return part && file.has(part)
      ? [{ key: element.getAttribute('name') ?? '', value: fromUtf16(file.bytes(part)) }]
      : [];
  });
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

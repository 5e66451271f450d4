import { markAmong, markOf } from '../../workbook/ownMarks';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import { type OoxmlPackage } from '../package/ooxmlPackage';
import { childElements, childNamed, insertInOrder, RELATIONSHIP_NS, relationshipId } from '../package/xml';
import type { SheetPart } from '../sheet/sheetPart';
import { WORKSHEET_ORDER } from '../package/childOrder';

const PROPERTY_TYPE = `${RELATIONSHIP_NS}/customProperty`;
const PROPERTY_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';

/** A custom property of a worksheet: its name, and the id by which the sheet points at the part with its value. */
export interface SheetProperty {
  readonly name: string;
  readonly id: string;
}

/** The mark on the worksheet of a part, or null when it bears none of ours. The sheet is read only where it has properties at all. */
export function readTag(file: OoxmlPackage, part: string, readSheet: () => SheetPart): SheetTag | null {
  const values = new Map(
    file
      .relationships(part)
      .filter(({ type, target }) => type.endsWith('/customProperty') && file.has(target))
      .map(({ id, target }) => [id, target]),
  );
  if (values.size === 0) return null;
  const elements = childElements(childNamed(readSheet().frame.documentElement, 'customProperties'));
  return markAmong(
    elements.flatMap((element) => {
      const valuePart = values.get(relationshipId(element) ?? '');
      return valuePart === undefined
        ? []
        : [{ key: element.getAttribute('name') ?? '', value: fromUtf16(file.bytes(valuePart)) }];
    }),
  );
}

/** Writes the values that mark a worksheet, and gives the properties that the sheet itself must then name. */
export function writeTagValues(file: OoxmlPackage, sheetPart: string, tag: SheetTag): readonly SheetProperty[] {
  return markOf(tag).map(([name, value]) => {
    const part = file.freeName('xl/customProperty%.bin');
    file.write(part, utf16(value), PROPERTY_CONTENT);
    return { name, id: file.relate(sheetPart, PROPERTY_TYPE, part) };
  });
}

/** Marks a worksheet that bears no mark. Its frame is changed; the caller flushes it. */
export function writeTag(file: OoxmlPackage, sheet: SheetPart, tag: SheetTag): void {
  const root = sheet.frame.documentElement;
  if (!root) return;
  const namespace = file.uri(RELATIONSHIP_NS);
  const prefix = root.lookupPrefix(namespace) ?? 'r';
  const knownProperties = childNamed(root, 'customProperties');
  const list = knownProperties ?? sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}customProperties`);
  for (const { name, id } of writeTagValues(file, sheet.name, tag)) {
    const property = sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}customPr`);
    property.setAttribute('name', name);
    property.setAttributeNS(namespace, `${prefix}:id`, id);
    list.appendChild(property);
  }
  if (!knownProperties) insertInOrder(root, list, WORKSHEET_ORDER);
  sheet.touch();
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

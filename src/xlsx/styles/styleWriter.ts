import type { Document, Element } from 'slimdom';
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom';
import type { CellStyle } from '../../workbook/sheetContent';
import type { HighlightStyle } from '../../workbook/workbookEdit';
import { recordStyles } from './styleRecord';
import { STYLESHEET_ORDER } from '../package/childOrder';
import { type OoxmlPackage } from '../package/ooxmlPackage';
import {
  childElements,
  childNamed,
  DECLARATION,
  escapeAttribute,
  insertInOrder,
  isTrue,
  MAIN_NS,
  RELATIONSHIP_NS,
} from '../package/xml';

const STYLES_TYPE = `${RELATIONSHIP_NS}/styles`;
const STYLES_CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** Number formats below this are Excel's own (ECMA-376 18.8.30). */
const FIRST_OWN_FORMAT = 164;
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '0': 1, '0%': 9, '@': 49 };
const EMPTY_STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN_NS}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>';

/** Adds looks to the workbook's styles part, and finds again what is there: the same look never gets two numbers. */
export class StyleWriter {
  private readonly document: Document;
  private readonly known = new Map<string, Map<string, number>>();
  /** The numbers given already, by the look: a workbook of many sheets asks for the same few again and again. */
  private readonly formats = new Map<string, number>();

  constructor(file: OoxmlPackage, workbookPart: string) {
    let part = file.partOfType(workbookPart, '/styles');
    const created = part === null;
    if (part === null) {
      part = 'xl/styles.xml';
      file.write(part, file.spelled(EMPTY_STYLES), STYLES_CONTENT);
      file.relate(workbookPart, STYLES_TYPE, part);
    }
    this.document = file.document(part);
    recordStyles(this.document, created);
  }

  /** The number (`s`) of a cell format with this look. */
  cellFormat(style: CellStyle): number {
    const key = JSON.stringify(style);
    const knownFormat = this.formats.get(key);
    if (knownFormat !== undefined) return knownFormat;
    const number = this.addFormat(style);
    this.formats.set(key, number);
    return number;
  }

  private addFormat(style: CellStyle): number {
    const font = this.font(style);
    const fill = style.fill
      ? this.add(
          'fills',
          `<fill><patternFill patternType="solid"><fgColor rgb="${argb(style.fill)}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const border = this.border(style);
    const format = this.numberFormat(style.numberFormat ?? 'General');
    const alignment = this.alignment(style);
    return this.add(
      'cellXfs',
      `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment}/></xf>`,
    );
  }

  /** The number (`dxfId`) of a conditional format's look. */
  differential(style: HighlightStyle): number {
    const font =
      style.fontColor || style.bold
        ? `<font>${style.bold ? '<b/>' : ''}${style.fontColor ? `<color rgb="${argb(style.fontColor)}"/>` : ''}</font>`
        : '';
    return this.add(
      'dxfs',
      `<dxf>${font}<fill><patternFill patternType="solid"><bgColor rgb="${argb(style.fill)}"/></patternFill></fill></dxf>`,
    );
  }

  /** What a report does not name is as in the workbook's first cell format, which untouched cells have. */
  private alignment({ horizontal, vertical, wrap }: CellStyle): string {
    const untouched = childNamed(childElements(this.list('cellXfs'))[0] ?? null, 'alignment');
    const attributes = {
      horizontal: horizontal ?? untouched?.getAttribute('horizontal'),
      vertical: vertical ?? untouched?.getAttribute('vertical'),
      wrapText: (wrap ?? isTrue(untouched?.getAttribute('wrapText'))) ? '1' : null,
    };
    return Object.entries(attributes)
      .map(([name, value]) => (value ? ` ${name}="${value}"` : ''))
      .join('');
  }

  /** A report's font starts from the workbook's default, so that an office's own typeface is kept. */
  private font(style: CellStyle): number {
    const untouched = Number(childElements(this.list('cellXfs'))[0]?.getAttribute('fontId') ?? 0);
    const base = childElements(this.list('fonts'))[untouched];
    const name = style.fontName ?? childNamed(base ?? null, 'name')?.getAttribute('val') ?? '宋体';
    const size = style.fontSize ?? Number(childNamed(base ?? null, 'sz')?.getAttribute('val') ?? 11);
    const color = style.fontColor ? `<color rgb="${argb(style.fontColor)}"/>` : '';
    return this.add(
      'fonts',
      `<font>${style.bold ? '<b/>' : ''}${style.italic ? '<i/>' : ''}<sz val="${size}"/>${color}<name val="${escapeAttribute(name)}"/></font>`,
    );
  }

  private border(style: CellStyle): number {
    if (!style.border || style.border === 'none') return 0;
    const side = (name: string) =>
      `<${name} style="${style.border}"><color ${style.borderColor ? `rgb="${argb(style.borderColor)}"` : 'auto="1"'}/></${name}>`;
    return this.add('borders', `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`);
  }

  private numberFormat(code: string): number {
    const builtIn = BUILT_IN[code];
    if (builtIn !== undefined) return builtIn;
    const list = this.list('numFmts');
    const formats = childElements(list);
    const knownFormat = formats.find((element) => element.getAttribute('formatCode') === code);
    if (knownFormat) return Number(knownFormat.getAttribute('numFmtId'));
    const id =
      Math.max(FIRST_OWN_FORMAT - 1, ...formats.map((element) => Number(element.getAttribute('numFmtId')))) + 1;
    const element = this.document.createElementNS(list.namespaceURI, qualified(list, 'numFmt'));
    element.setAttribute('numFmtId', String(id));
    element.setAttribute('formatCode', code);
    list.appendChild(element);
    list.setAttribute('count', String(formats.length + 1));
    return id;
  }

  /** The index of an element in one of the lists, added at its end if none is equal. */
  private add(listName: string, xml: string): number {
    const list = this.list(listName);
    let knownElements = this.known.get(listName);
    if (!knownElements) {
      knownElements = new Map(
        childElements(list)
          .map((element, index) => [canonical(element), index] as const)
          .reverse(),
      );
      this.known.set(listName, knownElements);
    }
    const element = this.build(xml, list);
    const key = canonical(element);
    const index = knownElements.get(key);
    if (index !== undefined) return index;
    const next = childElements(list).length;
    list.appendChild(element);
    list.setAttribute('count', String(next + 1));
    knownElements.set(key, next);
    return next;
  }

  private list(name: string): Element {
    const root = this.document.documentElement;
    if (!root) throw new Error('a styles part has a root');
    const knownList = childNamed(root, name);
    if (knownList) return knownList;
    const element = this.document.createElementNS(root.namespaceURI, qualified(root, name));
    insertInOrder(root, element, STYLESHEET_ORDER);
    return element;
  }

  /** Elements from text, in the namespace and with the prefix of the list they join. */
  private build(xml: string, list: Element): Element {
    const parsed = parseFragment(xml);
    const copy = (source: Element): Element => {
      const element = this.document.createElementNS(list.namespaceURI, qualified(list, source.localName));
      for (const attribute of source.attributes) element.setAttribute(attribute.localName, attribute.value);
      for (const child of childElements(source)) element.appendChild(copy(child));
      return element;
    };
    return copy(parsed);
  }
}

function parseFragment(xml: string): Element {
  const root = parseXmlDocument(xml).documentElement;
  if (!root) throw new Error('a fragment has a root');
  return root;
}

function qualified(sibling: Element, localName: string): string {
  return sibling.prefix ? `${sibling.prefix}:${localName}` : localName;
}

function canonical(element: Element): string {
  return serializeToWellFormedString(element);
}

/** `#RRGGBB` as the opaque colour that styles name. */
function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

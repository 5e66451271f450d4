import { REVISION_ATTRIBUTE, revisionOf, STORE_NAMESPACE } from '../../workbook/ownMarks';

export type StoredTexts = Readonly<Record<string, string>>;

const ITEM = /<(?:\w+:)?item\b([^>]*?)(?:\/>|>([^<]*)<\/(?:\w+:)?item\s*>)/g;
const ROOT = /<(?:\w+:)?store\b([^>]*)>/;
const REVISION = new RegExp(`\\b${REVISION_ATTRIBUTE}\\s*=\\s*["'](\\d+)["']`);
const KEY = /\bkey\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The texts by key. What is not of this shape is passed over. */
export function parseStore(xml: string): StoredTexts {
  const texts: [string, string][] = [];
  for (const [, attributes = '', text = ''] of xml.matchAll(ITEM)) {
    const key = KEY.exec(attributes);
    if (key) texts.push([unescape(key[1] ?? key[2] ?? ''), unescape(text)]);
  }
  return Object.fromEntries(texts);
}

/** How often the texts had been written when this was. */
export function parseRevision(xml: string): number {
  const [, attributes = ''] = ROOT.exec(xml) ?? [];
  return revisionOf(REVISION.exec(attributes)?.[1]);
}

/** The XML that holds the texts, in the order of the record. */
export function storeXml(texts: StoredTexts, revision = 0): string {
  const items = Object.entries(texts).map(([key, text]) => `<item key="${escape(key)}">${escape(text)}</item>`);
  return `<?xml version="1.0" encoding="UTF-8"?><store xmlns="${STORE_NAMESPACE}" ${REVISION_ATTRIBUTE}="${revision}">${items.join('')}</store>`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Tab and the line ends go as numbers, or a reader would fold them; XML 1.0 has no other control characters, so they are left out. */
function escape(text: string): string {
  return [...text].map((letter) => ESCAPES[letter] ?? (letter < ' ' ? '' : letter)).join('');
}

function unescape(text: string): string {
  return text.replace(/&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}

import fc from 'fast-check';
import { parseXmlDocument, type Element, type Node } from 'slimdom';
import { SCANNED, XmlScanner } from '../../../src/xlsx/package/xmlScanner';

/** What a scanner tells of a text: each tag with the attributes asked for, and the texts joined. */
function scanned(xml: string, isFragment = false): string[] {
  const told: string[] = [];
  const scanner = new XmlScanner(xml, 'part', isFragment);
  let texts = '';
  const tell = (line: string) => {
    if (texts !== '') told.push(JSON.stringify(texts));
    texts = '';
    told.push(line);
  };
  for (let kind = scanner.next(); kind !== SCANNED.end; kind = scanner.next()) {
    if (kind === SCANNED.text) {
      texts += scanner.text;
      continue;
    }
    const { name } = scanner;
    if (kind === SCANNED.opening) {
      const attributes = ['a', 'b', 'r'].map((one) => `${one}=${JSON.stringify(scanner.attribute(one))}`);
      tell(`<${name} ${attributes.join(' ')}>`);
      if (scanner.isEmpty) tell(`</${name}>`);
    } else {
      tell(`</${name}>`);
    }
  }
  if (texts !== '') told.push(JSON.stringify(texts));
  return told;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The same from the document that another reader makes of the text. */
function fromDocument(element: Element): string[] {
  const attributes = ['a', 'b', 'r'].map((name) => `${name}=${JSON.stringify(element.getAttribute(name))}`);
  const told = [`<${element.localName} ${attributes.join(' ')}>`];
  let texts = '';
  for (const node of element.childNodes) {
    if (node.nodeType === 3 || node.nodeType === 4) texts += node.textContent ?? '';
    if (!isElement(node)) continue;
    if (texts !== '') told.push(JSON.stringify(texts));
    texts = '';
    told.push(...fromDocument(node));
  }
  if (texts !== '') told.push(JSON.stringify(texts));
  return [...told, `</${element.localName}>`];
}

/** The same of a text; null where the other reader refuses it. */
function toldByDocument(xml: string): string[] | null {
  try {
    const root = parseXmlDocument(xml).documentElement;
    return root && fromDocument(root);
  } catch {
    return null;
  }
}

const rejected = {
  code: 'notXlsx',
  detail: expect.objectContaining({ fault: 'badXml', part: 'part' }) as unknown,
};

test('tags, attributes and texts come in their order', () => {
  expect(scanned('<x:row r="1"><c a=\'2\' b="三 &lt;四&gt;"/>五<!-- 六 --><![CDATA[<七>]]></x:row>')).toEqual([
    '<row a=null b=null r="1">',
    '<c a="2" b="三 <四>" r=null>',
    '</c>',
    '"五<七>"',
    '</row>',
  ]);
});

test('line breaks are line feeds, and spaces in values', () => {
  expect(scanned('<c a="甲\r\n乙\t丙&#10;丁">甲\r\n乙\r丙&#13;</c>')).toEqual([
    '<c a="甲 乙 丙\\n丁" b=null r=null>',
    '"甲\\n乙\\n丙\\r"',
    '</c>',
  ]);
});

test('of a piece of XML several elements may stand beside each other', () => {
  expect(scanned('<row/> <row></row>', true).filter((line) => line.startsWith('<row'))).toHaveLength(2);
  expect(() => scanned('<row/><row/>')).toThrow(expect.objectContaining(rejected));
});

test.each([
  ['a tag that is not closed', '<row><c></row>'],
  ['a closing without an opening', '<row></row></c>'],
  ['a tag cut short', '<row'],
  ['a value without quotes', '<c a=1/>'],
  ['a value that does not end', '<c a="1/>'],
  ['an attribute twice', '<c a="1" b="2" a="3"/>'],
  ['two attributes without a space', '<c a="1"b="2"/>'],
  ['< in a value', '<c a="<"/>'],
  ['an entity nobody declared', '<c>&nbsp;</c>'],
  ['an ampersand alone', '<c a="甲&乙"/>'],
  ['a reference to no character', '<c>&#0;</c>'],
  ['a control character', '<c>\u0007</c>'],
  ['character data that does not end', '<c><![CDATA[甲</c>'],
  ['a comment that does not end', '<c><!-- 甲</c>'],
  ['two dashes in a comment', '<c><!-- 甲 -- 乙 --></c>'],
  ['the end of character data in a text', '<c>甲]]>乙</c>'],
  ['no name', '< c/>'],
  ['nothing', ''],
  ['text after the root', '<c/>甲'],
])('%s is no XML', (_, xml) => {
  expect(() => scanned(xml)).toThrow(expect.objectContaining(rejected));
});

test('what a document type declares is never expanded', () => {
  const laughs = '<!DOCTYPE a [<!ENTITY lol "哈哈"> <!-- > ] -->]>';
  expect(scanned(`<?xml version="1.0"?>${laughs}<a/>`)).toHaveLength(2);
  expect(() => scanned(`${laughs}<a>&lol;</a>`)).toThrow(expect.objectContaining(rejected));
});

test('elements too deep in each other are refused by the limit', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(scanned(nested(256))).toHaveLength(512);
  expect(() => scanned(nested(257))).toThrow(
    expect.objectContaining({ code: 'overLimit', detail: expect.objectContaining({ limit: 'depth' }) }),
  );
});

test('tells what a reader of documents tells, and refuses what it refuses', () => {
  const piece = fc.constantFrom(
    ...['<a>', '</a>', '<b r="1">', '</b>', '<c/>', '<a b="&amp;"/>', 'a="2"', ' ', '甲', '&lt;', '&#x4e59;', '&', ';'],
    ...['<', '>', '/', '"', "'", '=', '\n', '\r', ']]>', '<![CDATA[', '<!--', '-->', '--', '<?pi ?>', '😀', '=', 'x:a'],
  );
  const element = fc.letrec<{ node: string; text: string; element: string }>((tie) => ({
    node: fc.oneof({ maxDepth: 4 }, tie('text'), tie('element')),
    text: fc.constantFrom('甲', ' ', '&amp;', '<![CDATA[<乙>]]>', '<!-- 丙 -->', '\r\n', '&#10;', '😀'),
    element: fc
      .record({
        name: fc.constantFrom('a', 'b', 'c'),
        attributes: fc.subarray(['a="1"', "b='甲\n乙'", 'r="&quot;"']),
        inner: fc.array(tie('node'), { maxLength: 3 }),
      })
      .map(({ name, attributes, inner }) => `<${[name, ...attributes].join(' ')}>${inner.join('')}</${name}>`),
  })).element;
  const damaged = fc.tuple(element, piece, fc.nat(), fc.nat(3)).map(([xml, put, at, taken]) => {
    const place = at % (xml.length + 1);
    return xml.slice(0, place) + put + xml.slice(place + taken);
  });
  fc.assert(
    fc.property(fc.oneof(element, damaged), (xml) => {
      // What the other reads by namespaces: a prefix nobody declared is no matter of form.
      fc.pre(!xml.includes('x:') && !/\uD83D(?!\uDE00)|(?<!\uD83D)\uDE00/.test(xml));
      const expected = toldByDocument(xml);
      if (expected === null) expect(() => scanned(xml)).toThrow(expect.objectContaining(rejected));
      else expect(scanned(xml)).toEqual(expected);
    }),
    { numRuns: 1_000 },
  );
});

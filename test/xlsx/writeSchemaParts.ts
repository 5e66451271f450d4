/**
 * Writes every part that the product makes or changes in the fixtures, as the schemas of ECMA-376 are to judge it: without what markup
 * compatibility lets a reader pass over. `tsx test/xlsx/writeSchemaParts.ts FOLDER` fills a folder for each schema with the parts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Element } from 'slimdom';
import { OoxmlPackage } from '../../src/xlsx/package/ooxmlPackage';
import { childElements, serializePart } from '../../src/xlsx/package/xml';
import { FIXTURE_FILES } from '../fixtures/fixtureFiles';
import { OPERATIONS } from './operations';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XML = 'http://www.w3.org/XML/1998/namespace';
/** By the root's namespace; strict parts have other namespaces, and schemas that are not these. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing',
};

async function writeParts(folder: string): Promise<number> {
  let count = 0;
  for (const [fixture, read] of Object.entries(FIXTURE_FILES)) {
    for (const [operation, run] of Object.entries(OPERATIONS)) {
      const [before, after] = [OoxmlPackage.open(read()), OoxmlPackage.open(await run(read()))];
      for (const part of after.names().filter((name) => name.endsWith('.xml'))) {
        if (before.has(part) && Buffer.compare(before.bytes(part), after.bytes(part)) === 0) continue;
        const document = after.document(part);
        const root = document.documentElement;
        const schema = SCHEMAS[root?.namespaceURI ?? ''];
        if (!root || !schema) continue;
        plain(root, ignorable(root));
        mkdirSync(path.join(folder, schema), { recursive: true });
        const name = `${fixture} ${operation} ${part.replaceAll('/', '+')}`.replaceAll(' ', '_');
        writeFileSync(path.join(folder, schema, name), serializePart(document));
        count += 1;
      }
    }
  }
  return count;
}

/** The namespaces that the root lets a reader ignore. */
function ignorable(root: Element): ReadonlySet<string | null> {
  const prefixes = (root.getAttributeNS(COMPATIBILITY, 'Ignorable') ?? '')
    .split(/\s+/)
    .filter((prefix) => prefix !== '');
  return new Set(prefixes.map((prefix) => root.lookupNamespaceURI(prefix)));
}

/** Takes out what the schemas do not know: ignorable elements and attributes, alternatives, and `xml:space`, which Excel itself writes on texts. */
function plain(element: Element, ignored: ReadonlySet<string | null>): void {
  for (const attribute of [...element.attributes]) {
    const namespace = attribute.namespaceURI;
    if (namespace === COMPATIBILITY || namespace === XML || ignored.has(namespace))
      element.removeAttributeNode(attribute);
  }
  for (const child of childElements(element)) {
    if (child.namespaceURI === COMPATIBILITY || ignored.has(child.namespaceURI)) child.remove();
    else if (child.localName !== 'extLst') plain(child, ignored);
  }
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Say into which folder');
void writeParts(folder).then((count) => process.stdout.write(`${count} parts written to ${folder}\n`));

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXmlDocument, type Element } from 'slimdom';

/** The top of the repository. */
export const ROOT = path.join(__dirname, '../..');
export const MANIFEST = path.join(ROOT, 'manifest.xml');

/** A manifest's elements, for questions about them. */
export interface ManifestFile {
  readonly officeApp: Element;
  /** Every element of this name below the root, in document order. */
  all(name: string): Element[];
  /** The elements that define a resource: `bt:Image`, `bt:Url`, `bt:String`. */
  readonly resources: readonly Element[];
  /** The elements that name a resource. */
  readonly uses: readonly Element[];
  /** Every web address in it. */
  readonly addresses: readonly string[];
}

export function readManifest(file: string = MANIFEST): ManifestFile {
  const officeApp = parseXmlDocument(readFileSync(file, 'utf8')).documentElement!;
  const everything = below(officeApp);
  const all = (name: string) => everything.filter(({ localName }) => localName === name);
  const texts = everything.flatMap((element) => [
    element.getAttribute('DefaultValue') ?? '',
    element.getAttribute('Value') ?? '',
  ]);
  return {
    officeApp,
    all,
    resources: everything.filter((element) =>
      ['Images', 'Urls', 'ShortStrings', 'LongStrings'].includes(element.parentElement?.localName ?? ''),
    ),
    uses: everything.filter((element) => element.hasAttribute('resid')),
    addresses: texts.filter((text) => text.startsWith('http')),
  };
}

export function below(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...below(child)]);
}

export function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}

import { CHART_NS, DRAWING_NS, MAIN_NS, RELATIONSHIP_NS, SHEET_DRAWING_NS } from './xml';

/** The strict form of each namespace we write (ISO/IEC 29500-1 against part 4): "Strict Open XML Workbook" in Excel's list of formats. */
const STRICT: readonly (readonly [string, string])[] = [
  [MAIN_NS, 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [RELATIONSHIP_NS, 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  [DRAWING_NS, 'http://purl.oclc.org/ooxml/drawingml/main'],
  [CHART_NS, 'http://purl.oclc.org/ooxml/drawingml/chart'],
  [SHEET_DRAWING_NS, 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing'],
];
/** Shares that the strict form spells with a percent sign. */
const SHARES = /(<c:(?:gapWidth|overlap) val="\d+)"/g;

/** Whether a workbook whose root has this namespace is a strict one. */
export function isStrictNamespace(namespace: string | null): boolean {
  return STRICT.some(([, strict]) => strict === namespace);
}

/** A namespace, or a relationship's type, as a strict file spells it. */
export function strictUri(uri: string): string {
  const strictPair = STRICT.find(([transitional]) => uri === transitional || uri.startsWith(`${transitional}/`));
  return strictPair ? strictPair[1] + uri.slice(strictPair[0].length) : uri;
}

/** XML of ours as a strict file spells it. */
export function strictXml(xml: string): string {
  const renamed = STRICT.reduce(
    (text, [transitional, strict]) => text.replaceAll(`"${transitional}"`, `"${strict}"`),
    xml,
  );
  return renamed.replace(SHARES, '$1%"');
}

import { sheetPrefix } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { isSameSheetName } from '../../workbook/sheetName';
import { WorkbookError } from '../../workbook/workbookError';
import { childElements, childNamed } from '../package/xml';
import type { Relationship } from '../package/relationships';
import { writeTag } from '../kept/sheetTags';
import { escapeText } from '../package/xml';
import type { XlsxFile } from '../xlsxFile';

type CopySheet = Extract<WorkbookEdit, { kind: 'copySheet' }>;

/** What a copy goes without: the original's marks, and tables, whose names are unique in a workbook (their cells are copied). */
const LEFT_OUT = ['customProperties', 'tableParts'];
const LEFT_OUT_TYPES = /\/(customProperty|table|pivotTable|slicer|printerSettings)$/;

/**
 * Copies the report sheet with the tag to a sheet with a mark of its own right after it, with its charts, pictures and comments; nothing when
 * there is none. Its charts show the copy's own cells. Fails with `nameTaken` and `structureProtected`.
 */
export function copyReportSheet(file: XlsxFile, { tag, name, copyTag }: CopySheet): void {
  const ownName = file.markedSheet(tag);
  if (ownName === null) return;
  const { workbook, parts } = file;
  if (workbook.sheets().some((sheet) => isSameSheetName(sheet.name, name)))
    throw new WorkbookError('nameTaken', { sheet: name });
  if (workbook.structureProtected()) throw new WorkbookError('structureProtected', { sheet: ownName });
  const source = file.partOf(ownName);
  const copy = file.addSheetAfter(ownName, name, file.sheetXml(ownName));
  const root = copy.frame.documentElement;
  for (const child of LEFT_OUT) childNamed(root, child)?.remove();
  // A selected tab would make a group of sheets with the original, and what is typed into one would go into both.
  for (const view of childElements(childNamed(root, 'sheetViews'))) view.removeAttribute('tabSelected');
  const printer = childNamed(root, 'pageSetup')?.attributes.find(({ localName }) => localName === 'id');
  if (printer) printer.ownerElement?.removeAttributeNode(printer);
  copy.touch();
  writeTag(parts, copy, copyTag);
  const before = new Set(parts.names());
  parts.copyRelationships(source, copy.name, ({ type }: Relationship) => !LEFT_OUT_TYPES.test(type));
  for (const chart of parts.names())
    if (!before.has(chart) && /\/charts\/chart[^/]*\.xml$/.test(chart)) pointAtCopy(file, chart, ownName, name);
  for (const [definedName, formula] of workbook.sheetNames(ownName))
    workbook.setSheetName(name, definedName, moved(formula, ownName, name));
}

/** A copied chart's ranges on the original become those on the copy. */
function pointAtCopy({ parts }: XlsxFile, chart: string, from: string, to: string): void {
  parts.write(
    chart,
    parts
      .text(chart)
      .replace(
        /(<(?:\w+:)?f>)([^<]*)(?=<\/)/g,
        (_, open: string, formula: string) => open + moved(formula, escapeText(from), escapeText(to)),
      ),
  );
}

/** A formula that speaks of the copy where it spoke of the original. Excel writes a name of plain characters without quotes. */
function moved(formula: string, from: string, to: string): string {
  const plain = `${from}!`;
  return formula.startsWith(plain)
    ? sheetPrefix(to) + formula.slice(plain.length)
    : formula.replaceAll(sheetPrefix(from), sheetPrefix(to));
}

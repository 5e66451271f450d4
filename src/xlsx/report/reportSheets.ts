import type { SheetContent } from '../../workbook/sheetContent';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import { isSameSheetName } from '../../workbook/sheetName';
import { WorkbookError } from '../../workbook/workbookError';
import { writeTagValues } from '../kept/sheetTags';
import { chartXml, drawingXml } from './chartXml';
import { printTitles, reportSheetXml } from './reportSheetXml';
import type { StyleWriter } from '../styles/styleWriter';
import { RELATIONSHIP_NS } from '../package/xml';
import type { XlsxFile } from '../xlsxFile';

const DRAWING_TYPE = `${RELATIONSHIP_NS}/drawing`;
const CHART_TYPE = `${RELATIONSHIP_NS}/chart`;
const DRAWING_CONTENT = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_CONTENT = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const PRINT_TITLES = '_xlnm.Print_Titles';

/**
 * Writes a report sheet and gives the name it bears. The sheet with the tag is rewritten where it stands, under its
 * present name; with none, a sheet is added. Fails with `nameTaken`.
 */
export function writeReportSheet(file: XlsxFile, content: SheetContent, styles: StyleWriter): string {
  const ownName = file.markedSheet(content.tag);
  if (ownName !== null) {
    rewrite(file, ownName, content, styles);
    return ownName;
  }
  const taken = file.workbook.sheets().some((sheet) => isSameSheetName(sheet.name, content.name));
  if (taken) throw new WorkbookError('nameTaken', { sheet: content.name });
  if (file.workbook.structureProtected()) throw new WorkbookError('structureProtected', { sheet: content.name });
  file.addMarkedSheet(content.name, content.tag, (part) =>
    sheetXml(file, content, styles, { part, name: content.name }),
  );
  file.workbook.setSheetName(content.name, PRINT_TITLES, printTitles(content, content.name));
  return content.name;
}

/** Removes the report sheet with the tag and all that it alone uses; nothing when there is none. */
export function removeReportSheet(file: XlsxFile, tag: SheetTag): void {
  const ownName = file.markedSheet(tag);
  if (ownName === null) return;
  if (file.workbook.structureProtected()) throw new WorkbookError('structureProtected', { sheet: ownName });
  const otherVisible = file.workbook
    .sheets()
    .filter((sheet) => sheet.visibility === 'visible' && sheet.name !== ownName);
  if (otherVisible.length === 0) throw new WorkbookError('lastSheet', { sheet: ownName });
  removeOwnedParts(file, file.partOf(ownName));
  file.removeSheet(ownName);
}

function rewrite(file: XlsxFile, name: string, content: SheetContent, styles: StyleWriter): void {
  removeOwnedParts(file, file.partOf(name));
  file.replaceMarkedSheet(name, content.tag, (part) => sheetXml(file, content, styles, { part, name }));
  file.workbook.setSheetName(name, PRINT_TITLES, printTitles(content, name));
}

/** The XML of a report sheet, after the parts it points at were written: its mark and its charts. */
function sheetXml(
  file: XlsxFile,
  content: SheetContent,
  styles: StyleWriter,
  { part, name }: { readonly part: string; readonly name: string },
): string {
  const properties = writeTagValues(file.parts, part, content.tag);
  const drawing = content.charts.length > 0 ? writeDrawing(file, content, part, name) : null;
  return file.parts.spelled(reportSheetXml(content, styles, { properties, drawing }));
}

/** Writes a drawing with its charts, and gives the id by which the sheet points at it. */
function writeDrawing({ parts }: XlsxFile, content: SheetContent, sheetPart: string, name: string): string {
  const drawing = parts.freeName('xl/drawings/drawing%.xml');
  // The drawing must exist before its relationships are written.
  parts.write(drawing, parts.spelled(drawingXml([], [])), DRAWING_CONTENT);
  const ids = content.charts.map((chart) => {
    const part = parts.freeName('xl/charts/chart%.xml');
    parts.write(part, parts.spelled(chartXml(chart, content, name)), CHART_CONTENT);
    return parts.relate(drawing, CHART_TYPE, part);
  });
  parts.write(drawing, parts.spelled(drawingXml(content.charts, ids)), DRAWING_CONTENT);
  return parts.relate(sheetPart, DRAWING_TYPE, drawing);
}

/** Removes the parts a sheet of ours points at (drawings with their charts, custom properties, comments), and its relationships. */
function removeOwnedParts(file: XlsxFile, part: string): void {
  const { parts } = file;
  for (const relationship of parts.relationships(part)) {
    parts.unrelate(part, relationship.id);
    if (relationship.external || !parts.has(relationship.target)) continue;
    for (const nested of parts.relationships(relationship.target))
      if (!nested.external && parts.has(nested.target)) parts.remove(nested.target);
    parts.remove(relationship.target);
  }
}

import type { SheetContent } from '../../workbook/sheetContent';
import { markedSheet } from '../../workbook/ownMarks';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import { isSameSheetName } from '../../workbook/sheetName';
import { WorkbookError } from '../../workbook/workbookError';
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
  const ownName = ownSheet(file, content.tag);
  if (ownName !== null) {
    rewrite(file, ownName, content, styles);
    return ownName;
  }
  const taken = file.workbook.sheets().some((sheet) => isSameSheetName(sheet.name, content.name));
  if (taken) throw new WorkbookError('nameTaken', { sheet: content.name });
  if (file.workbook.structureProtected()) throw new WorkbookError('structureProtected', { sheet: content.name });
  file.addSheet(content.name, file.parts.spelled(reportSheetXml(content, styles)));
  file.mark(content.name, content.tag);
  addCharts(file, content.name, content);
  file.workbook.setSheetName(content.name, PRINT_TITLES, printTitles(content, content.name));
  return content.name;
}

/** Removes the report sheet with the tag and all that it alone uses; nothing when there is none. */
export function removeReportSheet(file: XlsxFile, tag: SheetTag): void {
  const ownName = ownSheet(file, tag);
  if (ownName === null) return;
  if (file.workbook.structureProtected()) throw new WorkbookError('structureProtected', { sheet: ownName });
  const otherVisible = file.workbook
    .sheets()
    .filter((sheet) => sheet.visibility === 'visible' && sheet.name !== ownName);
  if (otherVisible.length === 0) throw new WorkbookError('lastSheet', { sheet: ownName });
  removeOwnedParts(file, file.sheet(ownName).name);
  file.removeSheet(ownName);
}

/** The name of the sheet that the tag means, or null. */
export function ownSheet(file: XlsxFile, tag: SheetTag): string | null {
  const sheets = file.workbook.sheets().filter((sheet) => sheet.isWorksheet);
  return (
    markedSheet(
      sheets.map(({ name }) => ({ name, tag: file.tag(name) })),
      tag,
    )?.name ?? null
  );
}

function rewrite(file: XlsxFile, name: string, content: SheetContent, styles: StyleWriter): void {
  const part = file.sheet(name).name;
  const xml = file.parts.spelled(reportSheetXml(content, styles));
  removeOwnedParts(file, part);
  file.replaceSheet(name, xml);
  file.mark(name, content.tag);
  addCharts(file, name, content);
  file.workbook.setSheetName(name, PRINT_TITLES, printTitles(content, name));
}

function addCharts(file: XlsxFile, name: string, content: SheetContent): void {
  if (content.charts.length === 0) return;
  const sheet = file.sheet(name);
  const root = sheet.frame.documentElement;
  if (!root) return;
  const { parts } = file;
  const drawing = parts.freeName('xl/drawings/drawing%.xml');
  // The drawing must exist before its relationships are written.
  parts.write(drawing, parts.spelled(drawingXml([], [])), DRAWING_CONTENT);
  const ids = content.charts.map((chart) => {
    const part = parts.freeName('xl/charts/chart%.xml');
    parts.write(part, parts.spelled(chartXml(chart, content, name)), CHART_CONTENT);
    return parts.relate(drawing, CHART_TYPE, part);
  });
  parts.write(drawing, parts.spelled(drawingXml(content.charts, ids)), DRAWING_CONTENT);
  const element = sheet.frame.createElementNS(root.namespaceURI, `${sheet.prefix}drawing`);
  element.setAttributeNS(parts.uri(RELATIONSHIP_NS), 'r:id', parts.relate(sheet.name, DRAWING_TYPE, drawing));
  root.appendChild(element);
  sheet.touch();
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

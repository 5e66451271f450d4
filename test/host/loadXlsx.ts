import { storeXml } from '../../src/excel/kept/storeXml';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { rememberLoaded, takeLooks } from './loadedSheet';
import { WorkbookModel } from './workbookModel';
import type { WorksheetModel } from './worksheetModel';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Characters to points as Excel does with Calibri 11: 7 pixels a digit and 5 of padding, 0.75 points a pixel. */
const toPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * The workbook of an .xlsx file as the host holds it: sheets, values, number formats, merged areas, hidden rows and columns, widths,
 * protection, looks, conditional formats by formula, the marks of report sheets and the texts kept.
 */
export async function loadXlsx(bytes: Uint8Array): Promise<WorkbookModel> {
  const file = openXlsx(bytes);
  const { sheets, stored, structureProtected } = await file.list();
  const snapshots = await file.read(sheets.map(({ name }) => name));
  const [first, ...rest] = snapshots;
  if (!first) throw new Error('The file has no worksheet');
  const workbook = new WorkbookModel(first.name);
  for (const { name } of rest) workbook.add(name);
  for (const [index, sheet] of workbook.worksheets.entries()) {
    const snapshot = snapshots[index];
    const listing = sheets[index];
    if (!snapshot || !listing) continue;
    fillSheet(sheet, snapshot);
    takeLooks(sheet, file.view(snapshot.name));
    rememberLoaded(sheet);
    sheet.visibility = VISIBILITIES[listing.visibility];
    if (sheet.name === file.activeSheet()) workbook.active = sheet;
    workbook.date1904 = snapshot.dateSystem === 1904;
  }
  if (Object.keys(stored).length > 0) {
    workbook.customXmlParts.push({
      id: workbook.nextId('xml'),
      namespaceUri: 'urn:xuncheng:workbook',
      xml: storeXml(stored),
    });
  }
  workbook.structureProtected = structureProtected;
  return workbook;
}

function fillSheet(
  sheet: WorksheetModel,
  snapshot: Awaited<ReturnType<ReturnType<typeof openXlsx>['read']>>[number],
): void {
  const { usedRange, values, numberFormats } = snapshot;
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      const numberFormat = numberFormats[r]?.[c] ?? 'General';
      if (!usedRange || (value === null && numberFormat === 'General')) continue;
      const cell = sheet.cells.open(usedRange.row + r, usedRange.column + c);
      cell.value = value;
      if (numberFormat !== 'General') cell.format = { numberFormat };
    }
  }
  sheet.merges.push(...snapshot.merges);
  for (const row of snapshot.hiddenRows) sheet.hiddenRows.set(row, 'hand');
  for (const column of snapshot.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [column, width] of Object.entries(snapshot.columnWidths))
    sheet.columnWidths.set(Number(column), toPoints(width));
  sheet.protected = snapshot.protected;
  if (snapshot.tag) {
    for (const [key, value] of Object.entries(snapshot.tag))
      sheet.customProperties.set(`xuncheng.${key}`, { key: `xuncheng.${key}`, value: String(value) });
  }
}

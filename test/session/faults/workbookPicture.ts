import { COPYING_KEY, latestParts, STORE_NAMESPACE } from '../../../src/workbook/ownMarks';
import { parseRevision, parseStore } from '../../../src/excel/kept/storeXml';
import { cellAddress } from '../../../src/workbook/cellAddress';
import type { WorkbookModel } from '../../host/workbookModel';
import type { WorksheetModel } from '../../host/worksheetModel';

/** What a workbook holds, part by part, as a message names the parts; the text of each tells whether it changed. */
export type WorkbookPicture = ReadonlyMap<string, string>;

/** That there is more than one part of the file that keeps texts: an earlier one does not count, and goes with the next write. */
export const STORE_PARTS = '文件里的 parts';

/**
 * The parts of the workbook: of a sheet of the user's each cell, its rules and all else; each sheet of ours whole; each text kept. Marks made
 * anew (GUIDs) count as the same where they mark the same sheet. `cosmetics` are frozen rows, print set-up and charts.
 */
export function pictureOf(workbook: WorkbookModel, userSheets: readonly string[], cosmetics = true): WorkbookPicture {
  const marks = marksOf(workbook);
  const parts = new Map<string, string>();
  for (const sheet of workbook.worksheets) {
    if (userSheets.includes(sheet.name)) {
      for (const { row, column, cell } of sheet.cells.entries())
        parts.set(`“${sheet.name}”${cellAddress({ row, column })}`, JSON.stringify(cell));
      parts.set(`“${sheet.name}”的高亮`, rulesOf(sheet));
      parts.set(`表“${sheet.name}”`, looksOf(sheet, true));
    } else {
      const cells = [...sheet.cells.entries()]
        .map(({ row, column, cell }) => ({ row, column, ...cell }))
        .sort((a, b) => a.row - b.row || a.column - b.column);
      // The note that a copy is begun is nothing that a message could name.
      const ownMarks = [...sheet.customProperties.values()].filter(({ key }) => key !== COPYING_KEY);
      const properties = JSON.stringify(ownMarks);
      parts.set(
        `报表“${sheet.name}”`,
        renamed(JSON.stringify(cells) + rulesOf(sheet) + looksOf(sheet, cosmetics) + properties, marks),
      );
    }
  }
  const ours = workbook.customXmlParts.filter(({ namespaceUri }) => namespaceUri === STORE_NAMESPACE);
  for (const { xml } of [...latestParts(ours.map(({ xml }) => ({ xml, revision: parseRevision(xml) })))].reverse())
    for (const [key, text] of Object.entries(parseStore(xml)))
      parts.set(`文件里的${key}`, sorted(renamed(text, marks)));
  if (ours.length > 1) parts.set(STORE_PARTS, String(ours.length));
  parts.set('工作表', workbook.worksheets.map(({ name }) => name).join('、'));
  return parts;
}

/** The names of the parts that differ. */
export function changedParts(before: WorkbookPicture, after: WorkbookPicture): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((part) => before.get(part) !== after.get(part));
}

function rulesOf(sheet: WorksheetModel): string {
  return JSON.stringify(sheet.conditionalFormats.map((rule) => ({ ...rule, id: null })));
}

function looksOf(sheet: WorksheetModel, cosmetics: boolean): string {
  const { merges, hiddenRows, hiddenColumns, columnWidths, rowHeights, visibility, tabColor, filterOn } = sheet;
  const { charts, pageLayout, pageBreaks, frozen, showGridlines } = sheet;
  return JSON.stringify([
    merges,
    [...hiddenRows],
    [...hiddenColumns],
    [...columnWidths].sort(([a], [b]) => a - b),
    [...rowHeights].sort(([a], [b]) => a - b),
    [visibility, tabColor, filterOn],
    ...(cosmetics
      ? [charts.map((chart) => ({ ...chart, id: null })), pageLayout, [...pageBreaks], frozen, showGridlines]
      : []),
  ]);
}

/** The role that each GUID stands for, by the sheets' marks and by the record. */
function marksOf(workbook: WorkbookModel): ReadonlyMap<string, string> {
  const marked = workbook.worksheets.map(({ customProperties }) =>
    ['xuncheng.guid', 'xuncheng.role'].map((key) => customProperties.get(key)?.value ?? ''),
  );
  const recorded = workbook.customXmlParts.flatMap(({ xml }) => {
    const { sheets = {} } = JSON.parse(parseStore(xml).reports ?? '{}') as { readonly sheets?: Record<string, string> };
    return Object.entries(sheets).map(([role, guid]) => [guid, role]);
  });
  // The record comes last: a copy that is cut off bears its original's GUID beside a role of its own.
  return new Map([...marked, ...recorded].map(([guid = '', role = '']) => [guid, role]));
}

function renamed(text: string, marks: ReadonlyMap<string, string>): string {
  return text.replace(/guid-\d+/g, (guid) => marks.get(guid) ?? 'unknown');
}

/** A JSON text, its fields in one order. */
function sorted(text: string): string {
  const value: unknown = JSON.parse(text);
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}

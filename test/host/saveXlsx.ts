import { parseStore } from '../../src/excel/kept/storeXml';
import { loadedTagOf } from './sheetTag';
import type { SheetSnapshot } from '../../src/workbook/sheetSnapshot';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';
import { HIGHLIGHT_MARKER } from '../../src/reports/highlights/planHighlights';
import { openXlsx } from '../../src/xlsx/xlsxWorkbook';
import { ruleChanges } from './loadedSheet';
import { contentOf } from './reportContent';
import type { WorkbookModel } from './workbookModel';
import type { WorksheetModel } from './worksheetModel';

const STORE = 'urn:xuncheng:workbook';

/**
 * The host's workbook as an .xlsx file, so that another program can judge it: the file it was loaded from, with the values that changed,
 * our conditional formats that came or went, the report sheets and the texts kept. What else was changed on the user's sheets is refused
 * rather than left out.
 */
export async function saveXlsx(workbook: WorkbookModel, original: Uint8Array): Promise<Uint8Array> {
  const file = openXlsx(original);
  const { sheets } = await file.list();
  const usersThen = sheets.filter(({ tag }) => tag === null).map(({ name }) => name);
  const usersNow = workbook.worksheets.filter((sheet) => loadedTagOf(sheet) === null);
  if (usersThen.join('/') !== usersNow.map(({ name }) => name).join('/'))
    throw new Error('Sheets of the user came, went or were renamed');
  const snapshots = await file.read(usersThen);
  const edits: WorkbookEdit[] = [];
  for (const [index, sheet] of usersNow.entries()) {
    const snapshot = snapshots[index];
    if (snapshot) edits.push(...changedCells(sheet, snapshot), ...changedRules(sheet));
  }
  const kept = new Set(workbook.worksheets.map((sheet) => loadedTagOf(sheet)?.guid));
  for (const { tag } of sheets) if (tag && !kept.has(tag.guid)) edits.push({ kind: 'removeSheet', tag });
  for (const sheet of workbook.worksheets) {
    const tag = loadedTagOf(sheet);
    if (tag) edits.push({ kind: 'writeSheet', content: contentOf(sheet, tag) });
  }
  const texts = workbook.customXmlParts
    .filter(({ namespaceUri }) => namespaceUri === STORE)
    .flatMap(({ xml }) => Object.entries(parseStore(xml)));
  edits.push(...texts.map(([key, value]): WorkbookEdit => ({ kind: 'store', key, value })));
  await file.apply(edits);
  return file.save();
}

function changedCells(sheet: WorksheetModel, { name, usedRange, values }: SheetSnapshot): WorkbookEdit[] {
  for (const [r, row] of values.entries()) {
    for (const [c, value] of row.entries()) {
      if (value !== null && usedRange && !sheet.cells.at(usedRange.row + r, usedRange.column + c))
        throw new Error(`A cell of the user on ${name} was taken away`);
    }
  }
  return [...sheet.cells.entries()].flatMap(({ row, column, cell }): WorkbookEdit[] => {
    const before = usedRange ? (values[row - usedRange.row]?.[column - usedRange.column] ?? null) : null;
    if (cell.value === before) return [];
    if (cell.formula !== null || (cell.value !== null && typeof cell.value !== 'string'))
      throw new Error('Only texts on a sheet of the user can be saved');
    return [{ kind: 'setCell', sheet: name, cell: { row, column }, expected: before, value: cell.value ?? '' }];
  });
}

function changedRules(sheet: WorksheetModel): WorkbookEdit[] {
  const { cleared, added } = ruleChanges(sheet, HIGHLIGHT_MARKER);
  const adds = added.flatMap(({ formula, ranges, fill, fontColor, bold }): WorkbookEdit[] =>
    formula === null
      ? []
      : [
          {
            kind: 'addHighlight',
            sheet: sheet.name,
            ranges,
            formula,
            style: { fill, ...(fontColor === '' ? {} : { fontColor }), ...(bold ? { bold } : {}) },
          },
        ],
  );
  return cleared ? [{ kind: 'clearHighlights', sheet: sheet.name, marker: HIGHLIGHT_MARKER }, ...adds] : adds;
}

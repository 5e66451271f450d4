import type { SheetListing, WorkbookListing } from '../../workbook/sheetSnapshot';
import type { ExcelTurn } from '../excelTurn';
import { loadedTag, TAG_PROPERTIES } from '../kept/sheetTags';
import { askStore, foundStore } from '../kept/store';

/** The sheets in tab order, their marks and the texts kept in the file, in one sync. */
export async function listSheets(turn: ExcelTurn): Promise<WorkbookListing> {
  const { workbook } = turn.context;
  const sheets = loadSheets(turn);
  const active = workbook.worksheets.getActiveWorksheet();
  active.load('id');
  workbook.protection.load('protected');
  const store = askStore(turn);
  await turn.sync();
  const { texts } = await foundStore(turn, store);
  return {
    sheets: sheets.items.map((sheet) => listing(sheet, active.id)),
    stored: texts,
    structureProtected: workbook.protection.protected,
  };
}

/** Asks for every sheet's id, name, visibility and mark with the next sync. */
export function loadSheets({ context }: ExcelTurn): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load(['id', 'name', 'visibility', ...TAG_PROPERTIES].map((property) => `items/${property}`).join(','));
  return sheets;
}

const VISIBILITIES: Readonly<Record<string, SheetListing['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function listing(sheet: Excel.Worksheet, activeId: string): SheetListing {
  return {
    name: sheet.name,
    visibility: VISIBILITIES[sheet.visibility] ?? 'visible',
    active: sheet.id === activeId,
    tag: loadedTag(sheet),
  };
}

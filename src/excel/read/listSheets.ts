import type { SheetListing, WorkbookListing } from '../../workbook/sheetSnapshot';
import type { ExcelTurn } from '../excelTurn';
import { loadedTag, TAG_PROPERTIES } from '../kept/sheetTags';
import { askStore, foundStore } from '../kept/store';
import { askTogether, needed, optional } from '../questions';

/** A listing, and Excel's ids of the sheets by their names: events name sheets by id alone. */
export interface ListedWorkbook {
  readonly listing: WorkbookListing;
  readonly ids: ReadonlyMap<string, string>;
}

/**
 * The sheets in tab order, their marks and the texts kept in the file, in one sync. Which sheet is in front is not asked: nothing needs
 * it, and the question fails while a chart sheet is (github.com/OfficeDev/office-js/issues/2444).
 */
export async function listSheets(turn: ExcelTurn): Promise<ListedWorkbook> {
  const [sheets, store, structureProtected] = await askTogether(turn, [
    needed(() => {
      const loaded = loadSheets(turn);
      return () => loaded.items;
    }),
    needed(() => {
      const question = askStore(turn);
      return () => question;
    }),
    optional(() => askStructureProtected(turn)),
  ]);
  const { texts } = await foundStore(turn, store);
  return {
    listing: { sheets: sheets.map(listing), stored: texts, structureProtected: structureProtected ?? false },
    ids: new Map(sheets.map(({ id, name }) => [name, id])),
  };
}

/** Asks for every sheet's id, name, visibility and mark with the next sync. */
export function loadSheets({ context }: ExcelTurn): Excel.WorksheetCollection {
  const sheets = context.workbook.worksheets;
  sheets.load(['id', 'name', 'visibility', ...TAG_PROPERTIES].map((property) => `items/${property}`).join(','));
  return sheets;
}

/** Asks whether sheets can be added and removed. */
export function askStructureProtected({ context }: ExcelTurn): () => boolean {
  const { protection } = context.workbook;
  protection.load('protected');
  return () => protection.protected;
}

const VISIBILITIES: Readonly<Record<string, SheetListing['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function listing(sheet: Excel.Worksheet): SheetListing {
  return { name: sheet.name, visibility: VISIBILITIES[sheet.visibility] ?? 'visible', tag: loadedTag(sheet) };
}

import type { SheetContent } from '../../src/workbook/sheetContent';
import type { CellValue, SheetListing, SheetSnapshot, WorkbookListing } from '../../src/workbook/sheetSnapshot';
import type { WorkbookEdit } from '../../src/workbook/workbookEdit';

/** The report sheets that edits write. */
export function writtenSheets(edits: readonly WorkbookEdit[]): readonly SheetContent[] {
  return edits.flatMap((edit) => (edit.kind === 'writeSheet' ? [edit.content] : []));
}

/** The values of a sheet's rows, empty cells as ''. */
export function valuesOf(content: SheetContent): readonly (readonly CellValue[])[] {
  return content.rows.map((row) => row.map((cell) => cell?.value ?? ''));
}

/** The row that has this value in some cell. */
export function rowWith(content: SheetContent, value: CellValue): readonly CellValue[] | undefined {
  return valuesOf(content).find((row) => row.includes(value));
}

/** What a person reads on the sheet, row by row. */
export function textOf(content: SheetContent): string {
  return valuesOf(content)
    .map((row) => row.filter((value) => value !== '').join(' | '))
    .join('\n');
}

/** The workbook after the edits, as its next listing and readings give it; `type` puts texts into cells of the written sheets. */
export function afterwards(
  listing: WorkbookListing,
  edits: readonly WorkbookEdit[],
  type: (sheet: string, values: CellValue[][]) => void = () => undefined,
): { readonly listing: WorkbookListing; readonly ownSheets: readonly SheetSnapshot[] } {
  const sheets: SheetListing[] = [...listing.sheets];
  let stored = listing.stored;
  const ownSheets: SheetSnapshot[] = [];
  for (const edit of edits) {
    if (edit.kind === 'store') stored = { ...stored, [edit.key]: edit.value ?? '' };
    if (edit.kind !== 'writeSheet') continue;
    const { name, tag } = edit.content;
    if (!sheets.some((sheet) => sheet.tag?.guid === tag.guid)) sheets.push({ name, tag, visibility: 'visible' });
    ownSheets.push(snapshotOf(edit.content, type));
  }
  return { listing: { ...listing, sheets, stored }, ownSheets };
}

function snapshotOf(content: SheetContent, type: (sheet: string, values: CellValue[][]) => void): SheetSnapshot {
  const columnCount = Math.max(...content.rows.map((row) => row.length));
  const values = content.rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => row[column]?.value ?? null),
  );
  type(content.name, values);
  return {
    name: content.name,
    tag: content.tag,
    dateSystem: 1900,
    protected: false,
    usedRange: { row: 0, column: 0, rowCount: values.length, columnCount },
    values,
    numberFormats: values.map((row) => row.map(() => 'General')),
    merges: content.merges,
    hiddenRows: [],
    hiddenColumns: [],
    columnWidths: Object.fromEntries(content.columnWidths.map((width, column) => [column, width + 0.71])),
  };
}

import type { CellPosition, CellRange } from './cellAddress';

/** What a cell holds, formulas by their result; null is an empty cell. An error value is its text, such as `#REF!`. */
export type CellValue = string | number | boolean | null;

/** Which day serial 0 counts from: Windows' 1900 system or the old Mac's 1904 system. */
export type DateSystem = 1900 | 1904;

/** Marks a worksheet as one that this add-in made. Kept as worksheet custom properties, so it follows a rename. */
export interface SheetTag {
  /** What the sheet is for, such as `overview` or `section:大气环境科`. */
  readonly role: string;
  /** The same GUID stands in the workbook's store; a copied sheet carries it too, and then the copy is the user's. */
  readonly guid: string;
}

/** One worksheet in a listing of the workbook: enough to choose what to read. */
export interface SheetListing {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tag: SheetTag | null;
}

/** What one listing of the workbook gives, in tab order. */
export interface WorkbookListing {
  readonly sheets: readonly SheetListing[];
  /** Names of sheets without cells (chart sheets), where they can be asked for: taken all the same. */
  readonly otherSheets?: readonly string[];
  /** The add-in's own texts kept in the file (a custom XML part), by key. */
  readonly stored: Readonly<Record<string, string>>;
  /** Sheets cannot be added, removed or renamed while the workbook's structure is protected. */
  readonly structureProtected: boolean;
}

/** A part of a sheet that its program would not tell; what the snapshot says in its place is a guess. */
export type UnreadPart =
  | 'merges' // taken for none
  | 'fills' // of a report sheet; missing
  | 'hidden' // rows and columns taken for visible
  | 'dateSystem'; // taken for 1900

/** Everything that is read of one worksheet, at one moment. */
export interface SheetSnapshot {
  readonly name: string;
  readonly tag: SheetTag | null;
  readonly dateSystem: DateSystem;
  readonly protected: boolean;
  /** Where `values` begins and how far it goes; null when the sheet is blank. */
  readonly usedRange: CellRange | null;
  /** Row by row from the used range's first cell: `values[r][c]` is row `usedRange.row + r`. */
  readonly values: readonly (readonly CellValue[])[];
  /** The en-US number format of the same cells, `General` where none is set. Needed to tell a date from a number. */
  readonly numberFormats: readonly (readonly string[])[];
  /**
   * The cells' own fills, row by row like `values`: `#RRGGBB` in capitals, null for none and for white, which Excel does not tell apart
   * (github.com/OfficeDev/office-js/issues/6218). Of report sheets alone (marked ones, and those read as such), so that a row that the user coloured there is known; missing
   * where the sheet was too large to ask.
   */
  readonly fills?: readonly (readonly (string | null)[])[];
  /** Cells that hold something so far from the others that they are not read: outside the used range. Missing when there are none. */
  readonly leftAside?: readonly CellPosition[];
  /** Every merged area; its first cell alone holds a value. */
  readonly merges: readonly CellRange[];
  /** 0-based rows hidden by hand or by a filter, ascending. */
  readonly hiddenRows: readonly number[];
  /** 0-based hidden columns, ascending. */
  readonly hiddenColumns: readonly number[];
  /** Column widths in characters of the default font where they differ from the standard, by 0-based column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** What could not be read; missing when everything was. */
  readonly unread?: readonly UnreadPart[];
}

/** The value at an absolute 0-based position; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  if (!sheet.usedRange) return null;
  return sheet.values[row - sheet.usedRange.row]?.[column - sheet.usedRange.column] ?? null;
}

/** The number format at an absolute 0-based position; `General` outside the used range. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  if (!sheet.usedRange) return 'General';
  return sheet.numberFormats[row - sheet.usedRange.row]?.[column - sheet.usedRange.column] ?? 'General';
}

/** The names of the sheets that may hold the user's own tables, in tab order: not ours, and not hidden beyond the user's reach. */
export function userSheets(listing: WorkbookListing): readonly string[] {
  return listing.sheets
    .filter(({ tag, visibility }) => tag === null && visibility !== 'veryHidden')
    .map(({ name }) => name);
}

import { markedSheet } from '../../workbook/ownMarks';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import { isSameSheetName } from '../../workbook/sheetName';
import { WorkbookError } from '../../workbook/workbookError';
import { loadedTag } from './sheetTags';

interface RegisteredSheet {
  readonly name: string;
  readonly tag: SheetTag | null;
  readonly visibility: string;
}

/** The workbook's sheets as they will be once the writes made so far are carried out. */
export class SheetRegister {
  private readonly first: readonly RegisteredSheet[];

  private constructor(
    private sheets: readonly RegisteredSheet[],
    readonly structureProtected: boolean,
  ) {
    this.first = sheets;
  }

  /** Of loaded worksheets in tab order. */
  static of(sheets: readonly Excel.Worksheet[], structureProtected: boolean): SheetRegister {
    return new SheetRegister(
      sheets.map((sheet) => ({ name: sheet.name, tag: loadedTag(sheet), visibility: sheet.visibility })),
      structureProtected,
    );
  }

  /** The sheet that the tag means, or null. */
  own(tag: SheetTag): RegisteredSheet | null {
    return markedSheet(this.sheets, tag);
  }

  /** Whether there was a sheet of that name before any write. */
  had(name: string): boolean {
    return this.first.some((sheet) => isSameSheetName(sheet.name, name));
  }

  has(name: string): boolean {
    return this.sheets.some((sheet) => isSameSheetName(sheet.name, name));
  }

  isLastVisible(name: string): boolean {
    return this.sheets.every((sheet) => sheet.name === name || sheet.visibility !== 'Visible');
  }

  /** The sheet of that name bears the tag from now on. Fails with `sheetMissing`. */
  mark(name: string, tag: SheetTag): void {
    if (!this.sheets.some((sheet) => sheet.name === name)) throw new WorkbookError('sheetMissing', { sheet: name });
    this.sheets = this.sheets.map((sheet) => (sheet.name === name ? { ...sheet, tag } : sheet));
  }

  add(name: string, tag: SheetTag): void {
    this.sheets = [...this.sheets, { name, tag, visibility: 'Visible' }];
  }

  /** Adds a sheet right after the one named, as visible as that. */
  addCopy(name: string, tag: SheetTag, after: string): void {
    this.sheets = this.sheets.flatMap((sheet) =>
      sheet.name === after ? [sheet, { name, tag, visibility: sheet.visibility }] : [sheet],
    );
  }

  remove(name: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.name !== name);
  }
}

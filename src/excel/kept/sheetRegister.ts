import { markedSheet } from '../../workbook/ownMarks';
import type { SheetTag } from '../../workbook/sheetSnapshot';
import { foldSheetName, isSameSheetName, uniqueSheetName } from '../../workbook/sheetName';
import { WorkbookError } from '../../workbook/workbookError';
import { loadedCopying, loadedTag, type BegunCopy } from './sheetTags';

interface RegisteredSheet {
  readonly name: string;
  readonly tag: SheetTag | null;
  readonly visibility: string;
  /** The copy that is begun of it, in this apply or in one that was cut off. */
  readonly copying: BegunCopy | null;
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
      sheets.map((sheet) => ({
        name: sheet.name,
        tag: loadedTag(sheet),
        visibility: sheet.visibility,
        copying: loadedCopying(sheet),
      })),
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
    this.sheets = [...this.sheets, { name, tag, visibility: 'Visible', copying: null }];
  }

  /** The name that Excel gives a copy of the sheet. */
  interimName(name: string): string {
    return uniqueSheetName(name, new Set(this.sheets.map((sheet) => foldSheetName(sheet.name))));
  }

  /** The copy of the sheet that was cut off before it had its mark, or its name: right after the sheet, as it was noted there. */
  cutCopy(original: RegisteredSheet, { guid }: SheetTag): string | null {
    const next = this.sheets[this.sheets.indexOf(original) + 1];
    const { copying } = original;
    if (copying?.guid !== guid || !next || !isSameSheetName(next.name, copying.interimName)) return null;
    return next.tag === null || next.tag.guid === original.tag?.guid ? next.name : null;
  }

  /** A copy of the sheet bears the name and the tag from now on: the sheet called `made`, or where that is null a new one right after it. */
  addCopy(original: RegisteredSheet, name: string, tag: SheetTag, made: string | null): void {
    const copy = { name, tag, visibility: original.visibility, copying: null };
    this.sheets = this.sheets.flatMap((sheet) => {
      if (sheet.name === made) return [copy];
      if (sheet !== original) return [sheet];
      const noted = { ...sheet, copying: sheet.copying ?? { guid: tag.guid, interimName: name } };
      return made === null ? [noted, copy] : [noted];
    });
  }

  remove(name: string): void {
    this.sheets = this.sheets.filter((sheet) => sheet.name !== name);
  }
}

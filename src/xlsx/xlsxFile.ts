import type { SheetTag } from '../workbook/sheetSnapshot';
import { WorkbookError } from '../workbook/workbookError';
import { readTag, writeTag } from './kept/sheetTags';
import { OoxmlPackage } from './package/ooxmlPackage';
import { SheetPart } from './sheet/sheetPart';
import { WorkbookPart } from './workbookPart';

/** An open .xlsx file: its parts, its workbook part, and the worksheets that have been looked at, each read once. */
export class XlsxFile {
  readonly workbook: WorkbookPart;
  private readonly sheetParts = new Map<string, SheetPart>();
  /** The marks that were read, by the part they stand in. */
  private readonly tags = new Map<SheetPart, SheetTag | null>();

  private constructor(readonly parts: OoxmlPackage) {
    this.workbook = WorkbookPart.read(parts);
  }

  /** Opens the bytes of a file. Fails with `notXlsx` or `encrypted`. */
  static open(bytes: Uint8Array): XlsxFile {
    return new XlsxFile(OoxmlPackage.open(bytes));
  }

  /** The worksheet of that name. Fails with `sheetMissing` when there is none or it holds no cells (a chart sheet). */
  sheet(name: string): SheetPart {
    const entry = this.workbook.sheets().find((sheet) => sheet.name === name && sheet.isWorksheet);
    if (!entry) throw new WorkbookError('sheetMissing', { sheet: name });
    const knownPart = this.sheetParts.get(entry.part);
    if (knownPart) return knownPart;
    const part = SheetPart.read(this.parts, entry.part);
    this.sheetParts.set(entry.part, part);
    return part;
  }

  /** The mark on the worksheet of that name; null when it bears none. */
  tag(name: string): SheetTag | null {
    const part = this.sheet(name);
    const knownTag = this.tags.get(part);
    if (knownTag !== undefined) return knownTag;
    const tag = readTag(this.parts, part);
    this.tags.set(part, tag);
    return tag;
  }

  /** Marks a worksheet that bears no mark. */
  mark(name: string, tag: SheetTag): void {
    const part = this.sheet(name);
    writeTag(this.parts, part, tag);
    this.tags.delete(part);
  }

  /** Adds a worksheet after the last one, with the XML of its part. */
  addSheet(name: string, xml: string): SheetPart {
    this.workbook.addSheet(name, xml);
    return this.sheet(name);
  }

  /** Adds a worksheet right after the one named, with the XML of its part. */
  addSheetAfter(after: string, name: string, xml: string): SheetPart {
    this.workbook.addSheet(name, xml, after);
    return this.sheet(name);
  }

  /** The whole XML of a worksheet, changes included. */
  sheetXml(name: string): string {
    const part = this.sheet(name);
    part.flush(this.parts);
    return this.parts.text(part.name);
  }

  /** Replaces the whole XML of a worksheet; its place and name stay. */
  replaceSheet(name: string, xml: string): void {
    const part = this.sheet(name).name;
    this.sheetParts.delete(part);
    this.parts.write(part, xml);
  }

  /** Removes a worksheet with its part. What the part alone used (drawings) is the caller's to remove first. */
  removeSheet(name: string): void {
    const part = this.sheet(name).name;
    this.workbook.removeSheet(name);
    this.sheetParts.delete(part);
    this.parts.remove(part);
  }

  /** A copy that can be changed, or thrown away, without this file seeing it. */
  copy(): XlsxFile {
    this.flush();
    return new XlsxFile(this.parts.copy());
  }

  /** The bytes of the file with all changes. */
  save(): Uint8Array {
    this.flush();
    return this.parts.save();
  }

  /** Writes what was changed on the sheets into their parts. */
  flush(): void {
    for (const part of this.sheetParts.values()) part.flush(this.parts);
  }
}

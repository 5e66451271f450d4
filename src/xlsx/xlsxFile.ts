import type { SheetTag } from '../workbook/sheetSnapshot';
import { WorkbookError } from '../workbook/workbookError';
import { readTag, writeTag } from './kept/sheetTags';
import { OoxmlPackage } from './package/ooxmlPackage';
import type { ZipCodec } from './package/zipCodec';
import { SheetPart } from './sheet/sheetPart';
import { WorkbookPart } from './workbookPart';

/** An open .xlsx file: its parts, its workbook part, and the worksheets that have been looked at, each read once. */
export class XlsxFile {
  readonly workbook: WorkbookPart;
  private readonly sheetParts = new Map<string, SheetPart>();
  /** The marks that were read, by the part of their sheet. */
  private readonly tags = new Map<string, SheetTag | null>();
  /** The names of marked sheets, by GUID; null until asked for, and again once sheets or marks have changed otherwise than at the end. */
  private marked: Map<string, string> | null = null;

  private constructor(readonly parts: OoxmlPackage) {
    this.workbook = WorkbookPart.read(parts);
  }

  /** Opens the bytes of a file. Fails with `notXlsx` or `encrypted`. */
  static open(bytes: Uint8Array, codec?: ZipCodec): XlsxFile {
    return new XlsxFile(OoxmlPackage.open(bytes, codec));
  }

  /** The worksheet of that name. Fails with `sheetMissing` when there is none or it holds no cells (a chart sheet). */
  sheet(name: string): SheetPart {
    const partName = this.partOf(name);
    const knownPart = this.sheetParts.get(partName);
    if (knownPart) return knownPart;
    const part = SheetPart.read(this.parts, partName);
    this.sheetParts.set(partName, part);
    return part;
  }

  /** The name of a worksheet's part. Fails with `sheetMissing`. */
  partOf(name: string): string {
    const entry = this.workbook.worksheet(name);
    if (!entry) throw new WorkbookError('sheetMissing', { sheet: name });
    return entry.part;
  }

  /** The mark on the worksheet of that name; null when it bears none. */
  tag(name: string): SheetTag | null {
    const part = this.partOf(name);
    const knownTag = this.tags.get(part);
    if (knownTag !== undefined) return knownTag;
    const tag = readTag(this.parts, part, () => this.sheet(name));
    this.tags.set(part, tag);
    return tag;
  }

  /** The worksheet that a mark means: the first in tab order with its GUID, a later one being a copy; null when there is none. */
  markedSheet({ guid }: SheetTag): string | null {
    if (!this.marked) {
      this.marked = new Map();
      for (const { name, isWorksheet } of this.workbook.sheets()) {
        const tag = isWorksheet ? this.tag(name) : null;
        if (tag && !this.marked.has(tag.guid)) this.marked.set(tag.guid, name);
      }
    }
    return this.marked.get(guid) ?? null;
  }

  /** Marks a worksheet that bears no mark. */
  mark(name: string, tag: SheetTag): void {
    const part = this.sheet(name);
    writeTag(this.parts, part, tag);
    this.tags.delete(part.name);
    this.marked = null;
  }

  /** Adds a marked worksheet after the last one; `write` gives the XML of the part whose name it is told. */
  addMarkedSheet(name: string, tag: SheetTag, write: (part: string) => string): void {
    const { part } = this.workbook.addSheet(name, write);
    this.tags.set(part, tag);
    if (this.marked && !this.marked.has(tag.guid)) this.marked.set(tag.guid, name);
  }

  /** Adds a worksheet right after the one named, with the XML of its part. */
  addSheetAfter(after: string, name: string, xml: string): SheetPart {
    this.workbook.addSheet(name, () => xml, after);
    this.marked = null;
    return this.sheet(name);
  }

  /** The whole XML of a worksheet, changes included. */
  sheetXml(name: string): string {
    const part = this.sheet(name);
    part.flush(this.parts);
    return this.parts.text(part.name);
  }

  /** Replaces a worksheet of that mark whole; its place and name stay. */
  replaceMarkedSheet(name: string, tag: SheetTag, write: (part: string) => string): void {
    const part = this.partOf(name);
    this.sheetParts.delete(part);
    this.parts.write(part, write(part));
    this.tags.set(part, tag);
  }

  /** Removes a worksheet with its part. What the part alone used (drawings) is the caller's to remove first. */
  removeSheet(name: string): void {
    const part = this.partOf(name);
    this.workbook.removeSheet(name);
    this.sheetParts.delete(part);
    this.tags.delete(part);
    this.marked = null;
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

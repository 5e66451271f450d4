import type { Document } from 'slimdom';
import { cellAddress, parseRangeAddress, rangeContains, type CellPosition } from '../../workbook/cellAddress';
import { WorkbookError } from '../../workbook/workbookError';
import { brokenFile } from '../package/fileFault';
import type { OoxmlPackage } from '../package/ooxmlPackage';
import { parsePart, serializePart } from '../package/xml';
import { parseRows } from './parseRows';
import type { CellElement, RowElement } from './rowElements';
import { scanRows, type RowVisitor } from './scanRows';

/** What may hold a tag that is none. */
const NO_TAGS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/.source;
const OPENING = new RegExp(`${NO_TAGS}|<((?:[\\w.-]+:)?)sheetData(?:\\s[^>]*?)?(/>|>)`, 'g');

/**
 * A worksheet part, in two pieces: the frame (everything but the rows, a live document) and the rows' text.
 * A cell is changed by replacing its own text, so that all other cells stay as they were, to the letter.
 */
export class SheetPart {
  private parsed: readonly RowElement[] | null = null;
  private changed = false;

  private constructor(
    readonly name: string,
    /** The sheet's XML with an empty `sheetData`. Changes to it are written on `flush` after `touch`. */
    readonly frame: Document,
    /** The namespace prefix the file uses for sheet elements, with its colon, or empty. */
    readonly prefix: string,
    private rowsXml: string,
  ) {}

  /** Reads the part of that name. Fails with `notXlsx` when it is no worksheet. */
  static read(file: OoxmlPackage, name: string): SheetPart {
    const text = file.text(name);
    const open = findSheetData(text);
    if (!open) throw brokenFile('noSheetData', name);
    const { prefix, start, isEmpty } = open;
    if (isEmpty) return new SheetPart(name, parsePart(text, name), prefix, '');
    const end = findClosing(text, prefix, start);
    if (end < 0) throw brokenFile('badXml', name, 'sheetData is not closed');
    return new SheetPart(name, parsePart(text.slice(0, start) + text.slice(end), name), prefix, text.slice(start, end));
  }

  /** The rows' XML, without the `sheetData` tags. */
  get data(): string {
    return this.rowsXml;
  }

  /** Every row the file holds, in file order. Parsed once and kept until the rows change. */
  rows(): readonly RowElement[] {
    this.parsed ??= parseRows(this.rowsXml, this.name);
    return this.parsed;
  }

  /** Shows every row and cell to the visitor, in file order; nothing of them is kept. */
  scan(visitor: RowVisitor): void {
    scanRows(this.rowsXml, this.name, visitor);
  }

  /** The cell's element, or null when the file holds none there. */
  cell({ row, column }: CellPosition): CellElement | null {
    return (
      this.rows()
        .find((element) => element.row === row)
        ?.cells.find((element) => element.column === column) ?? null
    );
  }

  /** Whether other cells would break if this one were replaced: it states the formula they share, or lies within one array formula. */
  sharesFormula(position: CellPosition): boolean {
    return this.rows().some((row) =>
      row.cells.some((cell) => {
        const range = cell.sharedRef === null ? null : parseRangeAddress(cell.sharedRef);
        if (!range || range.rowCount * range.columnCount === 1) return false;
        return cell.wholeOnly
          ? rangeContains(range, position)
          : cell.row === position.row && cell.column === position.column;
      }),
    );
  }

  /** Puts a `<c>` element (its text, with the part's prefix) at a cell, in place of what is there, or takes it away with null. */
  replaceCell(position: CellPosition, xml: string | null): void {
    const { row, column } = position;
    const target = this.rows().find((element) => element.row === row);
    const knownCell = target?.cells.find((cell) => cell.column === column);
    if (knownCell) {
      this.splice(knownCell.from, knownCell.to, xml ?? '');
    } else if (xml !== null && target && target.end !== null) {
      const next = target.cells.find((cell) => cell.column > column);
      const at = next ? next.from : target.end;
      this.splice(at, at, xml);
    } else if (xml !== null && target) {
      const open = this.rowsXml.slice(target.from, target.to).replace(/\s*\/>$/, '>');
      this.splice(target.from, target.to, `${open}${xml}</${this.prefix}row>`);
    } else if (xml !== null) {
      const next = this.rows().find((element) => element.row > row);
      const at = next ? next.from : this.rowsXml.length;
      this.splice(at, at, `<${this.prefix}row r="${row + 1}">${xml}</${this.prefix}row>`);
    }
  }

  /** Replaces all rows. */
  setData(xml: string): void {
    this.rowsXml = xml;
    this.parsed = null;
    this.changed = true;
  }

  /** Says that the frame was changed, so that it is written. */
  touch(): void {
    this.changed = true;
  }

  /** Writes the part back into the package if anything of it changed. */
  flush(file: OoxmlPackage): void {
    if (!this.changed) return;
    const text = serializePart(this.frame);
    const open = findSheetData(text);
    if (!open) throw new WorkbookError('unknown', { cause: `${this.name} lost its sheetData` });
    const after = text.slice(open.start).replace(new RegExp(`^</${this.prefix}sheetData>`), '');
    const whole = `<${this.prefix}sheetData>${this.rowsXml}</${this.prefix}sheetData>`;
    file.write(this.name, text.slice(0, open.from) + whole + after);
    this.changed = false;
  }

  private splice(from: number, to: number, xml: string): void {
    this.setData(this.rowsXml.slice(0, from) + xml + this.rowsXml.slice(to));
  }
}

/** Where the opening tag of `sheetData` stands, and what follows it; comments and character data are passed over. */
function findSheetData(text: string): {
  readonly prefix: string;
  readonly from: number;
  readonly start: number;
  readonly isEmpty: boolean;
} | null {
  for (const match of text.matchAll(OPENING)) {
    const [tag, prefix, end] = match;
    if (prefix !== undefined)
      return { prefix, from: match.index, start: match.index + tag.length, isEmpty: end === '/>' };
  }
  return null;
}

/** Where the closing tag of `sheetData` begins; -1 when there is none. */
function findClosing(text: string, prefix: string, start: number): number {
  const closing = `</${prefix}sheetData`;
  const first = text.indexOf(closing, start);
  const doubtful = text.indexOf('<!', start);
  if (doubtful < 0 || doubtful > first) return first;
  const tags = new RegExp(`${NO_TAGS}|${closing}`, 'g');
  tags.lastIndex = start;
  for (let match = tags.exec(text); match; match = tags.exec(text)) if (match[0] === closing) return match.index;
  return -1;
}

/** The opening of a `<c>` element: its address and its cell format. */
export function cellOpening(prefix: string, position: CellPosition, style: number): string {
  return `<${prefix}c r="${cellAddress(position)}"${style > 0 ? ` s="${style}"` : ''}`;
}

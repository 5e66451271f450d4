import { SaxesParser } from 'saxes';
import type { Document } from 'slimdom';
import { WorkbookError } from '../../workbook/workbookError';
import {
  cellAddress,
  parseCellAddress,
  parseRangeAddress,
  rangeContains,
  type CellPosition,
} from '../../workbook/cellAddress';
import { type OoxmlPackage, parsePart, serializePart } from '../package/ooxmlPackage';

/** One `<c>` element as it stands in the file, and where. Positions are 0-based. */
export interface CellElement extends CellPosition {
  /** The `t` attribute: how the value is stored; `n` when absent. */
  readonly type: string;
  /** The `s` attribute: index into the workbook's cell formats; 0 when absent. */
  readonly style: number;
  /** The text of `<v>`, or of `<is>` without phonetic runs; null when there is none. */
  readonly value: string | null;
  /** The formula's text; empty for a cell that shares another's formula; null when there is none. */
  readonly formula: string | null;
  /** For the first cell of a formula that others share (shared, array and data table formulas): the range it states (`ref`); null otherwise. */
  readonly sharedRef: string | null;
  /** Whether that range can be changed only as a whole (array and data table formulas). */
  readonly wholeOnly: boolean;
  /** Where the element stands in `SheetPart.data`: from, inclusive, and to, exclusive. */
  readonly from: number;
  readonly to: number;
}

/** One `<row>` element. */
export interface RowElement {
  /** 0-based. */
  readonly row: number;
  readonly hidden: boolean;
  /** In points; null when the row has the default height. */
  readonly height: number | null;
  readonly cells: readonly CellElement[];
  /** Where the row's own content may be added to: just before `</row>`; null for a row without content. */
  readonly end: number | null;
  readonly from: number;
  readonly to: number;
}

const SHEET_DATA = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*?)?(\/>|>)/;

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
    const open = SHEET_DATA.exec(text);
    if (!open) throw new WorkbookError('notXlsx', { cause: `${name} has no sheetData` });
    const prefix = open[1] ?? '';
    if (open[2] === '/>') return new SheetPart(name, parsePart(text, name), prefix, '');
    const start = open.index + open[0].length;
    const closing = `</${prefix}sheetData`;
    const end = text.indexOf(closing, start);
    if (end < 0) throw new WorkbookError('notXlsx', { cause: `${name}: sheetData is not closed` });
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
    const known = target?.cells.find((cell) => cell.column === column);
    if (known) {
      this.splice(known.from, known.to, xml ?? '');
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
    const open = SHEET_DATA.exec(text);
    if (!open) throw new WorkbookError('unknown', { cause: `${this.name} lost its sheetData` });
    const after = text.slice(open.index + open[0].length).replace(new RegExp(`^</${this.prefix}sheetData>`), '');
    const whole = `<${this.prefix}sheetData>${this.rowsXml}</${this.prefix}sheetData>`;
    file.write(this.name, text.slice(0, open.index) + whole + after);
    this.changed = false;
  }

  private splice(from: number, to: number, xml: string): void {
    this.setData(this.rowsXml.slice(0, from) + xml + this.rowsXml.slice(to));
  }
}

/** Reads rows and cells with their offsets. Rows and cells without an `r` follow the one before (ECMA-376 18.3.1.4, 18.3.1.73). */
function parseRows(xml: string, part: string): readonly RowElement[] {
  type Open = { -readonly [Key in keyof CellElement]: CellElement[Key] };
  type OpenRow = { -readonly [Key in keyof RowElement]: RowElement[Key] } & { cells: CellElement[] };
  const rows: OpenRow[] = [];
  let row: OpenRow | null = null;
  let cell: Open | null = null;
  let inside: 'v' | 't' | 'f' | null = null;
  let phonetic = 0;
  const parser = new SaxesParser({ position: true });
  // The rows are parsed on their own under one root; its length is what the parser's offsets run ahead by.
  const root = '<r>';
  const offset = () => parser.position - root.length;

  parser.on('error', (error) => {
    throw new WorkbookError('notXlsx', { cause: `${part}: ${error.message}` });
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    const attributes = tag.attributes as Record<string, string>;
    const start = xml.lastIndexOf('<', offset() - 1);
    if (name === 'row') {
      const number = attributes['r'] === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(attributes['r']) - 1;
      const height = attributes['ht'] === undefined ? null : Number(attributes['ht']);
      row = {
        row: number,
        hidden: isTrue(attributes['hidden']) || height === 0,
        height,
        cells: [],
        end: null,
        from: start,
        to: offset(),
      };
      rows.push(row);
    } else if (name === 'c' && row) {
      const at = parseCellAddress(attributes['r'] ?? '') ?? {
        row: row.row,
        column: (row.cells.at(-1)?.column ?? -1) + 1,
      };
      cell = {
        ...at,
        type: attributes['t'] ?? 'n',
        style: Number(attributes['s'] ?? 0),
        value: null,
        formula: null,
        sharedRef: null,
        wholeOnly: false,
        from: start,
        to: offset(),
      };
    } else if (cell && name === 'rPh') {
      phonetic += 1;
    } else if (cell && (name === 'v' || name === 't') && phonetic === 0) {
      inside = name;
      cell.value ??= '';
    } else if (cell && name === 'f') {
      inside = 'f';
      cell.formula = '';
      if (attributes['t'] !== undefined && attributes['t'] !== 'normal') cell.sharedRef = attributes['ref'] ?? null;
      cell.wholeOnly = attributes['t'] === 'array' || attributes['t'] === 'dataTable';
    }
  });
  const onText = (text: string) => {
    if (!cell || !inside) return;
    if (inside === 'f') cell.formula = (cell.formula ?? '') + text;
    else cell.value = (cell.value ?? '') + text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'row' && row) {
      row.to = offset();
      if (!tag.isSelfClosing) row.end = xml.lastIndexOf('<', row.to - 1);
      row = null;
    } else if (name === 'c' && cell && row) {
      cell.to = offset();
      row.cells.push(cell);
      cell = null;
    } else if (name === 'rPh') {
      phonetic -= 1;
    } else if (name === 'v' || name === 't' || name === 'f') {
      inside = null;
    }
  });
  parser.write(root).write(xml).write('</r>').close();
  return rows;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}

/** The opening of a `<c>` element: its address, its cell format, its type. */
export function cellOpening(prefix: string, position: CellPosition, style: number, type?: string): string {
  return `<${prefix}c r="${cellAddress(position)}"${style > 0 ? ` s="${style}"` : ''}${type ? ` t="${type}"` : ''}`;
}

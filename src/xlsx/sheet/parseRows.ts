import { SaxesParser } from 'saxes';
import { MAX_COLUMNS, MAX_ROWS, parseCellAddress, type CellPosition } from '../../workbook/cellAddress';
import { brokenFile, overLimit } from '../package/fileFault';
import { isTrue, localName } from '../package/xml';

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
  /** Where the element stands in the rows' text: from, inclusive, and to, exclusive. */
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

/** What a cell can hold (Excel specifications and limits), and the most that its escapes (`_x000D_`) can make of it. */
export const MOST_CELL_TEXT = 32_767;
const MOST_WRITTEN_TEXT = 7 * MOST_CELL_TEXT;

type Open<Element> = { -readonly [Key in keyof Element]: Element[Key] };
type OpenRow = Open<RowElement> & { cells: CellElement[] };
type TextOf = 'v' | 't' | 'f';

/** The rows are parsed on their own under one root; its length is what the parser's offsets run ahead by. */
const ROOT = '<r>';

/**
 * Reads rows and cells with their offsets. Rows and cells without an `r` follow the one before (ECMA-376 18.3.1.4, 18.3.1.73). Fails with
 * `notXlsx` where the text is no XML or a row has no number, and `overLimit` beyond what a sheet or a cell can hold.
 */
export function parseRows(xml: string, part: string): readonly RowElement[] {
  return new RowParser(xml, part).parse();
}

class RowParser {
  private readonly rows: OpenRow[] = [];
  private readonly parser = new SaxesParser({ position: true });
  private row: OpenRow | null = null;
  private cell: Open<CellElement> | null = null;
  private inside: TextOf | null = null;
  private phonetic = 0;

  constructor(
    private readonly xml: string,
    private readonly part: string,
  ) {}

  parse(): readonly RowElement[] {
    const { parser } = this;
    parser.on('error', (error) => {
      throw brokenFile('badXml', this.part, error.message);
    });
    parser.on('opentag', (tag) => {
      this.open(localName(tag.name), tag.attributes as Record<string, string>);
    });
    const onText = (text: string) => {
      this.text(text);
    };
    parser.on('text', onText);
    parser.on('cdata', onText);
    parser.on('closetag', (tag) => {
      this.close(localName(tag.name), tag.isSelfClosing);
    });
    parser.write(ROOT).write(this.xml).write('</r>').close();
    return this.rows;
  }

  private get offset(): number {
    return this.parser.position - ROOT.length;
  }

  private open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c' && this.row) this.openCell(attributes, this.row);
    else if (this.cell) this.openWithin(name, attributes, this.cell);
  }

  private openRow({ r, ht, hidden }: Readonly<Record<string, string>>): void {
    const row = r === undefined ? (this.rows.at(-1)?.row ?? -1) + 1 : Number(r) - 1;
    if (row >= MAX_ROWS) throw overLimit('row', MAX_ROWS, this.part);
    if (!Number.isInteger(row) || row < 0) throw brokenFile('badRow', this.part, undefined, r ?? '');
    const height = ht === undefined ? null : Number(ht);
    this.row = {
      row,
      hidden: isTrue(hidden) || height === 0,
      height,
      cells: [],
      end: null,
      from: this.start(),
      to: this.offset,
    };
    this.rows.push(this.row);
  }

  private openCell({ r, t, s }: Readonly<Record<string, string>>, row: OpenRow): void {
    const at = r === undefined ? null : parseCellAddress(r);
    const column = at?.column ?? (row.cells.at(-1)?.column ?? -1) + 1;
    if (column >= MAX_COLUMNS) throw overLimit('column', MAX_COLUMNS, this.part);
    this.cell = {
      row: at?.row ?? row.row,
      column,
      type: t ?? 'n',
      style: s === undefined ? 0 : Number(s),
      value: null,
      formula: null,
      sharedRef: null,
      wholeOnly: false,
      from: this.start(),
      to: this.offset,
    };
  }

  private openWithin(name: string, attributes: Readonly<Record<string, string>>, cell: Open<CellElement>): void {
    if (name === 'rPh') {
      this.phonetic += 1;
    } else if ((name === 'v' || name === 't') && this.phonetic === 0) {
      this.inside = name;
      cell.value ??= '';
    } else if (name === 'f') {
      const { t: kind, ref } = attributes;
      this.inside = 'f';
      cell.formula = '';
      if (kind !== undefined && kind !== 'normal') cell.sharedRef = ref ?? null;
      cell.wholeOnly = kind === 'array' || kind === 'dataTable';
    }
  }

  private text(text: string): void {
    const { cell, inside } = this;
    if (!cell || !inside) return;
    if (inside === 'f') cell.formula = (cell.formula ?? '') + text;
    else cell.value = (cell.value ?? '') + text;
    if ((cell.value?.length ?? 0) > MOST_WRITTEN_TEXT) throw overLimit('cellText', MOST_CELL_TEXT, this.part);
  }

  private close(name: string, isSelfClosing: boolean): void {
    const { row, cell } = this;
    if (name === 'row' && row) {
      row.to = this.offset;
      if (!isSelfClosing) row.end = this.xml.lastIndexOf('<', row.to - 1);
      this.row = null;
    } else if (name === 'c' && cell && row) {
      cell.to = this.offset;
      row.cells.push(cell);
      this.cell = null;
    } else if (name === 'rPh') {
      this.phonetic -= 1;
    } else if (name === 'v' || name === 't' || name === 'f') {
      this.inside = null;
    }
  }

  /** Where the tag that was just read begins. */
  private start(): number {
    return this.xml.lastIndexOf('<', this.offset - 1);
  }
}

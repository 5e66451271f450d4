import { MAX_COLUMNS, MAX_ROWS, parseCellAddress } from '../../workbook/cellAddress';
import { brokenFile, overLimit } from '../package/fileFault';
import { isTrue } from '../package/xml';
import { SCANNED, XmlScanner } from '../package/xmlScanner';
import type { CellElement, RowElement } from './rowElements';

/** What a cell can hold (Excel specifications and limits), and the most that its escapes (`_x000D_`) can make of it. */
export const MOST_CELL_TEXT = 32_767;
const MOST_WRITTEN_TEXT = 7 * MOST_CELL_TEXT;

/** A row without its cells. */
type ScannedRow = Omit<RowElement, 'cells'>;
type Open<Element> = { -readonly [Key in keyof Element]: Element[Key] };

/** Who is told of rows and cells. Both objects are used again for the next: what is to stay must be copied. */
export interface RowVisitor {
  /** A cell that was read to its end. */
  readonly cell: (cell: CellElement) => void;
  /** A row that was read to its end, after its cells. */
  readonly row: (row: ScannedRow) => void;
}

/**
 * Reads rows and cells with their offsets. Rows and cells without an `r` follow the one before (ECMA-376 18.3.1.4, 18.3.1.73). Fails with
 * `notXlsx` where the text is no XML or a row has no number, and `overLimit` beyond what a sheet or a cell can hold.
 */
export function scanRows(xml: string, part: string, visitor: RowVisitor): void {
  new RowReader(xml, part, visitor).read();
}

class RowReader {
  private readonly scanner: XmlScanner;
  private readonly row: Open<ScannedRow> = { row: -1, hidden: false, height: null, end: null, from: 0, to: 0 };
  private readonly cell: Open<CellElement> = {
    row: 0,
    column: -1,
    type: 'n',
    style: 0,
    value: null,
    formula: null,
    sharedRef: null,
    wholeOnly: false,
    from: 0,
    to: 0,
  };
  private isInRow = false;
  private isInCell = false;
  private inside: 'value' | 'formula' | null = null;
  private phonetic = 0;

  constructor(
    xml: string,
    private readonly part: string,
    private readonly visitor: RowVisitor,
  ) {
    this.scanner = new XmlScanner(xml, part, true);
  }

  read(): void {
    const { scanner } = this;
    for (let kind = scanner.next(); kind !== SCANNED.end; kind = scanner.next()) {
      if (kind === SCANNED.text) {
        if (this.inside !== null) this.addText(scanner.text, this.inside);
      } else if (kind === SCANNED.opening) {
        const { name } = scanner;
        this.open(name);
        if (scanner.isEmpty) this.close(name, true);
      } else {
        this.close(scanner.name, false);
      }
    }
  }

  private open(name: string): void {
    if (name === 'c' && this.isInRow) this.openCell();
    else if (name === 'row') this.openRow();
    else if (this.isInCell) this.openWithin(name);
  }

  private openRow(): void {
    const { scanner, row } = this;
    const r = scanner.attribute('r');
    const number = r === null ? row.row + 1 : Number(r) - 1;
    if (number >= MAX_ROWS) throw overLimit('row', MAX_ROWS, this.part);
    if (!Number.isInteger(number) || number < 0) throw brokenFile('badRow', this.part, undefined, r ?? '');
    const height = scanner.attribute('ht');
    row.row = number;
    row.height = height === null ? null : Number(height);
    row.hidden = row.height === 0 || isTrue(scanner.attribute('hidden'));
    row.end = null;
    row.from = scanner.from;
    this.isInRow = true;
    this.cell.column = -1;
  }

  private openCell(): void {
    const { scanner, cell } = this;
    this.place(scanner.attribute('r'));
    if (cell.column >= MAX_COLUMNS) throw overLimit('column', MAX_COLUMNS, this.part);
    cell.type = scanner.attribute('t') ?? 'n';
    cell.style = Number(scanner.attribute('s') ?? 0);
    cell.value = null;
    cell.formula = null;
    cell.sharedRef = null;
    cell.wholeOnly = false;
    cell.from = scanner.from;
    this.isInCell = true;
  }

  /** Where the cell is, by its address; without one it follows the cell before. */
  private place(address: string | null): void {
    const { cell, row } = this;
    const at = address === null ? null : parseCellAddress(address);
    cell.row = at ? at.row : row.row;
    cell.column = at ? at.column : cell.column + 1;
  }

  private openWithin(name: string): void {
    const { scanner, cell } = this;
    if (name === 'rPh') {
      this.phonetic += 1;
    } else if ((name === 'v' || name === 't') && this.phonetic === 0) {
      this.inside = 'value';
      cell.value ??= '';
    } else if (name === 'f') {
      const kind = scanner.attribute('t');
      this.inside = 'formula';
      cell.formula = '';
      if (kind !== null && kind !== 'normal') cell.sharedRef = scanner.attribute('ref');
      cell.wholeOnly = kind === 'array' || kind === 'dataTable';
    }
  }

  private addText(text: string, inside: 'value' | 'formula'): void {
    const { cell } = this;
    const whole = (cell[inside] ?? '') + text;
    if (inside === 'value' && whole.length > MOST_WRITTEN_TEXT) throw overLimit('cellText', MOST_CELL_TEXT, this.part);
    cell[inside] = whole;
  }

  private close(name: string, isEmpty: boolean): void {
    const { scanner, cell, row } = this;
    if (name === 'c' && this.isInCell) {
      cell.to = scanner.to;
      this.isInCell = false;
      this.visitor.cell(cell);
    } else if (name === 'row' && this.isInRow) {
      row.to = scanner.to;
      row.end = isEmpty ? null : scanner.from;
      this.isInRow = false;
      this.visitor.row(row);
    } else if (name === 'rPh') {
      this.phonetic -= 1;
    } else if (name === 'v' || name === 't' || name === 'f') {
      this.inside = null;
    }
  }
}

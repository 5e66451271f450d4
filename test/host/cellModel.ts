import type { CellValue } from '../../src/workbook/sheetSnapshot';

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Everything about a cell's look; a cell holds only what differs from the workbook's default. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  /** Empty text is "no fill". */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly shrink: boolean;
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
}

const DEFAULT_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: '等线',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  fill: '',
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  indent: 0,
  shrink: false,
  borders: {},
};

export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface CellModel {
  value: CellValue;
  /** With its `=`; null for a constant. This host does not calculate: a formula's value is what a test gives it, else 0. */
  formula: string | null;
  format: Partial<CellFormat>;
  hyperlink: Hyperlink | null;
}

const ROW_FACTOR = 16_384;

/** The cells of a worksheet that hold anything, by position (0-based). */
export class CellStore {
  private readonly cells = new Map<number, CellModel>();

  at(row: number, column: number): CellModel | undefined {
    return this.cells.get(row * ROW_FACTOR + column);
  }

  /** The cell to write to, made when it is not there. */
  open(row: number, column: number): CellModel {
    const key = row * ROW_FACTOR + column;
    let cell = this.cells.get(key);
    if (!cell) {
      cell = { value: null, formula: null, format: {}, hyperlink: null };
      this.cells.set(key, cell);
    }
    return cell;
  }

  remove(row: number, column: number): void {
    this.cells.delete(row * ROW_FACTOR + column);
  }

  *entries(): IterableIterator<{ row: number; column: number; cell: CellModel }> {
    for (const [key, cell] of this.cells) yield { row: Math.floor(key / ROW_FACTOR), column: key % ROW_FACTOR, cell };
  }

  get size(): number {
    return this.cells.size;
  }
}

export function formatOf<K extends keyof CellFormat>(cell: CellModel | undefined, key: K): CellFormat[K] {
  return cell?.format[key] ?? DEFAULT_FORMAT[key];
}

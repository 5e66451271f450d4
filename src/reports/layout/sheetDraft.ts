import type { CellRange } from '../../workbook/cellAddress';
import type { CellContent, ChartContent, SheetContent } from '../../workbook/sheetContent';
import type { CellValue, SheetTag } from '../../workbook/sheetSnapshot';
import { pageBreaks, type RowBlock } from './pageBreaks';
import type { PrintTexts } from './printSetup';
import { printSetup } from './printSetup';
import type { StyleName } from './styles';
import { STYLES } from './styles';
import { rowHeight, textWidth, wrappedLines } from './textMeasure';

/** One cell as a report names it. `span` is how many columns it is merged over. */
export interface DraftCell {
  readonly value: CellValue;
  readonly style: StyleName;
  readonly span?: number;
  readonly link?: NonNullable<CellContent['link']>;
}

const STYLE_NAMES = Object.keys(STYLES) as readonly StyleName[];
const STYLE_INDEX = Object.fromEntries(STYLE_NAMES.map((name, index) => [name, index])) as Readonly<
  Record<StyleName, number>
>;

/** A heading keeps so many rows under it on its page: a table's titles and two of its lines. */
const ROWS_KEPT_WITH_HEADING = 3;
/** The height of a row that names none, in points. */
const STANDARD_HEIGHT = 15;

/** A report sheet being written from the top: rows of cells, merged over columns and tall enough for their wrapped text. */
export class SheetDraft {
  private readonly rows: (CellContent | null)[][] = [];
  private readonly merges: CellRange[] = [];
  private readonly rowHeights: Record<number, number> = {};
  private readonly charts: ChartContent[] = [];
  private readonly headings: number[] = [];

  /** `columnWidths` in characters, by column from A. */
  constructor(private readonly columnWidths: readonly number[]) {}

  /** The 0-based row that is written next. */
  get nextRow(): number {
    return this.rows.length;
  }

  get columnCount(): number {
    return this.columnWidths.length;
  }

  /** Adds a row of cells from column A; null is an empty cell without style. At least `leastHeight` points tall. Gives its 0-based row. */
  add(cells: readonly (DraftCell | null)[], leastHeight = 0): number {
    const row = this.rows.length;
    const written: (CellContent | null)[] = [];
    let height = leastHeight;
    if (cells[0]?.style === 'heading') this.headings.push(row);
    for (const cell of cells) {
      const column = written.length;
      const span = cell?.span ?? 1;
      if (cell) height = Math.max(height, this.heightOf(cell, column));
      written.push(
        cell && { value: cell.value, style: STYLE_INDEX[cell.style], ...(cell.link && { link: cell.link }) },
      );
      for (let covered = 1; covered < span; covered += 1)
        written.push(cell && { value: null, style: STYLE_INDEX[cell.style] });
      if (span > 1) this.merges.push({ row, column, rowCount: 1, columnCount: span });
    }
    this.rows.push(written);
    if (height > 0) this.rowHeights[row] = height;
    return row;
  }

  /** Adds one cell merged over the whole width. */
  addWide(value: string, style: StyleName): number {
    return this.add([{ value, style, span: this.columnCount }]);
  }

  addBlank(rows = 1): void {
    for (let count = 0; count < rows; count += 1) this.rows.push([]);
  }

  addChart(chart: ChartContent): void {
    this.charts.push(chart);
  }

  /** The finished sheet. `headerRows` is how many rows from the top stay in view and are repeated on each page. */
  finish(
    { name, tag }: { readonly name: string; readonly tag: SheetTag },
    headerRows: number,
    texts: PrintTexts,
    tabColor?: string,
  ): SheetContent {
    const print = printSetup(headerRows, texts);
    return {
      name,
      tag,
      rows: this.rows,
      styles: STYLE_NAMES.map((style) => STYLES[style]),
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      frozenRows: headerRows,
      print: {
        ...print,
        pageBreaks: pageBreaks(
          this.keptBlocks(),
          this.rows.map((_, row) => this.rowHeights[row] ?? STANDARD_HEIGHT),
          this.columnWidths,
          print,
        ),
      },
      charts: this.charts,
      ...(tabColor && { tabColor }),
    };
  }

  /** Each heading with the beginning of what is under it, as far as the next blank row. */
  private keptBlocks(): readonly RowBlock[] {
    return this.headings.map((row) => {
      const blank = this.rows.findIndex((cells, index) => index > row && cells.length === 0);
      const end = blank < 0 ? this.rows.length : blank;
      return { row, rowCount: Math.min(end - row, 1 + ROWS_KEPT_WITH_HEADING) };
    });
  }

  private heightOf({ value, style, span = 1 }: DraftCell, column: number): number {
    let width = 0;
    for (let covered = column; covered < column + span; covered += 1) width += this.columnWidths[covered] ?? 0;
    const { fontSize } = STYLES[style];
    const scale = fontSize / 11;
    const text = typeof value === 'string' ? value : '';
    return rowHeight(textWidth(text) === 0 ? 1 : wrappedLines(text, width / scale), fontSize);
  }
}

import { rangeContains, type CellPosition, type CellRange } from '../../workbook/cellAddress';
import { isReadable, readableRange, type ReadableRange } from '../../workbook/readableRange';
import type { CellValue } from '../../workbook/sheetSnapshot';

/** Cells in the order they come, as lists beside each other: a sheet may have millions, and an object each would be most of the memory. */
export class CellList {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly styles: number[] = [];

  add({ row, column, style }: CellPosition & { readonly style: number }, value: CellValue): void {
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(value);
    this.styles.push(style);
  }

  /** The range that is read of the cells, and those outside. */
  readable(): ReadableRange {
    const range = this.bounds();
    if (!range || isReadable(range, this.rows.length)) return { range, leftAside: [] };
    return readableRange(this.rows.map((row, index) => ({ row, column: this.columns[index] ?? 0 })));
  }

  /** Row by row what the cells of a range hold, null where there is none. Rows without any share one list. */
  valuesIn(range: CellRange | null): readonly (readonly CellValue[])[] {
    return this.grid<CellValue>(range, null, (index) => this.values[index] ?? null);
  }

  /** Row by row what the cells' styles say, and `blank` where there is no cell. Rows that say the same as the row before share its list. */
  stylesIn<Content>(
    range: CellRange | null,
    blank: Content,
    contentOf: (style: number) => Content,
  ): readonly (readonly Content[])[] {
    const rows = this.grid(range, blank, (index) => contentOf(this.styles[index] ?? 0));
    let before: readonly Content[] = [];
    return rows.map((row) => {
      if (row.some((content, column) => content !== before[column])) before = row;
      return before;
    });
  }

  private bounds(): CellRange | null {
    const { rows, columns } = this;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (let index = 0; index < rows.length; index += 1) {
      const [row, column] = [rows[index] ?? 0, columns[index] ?? 0];
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
    return bottom < 0 ? null : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  private grid<Content>(
    range: CellRange | null,
    blank: Content,
    contentOf: (index: number) => Content,
  ): readonly (readonly Content[])[] {
    if (!range) return [];
    const blankRow: readonly Content[] = Array.from({ length: range.columnCount }, () => blank);
    const lines: Content[][] = [];
    for (let index = 0; index < this.rows.length; index += 1) {
      const row = this.rows[index] ?? 0;
      const column = this.columns[index] ?? 0;
      if (!rangeContains(range, { row, column })) continue;
      const line = (lines[row - range.row] ??= [...blankRow]);
      line[column - range.column] = contentOf(index);
    }
    return Array.from({ length: range.rowCount }, (_, row) => lines[row] ?? blankRow);
  }
}

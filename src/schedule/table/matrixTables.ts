/** Reads a matrix line by line: each of its columns as a table that shares all else with the others. */
import type { CellRange } from '../../workbook/cellAddress';
import type { MergeLookup } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import { readRecurrence } from '../calendar/readRecurrence';
import type { FoundHeader } from './findHeader';
import type { MatrixColumn } from './matrix';
import { isLineOfSection, isOfMarks } from './matrix';
import type { RowCell, RowCells } from './tableRow';
import { isOwn } from './tableRow';

/** The header of each line of a matrix; none where each row is one work. */
export function headersOfLines(found: FoundHeader): readonly FoundHeader[] {
  const { matrix, columns } = found;
  if (!matrix || isOfMarks(matrix)) return [];
  return matrix.columns.map((line) => ({
    ...found,
    columns: { ...columns, content: [line.column] },
    line,
  }));
}

/** What a matrix says of a row beside its own cells. */
export class MatrixRows {
  private carried: RowCell | undefined;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly found: FoundHeader,
    private readonly mergeOf: MergeLookup,
  ) {}

  /** Whether the row has nothing under this line: other lines may have. */
  isBlank({ content }: RowCells): boolean {
    const { line } = this.found;
    return line !== null && !(isOwn(content) && content.position.column === line.column);
  }

  /** A line of work is a class of work, unless it is a section. */
  get category(): readonly string[] {
    const { line, matrix } = this.found;
    return line && matrix?.kind === 'lines' && !isLineOfSection(line) ? [line.title.trim()] : [];
  }

  /** A time goes on for the rows below, whichever line they have something under. */
  carry({ month }: RowCells): void {
    if (this.found.line && month && month.text !== '') this.carried = { ...month, inherited: false };
  }

  /** Forgets the time that goes on: a line across says another. */
  stop(): void {
    this.carried = undefined;
  }

  /** The row's cells with what the titles and marks of the matrix say. */
  fill(row: number, cells: RowCells): RowCells {
    const { matrix, line } = this.found;
    if (!matrix) return cells;
    if (isOfMarks(matrix)) {
      const { month: firstMark, slot, ...others } = cells;
      if (slot && readRecurrence(slot.text)) {
        const told = this.timesTold(row, matrix.columns);
        return { ...others, month: slot, ...(told && { status: told }) };
      }
      if (matrix.kind === 'done') return { ...others, ...this.timeOfDone(row, slot, matrix.columns) };
      const marked = this.timeOfMarks(row, matrix.columns);
      if (marked) return { ...others, ...(slot && { slot }), month: marked };
      return firstMark ? { ...others, ...(slot && { slot }) } : cells;
    }
    if (!line) return cells;
    if (matrix.kind === 'times') return { ...cells, ...this.timeOfLine(row, line, matrix.columns, cells) };
    const title = this.titleCell(line, line.title);
    const month = this.carried;
    return { ...cells, ...(month && { month }), ...(isLineOfSection(line) && { unit: title }) };
  }

  /** The time over the cell, or the times over all columns that it is merged over. */
  private timeOfLine(row: number, line: MatrixColumn, times: readonly MatrixColumn[], cells: RowCells): RowCells {
    const until = this.lastUnder(row, line, times);
    const text = until === line ? line.title : `${line.title}—${until.title}`;
    const cell = this.titleCell(line, text);
    return /^[上中下]旬/.test(text) && (cells.month ?? cells.slot) ? { slot: cell } : { month: cell };
  }

  private timeOfMarks(row: number, times: readonly MatrixColumn[]): RowCell | null {
    const marked = times.filter(({ column }) => !isNothing(this.sheet, row, column));
    const [first, last] = [marked[0], marked.at(-1)];
    if (!first || !last) return null;
    const until = this.lastUnder(row, last, times);
    const text = until === first ? first.title : `${first.title}—${until.title}`;
    return { position: { row, column: first.column }, value: text, text, numberFormat: 'General', inherited: false };
  }

  /**
   * The time and status of a row whose marks say what was done. Of work with a time of its own one mark says that it is done; several may be
   * how far it has come. Work without one comes round with the columns.
   */
  private timeOfDone(
    row: number,
    own: RowCell | undefined,
    times: readonly [MatrixColumn, ...MatrixColumn[]],
  ): RowCells {
    const told = this.timesTold(row, times);
    const status = told && (!own || !told.text.includes('、')) ? { status: told } : {};
    if (own && own.text !== '') return { month: own, ...status };
    const [first] = times;
    const text = /季/.test(first.title) ? '每季度' : /半年/.test(first.title) ? '每半年' : '每月';
    return { month: { ...this.titleCell(first, text), position: { row, column: first.column } }, ...status };
  }

  /** What stands under the months, as a status says it: 1月√、2月√. A day says that it was done. */
  private timesTold(row: number, times: readonly MatrixColumn[]): RowCell | null {
    const marked = times.filter(({ column }) => !isNothing(this.sheet, row, column));
    const [first] = marked;
    if (!first) return null;
    const text = marked
      .map(({ column, title }) => {
        const said = String(valueAt(this.sheet, row, column)).trim();
        return `${title}${/\d/.test(said) ? '已完成' : said}`;
      })
      .join('、');
    return { position: { row, column: first.column }, value: text, text, numberFormat: 'General', inherited: false };
  }

  private lastUnder(row: number, { column, title }: MatrixColumn, times: readonly MatrixColumn[]): MatrixColumn {
    const area: CellRange | null = this.mergeOf(row, column);
    const end = area ? area.column + area.columnCount : column + 1;
    return times.filter((one) => one.column >= column && one.column < end).at(-1) ?? { column, title };
  }

  private titleCell({ column }: MatrixColumn, text: string): RowCell {
    const { first, last } = this.found.header;
    let row = last;
    while (row > first && isNothing(this.sheet, row, column)) row -= 1;
    return { position: { row, column }, value: text, text, numberFormat: 'General', inherited: false };
  }
}

function isNothing(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  return value === null || String(value).trim() === '';
}

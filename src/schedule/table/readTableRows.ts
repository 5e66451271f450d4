import type { CellValue, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import type { CachedPeriods } from '../calendar/periodMemory';
import { cachedPeriods } from '../calendar/periodMemory';
import { categoryReader } from './categoryReader';
import { fixFurtherColumns } from './columnCorrection';
import { Banners } from './banners';
import { columnHeaders } from './columnHeader';
import type { FoundHeader } from './findHeader';
import { HeaderSearch } from './findHeader';
import { isUsualTitle, titleEvidence } from './headerTitles';
import { isOfLines, isOfMarks } from './matrix';
import { MatrixRows } from './matrixTables';
import { isBlank, tidyText } from '../text/foldText';
import type { MergeLookup } from '../../workbook/mergedAreas';
import { cellText, mergeLookup } from '../../workbook/mergedAreas';
import type { LeadingCell } from './rowKind';
import { beginsNotes, isNumberedHeading, isOnlyATime, isTotal } from './linePatterns';
import { beginsOtherTable, continues, isClassAbove, isColumnNumbers, isHeading, isRowOfWork } from './rowKind';
import { remarkLines } from './remarkLines';
import { repeatedHeader } from './repeatedHeader';
import type { SkippedRow } from './columnReading';
import type { ColumnCorrection } from './columnBinding';
import type { ColumnRole } from './columnRole';
import type { RowCell, RowCells, StageCell, TableRow } from './tableRow';
import { isOwn, rowCellReader, stageCellReader } from './tableRow';
import type { TableCells } from './tableRow';

/** A line across the table, such as 一、新闻发布 or 第一季度: no entry, but a time in it holds for the rows below. */
export interface HeadingRow {
  readonly row: number;
  readonly text: string;
  /** It is the header of a further table, under which no time of the rows above holds. */
  readonly newTable: boolean;
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  readonly headings: readonly HeadingRow[];
  readonly skipped: readonly SkippedRow[];
  /** The remarks block under the table, line by line. */
  readonly remarks: readonly string[];
  /** The further tables below the first, and the index of the first of their rows. */
  readonly further: readonly { readonly found: FoundHeader; readonly firstRow: number }[];
  /** The first and last column of all the sheet's tables. */
  readonly span: FoundHeader['span'];
  /** The table that ends this one and cannot be read on with it: a matrix below a table of rows, or any table below a matrix. */
  readonly below: FoundHeader | null;
}

/**
 * Sorts the rows under the header, in one pass: rows of work (with or without content), continuations of a merged content cell,
 * and the ones that are no entries. After the remarks only a row with its own content and unit or person is work again.
 * A further header with other columns begins a further table of the schedule, for whose titles the user's correction counts too;
 * where one of the two is a matrix the rows end there. A table of anything else is left out.
 */
export function readTableRows(
  sheet: SheetSnapshot,
  found: FoundHeader,
  correction: ColumnCorrection | null,
): Steps<TableRows> {
  return new RowSorter(sheet, found, correction).sort();
}

/** So many rows are one step of the work. */
const ROWS_IN_STEP = 128;

/** So many times in a row may be titles side by side. */
const LEAST_TIMES = 3;

class RowSorter {
  private readonly rows: (TableRow & { readonly continuations: RowCells[] })[] = [];
  private readonly headings: HeadingRow[] = [];
  private readonly skipped: SkippedRow[] = [];
  private readonly remarks: string[] = [];
  private readonly further: { found: FoundHeader; firstRow: number }[] = [];
  private readonly hidden: ReadonlySet<number>;
  private readonly firstColumn: number;
  private readonly lastColumn: number;
  private readonly end: number;
  private readonly mergeOf: MergeLookup;
  private readonly isRepeated: (row: number, leading: string) => boolean;
  private span: FoundHeader['span'];
  private header: FoundHeader['header'];
  private cellsOf: (row: number) => RowCells;
  private stagesOf: (row: number) => readonly StageCell[];
  private categoriesOf: (row: number) => readonly string[];
  private matrix: MatrixRows;
  private readonly periods: CachedPeriods;
  private readonly banners = new Banners();
  private below: FoundHeader | null = null;
  private state: 'work' | 'remarks' | 'otherTable' = 'work';

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly found: FoundHeader,
    private readonly correction: ColumnCorrection | null,
  ) {
    const used = sheet.usedRange ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    const below = found.header.last + 1;
    this.hidden = new Set(sheet.hiddenRows);
    this.firstColumn = Math.min(used.column, found.span.first);
    this.lastColumn = Math.max(used.column + used.columnCount - 1, found.span.last);
    this.end = used.row + used.rowCount;
    this.mergeOf = mergeLookup(sheet, {
      row: below,
      column: this.firstColumn,
      rowCount: Math.max(0, this.end - below),
      columnCount: this.lastColumn - this.firstColumn + 1,
    });
    this.isRepeated = repeatedHeader(sheet, found.header, this.firstColumn, found.span.last);
    this.span = found.span;
    this.header = found.header;
    this.cellsOf = rowCellReader(this.tableCells(found));
    this.stagesOf = this.stageReader(found);
    this.categoriesOf = categoryReader(sheet, found.columns.category ?? [], this.mergeOf);
    this.matrix = new MatrixRows(sheet, found, this.mergeOf);
    this.periods = cachedPeriods(sheet.dateSystem);
    const above = found.header.first - 1;
    const [lineAbove, ...more] = above < used.row ? [] : this.valuesOf(above);
    if (more.length === 0 && typeof lineAbove === 'string' && isNumberedHeading(lineAbove))
      this.banners.add(above, lineAbove);
  }

  *sort(): Steps<TableRows> {
    for (let row = this.header.last + 1; row < this.end && !this.below; row = Math.max(row, this.header.last) + 1) {
      this.sortRow(row);
      if (row % ROWS_IN_STEP === 0) yield;
    }
    const { rows, headings, skipped, remarks, further, span, below } = this;
    return { rows, headings, skipped, remarks, further, span, below };
  }

  private sortRow(row: number): void {
    const leading = this.leadingCell(row);
    const cells = this.cellsOf(row);
    const categories = this.categoriesOf(row);
    const last = this.rows.at(-1);
    this.matrix.carry(cells);
    if (last && continues(cells, last)) last.continuations.push(cells);
    else if (!leading) this.skip(row, 'blank');
    else if (isTotal(leading.text)) this.skip(row, 'total');
    else if (this.isRepeated(row, leading.text) || this.isColumnNumbers(row)) this.skip(row, 'repeatedHeader');
    else if (this.beginTable(row, leading)) return;
    else if (this.state === 'otherTable') this.skip(row, 'otherTable');
    else if (beginsNotes(leading.text) || (this.state === 'remarks' && !this.isCompleteWork(cells)))
      this.readRemarks(row);
    else if (this.isHeading(row, cells, leading)) this.addHeading(row, leading.text);
    else if (this.matrix.isBlank(cells)) this.skip(row, 'blank');
    else if (isRowOfWork(cells)) this.addRow(row, cells, categories);
    else if (isOwn(cells.category)) this.headings.push({ row, text: cells.category.text, newTable: false });
    else this.skip(row, 'blank');
  }

  private addHeading(row: number, text: string): void {
    this.headings.push({ row, text, newTable: false });
    this.matrix.stop();
    this.banners.add(row, text);
  }

  private addRow(row: number, cells: RowCells, categories: readonly string[]): void {
    const work = tidyText(cells.content?.text ?? '');
    this.state = 'work';
    this.rows.push({
      row,
      hidden: this.hidden.has(row),
      cells: this.matrix.fill(row, cells),
      categories: [...this.banners.texts, ...this.matrix.category, ...categories].filter((text) => text !== work),
      stages: this.stagesOf(row),
      continuations: [],
    });
  }

  private tableCells({ columns, header }: Pick<FoundHeader, 'columns' | 'header'>): TableCells {
    return { sheet: this.sheet, columns, mergeOf: this.mergeOf, lastHeaderRow: header.last };
  }

  private stageReader({ columns, header }: FoundHeader): (row: number) => readonly StageCell[] {
    return stageCellReader(this.tableCells({ columns, header }), columnHeaders(this.sheet, header));
  }

  private skip(row: number, reason: SkippedRow['reason']): void {
    this.skipped.push({ row, reason });
  }

  private readRemarks(row: number): void {
    this.state = 'remarks';
    this.skip(row, 'remarks');
    this.remarks.push(...remarkLines(this.sheet, row, this.firstColumn, Math.max(this.span.last, this.firstColumn)));
  }

  /** The numbers 1, 2, 3 … of the columns, in the row under the titles. */
  private isColumnNumbers(row: number): boolean {
    return row === this.header.last + 1 && isColumnNumbers(this.valuesOf(row));
  }

  /** Goes over to the further table that begins here, if one does: only after a row that is no entry, and only where all cells are titles. */
  private beginTable(row: number, leading: LeadingCell): boolean {
    if (row === this.header.last + 1) return false;
    const after = this.rows.at(-1);
    // Right under a row of work all must be usual titles.
    if (after && after.row + after.continuations.length === row - 1 && !this.areUsualTitles(row)) return false;
    const further = this.furtherHeader(row);
    if (further && (isOfLines(further.matrix) || isOfLines(this.found.matrix))) {
      this.below = further;
      return true;
    }
    if (further) {
      this.header = further.header;
      this.span = {
        first: Math.min(this.span.first, further.span.first),
        last: Math.max(this.span.last, further.span.last),
      };
      this.cellsOf = rowCellReader(this.tableCells(further));
      this.stagesOf = this.stageReader(further);
      this.categoriesOf = categoryReader(this.sheet, further.columns.category ?? [], this.mergeOf);
      this.matrix = new MatrixRows(this.sheet, further, this.mergeOf);
      this.banners.keepAbove(row);
      this.state = 'work';
      this.headings.push({ row, text: '', newTable: true });
      this.further.push({ found: further, firstRow: this.rows.length });
      for (let titles = row; titles <= further.header.last; titles++) this.skip(titles, 'repeatedHeader');
      return true;
    }
    if (!this.leadingCell(row - 1) && beginsOtherTable(this.valuesOf(row), leading.text)) {
      this.state = 'otherTable';
      this.skip(row, 'otherTable');
      return true;
    }
    return false;
  }

  private furtherHeader(row: number): FoundHeader | null {
    if (row >= this.end || !this.mayBeTitles(row)) return null;
    const search = new HeaderSearch(this.sheet, cachedPeriods(this.sheet.dateSystem), row);
    const headerBelow = search.inRow(row, fixFurtherColumns(this.sheet, this.correction));
    if (
      !headerBelow ||
      (headerBelow.matrix !== null && isOfMarks(headerBelow.matrix)) ||
      headerBelow.doubt !== null ||
      headerBelow.header.last >= this.end
    )
      return null;
    if (headerBelow.matrix?.kind === 'times') return headerBelow;
    if (!headerBelow.complete && !this.isTitled(headerBelow)) return null;
    return headerBelow.unknownTitles.length * 2 < this.valuesOf(row).length ? headerBelow : null;
  }

  /** Of a table that does not tell what, when and who, what it tells stands under titles that say so. */
  private isTitled({ columns, readings }: FoundHeader): boolean {
    const isSaid = (role: ColumnRole): boolean =>
      readings.some(
        (one) =>
          columns[role]?.includes(one.column) && one.reasons.some((reason) => reason === 'title' || reason === 'words'),
      );
    return isSaid('content') && (['month', 'slot', 'unit', 'owner'] as const).some(isSaid);
  }

  /** Two usual titles or more, one among others that all say something, or a row of times. */
  private mayBeTitles(row: number): boolean {
    const knownTitles = this.titlesIn(row);
    const texts = this.valuesOf(row);
    if (knownTitles > 1 || texts.filter((text) => isOnlyATime(String(text))).length >= LEAST_TIMES) return true;
    return (
      knownTitles === 1 &&
      texts.length >= 3 &&
      texts.every((text) => {
        const { roles, unused } = titleEvidence(String(text));
        return unused || Object.keys(roles).length > 0;
      })
    );
  }

  /** How many usual titles stand in the row. */
  private titlesIn(row: number): number {
    return this.valuesOf(row).filter((value) => typeof value === 'string' && titleEvidence(value).known !== null)
      .length;
  }

  private isHeading(row: number, cells: RowCells, leading: LeadingCell): boolean {
    if (isHeading(cells, leading, this.span)) return true;
    if (row + 1 >= this.end || this.countOwn(row, 2) !== 1) return false;
    return (
      isClassAbove(cells, this.cellsOf(row + 1), leading, (cell) => this.isTime(cell)) ||
      this.furtherHeader(row + 1) !== null
    );
  }

  /** Work that no line of remarks is like: with a section, a person or a time of its own. */
  private isCompleteWork({ content, unit, owner, month, slot }: RowCells): boolean {
    return (
      isOwn(content) && (isOwn(unit) || isOwn(owner) || [month, slot].some((cell) => isOwn(cell) && this.isTime(cell)))
    );
  }

  private isTime(cell: RowCell): boolean {
    return this.periods(cell.value, cell.numberFormat, { year: 2000, month: 1 }).kind !== 'unreadable';
  }

  /** Three usual titles or more, and nothing else. */
  private areUsualTitles(row: number): boolean {
    let count = 0;
    for (let column = this.firstColumn; column <= this.lastColumn; column++) {
      const value = valueAt(this.sheet, row, column);
      if (!this.isOwnValue(value, row, column)) continue;
      if (typeof value !== 'string' || !isUsualTitle(value)) return false;
      count += 1;
    }
    return count >= 3;
  }

  /** How many own cells of the row hold something, as far as `most`. */
  private countOwn(row: number, most: number): number {
    let count = 0;
    for (let column = this.firstColumn; column <= this.lastColumn && count < most; column++)
      if (this.isOwnValue(valueAt(this.sheet, row, column), row, column)) count += 1;
    return count;
  }

  private isOwnValue(value: CellValue, row: number, column: number): value is NonNullable<CellValue> {
    return value !== null && !isBlank(String(value)) && !this.isCovered(row, column);
  }

  /** What the row's own cells hold. */
  private valuesOf(row: number): (string | number | boolean)[] {
    const values: (string | number | boolean)[] = [];
    for (let column = this.firstColumn; column <= this.lastColumn; column++) {
      const value = valueAt(this.sheet, row, column);
      if (this.isOwnValue(value, row, column)) values.push(value);
    }
    return values;
  }

  /** The row's first cell that holds something of its own. */
  private leadingCell(row: number): LeadingCell | null {
    for (let column = this.firstColumn; column <= this.lastColumn; column++) {
      const text = cellText(valueAt(this.sheet, row, column));
      if (isBlank(text) || this.isCovered(row, column)) continue;
      return { column, columnCount: this.mergeOf(row, column)?.columnCount ?? 1, text };
    }
    return null;
  }

  private isCovered(row: number, column: number): boolean {
    const area = this.mergeOf(row, column);
    return area !== null && (area.row !== row || area.column !== column);
  }
}

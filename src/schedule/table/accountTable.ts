/** What became of the cells under a table's titles. */
import type { CellRange } from '../../workbook/cellAddress';
import type { Steps } from '../../workbook/steps';
import type { MergeLookup } from '../../workbook/mergedAreas';
import { cellText, mergeLookup } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import type { CachedPeriods } from '../calendar/periodMemory';
import { cachedPeriods } from '../calendar/periodMemory';
import { isBlank, tidyText } from '../text/foldText';
import type { PlannedColumn } from './columnPlan';
import { planColumns } from './columnPlan';
import type { SkippedRow } from './columnReading';
import type { LeftAsideGroups } from './leftAsideGroups';
import type { LabelledArea } from './sheetAccount';
import type { SheetTable } from './splitPanels';
import type { RowCells } from './tableRow';

/** What a row under the titles is; `empty`: nothing of work in it. */
type RowKind =
  | { readonly kind: 'entry'; readonly entryRow: number; readonly cells: RowCells[] }
  | { readonly kind: 'context' | 'remark' | 'total' | 'repeatedHeader' | 'otherTable' | 'empty' };

const OF_SKIPPED: Readonly<Record<SkippedRow['reason'], Exclude<RowKind['kind'], 'entry'>>> = {
  blank: 'empty',
  total: 'total',
  repeatedHeader: 'repeatedHeader',
  remarks: 'remark',
  otherTable: 'otherTable',
};

/** So many rows are one step of the work. */
const ROWS_IN_STEP = 512;

interface FilledCell {
  readonly planned: PlannedColumn;
  readonly text: string;
}

/**
 * The areas of the panel's rows below its header, and what is left aside there, into `groups`. Of rows of work only the columns
 * that are not wholly used are looked at. `isCovered` tells the cells that another one hides.
 */
export function accountTable(
  panel: SheetSnapshot,
  tables: readonly [SheetTable, ...SheetTable[]],
  groups: LeftAsideGroups,
  isCovered: (row: number, column: number) => boolean,
): Steps<readonly LabelledArea[]> {
  return new TableAccount(panel, tables, groups, isCovered).add();
}

class TableAccount {
  private readonly kinds: ReadonlyMap<number, RowKind>;
  private readonly mergeOf: MergeLookup;
  private readonly used: CellRange;
  private readonly periods: CachedPeriods;
  /** The areas of single columns, which go before those of whole rows. */
  private readonly columnAreas: OpenArea[] = [];
  private readonly rowAreas: OpenArea[] = [];
  /** The last row of each running block of neighbouring rows, and the block's key, by what it is of. */
  private readonly blocks = new Map<string, { readonly key: string; readonly row: number }>();

  constructor(
    private readonly panel: SheetSnapshot,
    private readonly tables: readonly [SheetTable, ...SheetTable[]],
    private readonly groups: LeftAsideGroups,
    private readonly isCovered: (row: number, column: number) => boolean,
  ) {
    this.kinds = kindsOfRows(tables);
    this.used = panel.usedRange ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    this.mergeOf = mergeLookup(panel, this.used);
    this.periods = cachedPeriods(panel.dateSystem);
  }

  *add(): Steps<readonly LabelledArea[]> {
    const end = this.used.row + this.used.rowCount;
    const [{ found, table }] = this.tables;
    const starts = [found, ...table.further.map((one) => one.found)].map(({ header }) => header.last + 1);
    for (const [index, start] of starts.entries()) {
      const headers = this.tables.flatMap((one) =>
        index === 0 ? one.found : (one.table.further[index - 1]?.found ?? []),
      );
      yield* this.addRows(start, starts[index + 1] ?? end, planColumns(this.panel, headers));
    }
    return [...this.columnAreas, ...this.rowAreas];
  }

  private *addRows(from: number, to: number, plan: readonly PlannedColumn[]): Steps<void> {
    const notWholly = plan.filter(({ use }) => use !== 'entry' && use !== 'context');
    const contexts = plan.filter(({ use }) => use === 'context');
    for (let row = from; row < to; row++) {
      if (row % ROWS_IN_STEP === 0) yield;
      const kind = this.kinds.get(row);
      if (kind?.kind !== 'entry') {
        this.addOtherRow(row, kind?.kind ?? 'empty', plan);
        continue;
      }
      for (const cell of this.filledIn(row, notWholly)) this.addCellOfEntry(row, cell, kind.cells);
      for (const { column } of contexts) addArea(this.columnAreas, { row, column, columnCount: 1, label: 'context' });
      this.addRowArea(row, 'entry', kind.entryRow);
    }
  }

  private addCellOfEntry(row: number, { planned, text }: FilledCell, cells: RowCells[]): void {
    const { column, use, title } = planned;
    if (use === 'beside') this.addBeside(row, planned, text);
    else if (use === 'unused')
      this.groups.add(`unused ${column} ${title}`, 'unusedColumn', { row, column, text, title });
    else if (!cells.some((one) => isReadFrom(one, row, column)))
      this.groups.add(`spare ${column} ${title}`, 'spareColumn', { row, column, text, title });
  }

  private addOtherRow(row: number, kind: Exclude<RowKind['kind'], 'entry'>, plan: readonly PlannedColumn[]): void {
    const filled = this.filledIn(row, plan);
    if (filled.length === 0) return;
    if (kind === 'otherTable') {
      const key = this.blockAt('table', row);
      for (const { planned, text } of filled) this.groups.add(key, 'otherTable', { row, column: planned.column, text });
      return;
    }
    // A line across may begin left of the columns.
    const isBeside = ({ planned }: FilledCell, index: number): boolean =>
      planned.use === 'beside' && (kind === 'empty' || (index > 0 && kind !== 'remark' && kind !== 'repeatedHeader'));
    filled.filter(isBeside).forEach(({ planned, text }) => {
      this.addBeside(row, planned, text);
    });
    const within = filled.filter((cell, index) => !isBeside(cell, index));
    if (within.length === 0) return;
    if (kind !== 'empty') this.addRowArea(row, kind);
    else if (within.every((cell) => this.isContext(row, cell))) this.addRowArea(row, 'context');
    else {
      const areNumbers = within.every(({ planned }) => planned.isNumber);
      const key = areNumbers ? this.blockAt('numbers', row) : `row ${row} ${this.used.column}`;
      for (const { planned, text } of within) this.groups.add(key, 'noContent', { row, column: planned.column, text });
    }
  }

  /** A time or a class holds for the rows below; a merged cell for those it is merged over. */
  private isContext(row: number, { planned }: FilledCell): boolean {
    if (planned.use === 'context' || (planned.isTime && this.isTime(row, planned.column))) return true;
    const area = this.mergeOf(row, planned.column);
    return area !== null && area.rowCount > 1 && this.kinds.get(row + 1)?.kind === 'entry';
  }

  private isTime(row: number, column: number): boolean {
    const value = valueAt(this.panel, row, column);
    const { kind } = this.periods(value, numberFormatAt(this.panel, row, column), { year: 2000, month: 1 });
    return kind !== 'unreadable';
  }

  private addBeside(row: number, { column, isLeft }: PlannedColumn, text: string): void {
    this.groups.add(this.blockAt(isLeft ? 'left' : 'right', row), 'besideTable', { row, column, text });
  }

  /** The key of the block that this row belongs to: the one that ends in this row or the one before it, else a new one. */
  private blockAt(what: string, row: number): string {
    const before = this.blocks.get(what);
    const key = before && row - before.row <= 1 ? before.key : `${what} ${row} ${this.used.column}`;
    this.blocks.set(what, { key, row });
    return key;
  }

  private addRowArea(row: number, label: LabelledArea['label'], entryRow = row): void {
    const { column, columnCount } = this.used;
    addArea(this.rowAreas, { row, column, columnCount, label, ...(entryRow !== row && { entryRow }) });
  }

  /** The cells of these columns that hold something of their own. */
  private filledIn(row: number, plan: readonly PlannedColumn[]): readonly FilledCell[] {
    const filled: FilledCell[] = [];
    for (const planned of plan) {
      const value = valueAt(this.panel, row, planned.column);
      if (value === null || this.isCovered(row, planned.column)) continue;
      const text = tidyText(cellText(value));
      if (!isBlank(text)) filled.push({ planned, text });
    }
    return filled;
  }
}

type OpenArea = LabelledArea & { readonly range: { rowCount: number } };

/** Adds one row of an area to the last area where it goes on with it. */
function addArea(
  areas: OpenArea[],
  {
    row,
    column,
    columnCount,
    label,
    entryRow,
  }: { row: number; column: number; columnCount: number } & Omit<LabelledArea, 'range'>,
): void {
  const last = areas.at(-1);
  const goesOn =
    last?.label === label &&
    last.entryRow === entryRow &&
    last.range.column === column &&
    last.range.row + last.range.rowCount === row;
  if (goesOn) last.range.rowCount += 1;
  else
    areas.push({
      range: { row, column, rowCount: 1, columnCount },
      label,
      ...(entryRow !== undefined && { entryRow }),
    });
}

function isReadFrom(cells: RowCells, row: number, column: number): boolean {
  return Object.values(cells).some(({ position }) => position.row === row && position.column === column);
}

/** What each row is; of tables that share their rows, a row with an entry in one of them is that. */
function kindsOfRows(tables: readonly SheetTable[]): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  const addEntry = (row: number, entryRow: number, cells: RowCells): void => {
    const rowLabel = kinds.get(row);
    if (rowLabel?.kind === 'entry') rowLabel.cells.push(cells);
    else kinds.set(row, { kind: 'entry', entryRow, cells: [cells] });
  };
  for (const { table } of tables) {
    for (const { row, reason } of table.skipped) if (!kinds.has(row)) kinds.set(row, { kind: OF_SKIPPED[reason] });
    for (const { row, newTable } of table.headings)
      if (!newTable && kinds.get(row)?.kind !== 'entry') kinds.set(row, { kind: 'context' });
    for (const { row, cells, continuations } of table.rows) {
      if (isBlank(cells.content?.text ?? '')) continue;
      addEntry(row, row, cells);
      continuations.forEach((more, index) => {
        addEntry(row + 1 + index, row, more);
      });
    }
  }
  return kinds;
}

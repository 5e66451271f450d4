/** The part of a sheet by which its columns are judged: its first rows, and a sample of the rest. */
import { MAX_COLUMNS } from '../../workbook/cellAddress';
import { mergeLookup } from '../../workbook/mergedAreas';
import type { MergeLookup } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import type { CachedPeriods } from '../calendar/periodMemory';
import { isBlank } from '../text/foldText';
import type { CellLook, ColumnLook } from './cellLooks';
import { NO_LOOK, cellLooker } from './cellLooks';
import { titleEvidence } from './headerTitles';
import { isTotal } from './linePatterns';

/** All first rows up to this number are looked at, and a sample of so many of those below. */
const FIRST_ROWS = 240;
const SAMPLE_ROWS = 60;
/** A table is at most so many columns wide; what stands further right is not judged. */
const MOST_COLUMNS = 80;
/** So many rows are one step: they are the first of a kind, for which everything is read for the first time. */
const ROWS_IN_STEP = 8;
const LOOKS = Object.keys(NO_LOOK) as readonly (keyof CellLook)[];

/** A cell as it stands in a row: its own text, or what goes on from above in a merged area. */
interface WindowCell {
  /** Empty where the cell is blank or another cell's. */
  readonly text: string;
  /** Covered by an area merged from a row above. */
  readonly inherited: boolean;
  readonly look: CellLook;
}

/** How one column goes on over the rows in which another says something new. */
export interface Carrying {
  /** The share of the other's rows in which this column says nothing new. */
  readonly carried: number;
  /** In how many rows it does. */
  readonly rows: number;
}

export class TableWindow {
  readonly mergeOf: MergeLookup;
  readonly firstColumn: number;
  readonly lastColumn: number;
  private readonly rows: readonly number[];
  private readonly lookAt: ReturnType<typeof cellLooker>;
  private readonly cells = new Map<number, WindowCell>();
  private readonly kinds = new Map<number, 'work' | 'titles' | 'other'>();

  constructor(
    private readonly sheet: SheetSnapshot,
    periods: CachedPeriods,
    fromRow: number,
  ) {
    const whole = sheet.usedRange ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
    const used = { ...whole, row: fromRow, rowCount: Math.max(0, whole.row + whole.rowCount - fromRow) };
    this.firstColumn = used.column;
    this.lastColumn = used.column + Math.min(used.columnCount, MOST_COLUMNS) - 1;
    this.mergeOf = mergeLookup(sheet, {
      ...used,
      rowCount: Math.min(used.rowCount, FIRST_ROWS),
      columnCount: Math.min(used.columnCount, MOST_COLUMNS),
    });
    this.lookAt = cellLooker(periods);
    const beyond = Math.max(0, used.rowCount - FIRST_ROWS);
    const step = Math.max(1, Math.ceil(beyond / SAMPLE_ROWS));
    this.rows = [
      ...Array.from({ length: Math.min(used.rowCount, FIRST_ROWS) }, (_, index) => used.row + index),
      ...Array.from({ length: Math.ceil(beyond / step) }, (_, index) => used.row + FIRST_ROWS + index * step),
    ];
  }

  /** Looks at the rows, so that what is asked of them later is known. */
  *look(): Steps<void> {
    for (const [index, row] of this.rows.entries()) {
      this.kindOf(row);
      if (index % ROWS_IN_STEP === 0) yield;
    }
  }

  /** The rows of work from this row (0-based) on, up to the titles of a further table: those with two cells or more that hold something, where there are such rows. */
  rowsFrom(row: number): readonly number[] {
    const below = this.rows.filter((one) => one >= row);
    const end = below.findIndex((one) => this.kindOf(one) === 'titles');
    const inTable = end < 0 ? below : below.slice(0, end);
    const work = inTable.filter((one) => this.kindOf(one) === 'work');
    return work.length > 0 ? work : inTable.filter((one) => this.filledCount(one) > 0);
  }

  /** What the column's cells in these rows look like. */
  columnLook(column: number, rows: readonly number[]): ColumnLook {
    const shares: Record<keyof CellLook, number> = { ...NO_LOOK };
    const texts = new Set<string>();
    let filled = 0;
    let characters = 0;
    for (const row of rows) {
      const { text, look } = this.cellAt(row, column);
      if (text === '') continue;
      filled += 1;
      characters += text.length;
      texts.add(text);
      for (const name of LOOKS) shares[name] += look[name];
    }
    for (const name of LOOKS) shares[name] = filled > 0 ? shares[name] / filled : 0;
    return {
      shares,
      filled,
      rowCount: rows.length,
      variety: filled > 0 ? texts.size / filled : 0,
      meanLength: filled > 0 ? characters / filled : 0,
    };
  }

  /** How the upper column goes on over the rows in which the detail says something new. */
  carrying(upper: number, detail: number, rows: readonly number[]): Carrying {
    let [carried, rowsOfDetail, before, detailBefore] = [0, 0, '', ''];
    for (const row of rows) {
      const [over, under] = [this.cellAt(row, upper), this.cellAt(row, detail)];
      if (under.text !== '' && under.text !== detailBefore) {
        rowsOfDetail += 1;
        if (before !== '' && (over.inherited || over.text === '' || over.text === before)) carried += 1;
      }
      if (under.text !== '') detailBefore = under.text;
      if (over.text !== '') before = over.text;
    }
    return { carried: rowsOfDetail > 0 ? carried / rowsOfDetail : 0, rows: carried };
  }

  /** The look of one cell. */
  lookOf(row: number, column: number): CellLook {
    return this.cellAt(row, column).look;
  }

  private filledCount(row: number): number {
    let count = 0;
    for (let column = this.firstColumn; column <= this.lastColumn; column++) {
      const { text, inherited } = this.cellAt(row, column);
      if (text !== '' || inherited) count += 1;
    }
    return count;
  }

  private kindOf(row: number): 'work' | 'titles' | 'other' {
    const knownKind = this.kinds.get(row);
    if (knownKind) return knownKind;
    const kind = this.judgeRow(row);
    this.kinds.set(row, kind);
    return kind;
  }

  private judgeRow(row: number): 'work' | 'titles' | 'other' {
    let [texts, titles, first] = [0, 0, ''];
    for (let column = this.firstColumn; column <= this.lastColumn; column++) {
      const { text } = this.cellAt(row, column);
      if (text === '') continue;
      texts += 1;
      if (first === '') first = text;
      if (titleEvidence(text).known) titles += 1;
    }
    if (titles >= 2 && titles * 2 > texts) return 'titles';
    return this.filledCount(row) >= 2 && !isTotal(first) ? 'work' : 'other';
  }

  private cellAt(row: number, column: number): WindowCell {
    const key = row * MAX_COLUMNS + column;
    const knownCell = this.cells.get(key);
    if (knownCell) return knownCell;
    const cell = this.readCell(row, column);
    this.cells.set(key, cell);
    return cell;
  }

  private readCell(row: number, column: number): WindowCell {
    const area = this.mergeOf(row, column);
    if (area && (area.row !== row || area.column !== column))
      return { text: '', inherited: area.row !== row && area.column === column, look: NO_LOOK };
    const value = valueAt(this.sheet, row, column);
    const text = value === null ? '' : String(value);
    if (isBlank(text)) return { text: '', inherited: false, look: NO_LOOK };
    return { text, inherited: false, look: this.lookAt(value, numberFormatAt(this.sheet, row, column)) };
  }
}

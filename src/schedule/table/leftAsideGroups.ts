import type { CellPosition, CellRange } from '../../workbook/cellAddress';
import { shorten } from '../text/shorten';
import type { LeftAside, LeftAsideReason } from './leftAside';

const LONGEST_TEXT = 120;
const MOST_TEXTS = 12;

interface Group {
  readonly reason: LeftAsideReason;
  readonly cell: CellPosition;
  readonly ranges: { row: number; column: number; rowCount: number; columnCount: number }[];
  readonly title: string;
  readonly texts: string[];
  cellCount: number;
}

/** A cell that is left aside, with its text and its column's title where it has one. */
interface AsideCell extends CellPosition {
  readonly text: string;
  readonly title?: string;
}

/** Gathers the cells that are left aside, those of one thing under one key. */
export class LeftAsideGroups {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly sheet: string) {}

  /** Cells of one key come in the order of their rows, and in a row from left to right. */
  add(key: string, reason: LeftAsideReason, { row, column, text, title = '' }: AsideCell): void {
    const group = this.groups.get(key) ?? { reason, cell: { row, column }, ranges: [], title, texts: [], cellCount: 0 };
    if (group.cellCount === 0) this.groups.set(key, group);
    group.cellCount += 1;
    if (group.texts.length < MOST_TEXTS) group.texts.push(text);
    const last = group.ranges.at(-1);
    if (last?.columnCount === 1 && last.column === column && last.row + last.rowCount === row) last.rowCount += 1;
    else if (last?.rowCount === 1 && last.row === row && last.column + last.columnCount === column)
      last.columnCount += 1;
    else group.ranges.push({ row, column, rowCount: 1, columnCount: 1 });
  }

  /** What was gathered, in the order of its first cells. */
  all(): readonly LeftAside[] {
    return [...this.groups.values()]
      .map(({ reason, cell, title, ranges, texts, cellCount }): LeftAside => ({
        sheet: this.sheet,
        cell,
        ranges: ranges satisfies readonly CellRange[],
        cellCount,
        text: shorten(texts.join(' '), LONGEST_TEXT),
        title,
        reason,
      }))
      .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  }
}

/** What of a workbook became no part of the schedule, each thing with its place and the reason in words. */
import type { CellPosition, CellRange } from '../../workbook/cellAddress';
import { columnLetters } from '../../workbook/cellAddress';
import type { Bilingual } from '../text/language';

export type LeftAsideReason =
  | 'unusedColumn' // a column of the table that the reader makes no use of
  | 'spareColumn' // cells of a second column of one kind, where the first says something
  | 'noContent' // a row of the table that says nothing of what is to be done
  | 'besideTable' // left or right of the table's columns
  | 'aboveTable' // over the titles, and no title
  | 'otherTable' // a table of something else below
  | 'underMerge' // hidden under a merged area
  | 'farAway' // so far from all else that it was not read
  | 'otherSheet'; // a sheet that looks like a further part of the schedule

/** One thing that was left aside: a cell, a row, a block or a column. Positions 0-based. */
export interface LeftAside {
  readonly sheet: string;
  /** Its first cell. */
  readonly cell: CellPosition;
  /** All its cells; none of a whole sheet. */
  readonly ranges: readonly CellRange[];
  readonly cellCount: number;
  /** What stands there: its first texts, shortened where they are long; of a sheet its name. */
  readonly text: string;
  /** Of a column its title as written; empty where it has none, and of all else. */
  readonly title: string;
  readonly reason: LeftAsideReason;
}

/** Why the thing was left aside, in words. */
export function leftAsideReason({ reason, cell, cellCount, title }: LeftAside): Bilingual {
  const column = columnLetters(cell.column);
  const row = cell.row + 1;
  const quoted = title === '' ? '' : `“${title}”`;
  const named = title === '' ? '' : ` “${title}”`;
  return {
    unusedColumn: {
      'zh-CN': `${column}列${quoted}未使用（${cellCount} 格）`,
      'en-US': `Column ${column}${named} is not used (cells: ${cellCount})`,
    },
    spareColumn: {
      'zh-CN': `${column}列${quoted}与另一列同类，这里的 ${cellCount} 格以那一列为准，未使用`,
      'en-US': `Column ${column}${named} is of the same kind as another, which counts; cells not used: ${cellCount}`,
    },
    noContent: {
      'zh-CN': `第 ${row} 行没有写要做什么，不成条目`,
      'en-US': `Row ${row} does not say what is to be done: no entry`,
    },
    besideTable: { 'zh-CN': '在表格的列之外', 'en-US': 'Outside the table’s columns' },
    aboveTable: { 'zh-CN': '在表头上方，又不像标题', 'en-US': 'Above the table’s titles, and no title itself' },
    otherTable: {
      'zh-CN': '看来是另一张表，不是日程',
      'en-US': 'It looks like another table, not part of the schedule',
    },
    underMerge: { 'zh-CN': '被合并单元格盖住，看不见', 'en-US': 'Hidden under merged cells' },
    farAway: { 'zh-CN': '离其他内容太远，没有读', 'en-US': 'Too far from everything else to be read' },
    otherSheet: {
      'zh-CN': '这张工作表像是日程的另一部分，没有一起读',
      'en-US': 'This sheet looks like a further part of the schedule and was not read with it',
    },
  }[reason];
}

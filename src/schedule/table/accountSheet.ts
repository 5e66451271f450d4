/** Adds up what became of the cells of a sheet that was read as a schedule. */
import type { CellRange } from '../../workbook/cellAddress';
import { cellAddress, MAX_COLUMNS } from '../../workbook/cellAddress';
import { cellText } from '../../workbook/mergedAreas';
import type { SheetSnapshot } from '../../workbook/sheetSnapshot';
import { valueAt } from '../../workbook/sheetSnapshot';
import type { Steps } from '../../workbook/steps';
import { groupBy } from '../../workbook/groupBy';
import { isBlank, tidyText } from '../text/foldText';
import { accountTable } from './accountTable';
import type { ScheduleSheet } from './chooseTables';
import { LeftAsideGroups } from './leftAsideGroups';
import { remarkCellsAbove } from './remarksAbove';
import type { LabelledArea, SheetAccount } from './sheetAccount';

/** Lines over the titles that hold so many texts or more are a table of their own, unless each is a remark such as 单位：市局. */
const LEAST_IN_ROW = 3;
const LABELLED = /[:：]|^\d{4}年|^附[件表]/;

interface HiddenText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly area: CellRange;
}

/** The account of one sheet: the lines above its header, then table by table. Takes time in proportion to the cells that may be left aside. */
export function* accountSheet({ sheet, found, tables }: ScheduleSheet): Steps<SheetAccount> {
  const used = sheet.usedRange;
  if (!used) return { sheet: sheet.name, leftAside: [], areas: [] };
  const groups = new LeftAsideGroups(sheet.name);
  const hidden = textsUnderMerges(sheet);
  for (const { row, column, text, area } of hidden.values())
    groups.add(`merge ${area.row} ${area.column}`, 'underMerge', { row, column, text });
  const isCovered = (row: number, column: number): boolean => hidden.has(row * MAX_COLUMNS + column);
  addLinesAbove(sheet, found.header.first, groups, isCovered);
  const panels = [...groupBy(tables, ({ panel }) => panel)].flatMap(([panel, [first, ...others]]) =>
    first ? [{ panel, tables: [first, ...others] as const }] : [],
  );
  const areas: LabelledArea[] = [];
  for (const one of panels)
    for (const area of yield* accountTable(one.panel, one.tables, groups, isCovered)) areas.push(area);
  const lower = tables.map((one) => one.found.header).filter((header) => header.first > found.header.last);
  addBetweenPanels(
    sheet,
    found,
    panels.map(({ panel }) => panel),
    groups,
  );
  for (const cell of sheet.leftAside ?? []) groups.add('far', 'farAway', { ...cell, text: cellAddress(cell) });
  const above = (from: number, to: number, label: 'title' | 'header'): LabelledArea => ({
    label,
    range: { row: from, column: used.column, rowCount: to - from, columnCount: used.columnCount },
  });
  const { first, last } = found.header;
  const beside = tables.map((one) => one.found.header).filter((header) => header.first <= last);
  const below = Math.max(last, ...beside.map((header) => header.last)) + 1;
  return {
    sheet: sheet.name,
    leftAside: groups.all(),
    areas: [
      ...remarkCellsAbove(sheet, first).map(({ row, column }): LabelledArea => ({
        label: 'remark',
        range: { row, column, rowCount: 1, columnCount: 1 },
      })),
      above(used.row, first, 'title'),
      ...areas,
      above(first, below, 'header'),
      ...lower.map((header) => above(header.first, header.last + 1, 'header')),
    ],
  };
}

/** What stands above the header and is no title: rows of several cells without a label, such as a table of its own. */
function addLinesAbove(
  sheet: SheetSnapshot,
  headerRow: number,
  groups: LeftAsideGroups,
  isCovered: (row: number, column: number) => boolean,
): void {
  const used = sheet.usedRange;
  if (!used) return;
  for (let row = used.row; row < headerRow; row++) {
    const cells = (sheet.values[row - used.row] ?? []).flatMap((value, index) => {
      const text = tidyText(cellText(value));
      const column = used.column + index;
      return isBlank(text) || isCovered(row, column) ? [] : [{ row, column, text }];
    });
    if (cells.length < LEAST_IN_ROW || cells.some(({ text }) => LABELLED.test(text))) continue;
    for (const { column, text } of cells) groups.add(`above ${row}`, 'aboveTable', { row, column, text });
  }
}

/** What stands in columns of no table, where one of several side by side has no rows. */
function addBetweenPanels(
  sheet: SheetSnapshot,
  { header }: ScheduleSheet['found'],
  panels: readonly SheetSnapshot[],
  groups: LeftAsideGroups,
): void {
  const used = sheet.usedRange;
  if (!used) return;
  const isInPanel = (column: number): boolean =>
    panels.some(({ usedRange: own }) => own && column >= own.column && column < own.column + own.columnCount);
  const columns = Array.from({ length: used.columnCount }, (_, index) => used.column + index).filter(
    (column) => !isInPanel(column),
  );
  if (columns.length === 0) return;
  for (let row = header.last + 1; row < used.row + used.rowCount; row++)
    for (const column of columns) {
      const text = tidyText(cellText(valueAt(sheet, row, column)));
      if (!isBlank(text)) groups.add('between', 'besideTable', { row, column, text });
    }
}

/** Texts in cells that a merged area hides, by row and column. */
function textsUnderMerges(sheet: SheetSnapshot): ReadonlyMap<number, HiddenText> {
  const hidden = new Map<number, HiddenText>();
  for (const area of sheet.merges)
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const value = valueAt(sheet, row, column);
        if (value === null || (row === area.row && column === area.column)) continue;
        const text = tidyText(cellText(value));
        if (!isBlank(text)) hidden.set(row * MAX_COLUMNS + column, { row, column, text, area });
      }
  return hidden;
}

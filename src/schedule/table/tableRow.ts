/** One row of the table under the header, its cells by role. */
import type { CellPosition } from '../../workbook/cellAddress';
import type { CellValue, SheetSnapshot } from '../../workbook/sheetSnapshot';
import { numberFormatAt, valueAt } from '../../workbook/sheetSnapshot';
import { isBlank } from '../text/foldText';
import type { MergeLookup } from '../../workbook/mergedAreas';
import { cellText } from '../../workbook/mergedAreas';
import type { ColumnMapping, ColumnRole } from './columnRole';
import { ROLES, ROLE_NAMES } from './columnRole';

/** A cell as its row sees it: of a merged area, every row sees the first cell's value. */
export interface RowCell {
  /** Where the value stands: of a merged area its first cell. */
  readonly position: CellPosition;
  readonly value: CellValue;
  /** The value as text, as written; empty when it is blank. */
  readonly text: string;
  readonly numberFormat: string;
  /** The value stands in a row above, in a merged area that covers this row. */
  readonly inherited: boolean;
}

export type RowCells = Readonly<Partial<Record<ColumnRole, RowCell>>>;

/** The cell of one stage of approval, with its column's title. */
export interface StageCell {
  readonly name: string;
  readonly cell: RowCell;
}

export interface TableRow {
  readonly row: number;
  readonly hidden: boolean;
  readonly cells: RowCells;
  /** The class of work it belongs to, from the broadest to the narrowest; none without such columns. */
  readonly categories: readonly string[];
  /** From left to right. */
  readonly stages: readonly StageCell[];
  /** The rows that a merged content cell goes on over; their units, persons and times are this entry's too. */
  readonly continuations: readonly RowCells[];
}

/** A number of such a format shows as a percentage: 1 is 100%. */
const PERCENTAGE = /^0(?:\.0+)?%$/;

/** The cells of a table: its sheet, its columns by role, its merged areas and where its header ends. */
export interface TableCells {
  readonly sheet: SheetSnapshot;
  readonly columns: ColumnMapping;
  readonly mergeOf: MergeLookup;
  /** 0-based. */
  readonly lastHeaderRow: number;
}

/** Gives a row's cells by role. Of several columns of one role the first that holds something counts, or all, as the role says. */
export function rowCellReader(table: TableCells): (row: number) => RowCells {
  const { columns } = table;
  const read = ROLE_NAMES.filter((role) => ROLES[role].read !== 'never').flatMap((role) =>
    (columns[role] ?? []).map((column) => ({ role, column, all: ROLES[role].read === 'all' })),
  );
  return (row) => {
    const cells: Partial<Record<ColumnRole, RowCell>> = {};
    let narrowest: RowCell | null = null;
    for (const { role, column, all } of read) {
      const before = cells[role];
      if (before && before.text !== '' && !all) continue;
      const cell = readCell(table, row, column);
      // Who answers in this row, for want of a lead, does not help as well.
      if (role === 'supportUnit' && cells.unit?.position.column === column) continue;
      if (role === 'category' && isOwn(cell)) narrowest = cell;
      if (before && before.text !== '' && cell.text !== '') cells[role] = joined(before, cell);
      else if (!before || cell.text !== '') cells[role] = cell;
    }
    return narrowest && isClassAlone(cells) ? { ...cells, content: narrowest } : cells;
  };
}

/** A class without a detail is the work itself, where the row says more of it. */
function isClassAlone({ content, start, month, slot, unit, owner, status }: RowCells): boolean {
  return (content?.text ?? '') === '' && [start, month, slot, unit, owner, status].some(isOwn);
}

/** Two cells of one role as one, at the place of the first. */
function joined(first: RowCell, second: RowCell): RowCell {
  return { ...first, text: `${first.text}、${second.text}`, inherited: first.inherited && second.inherited };
}

/** Gives a row's cells of the stages of approval, every one of them. `titleOf` gives a column's title. */
export function stageCellReader(
  table: TableCells,
  titleOf: (column: number) => string,
): (row: number) => readonly StageCell[] {
  const stages = (table.columns.stage ?? []).map((column) => ({
    column,
    name: titleOf(column).split(' / ').at(-1) ?? '',
  }));
  return (row) =>
    stages.map(({ column, name }) => ({
      name,
      cell: readCell(table, row, column),
    }));
}

function readCell({ sheet, mergeOf, lastHeaderRow }: TableCells, row: number, column: number): RowCell {
  const area = mergeOf(row, column);
  if (area && (area.column !== column || area.row <= lastHeaderRow))
    return { position: { row, column }, value: null, text: '', numberFormat: 'General', inherited: false };
  const position = area ? { row: area.row, column: area.column } : { row, column };
  const value = valueAt(sheet, position.row, position.column);
  const numberFormat = numberFormatAt(sheet, position.row, position.column);
  const written =
    typeof value === 'number' && PERCENTAGE.test(numberFormat)
      ? `${Number((value * 100).toFixed(2))}%`
      : cellText(value);
  const text = isBlank(written) ? '' : written;
  return { position, value, text, numberFormat, inherited: position.row !== row };
}

/** Whether the row itself writes something into the cell. */
export function isOwn(cell: RowCell | undefined): cell is RowCell {
  return cell !== undefined && cell.text !== '' && !cell.inherited;
}

import { MAX_COLUMNS, MAX_ROWS } from '../../src/workbook/cellAddress';
import type { CellModel } from './cellModel';
import { moveCells } from './moveCells';
import { HostError } from './protocol';
import { isUnbounded, localAddress, overlap, positions, rangeOn, type RangeModel } from './rangeModel';
import { enterValue } from './typedValue';
import type { ChangeType } from './worksheetModel';

/** Makes room for the range: what is there and beyond moves down or right. */
export function insertCells(range: RangeModel, shift: 'down' | 'right'): void {
  moveCells(range.worksheet, { block: range, shift });
  range.worksheet.changed(localAddress(range), changeTypeOf(range, 'Inserted'));
}

/** Takes the range away: what is below or to the right of it moves in. */
export function deleteCells(range: RangeModel, shift: 'up' | 'left'): void {
  moveCells(range.worksheet, { block: range, shift });
  range.worksheet.changed(localAddress(range), changeTypeOf(range, 'Deleted'));
}

function changeTypeOf({ rowCount, columnCount }: RangeModel, what: 'Inserted' | 'Deleted'): ChangeType {
  return `${columnCount === MAX_COLUMNS ? 'Row' : rowCount === MAX_ROWS ? 'Column' : 'Cell'}${what}`;
}

/** Copies cells over the target from its first cell, as often as they fit into it: all of them, their values or their looks. */
export function copyCells(source: RangeModel, target: RangeModel, what: string): void {
  if (isUnbounded(source) || isUnbounded(target))
    throw new HostError('NotImplemented', 'This host copies bounded ranges');
  target.worksheet.requireWritable();
  const area = rangeOn(target.worksheet, {
    ...target,
    rowCount: Math.max(source.rowCount, target.rowCount - (target.rowCount % source.rowCount)),
    columnCount: Math.max(source.columnCount, target.columnCount - (target.columnCount % source.columnCount)),
  });
  const copies = [...positions(source)].map(({ row, column }) =>
    structuredClone(source.worksheet.cells.at(row, column)),
  );
  for (const { row, column } of positions(area)) {
    const place =
      ((row - area.row) % source.rowCount) * source.columnCount + ((column - area.column) % source.columnCount);
    pasteCell(area.worksheet.cells.open(row, column), copies[place], what);
  }
  area.worksheet.changed(localAddress(area));
}

function pasteCell(cell: CellModel, copy: CellModel | undefined, what: string): void {
  if (copy?.formula && what !== 'Formats')
    throw new HostError('NotImplemented', 'This host does not move the references of formulas');
  if (what !== 'Formats') Object.assign(cell, { value: copy?.value ?? null, formula: null });
  if (what !== 'Values') cell.format = copy?.format ?? {};
}

/** The first cell of the range, row by row, that says or holds the text; null when there is none. */
export function findCell(
  range: RangeModel,
  text: string,
  { completeMatch = false, matchCase = false }: { readonly completeMatch?: boolean; readonly matchCase?: boolean },
): RangeModel | null {
  const fold = (value: string) => (matchCase ? value : value.toLowerCase());
  const found = [...range.worksheet.cells.entries()]
    .filter(({ row, column }) => overlap(range, { row, column, rowCount: 1, columnCount: 1 }))
    .filter(({ cell: { value } }) => {
      const said = fold(String(value ?? ''));
      return completeMatch ? said === fold(text) : said.includes(fold(text));
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const [first] = found;
  return first ? rangeOn(range.worksheet, { row: first.row, column: first.column, rowCount: 1, columnCount: 1 }) : null;
}

/** A row of values at the place, as `TableRowCollection.add` writes it. */
export function enterRow(range: RangeModel, values: readonly unknown[]): void {
  if (values.length !== range.columnCount) throw new HostError('InvalidArgument');
  for (const [offset, value] of values.entries())
    enterValue(range.worksheet.cells.open(range.row, range.column + offset), value);
}

import type { CellModel } from './cellModel';
import { HostError } from './protocol';
import { isUnbounded, localAddress, overlap, positions, rangeOn, type RangeModel } from './rangeModel';
import { enterValue } from './typedValue';

/** Which way cells give way. */
type Shift = 'down' | 'right' | 'up' | 'left';

/** Makes room for the range: what is there and beyond moves down or right. */
export function insertCells(range: RangeModel, shift: 'down' | 'right'): void {
  moveBeyond(range, shift);
  range.worksheet.changed(localAddress(range));
}

/** Takes the range away: what is below or to the right of it moves in. */
export function deleteCells(range: RangeModel, shift: 'up' | 'left'): void {
  const { worksheet } = range;
  for (const { row, column } of [...worksheet.cells.entries()])
    if (overlap(range, { row, column, rowCount: 1, columnCount: 1 })) worksheet.cells.remove(row, column);
  moveBeyond(range, shift);
  worksheet.changed(localAddress(range));
}

function moveBeyond(range: RangeModel, shift: Shift): void {
  const { worksheet } = range;
  worksheet.requireWritable();
  const isVertical = shift === 'down' || shift === 'up';
  const band = isVertical
    ? { row: range.row, column: range.column, rowCount: 1_048_576 - range.row, columnCount: range.columnCount }
    : { row: range.row, column: range.column, rowCount: range.rowCount, columnCount: 16_384 - range.column };
  requirePlain(range, band);
  const by = (isVertical ? range.rowCount : range.columnCount) * (shift === 'down' || shift === 'right' ? 1 : -1);
  const moving = [...worksheet.cells.entries()].filter(({ row, column }) =>
    overlap(band, { row, column, rowCount: 1, columnCount: 1 }),
  );
  for (const { row, column } of moving) worksheet.cells.remove(row, column);
  for (const { row, column, cell } of moving)
    Object.assign(worksheet.cells.open(isVertical ? row + by : row, isVertical ? column : column + by), cell);
}

/** This host moves cells, and neither merged areas, tables nor conditional formats with them: where there are any it says so. */
function requirePlain({ worksheet }: RangeModel, band: Parameters<typeof overlap>[0]): void {
  const touched =
    worksheet.merges.some((area) => overlap(area, band)) ||
    worksheet.tables.some((table) => overlap(table.range, band)) ||
    worksheet.conditionalFormats.some(({ ranges }) => ranges.some((area) => overlap(area, band)));
  if (touched) throw new HostError('NotImplemented', 'This host moves plain cells alone');
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

import { formatOf, type CellModel } from './cellModel';
import { displayText } from './displayText';
import { HostError } from './protocol';
import { contains, isUnbounded, localAddress, overlap, positions, type RangeModel } from './rangeModel';
import { enterFormula, enterValue } from './typedValue';

/** `values` of more cells than this come back as null, not as an error (learn.microsoft.com/office/dev/add-ins/excel/performance). */
const MAX_READ_CELLS = 5_000_000;

/** One answer a cell, row by row; null for unbounded and for very large ranges. */
function readGrid(range: RangeModel, read: (cell: CellModel | undefined) => unknown): unknown[][] | null {
  if (isUnbounded(range) || range.rowCount * range.columnCount > MAX_READ_CELLS) return null;
  const grid: unknown[][] = [];
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    const line: unknown[] = [];
    for (let column = range.column; column < range.column + range.columnCount; column++)
      line.push(read(range.worksheet.cells.at(row, column)));
    grid.push(line);
  }
  return grid;
}

export const readValues = (range: RangeModel): unknown => readGrid(range, (cell) => cell?.value ?? '');
/** The text behind the cell; a leading apostrophe is not part of it (github.com/OfficeDev/office-js/issues/6687). */
export const readFormulas = (range: RangeModel): unknown =>
  readGrid(range, (cell) => cell?.formula ?? cell?.value ?? '');
export const readNumberFormats = (range: RangeModel): unknown =>
  readGrid(range, (cell) => formatOf(cell, 'numberFormat'));
export const readText = (range: RangeModel): unknown =>
  readGrid(range, (cell) => displayText(cell?.value ?? null, formatOf(cell, 'numberFormat')));
export const readValueTypes = (range: RangeModel): unknown =>
  readGrid(range, (cell) => {
    if (!cell || (cell.value === null && cell.formula === null)) return 'Empty';
    if (typeof cell.value === 'number') return 'Double';
    if (typeof cell.value === 'boolean') return 'Boolean';
    return /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(cell.value ?? '') ? 'Error' : 'String';
  });

export function writeValues(range: RangeModel, value: unknown): void {
  writeGrid(range, value, enterValue);
}

export function writeFormulas(range: RangeModel, value: unknown): void {
  writeGrid(range, value, (cell, formula) => {
    if (typeof formula === 'string') enterFormula(cell, formula);
    else enterValue(cell, formula);
  });
}

export function writeNumberFormats(range: RangeModel, value: unknown): void {
  range.worksheet.requireWritable('allowFormatCells');
  // One format in a grid of one is for every cell, as Microsoft's samples write it.
  eachOf(range, soleOf(value), (row, column, format) => {
    if (format === null) return;
    if (typeof format !== 'string' || format === '') throw new HostError('InvalidArgument');
    const cell = range.worksheet.cells.open(row, column);
    cell.format = { ...cell.format, numberFormat: format };
  });
}

function soleOf(value: unknown): unknown {
  const [line, ...lines] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const [sole, ...others] = Array.isArray(line) ? (line as readonly unknown[]) : [];
  return sole !== undefined && lines.length === 0 && others.length === 0 ? sole : value;
}

function writeGrid(range: RangeModel, value: unknown, enter: (cell: CellModel, value: unknown) => void): void {
  const { worksheet } = range;
  worksheet.requireWritable();
  if (value === null) throw new HostError('InvalidArgument');
  if (isUnbounded(range)) throw new HostError('InvalidArgument');
  const rowFor = filteredRows(range);
  eachOf(range, value, (row, column, given) => {
    const to = rowFor(row);
    if (given === null || to === null) return;
    // What lies under a merged area is thrown away: its first cell alone holds a value.
    if (worksheet.coveredByMerge(to, column)) return;
    enter(worksheet.cells.open(to, column), given);
  });
  worksheet.changed(localAddress(range));
}

/**
 * Where each row of a block lands. Over filtered rows a block goes into the visible rows alone, and so to the wrong places
 * (github.com/OfficeDev/office-js/issues/224, github.com/xlwings/xlwings/issues/747).
 */
function filteredRows(range: RangeModel): (row: number) => number | null {
  const { worksheet } = range;
  const filtered = [...worksheet.hiddenRows].some(
    ([row, by]) => by === 'filter' && row >= range.row && row < range.row + range.rowCount,
  );
  if (!filtered || range.rowCount === 1) return (row) => row;
  const visible: number[] = [];
  for (let row = range.row; row < range.row + range.rowCount; row++)
    if (worksheet.hiddenRows.get(row) !== 'filter') visible.push(row);
  return (row) => visible[row - range.row] ?? null;
}

/** One value for every cell, or a grid of exactly the range's size; anything else is refused. */
function eachOf(range: RangeModel, value: unknown, visit: (row: number, column: number, value: unknown) => void): void {
  if (!Array.isArray(value)) {
    for (const { row, column } of positions(range)) visit(row, column, value);
    return;
  }
  const grid = value as readonly unknown[];
  if (grid.length !== range.rowCount) throw new HostError('InvalidArgument');
  for (const line of grid)
    if (!Array.isArray(line) || line.length !== range.columnCount) throw new HostError('InvalidArgument');
  for (const { row, column } of positions(range))
    visit(row, column, (grid[row - range.row] as readonly unknown[])[column - range.column] ?? null);
}

/** Empties what `clear` is asked to. Formats take merges, hyperlinks' looks and conditional formats inside the range with them. */
export function clearRange(range: RangeModel, what: string): void {
  const { worksheet } = range;
  worksheet.requireWritable(what === 'Formats' ? 'allowFormatCells' : undefined);
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(what))
    throw new HostError('InvalidArgument');
  for (const { row, column, cell } of [...worksheet.cells.entries()]) {
    if (!overlap(range, { row, column, rowCount: 1, columnCount: 1 })) continue;
    if (what === 'All' || what === 'Contents') Object.assign(cell, { value: null, formula: null });
    if (what === 'All' || what === 'Formats') cell.format = {};
    if (what !== 'Contents' && what !== 'Formats') cell.hyperlink = null;
    const empty =
      cell.value === null && cell.formula === null && cell.hyperlink === null && Object.keys(cell.format).length === 0;
    if (empty) worksheet.cells.remove(row, column);
  }
  if (what === 'All' || what === 'Formats') {
    unmerge(range);
    for (const rule of [...worksheet.conditionalFormats]) {
      if (rule.ranges.every((area) => contains(range, area))) {
        worksheet.conditionalFormats.splice(worksheet.conditionalFormats.indexOf(rule), 1);
      }
    }
  }
  worksheet.changed(localAddress(range));
}

export function merge(range: RangeModel, across: boolean): void {
  const { worksheet } = range;
  worksheet.requireWritable();
  if (worksheet.tables.some((table) => overlap(table.range, range))) throw new HostError('MergedRangeConflict');
  if (across) {
    for (let row = range.row; row < range.row + range.rowCount; row++) merge({ ...range, row, rowCount: 1 }, false);
    return;
  }
  if (range.rowCount === 1 && range.columnCount === 1) return;
  unmerge(range);
  for (const { row, column } of positions(range)) {
    const cell = row === range.row && column === range.column ? undefined : worksheet.cells.at(row, column);
    if (cell) Object.assign(cell, { value: null, formula: null });
  }
  const { row, column, rowCount, columnCount } = range;
  worksheet.merges.push({ row, column, rowCount, columnCount });
}

export function unmerge(range: RangeModel): void {
  const { merges } = range.worksheet;
  range.worksheet.requireWritable();
  const kept = merges.filter((area) => !overlap(range, area));
  merges.splice(0, merges.length, ...kept);
}

import { MAX_COLUMNS, MAX_ROWS, rangeContains, type CellRange } from '../../src/workbook/cellAddress';
import { areaAfter, bandOf, formulaAfter, isVertical, type CellMove } from './moveReferences';
import { HostError } from './protocol';
import { overlap } from './rangeModel';
import type { WorksheetModel } from './worksheetModel';

/**
 * Inserts or deletes cells as Excel does: cells beyond move, and with them merged areas, tables, conditional formats, charts, names, page
 * set-up, the state of whole rows and columns, and the references of every formula. What this host cannot move rightly is refused before
 * anything moved.
 */
export function moveCells(worksheet: WorksheetModel, move: CellMove): void {
  worksheet.requireWritable();
  refuseCuts(worksheet, move);
  moveStoredCells(worksheet, move);
  moveAreas(worksheet, move);
  moveFormulas(worksheet, move);
  moveLines(worksheet, move);
}

function refuseCuts({ merges, tables, conditionalFormats }: WorksheetModel, move: CellMove): void {
  // learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling.
  const blocks = [...merges, ...tables.map(({ range }) => range)];
  if (blocks.some((area) => areaAfter(area, move) === 'cut')) throw new HostError('InsertDeleteConflict');
  const deletes = move.shift === 'up' || move.shift === 'left';
  for (const { range, showHeaders } of tables) {
    const headings = { ...range, rowCount: 1 };
    const losesHeadings = deletes && isVertical(move.shift) && showHeaders && overlap(headings, move.block) !== null;
    if (losesHeadings && areaAfter(range, move) !== null) throw new HostError('InvalidOperation');
  }
  for (const { ranges } of conditionalFormats) {
    if (ranges.some((area) => areaAfter(area, move) === 'cut'))
      throw new HostError('NotImplemented', 'This host does not divide the area of a conditional format');
    const [first] = ranges;
    if (deletes && first && rangeContains(move.block, first) && ranges.some((area) => areaAfter(area, move) !== null))
      throw new HostError('NotImplemented', 'This host does not delete the first cell of a conditional format alone');
  }
}

function moveStoredCells({ cells }: WorksheetModel, move: CellMove): void {
  const band = bandOf(move);
  const moving = [...cells.entries()].filter((place) => rangeContains(band, place));
  for (const { row, column } of moving) cells.remove(row, column);
  for (const { row, column, cell } of moving) {
    const to = areaAfter({ row, column, rowCount: 1, columnCount: 1 }, move);
    if (to && to !== 'cut') Object.assign(cells.open(to.row, to.column), cell);
  }
}

function moveAreas(sheet: WorksheetModel, move: CellMove): void {
  sheet.merges.splice(0, Infinity, ...areasAfter(sheet.merges, move));
  for (const table of [...sheet.tables]) {
    const [range] = areasAfter([table.range], move);
    if (range) table.range = range;
    else sheet.tables.splice(sheet.tables.indexOf(table), 1);
  }
  for (const rule of [...sheet.conditionalFormats]) {
    rule.ranges = areasAfter(rule.ranges, move);
    if (rule.ranges.length === 0) sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(rule), 1);
  }
  for (const chart of sheet.charts) {
    chart.source = areasAfter([chart.source], move)[0] ?? chart.source;
    chart.place = chart.place && (areasAfter([chart.place], move)[0] ?? chart.place);
  }
}

/** The areas after the move; what went is left out, and what is cut stays as it was. */
function areasAfter(areas: readonly CellRange[], move: CellMove): CellRange[] {
  return areas.flatMap((area) => {
    const after = areaAfter(area, move);
    return after === 'cut' ? [area] : after ? [after] : [];
  });
}

function moveFormulas(moved: WorksheetModel, move: CellMove): void {
  const { workbook } = moved;
  const after = (formula: string, home: string) => formulaAfter(formula, move, moved.name, home);
  for (const item of workbook.names) item.formula = after(item.formula, '');
  for (const sheet of workbook.worksheets) {
    for (const item of sheet.names) item.formula = after(item.formula, sheet.name);
    for (const { cell } of sheet.cells.entries()) if (cell.formula) cell.formula = after(cell.formula, sheet.name);
    for (const rule of sheet.conditionalFormats) if (rule.formula) rule.formula = after(rule.formula, sheet.name);
  }
  const { pageLayout } = moved;
  pageLayout.titleRows = after(pageLayout.titleRows, moved.name);
  pageLayout.printArea = after(pageLayout.printArea, moved.name);
}

/** What belongs to whole rows or columns moves where whole rows or columns do. */
function moveLines(sheet: WorksheetModel, { block, shift }: CellMove): void {
  const by = shift === 'down' || shift === 'right' ? 1 : -1;
  const frozen = sheet.frozen;
  if (isVertical(shift) && block.columnCount === MAX_COLUMNS) {
    const place = placeAfter(block.row, by * block.rowCount);
    moveKeys(sheet.hiddenRows, place);
    moveKeys(sheet.rowHeights, place);
    moveMembers(sheet.pageBreaks, place);
    if (frozen && block.row < frozen.rows) frozen.rows = Math.max(0, frozen.rows + by * block.rowCount);
  }
  if (!isVertical(shift) && block.rowCount === MAX_ROWS) {
    const place = placeAfter(block.column, by * block.columnCount);
    moveMembers(sheet.hiddenColumns, place);
    moveKeys(sheet.columnWidths, place);
    if (frozen && block.column < frozen.columns) frozen.columns = Math.max(0, frozen.columns + by * block.columnCount);
  }
}

/** Where a line comes to; null where it goes. */
function placeAfter(first: number, by: number): (line: number) => number | null {
  return (line) => (line < first ? line : line + by < first ? null : line + by);
}

function moveKeys<Value>(lines: Map<number, Value>, place: (line: number) => number | null): void {
  const entries = [...lines];
  lines.clear();
  for (const [line, value] of entries) {
    const to = place(line);
    if (to !== null) lines.set(to, value);
  }
}

function moveMembers(lines: Set<number>, place: (line: number) => number | null): void {
  const members = [...lines];
  lines.clear();
  for (const line of members) {
    const to = place(line);
    if (to !== null) lines.add(to);
  }
}

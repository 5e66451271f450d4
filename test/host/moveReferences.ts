import {
  columnFromLetters,
  columnLetters,
  MAX_COLUMNS,
  MAX_ROWS,
  type CellRange,
} from '../../src/workbook/cellAddress';

/** Cells that make room or close up: `block` is what was inserted or deleted, and which way what is beyond it goes. */
export interface CellMove {
  readonly block: CellRange;
  readonly shift: 'down' | 'right' | 'up' | 'left';
}

/** The cells that a move takes along: from the block to the sheet's end. */
export function bandOf({ block, shift }: CellMove): CellRange {
  return isVertical(shift)
    ? { ...block, rowCount: MAX_ROWS - block.row }
    : { ...block, columnCount: MAX_COLUMNS - block.column };
}

export function isVertical(shift: CellMove['shift']): boolean {
  return shift === 'down' || shift === 'up';
}

/**
 * Where an area lies after the move: moved along, grown where room was made within it, shrunk where some of it went; null when all of it
 * went, and 'cut' where the move takes a part of its width along and leaves the rest.
 */
export function areaAfter(area: CellRange, move: CellMove): CellRange | null | 'cut' {
  const { block, shift } = move;
  const [across, acrossCount, along, alongCount] = isVertical(shift)
    ? (['column', 'columnCount', 'row', 'rowCount'] as const)
    : (['row', 'rowCount', 'column', 'columnCount'] as const);
  const isEndless = area[along] === 0 && area[alongCount] === (along === 'row' ? MAX_ROWS : MAX_COLUMNS);
  const isBefore = isEndless || area[along] + area[alongCount] <= block[along];
  const isBeside =
    area[across] >= block[across] + block[acrossCount] || area[across] + area[acrossCount] <= block[across];
  if (isBefore || isBeside) return area;
  const isWithin =
    area[across] >= block[across] && area[across] + area[acrossCount] <= block[across] + block[acrossCount];
  if (!isWithin) return 'cut';
  const place = (position: number): number => {
    if (position < block[along]) return position;
    if (shift === 'down' || shift === 'right') return position + block[alongCount];
    return Math.max(block[along], position - block[alongCount]);
  };
  // The end is where the cell after the last would come to; room made right after the last cell is none of the area's.
  const isInserted = shift === 'down' || shift === 'right';
  const start = place(area[along]);
  const last = area[along] + area[alongCount] - 1;
  const end = isInserted ? place(last) + 1 : place(last + 1);
  return end <= start ? null : { ...area, [along]: start, [alongCount]: end - start };
}

/** A reference of a formula: an optional sheet, cells, whole rows or whole columns; or a text in quotes, which holds none. */
const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** The formula with its references as they are after a move on a sheet; `home` is the sheet of the formula itself. */
export function formulaAfter(formula: string, move: CellMove, sheet: string, home: string): string {
  return formula.replace(
    REFERENCE,
    (found: string, prefix: string | undefined, cells: string | undefined, offset: number) => {
      if (cells === undefined || /[\p{L}\p{N}_.$]/u.test(formula.charAt(offset - 1))) return found;
      const named = prefix ? prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") : home;
      return named.toLowerCase() === sheet.toLowerCase() ? `${prefix ?? ''}${cellsAfter(cells, move)}` : found;
    },
  );
}

function cellsAfter(cells: string, move: CellMove): string {
  const [from = '', to = from] = cells.split(':');
  const [first, last] = [endOf(from), endOf(to)];
  const row = first.row ?? 0;
  const column = first.column ?? 0;
  const after = areaAfter(
    {
      row,
      column,
      rowCount: (last.row ?? MAX_ROWS - 1) - row + 1,
      columnCount: (last.column ?? MAX_COLUMNS - 1) - column + 1,
    },
    move,
  );
  // Excel leaves a reference alone of which a part alone moves.
  if (after === 'cut') return cells;
  if (!after) return '#REF!';
  const ends = [
    writeEnd(from, after.row, after.column),
    writeEnd(to, after.row + after.rowCount - 1, after.column + after.columnCount - 1),
  ];
  return cells.includes(':') ? ends.join(':') : (ends[0] ?? cells);
}

function endOf(end: string): { readonly row: number | null; readonly column: number | null } {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]*)\$?(\d*)$/.exec(end) ?? [];
  return { row: digits === '' ? null : Number(digits) - 1, column: letters === '' ? null : columnFromLetters(letters) };
}

/** The end as it was written, with its signs, at another place. */
function writeEnd(end: string, row: number, column: number): string {
  return end.replace(/[A-Za-z]+/, columnLetters(column)).replace(/\d+/, String(row + 1));
}

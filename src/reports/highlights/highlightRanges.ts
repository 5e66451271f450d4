import type { Entry } from '../../schedule/entries/entry';
import type { ScheduleTable } from '../../schedule/entries/schedule';
import type { CellRange } from '../../workbook/cellAddress';

/**
 * The columns a highlight covers, 0-based and ascending: from the content column to the table's last, so that a month or slot
 * cell merged over several rows does not turn red for its first row. `entries` are those of the table. Unit, owner and status columns in which cells are merged
 * over rows are left out for the same reason.
 */
export function highlightColumns({ body, columns }: ScheduleTable, entries: readonly Entry[]): readonly number[] {
  const last = body.column + body.columnCount - 1;
  const first = columns.content?.[0] ?? body.column;
  const merged = new Set([
    ...(columns.start ?? []),
    ...(columns.month ?? []),
    ...(columns.slot ?? []),
    ...entries.flatMap(cellsFromAnotherRow),
  ]);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (column) => column === first || !merged.has(column),
  );
}

function cellsFromAnotherRow({ row, cells }: Entry): readonly number[] {
  return [cells.unit, cells.owner, cells.status].flatMap((cell) => (cell && cell.row !== row ? [cell.column] : []));
}

/** The blocks that cover these columns on these rows (both ascending, 0-based): rows and columns that touch are joined. */
export function rangesOver(rows: readonly number[], columns: readonly number[]): readonly CellRange[] {
  const bands = runs(columns);
  return runs(rows).flatMap(([row, rowCount]) =>
    bands.map(([column, columnCount]) => ({ row, column, rowCount, columnCount })),
  );
}

/** Ascending numbers as runs of neighbours: first number and length. */
function runs(numbers: readonly number[]): readonly (readonly [first: number, length: number])[] {
  const runsSoFar: [number, number][] = [];
  for (const number of numbers) {
    const run = runsSoFar.at(-1);
    if (run && run[0] + run[1] === number) run[1] += 1;
    else runsSoFar.push([number, 1]);
  }
  return runsSoFar;
}

import type { ColumnReading } from './columnReading';
import type { TableColumns } from './columnReading';
import type { ColumnRole } from './columnRole';
import type { ColumnBinding, ColumnCorrection } from './columnBinding';

/**
 * The user's corrections with one more: this column holds that (null: nothing of use). Bound to the column's title and place;
 * what was said of the same column before gives way, all else stays.
 */
export function correctColumn(
  corrections: ColumnCorrection | null,
  { header, column }: ColumnReading,
  role: ColumnRole | null,
): readonly ColumnBinding[] {
  const otherBindings = (corrections ?? []).filter((binding) => binding.header !== header || binding.column !== column);
  return [...otherBindings, { role, header, column }];
}

/** The columns that the user is asked to look at. */
export function doubtfulColumns({ columnReadings }: Pick<TableColumns, 'columnReadings'>): readonly ColumnReading[] {
  return columnReadings.filter(({ confidence }) => confidence === 'unsure');
}

/**
 * The user's corrections, and that the doubtful columns were taken for the right thing. Reading again gives the same roles: where a
 * doubtful column shares its role with others, these are confirmed with it, since a role that a correction names has no other columns.
 */
export function confirmColumns(corrections: ColumnCorrection | null, table: TableColumns): ColumnCorrection | null {
  const roles = new Set(doubtfulColumns(table).map(({ role }) => role));
  const inOrder = [...roles].flatMap((role) =>
    role === null
      ? doubtfulColumns(table).filter((reading) => reading.role === null)
      : (table.columns[role] ?? []).flatMap(
          (column) => table.columnReadings.find((reading) => reading.column === column && reading.role === role) ?? [],
        ),
  );
  return inOrder.reduce<ColumnCorrection | null>(
    (kept, reading) => correctColumn(kept, reading, reading.role),
    corrections,
  );
}

import type { ColumnReading } from './columnReading';
import type { ColumnRole } from './schedule';
import type { ColumnBinding, ColumnCorrection } from './settings';

/**
 * The user's corrections with one more: this column holds that (null: nothing of use). Bound to the column's title and place;
 * what was said of the same column before gives way, all else stays.
 */
export function correctColumn(corrections: ColumnCorrection | null, { header, column }: ColumnReading, role: ColumnRole | null): readonly ColumnBinding[] {
  const kept = isBindings(corrections) ? corrections.filter((binding) => binding.header !== header || binding.column !== column) : [];
  return [...kept, { role, header, column }];
}

/** Whether the corrections are bound to titles, as all that the pane makes are. */
function isBindings(corrections: ColumnCorrection | null): corrections is readonly ColumnBinding[] {
  return Array.isArray(corrections);
}

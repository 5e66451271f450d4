import type { JudgedEntry } from '../../schedule/status/judgedEntry';

/** What tells an entry from all others of its schedule. */
export function entryKey({ entry: { sheet, row, item, cells } }: JudgedEntry): string {
  return `${sheet} ${row}.${cells.content.column}.${item}`;
}

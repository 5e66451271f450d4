/** What is known of a workbook's parts after writes to it, some of which may have failed. */
import type { CellPosition } from './cellAddress';
import type { ApplyResult, WorkbookEdit } from './workbookEdit';

/** A part of a workbook that writes change, as it is named to the user. */
export type ChangedPart =
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: CellPosition }
  | { readonly kind: 'highlights'; readonly sheet: string }
  /** A report sheet, added or written anew; one that was deleted. */
  | { readonly kind: 'report' | 'removed'; readonly name: string }
  /** A copy of a report sheet; `isInterim` under the name that it bears for a moment, so that it is never known to be there. */
  | { readonly kind: 'copy'; readonly name: string; readonly isInterim?: true }
  /** A text kept in the file, by its key. */
  | { readonly kind: 'text'; readonly key: string };

/** The parts known to be changed, and those that may be, or may be changed in part. What is in neither is as it was. */
export interface WriteProgress {
  readonly written: readonly ChangedPart[];
  readonly unknown: readonly ChangedPart[];
}

export const NOTHING_WRITTEN: WriteProgress = { written: [], unknown: [] };

/** What is known after one more write: what is known to be changed by it is no longer in doubt. */
export function afterMore(before: WriteProgress, more: WriteProgress): WriteProgress {
  const written = distinct([...before.written, ...more.written]);
  const certain = new Set(more.written.map(keyOf));
  const unknown = distinct([...before.unknown.filter((part) => !certain.has(keyOf(part))), ...more.unknown]);
  const doubtful = new Set(unknown.map(keyOf));
  return { written: written.filter((part) => !doubtful.has(keyOf(part))), unknown };
}

/** What is known after an apply that succeeded. */
export function progressOf(edits: readonly WorkbookEdit[], { sheetsWritten }: ApplyResult): WriteProgress {
  const reports = sheetsWritten.map((name): ChangedPart => ({ kind: 'report', name }));
  return { written: distinct([...edits.flatMap((edit) => partOf(edit) ?? []), ...reports]), unknown: [] };
}

/** The part that an edit changes; null where the edit alone does not say its name. */
function partOf(edit: WorkbookEdit): ChangedPart | null {
  switch (edit.kind) {
    case 'setCell':
      return { kind: 'cell', sheet: edit.sheet, cell: edit.cell };
    case 'addHighlight':
    case 'clearHighlights':
      return { kind: 'highlights', sheet: edit.sheet };
    case 'copySheet':
      return { kind: 'copy', name: edit.name };
    case 'store':
      return edit.expected === edit.value ? null : { kind: 'text', key: edit.key };
    case 'markSheet':
    case 'writeSheet':
    case 'removeSheet':
      return null;
  }
}

function distinct(parts: readonly ChangedPart[]): readonly ChangedPart[] {
  return [...new Map(parts.map((part) => [keyOf(part), part])).values()];
}

/** Tells one part from another. */
export function keyOf(part: ChangedPart): string {
  return JSON.stringify(part.kind === 'cell' ? [part.sheet, part.cell.row, part.cell.column] : part);
}

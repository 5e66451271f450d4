import type { CellRange } from '../../workbook/cellAddress';
import type { CellValue } from '../../workbook/sheetSnapshot';

/**
 * The merged areas of the user's sheets as they were last read, by Excel's id of the sheet. On Windows asking for them empties the undo
 * stack (github.com/OfficeDev/office-js/issues/5918), so after an edit they are taken from here; whatever may have changed them makes
 * them be asked for again.
 */
export class KnownMerges {
  private readonly merges = new Map<string, readonly CellRange[]>();
  private readonly crowded = new Set<string>();

  keep(sheetId: string, merges: readonly CellRange[]): void {
    this.merges.set(sheetId, merges);
  }

  of(sheetId: string): readonly CellRange[] | null {
    return this.merges.get(sheetId) ?? null;
  }

  /** Cells were inserted or deleted, or the sheet came to the front, where anything may be done to it: what was read no longer counts. */
  forget(sheetId: string): void {
    this.merges.delete(sheetId);
  }

  /** The sheet has more merged areas than Excel gives at once: asking for them all together is refused, and with it all else. */
  noteCrowded(sheetId: string): void {
    this.crowded.add(sheetId);
  }

  isCrowded(sheetId: string): boolean {
    return this.crowded.has(sheetId);
  }
}

/** Whether a cell that the areas cover holds a value of its own: then they are no longer merged. Values begin at `used`'s first cell. */
export function contradicts(
  merges: readonly CellRange[],
  used: CellRange,
  values: readonly (readonly CellValue[])[],
): boolean {
  return merges.some((area) => {
    for (let row = area.row; row < area.row + area.rowCount; row++)
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const covered = row !== area.row || column !== area.column;
        if (covered && (values[row - used.row]?.[column - used.column] ?? null) !== null) return true;
      }
    return false;
  });
}

import type { CellPosition, CellRange } from './cellAddress';
import type { SheetContent } from './sheetContent';
import type { CellValue, SheetTag } from './sheetSnapshot';

/** How a highlighted cell looks on top of the user's own format. Colours are `#RRGGBB`. */
export interface HighlightStyle {
  readonly fill: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/** A highlight as any Excel takes it: a formula of at most 255 characters, relative to the first cell of `ranges[0]`. */
interface PlainHighlight {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
}

/**
 * One change to a workbook, as data: shown to the user, tested, sent in chunks and tried again.
 * An adapter applies a list in order.
 */
export type WorkbookEdit =
  /** Writes text into one cell of the user's sheet, only if the cell still holds `expected`. */
  | {
      readonly kind: 'setCell';
      readonly sheet: string;
      readonly cell: CellPosition;
      readonly expected: CellValue;
      readonly value: string;
    }
  /** Deletes the conditional formats on the sheet whose formula contains the marker; no others. */
  | { readonly kind: 'clearHighlights'; readonly sheet: string; readonly marker: string }
  /**
   * Adds one conditional format of our own with a formula that begins with `=`, in A1 style and en-US,
   * relative to the first cell of `ranges[0]`. Lowest priority, `stopIfTrue` false. Where the workbook's program refuses the formula,
   * `plain` takes its place: fewer cells, or marks that are seen less well, and never a false colour. Null leaves the rows uncoloured.
   */
  | {
      readonly kind: 'addHighlight';
      readonly sheet: string;
      readonly ranges: readonly CellRange[];
      readonly formula: string;
      readonly style: HighlightStyle;
      readonly plain?: PlainHighlight | null;
    }
  /** Marks a sheet, which bears no mark of ours, as the report sheet of the tag; edits after it find it by that. Fails with `sheetMissing`. */
  | { readonly kind: 'markSheet'; readonly sheet: string; readonly tag: SheetTag }
  /**
   * Writes a report sheet: the sheet with this tag's GUID is cleared and rewritten in place, keeping its position and its
   * present name; with none, a new sheet is added after the last. Fails with `nameTaken` rather than touch another's sheet.
   */
  | { readonly kind: 'writeSheet'; readonly content: SheetContent }
  /**
   * Copies a report sheet of ours, found by its tag's GUID, to a new sheet of that name right after it, which bears `copyTag` instead.
   * Nothing when there is no such sheet. Fails with `nameTaken` when another sheet has the name.
   */
  | { readonly kind: 'copySheet'; readonly tag: SheetTag; readonly name: string; readonly copyTag: SheetTag }
  /** Deletes a report sheet of ours, found by its tag's GUID; nothing when there is none. */
  | { readonly kind: 'removeSheet'; readonly tag: SheetTag }
  /**
   * Keeps a text in the file under a key (null removes it); where `expected` is said, only if the file still keeps that, or keeps the value
   * already.
   */
  | {
      readonly kind: 'store';
      readonly key: string;
      readonly value: string | null;
      readonly expected?: string | null;
    };

/** What an apply did, for the message to the user. */
export interface ApplyResult {
  /** Names of the report sheets written. */
  readonly sheetsWritten: readonly string[];
  /** Cosmetic parts that could not be written (print set-up, charts), which cost nothing else. */
  readonly cosmeticFailures: readonly { readonly sheet: string; readonly part: 'print' | 'chart' | 'freeze' }[];
  /** Own conditional formats that could not be removed because Excel would not read them. */
  readonly unreadableHighlights: number;
  /** Highlights for which Excel refused the formula and took the plain one; missing for none. */
  readonly plainHighlights?: number;
  /** Conditional formats without a formula that were removed with our highlights: what is left where adding one was cut off; missing for none. */
  readonly emptyHighlights?: number;
  /** The conditional formats counted afterwards, where their number is not what it should be. */
  readonly miscounted?: RuleMiscount;
}

/** Conditional formats that are too many (or, negative, too few) after an apply: ours, and those of others, which should not change. */
export interface RuleMiscount {
  readonly own: number;
  readonly others: number;
}

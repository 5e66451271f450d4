import type { CellPosition } from '../../workbook/cellAddress';

/** One `<c>` element as it stands in the file, and where. Positions are 0-based. */
export interface CellElement extends CellPosition {
  /** The `t` attribute: how the value is stored; `n` when absent. */
  readonly type: string;
  /** The `s` attribute: index into the workbook's cell formats; 0 when absent. */
  readonly style: number;
  /** The text of `<v>`, or of `<is>` without phonetic runs; null when there is none. */
  readonly value: string | null;
  /** The formula's text; empty for a cell that shares another's formula; null when there is none. */
  readonly formula: string | null;
  /** For the first cell of a formula that others share (shared, array and data table formulas): the range it states (`ref`); null otherwise. */
  readonly sharedRef: string | null;
  /** Whether that range can be changed only as a whole (array and data table formulas). */
  readonly wholeOnly: boolean;
  /** Where the element stands in the rows' text: from, inclusive, and to, exclusive. */
  readonly from: number;
  readonly to: number;
}

/** One `<row>` element. */
export interface RowElement {
  /** 0-based. */
  readonly row: number;
  readonly hidden: boolean;
  /** In points; null when the row has the default height. */
  readonly height: number | null;
  readonly cells: readonly CellElement[];
  /** Where the row's own content may be added to: just before `</row>`; null for a row without content. */
  readonly end: number | null;
  readonly from: number;
  readonly to: number;
}

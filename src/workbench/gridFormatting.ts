import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from '@univerjs/preset-sheets-conditional-formatting';
import { cellsCovered, type RowSpan } from './formatsWithin';
import type { GridSheets } from './gridSheets';
import { gridFormats } from './univerFormats';

/** Conditional formats on more cells than these are drawn only on the rows in view and so many around them. */
const MOST_FORMATTED = 4000;
const ROWS_AROUND = 60;

/** The conditional formats that the grid has: those of the sheet in front alone, since the rules of sheets nobody sees hold up its own. */
export interface GridFormatting {
  /** Draws those of the sheet, where they are not drawn yet for the rows in view. */
  readonly draw: (sheet: string) => void;
  /** Takes them away if they are the sheet's. */
  readonly drop: (sheet: string) => void;
  /** They are gone with the grid's workbook. */
  readonly forget: () => void;
}

export function gridFormatting({ mutate, viewOf, worksheet }: GridSheets): GridFormatting {
  let drawn: { readonly sheet: string; readonly rows: RowSpan | null; readonly rules: readonly string[] } | null = null;
  /** Counts the rules given to the grid, so that no two ever share a name. */
  let rulesGiven = 0;

  const dropAll = () => {
    for (const cfId of drawn?.rules ?? []) mutate(DeleteConditionalRuleMutation.id, drawn?.sheet ?? '', { cfId });
    drawn = null;
  };
  const rowsInView = (sheet: string): RowSpan => {
    const seen = worksheet(sheet)?.getVisibleRange();
    return seen ? { first: seen.startRow, last: seen.endRow } : { first: 0, last: 0 };
  };
  const isDrawn = (sheet: string, { first, last }: RowSpan) =>
    drawn?.sheet === sheet && (drawn.rows === null || (drawn.rows.first <= first && drawn.rows.last >= last));

  return {
    draw: (sheet) => {
      const formats = viewOf(sheet)?.formulaFormats;
      if (!formats) return;
      const seen = rowsInView(sheet);
      if (isDrawn(sheet, seen)) return;
      dropAll();
      const rows =
        cellsCovered(formats) <= MOST_FORMATTED
          ? null
          : { first: Math.max(0, seen.first - ROWS_AROUND), last: seen.last + ROWS_AROUND };
      rulesGiven += 1;
      const rules = gridFormats(`r${rulesGiven}`, formats, rows);
      drawn = { sheet, rows, rules: rules.map(({ cfId }) => cfId) };
      // Each rule is put on top of those before it, so the most urgent goes last.
      for (const rule of [...rules].reverse()) mutate(AddConditionalRuleMutation.id, sheet, { rule });
    },
    drop: (sheet) => {
      if (drawn?.sheet === sheet) dropAll();
    },
    forget: () => {
      drawn = null;
    },
  };
}

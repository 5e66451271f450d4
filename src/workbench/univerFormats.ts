import {
  CFRuleType,
  CFSubRuleType,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import { BooleanNumber } from '@univerjs/presets';
import type { FormulaFormatView } from '../xlsx/view/sheetView';
import { formatsWithin, type RowSpan } from './formatsWithin';
import { gridRange } from './univerSheet';

const lexer = new LexerTreeBuilder();

/** The sheet's formula formats on these rows (null: on all) as the grid takes them, most urgent first; rule `n` is named `<name>.n`. */
export function gridFormats(
  name: string,
  formats: readonly FormulaFormatView[],
  rows: RowSpan | null,
): IConditionFormattingRule[] {
  return formatsWithin(formats, rows).map(({ format: { formula, look, stopIfTrue }, ranges, down, right }, index) => ({
    cfId: `${name}.${index}`,
    ranges: ranges.map(gridRange),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: down === 0 && right === 0 ? formula : lexer.moveFormulaRefOffset(formula, right, down),
      style: {
        ...(look.fill ? { bg: { rgb: look.fill } } : {}),
        ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
        ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
      },
    },
  }));
}

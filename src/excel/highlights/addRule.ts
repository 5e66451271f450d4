import type { CellRange } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';

import type { ExcelTurn } from '../excelTurn';
import { addressLists } from '../write/addressList';
import { jsonBytes } from '../write/payload';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from '../write/writeBatch';

/** Six settings of a rule and the objects they go through. */
const CALLS_PER_RULE = 10;

export type AddHighlight = Extract<WorkbookEdit, { kind: 'addHighlight' }>;
export type Rule = Pick<AddHighlight, 'sheet' | 'ranges' | 'formula' | 'style'>;

/**
 * Adds our rule below all others and gives how many rules it takes. Excel takes a formula as relative to the first cell of the areas it is
 * set on; where the areas need several rules, each begins with that same cell, so that the formula means the same in all.
 */
export async function addRule(
  turn: ExcelTurn,
  batch: WriteBatch,
  { sheet, ranges, formula, style }: Rule,
): Promise<number> {
  const lists = ruleAddresses(ranges);
  for (const addresses of lists) {
    await batch.room(BYTES_PER_RANGE + CALLS_PER_RULE * BYTES_PER_CALL + addresses.length + jsonBytes(formula));
    const rule = turn.context.workbook.worksheets.getItem(sheet).getRanges(addresses).conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = style.fill;
    if (style.fontColor !== undefined) rule.custom.format.font.color = style.fontColor;
    if (style.bold !== undefined) rule.custom.format.font.bold = style.bold;
    rule.stopIfTrue = false;
    // Negative counts from the back: wherever Excel puts a new rule. Last of all: the proxy means another rule once the priority is changed.
    rule.priority = -1;
  }
  return lists.length;
}

function ruleAddresses(ranges: readonly CellRange[]): string[] {
  const lists = addressLists(ranges);
  const [first] = ranges;
  if (lists.length <= 1 || !first) return lists;
  const [anchor = ''] = addressLists([{ ...first, rowCount: 1, columnCount: 1 }]);
  return lists.map((list, index) => (index === 0 ? list : `${anchor},${list}`));
}

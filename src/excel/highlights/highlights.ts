import type { CellRange } from '../../workbook/cellAddress';
import type { WorkbookEdit } from '../../workbook/workbookEdit';
import { addressLists } from '../write/addressList';
import { errorLocation, excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';
import { jsonBytes } from '../write/payload';
import { BYTES_PER_CALL, BYTES_PER_RANGE, type WriteBatch } from '../write/writeBatch';

/** Six settings of a rule, its id and the objects they go through. */
const CALLS_PER_RULE = 11;

export type AddHighlight = Extract<WorkbookEdit, { kind: 'addHighlight' }>;

/** A rule of ours on a sheet. */
export interface OwnRule {
  readonly sheet: string;
  readonly id: string;
}

export function deleteRule({ context }: ExcelTurn, { sheet, id }: OwnRule): void {
  context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
}

/** Deletes the rules each in a sync of its own and gives the number that Excel would not delete. For when deleting them together failed. */
export async function deleteRulesOneByOne(turn: ExcelTurn, rules: readonly OwnRule[]): Promise<number> {
  let kept = 0;
  for (const rule of rules) {
    deleteRule(turn, rule);
    try {
      await turn.sync();
    } catch (error) {
      if (excelCode(error) === null) throw error;
      // Not in the collection: the batch that failed had deleted it before it came to one that would not go.
      if (errorLocation(error) !== 'ConditionalFormatCollection.getItem') kept++;
    }
  }
  return kept;
}

/**
 * Adds our rule below all others. Excel takes a formula as relative to the first cell of the areas it is set on; where the areas
 * need several rules, each begins with that same cell, so that the formula means the same in all. Gives the rules, whose ids come
 * with the next sync.
 */
export async function addHighlight(
  turn: ExcelTurn,
  batch: WriteBatch,
  { sheet, ranges, formula, style }: AddHighlight,
): Promise<readonly Excel.ConditionalFormat[]> {
  const added: Excel.ConditionalFormat[] = [];
  for (const addresses of ruleAddresses(ranges)) {
    await batch.room(BYTES_PER_RANGE + CALLS_PER_RULE * BYTES_PER_CALL + addresses.length + jsonBytes(formula));
    const rule = turn.context.workbook.worksheets.getItem(sheet).getRanges(addresses).conditionalFormats.add('Custom');
    rule.custom.rule.formula = formula;
    rule.custom.format.fill.color = style.fill;
    if (style.fontColor !== undefined) rule.custom.format.font.color = style.fontColor;
    if (style.bold !== undefined) rule.custom.format.font.bold = style.bold;
    rule.stopIfTrue = false;
    rule.load('id');
    added.push(rule);
    // Negative counts from the back. Last of all: the proxy means another rule once the priority is changed.
    rule.priority = -1;
  }
  return added;
}

function ruleAddresses(ranges: readonly CellRange[]): string[] {
  const lists = addressLists(ranges);
  const [first] = ranges;
  if (lists.length <= 1 || !first) return lists;
  const [anchor = ''] = addressLists([{ ...first, rowCount: 1, columnCount: 1 }]);
  return lists.map((list, index) => (index === 0 ? list : `${anchor},${list}`));
}

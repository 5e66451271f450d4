import { WorkbookError } from '../../workbook/workbookError';
import { excelCode } from '../errors';
import { BYTES_PER_CALL, BYTES_PER_RANGE, WriteBatch, type WritingTurn } from '../write/writeBatch';
import type { AddHighlight } from './addRule';
import { readRulesCarefully, rulesWith, type FoundRules, type SeenRule } from './ownRules';

/** What is to become of the highlights of one sheet. */
export interface SheetHighlights {
  readonly sheet: string;
  /** Its rules as they were seen in this turn; null where nothing is cleared and so nothing was looked at. */
  readonly before: FoundRules | null;
  /** Rules with any of these in their formula are ours, and go. */
  readonly markers: readonly string[];
  readonly added: readonly AddHighlight[];
}

/**
 * The rules that hold one of the markers, and those without a formula, in their order. A rule without a formula is what is left where adding
 * one was cut off, or its formula refused: it bears no marker and colours nothing, and Excel's own dialogs make none.
 */
export function ownIn(found: FoundRules | null, markers: readonly string[]): readonly SeenRule[] {
  if (!found || markers.length === 0) return [];
  const ownRules = new Set(markers.flatMap((marker) => rulesWith(marker, found)));
  return found.rules.filter((rule) => ownRules.has(rule) || isEmpty(rule));
}

/** Asks for the rules to be deleted, from the last to the first: where an id is a place, those before keep theirs. */
export async function deleteRules(
  turn: WritingTurn,
  batch: WriteBatch,
  sheet: string,
  rules: readonly SeenRule[],
): Promise<void> {
  batch.begin([{ kind: 'highlights', sheet }], 'ConditionalFormat.delete');
  for (const { id } of [...rules].reverse()) {
    await batch.room(BYTES_PER_RANGE + 3 * BYTES_PER_CALL);
    turn.context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
  }
}

/**
 * Removes our rules as they are now: together, and where Excel will not, each in a sync of its own. Gives the number that may stay. Fails with `unknown` where rules cannot be read any more.
 */
export async function removeRules(turn: WritingTurn, plan: SheetHighlights): Promise<number> {
  const look = async () => {
    const found = await readRulesCarefully(turn, turn.context.workbook.worksheets.getItem(plan.sheet));
    // What was there to be read and no longer is cannot be said to be gone.
    if (plan.before && found.unreadable > plan.before.unreadable)
      throw new WorkbookError('unknown', { sheet: plan.sheet });
    return ownIn(found, plan.markers);
  };
  try {
    const batch = new WriteBatch(turn, false);
    await deleteRules(turn, batch, plan.sheet, await look());
    await batch.send();
    return 0;
  } catch (error) {
    if (excelCode(error) === null) throw error;
  }
  let keptCount = 0;
  for (const rule of [...(await look())].reverse()) {
    try {
      const batch = new WriteBatch(turn, false);
      await deleteRules(turn, batch, plan.sheet, [rule]);
      await batch.send();
    } catch (error) {
      if (excelCode(error) === null) throw error;
      keptCount += 1;
    }
  }
  return keptCount;
}

export function isEmpty({ formula }: SeenRule): boolean {
  return formula === '';
}

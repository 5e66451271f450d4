import type { RuleMiscount, WorkbookEdit } from '../../workbook/workbookEdit';
import { errorLocation, excelCode, toWorkbookError } from '../errors';
import { BYTES_PER_RANGE, WriteBatch, type WritingTurn } from '../write/writeBatch';
import { askIsReached } from '../write/writeLog';
import { addRule, type AddHighlight, type Rule } from './addRule';
import { askRules, readRulesCarefully, type FoundRules } from './ownRules';
import { deleteRules, isEmpty, ownIn, removeRules, type SheetHighlights } from './removeRules';

export type HighlightEdit = Extract<WorkbookEdit, { kind: 'addHighlight' | 'clearHighlights' }>;

/** What became of highlights. */
export interface HighlightOutcome {
  /** Conditional formats that Excel would not tell or not delete, so that old ones of ours may be left. */
  readonly unreadable: number;
  /** Rules for which Excel refused the formula and took the plain one. */
  readonly plain: number;
  /** Rules without a formula that were there before, and are gone. */
  readonly emptied: number;
  readonly miscounted: RuleMiscount;
}

/** Which of a highlight's two forms is written. */
type Form = 'full' | 'plain';

/** How the sheets' rules stood after a write; null for a sheet whose rules were not counted. */
interface Written {
  readonly added: readonly number[];
  readonly after: readonly (FoundRules | null)[];
}

/**
 * Deletes our rules on the cleared sheets and adds the new ones, in one sync, and counts them in the same. `seen` is what those sheets'
 * rules were a moment ago, in the same turn: an id may be the rule's place alone (@types/office-js, ConditionalFormat.id), so ids are
 * never kept, and rules go from the last to the first. When Excel refuses any of it, everything is looked at anew and done by steps:
 * what a failed batch did stays done.
 */
export async function writeHighlights(
  turn: WritingTurn,
  edits: readonly HighlightEdit[],
  seen: ReadonlyMap<string, FoundRules>,
): Promise<HighlightOutcome> {
  const plans = plansOf(edits, seen);
  if (plans.every(({ before, added, markers }) => added.length === 0 && ownIn(before, markers).length === 0))
    return outcomeOf(plans, { added: plans.map(() => 0), after: plans.map(() => null) }, 0, 0);
  try {
    return outcomeOf(plans, await writeAtOnce(turn, plans), 0, 0);
  } catch (error) {
    if (excelCode(error) === null || !isAboutRules(error) || plans.some(({ before }) => !before)) throw error;
    return writeBySteps(turn, plans, error);
  }
}

function plansOf(edits: readonly HighlightEdit[], seen: ReadonlyMap<string, FoundRules>): SheetHighlights[] {
  return [...new Set(edits.map(({ sheet }) => sheet))].map((sheet) => {
    const ofSheet = edits.filter((edit) => edit.sheet === sheet);
    return {
      sheet,
      before: seen.get(sheet) ?? null,
      markers: ofSheet.flatMap((edit) => (edit.kind === 'clearHighlights' ? [edit.marker] : [])),
      added: ofSheet.filter((edit): edit is AddHighlight => edit.kind === 'addHighlight'),
    };
  });
}

/** Not one of the states that no other way of writing can help. */
function isAboutRules(error: unknown): boolean {
  return (
    /^(Conditional|CustomConditional)/.test(errorLocation(error)) ||
    !['cellEditMode', 'hostBusy', 'inactiveWorkbook', 'tooLarge', 'sheetMissing'].includes(toWorkbookError(error).code)
  );
}

async function writeAtOnce(turn: WritingTurn, plans: readonly SheetHighlights[]): Promise<Written> {
  const batch = new WriteBatch(turn, false);
  for (const { sheet, before, markers } of plans) await deleteRules(turn, batch, sheet, ownIn(before, markers));
  const added = await addRules(turn, batch, plans, 'full');
  const counted = plans.filter(({ before }) => before?.unreadable === 0);
  await batch.room((counted.length + 1) * BYTES_PER_RANGE);
  const isReached = askIsReached(turn);
  const questions = new Map(
    counted.map((plan) => [plan, askRules(turn.context.workbook.worksheets.getItem(plan.sheet))]),
  );
  let isCounted = true;
  try {
    await batch.send();
  } catch (error) {
    if (excelCode(error) === null || !isReached()) throw error;
    isCounted = false;
  }
  const after: (FoundRules | null)[] = [];
  for (const plan of plans) {
    const read = isCounted ? questions.get(plan) : undefined;
    after.push(read ? read() : plan.before && (await lookAgain(turn, plan.sheet)));
  }
  return { added, after };
}

/** Adds the rules in one of their forms; how many they take, by plan. */
async function addRules(
  turn: WritingTurn,
  batch: WriteBatch,
  plans: readonly SheetHighlights[],
  form: Form,
): Promise<readonly number[]> {
  const counts: number[] = [];
  for (const { sheet, added } of plans) {
    let count = 0;
    batch.begin([{ kind: 'highlights', sheet }], 'ConditionalFormatCollection.add');
    for (const edit of added) {
      const rule = ruleIn(edit, form);
      if (rule) count += await addRule(turn, batch, rule);
    }
    batch.end();
    counts.push(count);
  }
  return counts;
}

function ruleIn(edit: AddHighlight, form: Form): Rule | null {
  return form === 'full' || edit.plain === undefined ? edit : edit.plain && { ...edit, ...edit.plain };
}

/** By steps: ours are removed, then the rules added, in their plain form where Excel refuses the other; then all are counted. */
async function writeBySteps(
  turn: WritingTurn,
  plans: readonly SheetHighlights[],
  failure: unknown,
): Promise<HighlightOutcome> {
  const hasPlain = plans.some(({ added }) => added.some(({ plain }) => plain !== undefined));
  const refused = /^ConditionalFormatRule\.formula/i.test(errorLocation(failure));
  const forms: readonly Form[] = !hasPlain ? ['full'] : refused ? ['plain'] : ['full', 'plain'];
  for (const form of forms) {
    const keptCount = await removeAll(turn, plans).catch(() => {
      throw failure;
    });
    try {
      const batch = new WriteBatch(turn, false);
      const added = await addRules(turn, batch, plans, form);
      await batch.send();
      const after: FoundRules[] = [];
      for (const { sheet } of plans) after.push(await lookAgain(turn, sheet));
      return outcomeOf(plans, { added, after }, keptCount, form === 'plain' ? plainCount(plans) : 0);
    } catch (error) {
      if (excelCode(error) === null || !isAboutRules(error) || form === forms.at(-1)) {
        await removeAll(turn, plans).catch(() => undefined);
        throw error;
      }
    }
  }
  throw failure;
}

async function removeAll(turn: WritingTurn, plans: readonly SheetHighlights[]): Promise<number> {
  let keptCount = 0;
  for (const plan of plans) keptCount += await removeRules(turn, plan);
  return keptCount;
}

function lookAgain(turn: WritingTurn, sheet: string): Promise<FoundRules> {
  return readRulesCarefully(turn, turn.context.workbook.worksheets.getItem(sheet));
}

function plainCount(plans: readonly SheetHighlights[]): number {
  return plans.flatMap(({ added }) => added).filter(({ plain }) => plain !== undefined).length;
}

/** `kept` are rules of ours that Excel would not delete. */
function outcomeOf(
  plans: readonly SheetHighlights[],
  { added, after }: Written,
  kept: number,
  plain: number,
): HighlightOutcome {
  let [own, others, unreadable, emptied] = [0, 0, kept, 0];
  let isCounted = false;
  for (const [index, { before, markers }] of plans.entries()) {
    const rulesAfter = after[index] ?? null;
    unreadable += before?.unreadable ?? 0;
    emptied += ownIn(before, markers).filter(isEmpty).length;
    // Where fewer can be read than before, a count says nothing.
    if (!rulesAfter || !before || rulesAfter.unreadable > before.unreadable) continue;
    const ownBefore = ownIn(before, markers).length;
    const ownAfter = ownIn(rulesAfter, markers).length;
    isCounted = true;
    own += ownAfter - (added[index] ?? 0);
    others += total(rulesAfter) - ownAfter - (total(before) - ownBefore);
  }
  return { unreadable, plain, emptied, miscounted: { own: isCounted ? own - kept : 0, others } };
}

function total({ rules, unreadable }: FoundRules): number {
  return rules.length + unreadable;
}

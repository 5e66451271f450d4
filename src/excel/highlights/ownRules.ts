import { answerOrNull } from '../questions';
import type { ExcelTurn } from '../excelTurn';

/** A conditional format of a sheet; `formula` is null where it has another kind of rule, empty where a refused one was left behind. */
export interface SeenRule {
  readonly id: string;
  readonly formula: string | null;
}

/** The conditional formats of a sheet in their order; `unreadable` counts those that Excel would not tell. */
export interface FoundRules {
  readonly rules: readonly SeenRule[];
  readonly unreadable: number;
}

/** Those of the rules whose formula holds the marker. */
export function rulesWith(marker: string, { rules }: FoundRules): readonly SeenRule[] {
  return rules.filter(({ formula }) => formula?.includes(marker));
}

/** Whether the sheet's protection forbids to change its formats; its protection must be loaded. */
export function forbidsFormatting({ protection }: Excel.Worksheet): boolean {
  return protection.protected && !(protection.options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells;
}

/** Asks for every rule of the sheet with the next sync. One rule that Excel cannot read fails that whole sync. */
export function askRules(sheet: Excel.Worksheet): () => FoundRules {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () => ({ rules: formats.items.map(seenRule), unreadable: 0 });
}

function seenRule({ id, type, customOrNullObject }: Excel.ConditionalFormat): SeenRule {
  return { id, formula: type === 'Custom' ? customOrNullObject.rule.formula : null };
}

/**
 * The same where a rule cannot be read (github.com/OfficeDev/office-js/issues/6835, 6396): they are asked by their place, and a batch that
 * fails is halved until the broken one is alone.
 */
export async function readRulesCarefully(turn: ExcelTurn, sheet: Excel.Worksheet): Promise<FoundRules> {
  const count = await answerOrNull(turn, () => {
    const asked = sheet.getRange().conditionalFormats.getCount();
    return () => asked.value;
  });
  if (count === null) return { rules: [], unreadable: 1 };
  const rules = await readRulesBetween(turn, sheet, 0, count);
  return { rules, unreadable: count - rules.length };
}

/** The readable rules from one place up to another, not included. */
async function readRulesBetween(
  turn: ExcelTurn,
  sheet: Excel.Worksheet,
  from: number,
  to: number,
): Promise<readonly SeenRule[]> {
  if (from >= to) return [];
  const rules = await answerOrNull(turn, () => {
    const formats = sheet.getRange().conditionalFormats;
    const asked = Array.from({ length: to - from }, (_, index) => {
      const rule = formats.getItemAt(from + index);
      rule.load('id,type,customOrNullObject/rule/formula');
      return rule;
    });
    return () => asked.map(seenRule);
  });
  if (rules) return rules;
  if (to - from === 1) return [];
  const middle = Math.ceil((from + to) / 2);
  return [...(await readRulesBetween(turn, sheet, from, middle)), ...(await readRulesBetween(turn, sheet, middle, to))];
}

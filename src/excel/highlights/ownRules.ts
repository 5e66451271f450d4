import { excelCode } from '../errors';
import type { ExcelTurn } from '../excelTurn';

/** A conditional format by formula: enough to tell ours and to delete it. */
export interface FormulaRule {
  readonly id: string;
  readonly formula: string;
}

/** The formula rules of a sheet; `unreadable` counts rules that Excel would not tell. */
export interface FoundRules {
  readonly rules: readonly FormulaRule[];
  readonly unreadable: number;
}

/** Whether the sheet's protection forbids to change its formats; its protection must be loaded. */
export function forbidsFormatting({ protection }: Excel.Worksheet): boolean {
  return protection.protected && !(protection.options as Excel.WorksheetProtectionOptions | null)?.allowFormatCells;
}

/** Asks for every rule of the sheet with the next sync. One rule that Excel cannot read fails that whole sync. */
export function askRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return formats;
}

export function foundRules(formats: Excel.ConditionalFormatCollection): FoundRules {
  const rules = formats.items
    .filter(({ type }) => type === 'Custom')
    .map(({ id, customOrNullObject }) => ({ id, formula: customOrNullObject.rule.formula }));
  return { rules, unreadable: 0 };
}

/**
 * The same when a rule that the user made cannot be read: each batch brings the formulas up to the broken rule, and the next
 * goes on behind it, so it costs one sync a broken rule.
 */
export async function readRulesOneByOne(turn: ExcelTurn, sheet: Excel.Worksheet): Promise<FoundRules> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type');
  try {
    await turn.sync();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return { rules: [], unreadable: 1 };
  }
  let ids = formats.items.filter(({ type }) => type === 'Custom').map(({ id }) => id);
  const rules: FormulaRule[] = [];
  let unreadable = 0;
  while (ids.length > 0) {
    const asked = ids.map((id) => {
      const { rule } = sheet.getRange().conditionalFormats.getItem(id).custom;
      rule.load('formula');
      return { id, rule };
    });
    try {
      await turn.sync();
    } catch (error) {
      if (excelCode(error) === null) throw error;
    }
    const told = asked.flatMap(({ id, rule }) => {
      const formula = loadedFormula(rule);
      return formula === null ? [] : [{ id, formula }];
    });
    rules.push(...told);
    const broken = told.length < ids.length ? 1 : 0;
    unreadable += broken;
    ids = ids.slice(told.length + broken);
  }
  return { rules, unreadable };
}

/** Office.js throws at a property that no answer brought. */
function loadedFormula(rule: Excel.ConditionalFormatRule): string | null {
  try {
    return rule.formula;
  } catch {
    return null;
  }
}

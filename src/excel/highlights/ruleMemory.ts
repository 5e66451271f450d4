import type { FormulaRule } from './ownRules';

/** The formula rules of a sheet as they were seen, and whether its protection forbids to change them. */
export interface SeenRules {
  readonly rules: readonly FormulaRule[];
  readonly formatLocked: boolean;
}

/**
 * What reading a sheet saw of its rules, so that highlights can be renewed in one sync, without another look. Each is good for one
 * use: Excel does not promise that ids last. What became of rules since is found when one to be deleted is no longer there.
 */
export class RuleMemory {
  private readonly seen = new Map<string, SeenRules>();
  private readonly unreadable = new Set<string>();

  keep(sheet: string, rules: SeenRules): void {
    this.seen.set(sheet, rules);
  }

  /** What is known of the sheet's rules, and forgets it. */
  take(sheet: string): SeenRules | null {
    const rules = this.seen.get(sheet) ?? null;
    this.seen.delete(sheet);
    return rules;
  }

  /** One rule that Excel cannot read fails the whole reading: on such a sheet they are not asked for again. */
  avoid(sheet: string): void {
    this.seen.delete(sheet);
    this.unreadable.add(sheet);
  }

  mayAsk(sheet: string): boolean {
    return !this.unreadable.has(sheet);
  }
}
